# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# ./daybook server: only the review server.

SERVER_PID=''
READY='daybook-server ready'

start_server() {
  local log=$DATA/server.log
  mkdir -p "$DATA/server"
  : >"$log"
  "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED -jar "$SERVER_JAR" serve --data "$DATA/server" --port "$PORT" --sample \
    --handover "$DATA/diary/signin.json" >"$log" 2>&1 </dev/null &
  SERVER_PID=$!
  wait_until 60 server_settled "$log" || die "The review server did not answer within 60 seconds; see $log."
  grep -q "^$READY" "$log" || die "The review server did not start: $(tail -n 1 "$log")"
  REVIEW=$(sed -n "s/^$READY .* review //p" "$log")
}

server_settled() { grep -q "^$READY" "$1" || gone "$SERVER_PID"; }

stop_server() {
  [ -z "$SERVER_PID" ] || end_process "$SERVER_PID" "The review server"
  SERVER_PID=''
}

daybook_server() {
  read_options "$@"
  trap 'stop_build; stop_server; release_data' EXIT
  trap 'exit 130' INT TERM HUP
  claim_data server
  need_jdk
  build_server
  start_server
  printf 'Review link for the client: %s\n' "$REVIEW"
  say "The server runs; its data is in $DATA/server. Ctrl-C ends it."
  wait "$SERVER_PID" || true
}
