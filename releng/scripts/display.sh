# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# A display to draw on: the person's, or an Xvfb of our own.

XVFB_PID='' WM_PID=''

start_xvfb() { # [SIZE]
  local out
  out=$(mktemp)
  Xvfb -displayfd 3 -screen 0 "${1:-1920x1080}x24" -nolisten tcp 3>"$out" >/dev/null 2>&1 &
  XVFB_PID=$!
  wait_until 10 test -s "$out" || die "Xvfb did not start, and without a display the IDE cannot; try it alone: Xvfb :99"
  DISPLAY=:$(tr -d '[:space:]' <"$out")
  export DISPLAY
  rm -f "$out"
  if have metacity; then
    metacity >/dev/null 2>&1 &
    WM_PID=$!
  fi
}

stop_xvfb() {
  [ -z "$WM_PID" ] || kill "$WM_PID" 2>/dev/null || true
  [ -z "$XVFB_PID" ] || kill "$XVFB_PID" 2>/dev/null || true
  XVFB_PID='' WM_PID=''
}

# Uses the person's display, or with HEADLESS or without one, an own.
need_display() {
  [ "$(uname -s)" != Darwin ] || return 0
  need_packages libgtk-3-0
  if [ -n "$HEADLESS" ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    need_packages xvfb xauth metacity imagemagick
    start_xvfb
    say "No display is used. See the IDE with: DISPLAY=$DISPLAY import -window root shot.png"
  fi
}
