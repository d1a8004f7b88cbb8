# shellcheck shell=bash
# What a key event costs the UI thread, with and without Daybook, in one workbench.

# shellcheck source=releng/scripts/workbench.sh
. "$SCRIPTS/workbench.sh"

need_workbench_bench
need_bench_display
make_bench_product "$DAYBOOK_ROOT/target/bench/signal"
run_workbench_bench signal "$DAYBOOK_ROOT/target/bench/signal"
