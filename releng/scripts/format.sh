# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# ./daybook format: formats the Java sources.

daybook_format() {
  need_jdk
  need_maven
  maven -q -N spotless:apply
}
