# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# ./daybook run: review server and IDE, signed in to each other.

# shellcheck source=releng/scripts/server.sh
. "$SCRIPTS/server.sh"
# shellcheck source=releng/scripts/ide.sh
. "$SCRIPTS/ide.sh"

daybook_run() {
  read_options "$@"
  trap 'stop_build; stop_ide; stop_server; stop_xvfb; release_data' EXIT
  trap 'exit 130' INT TERM HUP
  claim_data run
  need_jdk
  build_all
  need_display
  make_sample
  start_server
  start_ide
  printf 'Review link for the client: %s\n' "$REVIEW"
  say "The IDE is starting; everything is in $DATA. Ctrl-C ends both."
  wait_for_ide
}
