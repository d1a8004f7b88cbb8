# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# What a shot costs, at 1920x1080 and 3840x2160.

# shellcheck source=releng/scripts/workbench.sh
. "$SCRIPTS/workbench.sh"

bench_capture() { bench_in_workbench capture 3840x2400; }
