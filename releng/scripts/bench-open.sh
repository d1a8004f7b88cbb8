# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# What opening ten years of diary costs in a process that has just begun, with the index and without.

# shellcheck source=releng/scripts/plain.sh
. "$SCRIPTS/plain.sh"

bench_open() { bench_plain OpenBench; }
