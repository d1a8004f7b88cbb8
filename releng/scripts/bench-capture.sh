# shellcheck shell=bash
# What a shot costs, at 1920x1080 and 3840x2160.

# shellcheck source=releng/scripts/workbench.sh
. "$SCRIPTS/workbench.sh"

need_workbench_bench
need_bench_display
make_bench_product "$DAYBOOK_ROOT/target/bench/capture"
run_workbench_bench capture "$DAYBOOK_ROOT/target/bench/capture"
