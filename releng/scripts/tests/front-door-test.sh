#!/usr/bin/env bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# Tests of options, claims and fingerprints, in a made-up clone in a folder whose name has a space.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
DAYBOOK_HOME=$(mktemp -d "${TMPDIR:-/tmp}/daybook front door.XXXXXX")
trap 'rm -rf "$DAYBOOK_HOME"' EXIT

. "$here/common.sh"
. "$here/tools.sh"
. "$here/build.sh"
SCRIPTS=$here
. "$here/test.sh"

fail() {
  printf 'front-door-test: %s\n' "$1" >&2
  exit 1
}

# Runs $@ in a shell of its own and prints its exit status.
status_of() {
  local code=0
  ("$@") >/dev/null 2>&1 || code=$?
  printf '%s\n' "$code"
}

read_options --data "$DAYBOOK_HOME/my data" --port 9000 --headless
[ "$DATA" = "$DAYBOOK_HOME/my data" ] || fail "A data folder with a space was misread: $DATA"
[ "$PORT $HEADLESS" = "9000 yes" ] || fail "Port or headless was misread: $PORT $HEADLESS"
[ "$(status_of read_options --port many)" = 2 ] || fail "A port that is no number was taken."
[ "$(status_of read_options --what)" = 2 ] || fail "An unknown option was taken."

read_test_options -X
[ "${OPTIONS[*]}" = -X ] || fail "Tests of everything were misread: ${OPTIONS[*]}"
read_test_options --oldest -X
[ "${OPTIONS[*]}" = "-Dtarget=oldest -am -pl $IN_ECLIPSE -X" ] || fail "The oldest target platform is not chosen."
read_test_options --long -X
[ "${OPTIONS[*]}" = "-Ddaybook.long=true -X" ] || fail "A long run was misread: ${OPTIONS[*]}"
read_test_options
[ "${OPTIONS[*]-}" = "" ] || fail "Tests without an option were misread: ${OPTIONS[*]}"

mkdir "$DAYBOOK_HOME/open" && chmod 755 "$DAYBOOK_HOME/open"
read_options --data "$DAYBOOK_HOME/open"
case $(ls -ld "$DAYBOOK_HOME/open") in drwxr-xr-x*) ;; *) fail "The rights of a folder that was there were changed." ;; esac

claim_data run
for part in server ide; do
  [ -f "$DATA/$part.pid" ] || fail "A run does not claim its $part."
done
release_data
[ ! -f "$DATA/server.pid" ] || fail "A claim stayed behind."
(exec -a daybook sleep 60) &
owner=$!
printf '%s\n' "$owner" >"$DATA/ide.pid"
[ "$(status_of claim_data run)" = 1 ] || fail "A second IDE got the same data."
kill "$owner"
wait "$owner" 2>/dev/null || true
[ "$(status_of claim_data ide)" = 0 ] || fail "The claim of a process that is gone still holds."

cd "$DAYBOOK_HOME"
mkdir -p .mvn bundles/one/target features releng/{config,product,site,target}
touch pom.xml bundles/one/Source
before=$(fingerprint)
echo built >bundles/one/target/out
touch bundles/one/Source
[ "$(fingerprint)" = "$before" ] || fail "Built files or times count as changes."
echo more >>bundles/one/Source
[ "$(fingerprint)" != "$before" ] || fail "A change in a source is not seen."
mkdir -p "$STAMPS"
fingerprint >"$STAMPS/all"
is_fresh server || fail "What was built with everything would be built again."
echo target >releng/target/some.target
! is_fresh server || fail "Another target platform is not seen."

mkdir -p tests/dev.one/target/surefire-reports tests/dev.two/target/surefire-reports target
touch -t 202601010000 target/test-began
printf '<?xml version="1.0"?>\n<testsuite name="A" time="0.1" tests="3" errors="0" skipped="1" failures="0">\n' \
  >tests/dev.one/target/surefire-reports/TEST-dev.A.xml
printf '<testsuite name="B" tests="5" errors="1" skipped="0" failures="1">\n<testsuite name="C" tests="2" errors="0" skipped="0" failures="0">\n' \
  >tests/dev.two/target/surefire-reports/TEST-dev.B.xml
[ "$(summary)" = "dev.one: 2 passed, 0 failed, 1 skipped
dev.two: 5 passed, 2 failed, 0 skipped
7 passed, 2 failed, 1 skipped" ] || fail "The reports were added up to: $(summary)"
printf 'Tests run: 1 -- in dev.A\n' >tests/dev.one/target/surefire-reports/dev.A.txt
printf 'Tests run: 1 <<< FAILURE! -- in dev.B\n\nwhy\n' >tests/dev.two/target/surefire-reports/dev.B.txt
[ "$(failures)" = "Tests run: 1 <<< FAILURE! -- in dev.B
why" ] || fail "What failed is told as: $(failures)"
touch target/test-began
touch -t 202601010000 tests/dev.one/target/surefire-reports/TEST-dev.A.xml tests/dev.two/target/surefire-reports/TEST-dev.B.xml
[ "$(summary)" = "0 passed, 0 failed, 0 skipped" ] || fail "Reports of an earlier run count."
[ "$(printf 'noise\n[INFO] Tests run: 1, Time elapsed: 1 s -- in dev.A\n[ERROR] bad\n' | brief | wc -l | tr -d ' ')" = 2 ] ||
  fail "The brief output is not the lines that say whose they are."

printf 'front-door-test: 19 passed, 0 failed\n'
