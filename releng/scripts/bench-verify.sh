# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# What verifying the archive of a year costs beside SHA-256 over the same bytes.

# shellcheck source=releng/scripts/plain.sh
. "$SCRIPTS/plain.sh"

bench_verify() { bench_plain VerifyBench; }
