# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# ./daybook bench [NAME]: each bench is a file bench-NAME.sh with a function bench_NAME that prints lines of name, value
# and unit.

bench_names() {
  local file
  for file in "$SCRIPTS"/bench-*.sh; do
    basename "$file" .sh | sed 's/^bench-//'
  done
}

daybook_bench() {
  local name=${1:-}
  if [ -n "$name" ] && [ ! -f "$SCRIPTS/bench-$name.sh" ]; then
    die "There is no bench '$name'; there are: $(bench_names | paste -s -d ' ')." 2
  fi
  need_jdk
  for name in ${name:-$(bench_names)}; do
    (
      # shellcheck source=/dev/null
      . "$SCRIPTS/bench-$name.sh"
      "bench_$name"
    )
  done
}
