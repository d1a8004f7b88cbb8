# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# What a key event costs the UI thread, with and without Daybook, in one workbench.

# shellcheck source=releng/scripts/workbench.sh
. "$SCRIPTS/workbench.sh"

bench_signal() { bench_in_workbench signal; }
