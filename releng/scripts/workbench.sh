# shellcheck shell=bash
# Runs a bench inside the product's workbench: a scratch copy of the product, with the bench's bundle in it.

BENCH_BUNDLE=dev.daybook.bench.ide
# What an IDE has for Daybook's sake alone, by symbolic name.
DAYBOOK_BUNDLES='^(dev\.daybook\.(core|sync|ide|ui|help)|org\.eclipse\.jetty\..*|org\.apache\.aries\.spifly\..*|org\.objectweb\.asm.*|slf4j\..*|com\.google\.gson|org\.eclipse\.jgit|com\.googlecode\.javaewah\..*),'

# Builds product and bench bundle where their sources changed.
need_workbench_bench() {
  local print jar="$DAYBOOK_ROOT/tests/$BENCH_BUNDLE/target/$BENCH_BUNDLE-0.1.0-SNAPSHOT.jar"
  need_built product
  print="$(fingerprint "${PRODUCT_SOURCES[@]}" "tests/$BENCH_BUNDLE")"
  if ! is_built "$BENCH_BUNDLE" "$jar" "$print"; then
    build_modules "tests/$BENCH_BUNDLE,releng/product"
    printf '%s\n' "$print" >"$(stamp "$BENCH_BUNDLE")"
  fi
  BENCH_JAR="$jar"
}

# Copies the product to $1 and adds the bench; with "bare" as $2, everything of Daybook is left out of it.
make_bench_product() {
  local info config="$1/configuration/config.ini"
  rm -rf "$1"
  mkdir -p "$1"
  cp -R "$(product_folder)/." "$1"
  cp "$BENCH_JAR" "$1/plugins/${BENCH_BUNDLE}_0.1.0.jar"
  info="$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
  printf '%s,%s,plugins/%s_0.1.0.jar,4,false\n' "$BENCH_BUNDLE" "$(bundle_version "$BENCH_JAR")" "$BENCH_BUNDLE" >>"$info"
  [ "${2:-}" = bare ] || return 0
  grep -Ev "$DAYBOOK_BUNDLES" "$info" >"$info.bare"
  mv "$info.bare" "$info"
  sed -E 's/reference\\:file\\:org\.apache\.aries\.spifly[^,]*,//' "$config" >"$config.bare"
  mv "$config.bare" "$config"
}

bundle_version() {
  unzip -p "$1" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p'
}

# Runs bench $1 in the product copy $2; prints what it reported. The rest are options of the JVM.
run_workbench_bench() {
  local name="$1" folder="$2" out="$2/bench.txt"
  local -a launcher
  shift 2
  launcher=("$folder"/plugins/org.eclipse.equinox.launcher_*.jar)
  rm -f "$out"
  "$JAVA_HOME/bin/java" -Xms256m -Xmx2g -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED \
    "-Ddaybook.bench=$name" "-Ddaybook.bench.out=$out" "-Ddaybook.data=$folder/diary" "$@" \
    -jar "${launcher[0]}" -nosplash -data "$folder/workspace" -configuration "$folder/configuration" \
    -pluginCustomization "$DAYBOOK_ROOT/releng/product/plugin_customization.ini" >"$folder/bench.log" 2>&1 </dev/null ||
    fail 1 "The workbench of the bench '$name' ended early; see $folder/bench.log and $folder/workspace/.metadata/.log."
  [ -s "$out" ] || fail 1 "The bench '$name' measured nothing; see $folder/workspace/.metadata/.log."
  cat "$out"
}

# A display for the workbench, big enough for 3840x2160, if nobody gave one; ended with the bench.
need_bench_display() {
  need_packages xvfb libgtk-3-0 metacity unzip
  start_display 3840x2160
  trap end_display EXIT
}
