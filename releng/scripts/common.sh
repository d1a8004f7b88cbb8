# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# What all parts of ./daybook share.

say() { printf 'daybook: %s\n' "$*" >&2; }

die() {
  say "$1"
  exit "${2:-1}"
}

have() { command -v "$1" >/dev/null 2>&1; }

# The person's data folder, by the habits of the system.
data_folder() {
  case $(uname -s) in
    Darwin) printf '%s\n' "$HOME/Library/Application Support/Daybook" ;;
    *) printf '%s\n' "${XDG_DATA_HOME:-$HOME/.local/share}/daybook" ;;
  esac
}

cache_folder() { printf '%s\n' "${XDG_CACHE_HOME:-$HOME/.cache}/daybook"; }

# Makes a folder for its owner alone: the diary is nobody else's business. One that is there keeps its rights.
make_private() {
  (umask 077 && mkdir -p "$1") 2>/dev/null || die "The folder $1 cannot be made; name another one with --data." 2
}

# Reads the options that run, server and ide share into DATA, PORT and HEADLESS.
read_options() {
  DATA=$(data_folder) PORT=8420 HEADLESS=''
  while [ $# -gt 0 ]; do
    case $1 in
      --data)
        [ $# -ge 2 ] || die "--data needs a folder." 2
        make_private "$2"
        DATA=$(cd "$2" && pwd)
        shift
        ;;
      --port)
        [[ ${2:-} =~ ^[0-9]{1,5}$ ]] || die "--port needs a number." 2
        PORT=$2
        shift
        ;;
      --headless) HEADLESS=yes ;;
      *) die "There is no option '$1'; say ./daybook help." 2 ;;
    esac
    shift
  done
  make_private "$DATA"
}

CLAIMS=()

# One server and one IDE a data folder: two would write the same diary. claim_data run|server|ide
claim_data() {
  local part owner parts=("$1")
  [ "$1" != run ] || parts=(server ide)
  for part in "${parts[@]}"; do
    owner=$(cat "$DATA/$part.pid" 2>/dev/null || true)
    if [ -n "$owner" ] && ps -o args= -p "$owner" | grep -q daybook; then
      die "Daybook's $part already runs with the data in $DATA (process $owner); end it first, or name another folder with --data."
    fi
    printf '%s\n' $$ >"$DATA/$part.pid"
    CLAIMS+=("$DATA/$part.pid")
  done
}

release_data() {
  [ ${#CLAIMS[@]} -eq 0 ] || rm -f "${CLAIMS[@]}"
}

# Waits until a condition holds: wait_until SECONDS COMMAND...
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.2
  done
}

# Ends a process and waits; after 15 seconds it is killed.
end_process() { # PID NAME
  kill -TERM "$1" 2>/dev/null || return 0
  wait_until 15 gone "$1" && return 0
  say "$2 did not end within 15 seconds and was killed; what it had saved is safe."
  kill -KILL "$1" 2>/dev/null || true
}

gone() { ! kill -0 "$1" 2>/dev/null; }
