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

# Modules that are built or tested at a time, for each core: tests of the workbench and walks through the product wait more
# than they compute.
AT_A_TIME=2C

# The reports of this run.
reports() { # PATTERN
  find "$DAYBOOK_HOME"/bundles "$DAYBOOK_HOME"/tests -path "*/target/*reports/$1" -newer "$DAYBOOK_HOME/target/test-began" "${@:2}"
}

# Adds up the reports: one line for each module, and one for all.
summary() {
  # shellcheck disable=SC2016
  reports 'TEST-*.xml' -exec awk '/^<testsuite / { print FILENAME ">" $0 }' {} + |
    awk '
      function told(n) { return sprintf("%d passed, %d failed, %d skipped", tests[n] - failed[n] - skipped[n], failed[n], skipped[n]) }
      {
        module = substr($0, 1, index($0, "/target/") - 1)
        sub(/.*\//, "", module)
        modules[module]
        n = split(substr($0, index($0, "<testsuite ")), words, /[ >]/)
        for (i = 1; i <= n; i++) {
          split(words[i], pair, "\"")
          if (words[i] ~ /^tests=/) { tests[module] += pair[2]; tests["all"] += pair[2] }
          if (words[i] ~ /^(failures|errors)=/) { failed[module] += pair[2]; failed["all"] += pair[2] }
          if (words[i] ~ /^skipped=/) { skipped[module] += pair[2]; skipped["all"] += pair[2] }
        }
      }
      END {
        for (module in modules) printf "%s: %s\n", module, told(module) | "sort"
        close("sort")
        print told("all")
      }'
}

# What failed, whole, class by class: the modules' own words of it stand between those of others.
failures() {
  local report
  reports 'dev.*.txt' | LC_ALL=C sort | while IFS= read -r report; do
    ! grep -q '<<< ' "$report" || sed '/^$/d' "$report"
  done
}

# Of Maven's output what says by itself which module it is from: modules run side by side.
brief() {
  awk '
    /^\[INFO\] Building Daybook/ || /Tests run:.* -- in / || /^\[proof\]/ || /^\[ERROR\]/ || /^BUILD/ || /^\[INFO\] (BUILD|Daybook |Total time)/ {
      print
      fflush()
    }'
}

# Each workbench has a display with a window manager of its own: only one window of a display has the focus.
start_displays() {
  start_xvfb
  OPTIONS+=(-Dide.display="$DISPLAY")
  start_xvfb
  OPTIONS+=(-Dui.display="$DISPLAY")
  start_xvfb
}

daybook_test() {
  local code=0 test log=$DAYBOOK_HOME/target/test.log
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
  trap stop_xvfb EXIT
  start_displays
  maven verify -T "$AT_A_TIME" -Dproduct.first -Dmaven.test.failure.ignore=false --fail-at-end ${OPTIONS[@]+"${OPTIONS[@]}"} </dev/null 2>&1 |
    tee "$log" | brief || code=1
  failures
  say "The whole output is in $log."
  summary
  return $code
}
