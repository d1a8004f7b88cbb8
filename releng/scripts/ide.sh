# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# ./daybook ide: only the IDE.

# shellcheck source=releng/scripts/display.sh
. "$SCRIPTS/display.sh"

IDE_PID=''
# What a workbench ends with when the person chose File > Restart; a native launcher would start it again.
RESTART=23

# A small Java project in a real git repository, once.
make_sample() {
  SAMPLE=$DATA/workspace/hello-daybook
  [ ! -d "$SAMPLE/.git" ] || return 0
  have git || need_packages git
  mkdir -p "$SAMPLE"
  cp -R "$DAYBOOK_HOME/releng/sample/." "$SAMPLE/"
  git -C "$SAMPLE" init -q -b main
  git -C "$SAMPLE" config user.name "Sample Developer"
  git -C "$SAMPLE" config user.email "developer@example.com"
  git -C "$SAMPLE" add -A
  git -C "$SAMPLE" commit -q -m "Begin the invoice calculator"
}

start_ide() {
  local folder launchers options=()
  folder=$(product_folder)
  launchers=("$folder"/plugins/org.eclipse.equinox.launcher_*.jar)
  [ "$(uname -s)" != Darwin ] || options+=(-XstartOnFirstThread)
  # shellcheck disable=SC2206 # several options are meant to be several words
  options+=(${DAYBOOK_IDE_VMARGS:-})
  "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED ${options[@]+"${options[@]}"} "-Ddaybook.data=$DATA/diary" "-Ddaybook.sample.project=$SAMPLE" \
    -jar "${launchers[0]}" -nosplash -data "$DATA/workspace" -configuration "$DATA/configuration" \
    >"$DATA/ide.log" 2>&1 </dev/null &
  IDE_PID=$!
}

# Until the person closes the IDE.
wait_for_ide() {
  local code=$RESTART
  while [ "$code" -eq "$RESTART" ]; do
    code=0
    wait "$IDE_PID" || code=$?
    [ "$code" -ne "$RESTART" ] || start_ide
  done
  IDE_PID=''
  [ "$code" -eq 0 ] || die "The IDE ended with status $code; what was saved is safe. See $DATA/ide.log and $DATA/workspace/.metadata/.log." "$code"
}

stop_ide() {
  [ -z "$IDE_PID" ] || end_process "$IDE_PID" "The IDE"
  IDE_PID=''
}

daybook_ide() {
  read_options "$@"
  trap 'stop_build; stop_ide; stop_xvfb; release_data' EXIT
  trap 'exit 130' INT TERM HUP
  claim_data ide
  need_jdk
  build_all
  need_display
  make_sample
  start_ide
  say "The IDE is starting; its data is in $DATA. Ctrl-C ends it."
  wait_for_ide
}
