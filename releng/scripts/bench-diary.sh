# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# What ten years of diary cost: opening with and without the index, a day, a week, the report of all, one more segment;
# timewarrior beside it.

# shellcheck source=releng/scripts/plain.sh
. "$SCRIPTS/plain.sh"

bench_diary() {
  need_packages timewarrior
  bench_plain DiaryBench
}
