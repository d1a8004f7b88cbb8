# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# Runs a bench that needs no workbench.

bench_plain() { # CLASS
  local module=$DAYBOOK_HOME/tests/dev.daybook.bench log=$DAYBOOK_HOME/target/build-bench.log
  need_maven
  mkdir -p "$DAYBOOK_HOME/target"
  maven -q package -DskipTests -Dspotless.check.skip=true -am -pl tests/dev.daybook.bench >"$log" 2>&1 </dev/null ||
    die "The bench could not be built; its output is in $log."
  "$JAVA_HOME/bin/java" -cp "$module/target/classes:$(cat "$module/target/classpath.txt")" \
    "dev.daybook.bench.$1" "$DAYBOOK_HOME/target"
}
