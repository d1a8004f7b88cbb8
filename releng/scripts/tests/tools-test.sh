#!/usr/bin/env bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# Tests of releng/scripts/tools.sh, with made-up JDKs and Mavens in a folder whose name has a space.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/daybook tools.XXXXXX")
trap 'rm -rf "$folder"' EXIT

. "$here/common.sh"
. "$here/tools.sh"

fail() {
  printf 'tools-test: %s\n' "$1" >&2
  exit 1
}

make_jdk() { # NAME VERSION
  mkdir -p "$folder/jvm/$1/bin"
  printf '#!/bin/sh\necho "openjdk version \\"%s\\"" >&2\n' "$2" >"$folder/jvm/$1/bin/java"
  cp "$folder/jvm/$1/bin/java" "$folder/jvm/$1/bin/javac"
  chmod +x "$folder/jvm/$1/bin/"*
}

HOME=$folder
PATH=/usr/bin:/bin
have() { case $1 in javac) return 1 ;; *) command -v "$1" >/dev/null 2>&1 ;; esac }
export DAYBOOK_JVM_FOLDERS="$folder/jvm"

make_jdk jdk-17 17.0.15
unset JAVA_HOME
! find_jdk || fail "Java 17 was taken for new enough."
case $FOUND_JDKS in *"Java 17"*) ;; *) fail "What was found is not named: $FOUND_JDKS" ;; esac

make_jdk jdk-25 25.0.3
find_jdk || fail "Java 25 was not found."
[ "$JAVA_HOME" = "$folder/jvm/jdk-25" ] || fail "The wrong JDK was taken: $JAVA_HOME"

make_jdk mine 21.0.1
JAVA_HOME=$folder/jvm/mine
find_jdk
[ "$JAVA_HOME" = "$folder/jvm/mine" ] || fail "JAVA_HOME does not come first."

version_at_least 3.9.16 3.9.9 || fail "3.9.16 is older than 3.9.9."
version_at_least 3.9.9 3.9.9 || fail "3.9.9 is older than itself."
! version_at_least 3.8.7 3.9.9 || fail "3.8.7 is new enough."

printf '#!/bin/sh\necho "Apache Maven 4.0.1 (abc)"\n' >"$folder/mvn"
chmod +x "$folder/mvn"
[ "$(maven_version "$folder/mvn")" = 4.0.1 ] || fail "Maven's version is misread."

printf 'tools-test: 9 passed, 0 failed\n'
