# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# Builds what run, server and ide start, and only what changed.

SERVER_JAR=$DAYBOOK_HOME/bundles/dev.daybook.server/target/dev.daybook.server.jar
STAMPS=$DAYBOOK_HOME/target/stamps

# One line that changes when a source of the build changes. Names and contents of some hundred small files: no option of
# find that only one system has.
fingerprint() {
  (cd "$DAYBOOK_HOME" && {
    find pom.xml .mvn bundles features releng/config releng/product releng/site -name target -prune -o -type f
    find releng/target -type f
  } | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum)
}

# What was built with everything needs no build of its own.
is_fresh() { # NAME
  local now built
  now=$(fingerprint)
  for built in "$STAMPS/$1" "$STAMPS/all"; do
    [ ! -f "$built" ] || [ "$(cat "$built")" != "$now" ] || return 0
  done
  return 1
}

BUILD_PID=''

maven() { (cd "$DAYBOOK_HOME" && "$MVN" -B -ntp "$@"); }

stop_build() {
  [ -z "$BUILD_PID" ] || end_process "$BUILD_PID" "The build"
  BUILD_PID=''
}

# Builds modules without their tests: build NAME MODULES. In the background, so that a signal reaches us at once.
build() {
  local name=$1 log code=0 began
  is_fresh "$name" && return 0
  need_maven
  log=$DAYBOOK_HOME/target/build-$name.log
  mkdir -p "$DAYBOOK_HOME/target"
  # Before the build: what changes meanwhile is built the next time.
  began=$(fingerprint)
  say "Building (the first time takes some minutes) …"
  (cd "$DAYBOOK_HOME" && exec "$MVN" -B -ntp verify -DskipTests -Dspotless.check.skip=true -am -pl "$2") >"$log" 2>&1 </dev/null &
  BUILD_PID=$!
  wait "$BUILD_PID" || code=$?
  BUILD_PID=''
  [ "$code" -eq 0 ] || {
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
    die "The build failed; its whole output is in $log."
  }
  mkdir -p "$STAMPS"
  printf '%s\n' "$began" >"$STAMPS/$name"
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
