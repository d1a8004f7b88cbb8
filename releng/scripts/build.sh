# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# Builds what run, server and ide start, and only what changed.

SERVER_JAR=$DAYBOOK_HOME/bundles/dev.daybook.server/target/dev.daybook.server.jar
STAMPS=$DAYBOOK_HOME/target/stamps

# One line that changes when a source of the build changes. Names, sizes and times: reading every file would take longer.
fingerprint() {
  (cd "$DAYBOOK_HOME" && find pom.xml .mvn bundles features releng -name target -prune -path '*/target' \
    -o -type f ! -path 'releng/scripts/*' ! -path 'releng/sample/*' -printf '%p %s %T@\n' &&
    find releng/target -type f -printf '%p %s %T@\n') |
    LC_ALL=C sort | cksum
}

is_fresh() { # NAME
  [ -f "$STAMPS/$1" ] && [ "$(cat "$STAMPS/$1")" = "$(fingerprint)" ]
}

mark_fresh() {
  mkdir -p "$STAMPS"
  fingerprint >"$STAMPS/$1"
}

maven() { (cd "$DAYBOOK_HOME" && "$MVN" -B -ntp "$@"); }

# Builds modules without their tests: build NAME MODULES
build() {
  local name=$1 log
  is_fresh "$name" && return 0
  need_maven
  log=$DAYBOOK_HOME/target/build-$name.log
  mkdir -p "$DAYBOOK_HOME/target"
  say "Building (the first time takes some minutes) …"
  maven verify -DskipTests -am -pl "$2" >"$log" 2>&1 </dev/null || {
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
    die "The build failed; its whole output is in $log."
  }
  mark_fresh "$name"
}

build_server() { build server bundles/dev.daybook.server; }

build_all() { build all bundles/dev.daybook.server,releng/product; }

# The product for this machine.
product_folder() {
  local os ws arch
  case $(uname -s) in
    Darwin) os=macosx ws=cocoa ;;
    *) os=linux ws=gtk ;;
  esac
  case $(uname -m) in
    arm64 | aarch64) arch=aarch64 ;;
    *) arch=x86_64 ;;
  esac
  local folder=$DAYBOOK_HOME/releng/product/target/products/dev.daybook.product/$os/$ws/$arch
  # On macOS Tycho puts the files into an application bundle.
  [ ! -d "$folder/Eclipse.app/Contents/Eclipse" ] || folder=$folder/Eclipse.app/Contents/Eclipse
  printf '%s\n' "$folder"
}
