# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# ./daybook verify FILE: checks an exported diary or a journal, offline.

daybook_verify() {
  [ $# -ge 1 ] || die "Say ./daybook verify and the file of an exported diary, or the folder or file of a journal." 2
  need_jdk
  build_server
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar "$SERVER_JAR" verify "$@"
}
