# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# ./daybook test: everything; with --oldest what runs in an Eclipse, on the oldest that is supported; with --long what is
# repeated (kills, crash images, flipped bits) ten times as often.

# shellcheck source=releng/scripts/display.sh
. "$SCRIPTS/display.sh"

# What an Eclipse runs, and what it is installed from; -am adds what these need.
IN_ECLIPSE=bundles/dev.daybook.help,features/dev.daybook.feature,releng/site,releng/product
IN_ECLIPSE+=,tests/dev.daybook.testing.ui,tests/dev.daybook.ide.tests,tests/dev.daybook.ui.tests,tests/dev.daybook.bench.ide

# Sets OPTIONS to those for Maven.
read_test_options() {
  OPTIONS=()
  while [ $# -gt 0 ]; do
    case $1 in
      --oldest) OPTIONS+=(-Dtarget=oldest -am -pl "$IN_ECLIPSE") ;;
      --long) OPTIONS+=(-Ddaybook.long=true) ;;
      *) break ;;
    esac
    shift
  done
  OPTIONS+=("$@")
}

# Adds up the reports of all modules, and says it in one line.
summary() {
  find "$DAYBOOK_HOME"/bundles "$DAYBOOK_HOME"/tests -path '*/target/*reports/TEST-*.xml' -newer "$DAYBOOK_HOME/target/test-began" \
    -exec sed -n 's/^<testsuite .*/&/p' {} + |
    awk '{
      n = split($0, words, /[ >]/)
      for (i = 1; i <= n; i++) {
        split(words[i], pair, "\"")
        if (words[i] ~ /^tests=/) tests += pair[2]
        if (words[i] ~ /^(failures|errors)=/) failed += pair[2]
        if (words[i] ~ /^skipped=/) skipped += pair[2]
      }
    } END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }'
}

daybook_test() {
  local code=0 test
  read_test_options "$@"
  HEADLESS=yes
  need_packages git unzip libgtk-3-0 xvfb xauth metacity xdotool imagemagick chromium dbus-x11 procps faketime strace weston
  need_jdk
  need_maven
  mkdir -p "$DAYBOOK_HOME/target"
  touch "$DAYBOOK_HOME/target/test-began"
  for test in "$SCRIPTS"/tests/*.sh; do
    bash "$test" || code=1
  done
  start_xvfb
  trap stop_xvfb EXIT
  maven verify -Dmaven.test.failure.ignore=false --fail-at-end ${OPTIONS[@]+"${OPTIONS[@]}"} </dev/null || code=1
  summary
  return $code
}
