# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# What a start costs with and without Daybook: seven pairs, after one that is not counted.

# shellcheck source=releng/scripts/workbench.sh
. "$SCRIPTS/workbench.sh"

STARTUP_PAIRS=${STARTUP_PAIRS:-7}

bench_startup() {
  local folder=$DAYBOOK_HOME/target/bench/startup pair kind
  build_workbench_bench
  start_bench_display
  make_bench_product "$folder/with"
  make_bench_product "$folder/bare" bare
  rm -f "$folder"/*.txt
  for ((pair = 0; pair <= STARTUP_PAIRS; pair++)); do
    for kind in with bare; do
      run_in_workbench startup "$folder/$kind" >"$folder/run.txt"
      [ "$pair" -eq 0 ] || cat "$folder/run.txt" >>"$folder/$kind.txt"
    done
  done
  startup_lines "$folder"
}

startup_lines() { # FOLDER
  local value unit with without
  for value in idle:ms heap:KB used:KB classes:classes; do
    unit=${value#*:} value=${value%%:*}
    with=$(median_of "$1/with.txt" "$value")
    without=$(median_of "$1/bare.txt" "$value")
    printf 'startup.%s.without %s %s\n' "$value" "$without" "$unit"
    printf 'startup.%s.with %s %s\n' "$value" "$with" "$unit"
    printf 'startup.%s.difference %s %s\n' "$value" "$(awk "BEGIN { print $with - $without }")" "$unit"
  done
}

median_of() { # FILE NAME
  awk -v name="$2" '$1 == name { print $2 }' "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}
