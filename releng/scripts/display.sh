# shellcheck shell=bash
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
#
# A display to draw on: the person's, or an Xvfb of our own.

# The X servers and window managers of ours, in the order in which they are ended.
DISPLAY_PIDS=()

# Can be called again for one more: DISPLAY is the last one.
start_xvfb() { # [SIZE]
  local out
  out=$(mktemp)
  Xvfb -displayfd 3 -screen 0 "${1:-1920x1080}x24" -nolisten tcp 3>"$out" >/dev/null 2>&1 &
  DISPLAY_PIDS=("$!" ${DISPLAY_PIDS[@]+"${DISPLAY_PIDS[@]}"})
  wait_until 10 test -s "$out" || die "Xvfb did not start, and without a display the IDE cannot; try it alone: Xvfb :99"
  DISPLAY=:$(tr -d '[:space:]' <"$out")
  export DISPLAY
  rm -f "$out"
  if have metacity; then
    metacity >/dev/null 2>&1 &
    DISPLAY_PIDS=("$!" "${DISPLAY_PIDS[@]}")
  fi
}

stop_xvfb() {
  local pid
  for pid in ${DISPLAY_PIDS[@]+"${DISPLAY_PIDS[@]}"}; do
    kill "$pid" 2>/dev/null || true
  done
  DISPLAY_PIDS=()
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
