# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# Finds what Daybook needs: a JDK, Maven, Debian packages. What is missing is fetched, or said in one sentence.

JAVA_WANTED=21
MAVEN_WANTED=3.9.9
MAVEN_FETCHED=3.9.16

# Major version of a JDK folder, or nothing when it is none.
jdk_version() { # FOLDER
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if have javac; then dirname "$(dirname "$(readlink -f "$(command -v javac)")")"; fi
  local folder
  for folder in "${DAYBOOK_JVM_FOLDERS:-/usr/lib/jvm}"/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

# Sets JAVA_HOME to the first JDK that is new enough; FOUND_JDKS tells what was seen.
find_jdk() {
  local folder version
  FOUND_JDKS=''
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    [ -n "$version" ] || continue
    if [ "$version" -ge $JAVA_WANTED ]; then
      export JAVA_HOME=$folder
      return 0
    fi
    FOUND_JDKS="$FOUND_JDKS Java $version in $folder;"
  done < <(jdk_candidates)
  return 1
}

need_jdk() {
  find_jdk && return 0
  local version
  for version in 25 21; do
    if have apt-cache && apt-cache show "openjdk-$version-jdk" >/dev/null 2>&1; then
      need_packages "openjdk-$version-jdk"
      find_jdk && return 0
    fi
  done
  die "Daybook needs a JDK $JAVA_WANTED or newer and found ${FOUND_JDKS:-none;} install one (for example Temurin 25) and set JAVA_HOME to it."
}

maven_version() { # COMMAND
  "$1" --version 2>/dev/null | sed -n 's/^\x1b\[1m//; s/^Apache Maven \([0-9.]*\).*/\1/p' | head -n 1
}

version_at_least() { # VERSION WANTED
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Sets MVN to a Maven that is new enough: the one on the PATH, the one fetched before, or a fresh one.
need_maven() {
  local found='' version=''
  MVN=$(cache_folder)/apache-maven-$MAVEN_FETCHED/bin/mvn
  if have mvn; then
    found=$(command -v mvn)
    version=$(maven_version "$found")
    if [ -n "$version" ] && version_at_least "$version" $MAVEN_WANTED; then
      MVN=$found
      return 0
    fi
  fi
  [ ! -x "$MVN" ] || return 0
  if [ -z "$found" ]; then
    need_packages maven unzip
    found=$(command -v mvn) || die "Daybook needs Maven $MAVEN_WANTED or newer and found none; install Maven."
  fi
  fetch_maven "$found" "${version:-of unknown version}"
}

# An old Maven fetches a new one as an artifact, so nobody has to know an address.
fetch_maven() { # OLD VERSION
  local cache
  cache=$(cache_folder)
  mkdir -p "$cache"
  have unzip || need_packages unzip
  say "Maven $2 is too old for the build; fetching $MAVEN_FETCHED once."
  # Away from the project: the old Maven cannot read its extensions.
  (cd "$cache" && "$1" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    "-Dartifact=org.apache.maven:apache-maven:$MAVEN_FETCHED:zip:bin" "-DoutputDirectory=$cache") >&2 </dev/null ||
    die "Maven $2 was found and $MAVEN_WANTED is needed, but fetching it failed; check the network or install a newer Maven."
  unzip -q -o "$cache/apache-maven-$MAVEN_FETCHED-bin.zip" -d "$cache"
  rm -f "$cache/apache-maven-$MAVEN_FETCHED-bin.zip"
}

# Newer Debians have some libraries under a name that ends in t64.
package_is_there() {
  local name
  for name in "$1" "${1}t64"; do
    [ "$(dpkg-query -W -f '${Status}' "$name" 2>/dev/null)" != 'install ok installed' ] || return 0
  done
  return 1
}

# Installs Debian packages that are missing, or says how.
need_packages() {
  local package missing=()
  have dpkg-query || return 0
  for package in "$@"; do
    package_is_there "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  local sudo=''
  if [ "$(id -u)" -ne 0 ]; then
    if have sudo && sudo -n true 2>/dev/null; then
      sudo=sudo
    else
      die "These packages are missing: ${missing[*]}. Install them with: sudo apt-get install -y ${missing[*]}"
    fi
  fi
  say "Installing ${missing[*]}."
  {
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}"
  } >"${TMPDIR:-/tmp}/daybook-apt.$$" 2>&1 </dev/null || {
    tail -n 5 "${TMPDIR:-/tmp}/daybook-apt.$$" >&2
    die "apt-get could not install ${missing[*]}; its last words are above."
  }
  rm -f "${TMPDIR:-/tmp}/daybook-apt.$$"
}
