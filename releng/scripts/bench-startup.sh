# shellcheck shell=bash
# What a start costs with and without Daybook: seven pairs, after one that is not counted.

# shellcheck source=releng/scripts/workbench.sh
. "$SCRIPTS/workbench.sh"

STARTUP_PAIRS=7

# The median of the values of $2 in file $1.
median_of() {
  awk -v name="$2" '$1 == name { print $2 }' "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

startup_lines() {
  local folder="$1" value unit with without
  for value in idle:ms heap:KB classes:classes; do
    unit="${value#*:}" value="${value%%:*}"
    with="$(median_of "$folder/with.txt" "$value")"
    without="$(median_of "$folder/bare.txt" "$value")"
    printf 'startup.%s.without %s %s\n' "$value" "$without" "$unit"
    printf 'startup.%s.with %s %s\n' "$value" "$with" "$unit"
    printf 'startup.%s.difference %s %s\n' "$value" "$(awk "BEGIN { print $with - $without }")" "$unit"
  done
}

bench_startup() {
  local folder="$DAYBOOK_ROOT/target/bench/startup" pair kind
  make_bench_product "$folder/with"
  make_bench_product "$folder/bare" bare
  rm -f "$folder"/*.txt
  for ((pair = 0; pair <= STARTUP_PAIRS; pair++)); do
    for kind in with bare; do
      run_workbench_bench startup "$folder/$kind" >"$folder/run.txt"
      [ "$pair" -eq 0 ] || cat "$folder/run.txt" >>"$folder/$kind.txt"
    done
  done
  startup_lines "$folder"
}

need_workbench_bench
need_bench_display
bench_startup
