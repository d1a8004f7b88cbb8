# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# Runs a bench inside the product's workbench: a scratch copy of the product, with the bench's bundle in it.

# shellcheck source=releng/scripts/display.sh
. "$SCRIPTS/display.sh"

BENCH_BUNDLE=dev.daybook.bench.ide
BENCH_JAR=$DAYBOOK_HOME/tests/$BENCH_BUNDLE/target/$BENCH_BUNDLE-0.1.0-SNAPSHOT.jar
# What an IDE has for Daybook's sake alone, by the beginning of the symbolic name.
ONLY_FOR_DAYBOOK='^(dev\.daybook\.(core|sync|ide|ui|help)|org\.eclipse\.jetty|org\.apache\.aries\.spifly|org\.objectweb\.asm|slf4j|com\.google\.gson|org\.eclipse\.jgit|com\.googlecode\.javaewah)'

# Builds the product and the bench's bundle.
build_workbench_bench() {
  build_all
  # The stamp of the product does not know the bench: without a change this takes seconds.
  need_maven
  maven -q verify -DskipTests -Dspotless.check.skip=true -am -pl "tests/$BENCH_BUNDLE" >"$DAYBOOK_HOME/target/build-bench.log" 2>&1 </dev/null ||
    die "The bench could not be built; its output is in $DAYBOOK_HOME/target/build-bench.log."
}

# Copies the product to FOLDER and adds the bench; with "bare", all that is there for Daybook is left out.
make_bench_product() { # FOLDER [bare]
  local info=$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info config=$1/configuration/config.ini
  rm -rf "$1"
  mkdir -p "$1"
  cp -R "$(product_folder)/." "$1"
  cp "$BENCH_JAR" "$1/plugins/${BENCH_BUNDLE}_0.1.0.jar"
  printf '%s,%s,plugins/%s_0.1.0.jar,4,false\n' "$BENCH_BUNDLE" "$(bench_version)" "$BENCH_BUNDLE" >>"$info"
  # The product's own branding is no part of what is measured; its defaults hold in both copies.
  sed -i.bak '/^eclipse\.product=/d' "$config"
  cp "$DAYBOOK_HOME/bundles/dev.daybook.ide/plugin_customization.ini" "$1"
  [ "${2:-}" = bare ] || return 0
  grep -Ev "$ONLY_FOR_DAYBOOK" "$info" >"$info.bare"
  mv "$info.bare" "$info"
  # What is started before the list is read.
  sed -E 's/reference\\:file\\:(org\.apache\.aries\.spifly|slf4j|org\.objectweb\.asm)[^,]*,//g' "$config" >"$config.bare"
  mv "$config.bare" "$config"
}

bench_version() {
  unzip -p "$BENCH_JAR" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p'
}

# Runs a bench in a copy of the product and prints what it measured.
run_in_workbench() { # NAME FOLDER
  local launchers=("$2"/plugins/org.eclipse.equinox.launcher_*.jar)
  rm -f "$2/bench.txt"
  # shellcheck disable=SC2086 # several options are meant to be several words
  "$JAVA_HOME/bin/java" -Xmx2g "-Ddaybook.bench=$1" "-Ddaybook.bench.out=$2/bench.txt" "-Ddaybook.data=$2/diary" \
    ${DAYBOOK_IDE_VMARGS:-} -jar "${launchers[0]}" -nosplash -pluginCustomization "$2/plugin_customization.ini" \
    -data "$2/workspace" -configuration "$2/configuration" \
    >"$2/bench.log" 2>&1 </dev/null ||
    die "The workbench of the bench '$1' ended early; see $2/bench.log and $2/workspace/.metadata/.log."
  [ -s "$2/bench.txt" ] || die "The bench '$1' measured nothing; see $2/workspace/.metadata/.log."
  cat "$2/bench.txt"
}

# A display of its own, so that nobody's windows get in the way.
start_bench_display() { # [SIZE]
  need_packages xvfb libgtk-3-0 metacity unzip
  trap stop_xvfb EXIT
  start_xvfb "$@"
}

# One bench in one workbench.
bench_in_workbench() { # NAME [SIZE]
  build_workbench_bench
  start_bench_display "${2:-1920x1080}"
  make_bench_product "$DAYBOOK_HOME/target/bench/$1"
  run_in_workbench "$1" "$DAYBOOK_HOME/target/bench/$1"
}
