# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# What a durable append and a save of the open segment cost beside a bare write and force, and what opening costs.

# shellcheck source=releng/scripts/plain.sh
. "$SCRIPTS/plain.sh"

bench_journal() { bench_plain JournalBench; }
