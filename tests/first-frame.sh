#!/usr/bin/env bash
# Measures the time from the start of the process to the first frame of Home, of a published build on a real terminal.
# Usage: tests/first-frame.sh PUBLISHED_FOLDER [RUNS]
# The program counts from the start time that the operating system has for it, so the start of the runtime is in the figure.
set -euo pipefail
program=$1/arena
runs=${2:-9}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
for _ in $(seq "$runs"); do
  rm -f "$home/ms"
  { sleep 2; printf q; sleep 0.5; } |
    ARENA_FIRST_FRAME=$home/ms ARENA_DATA=$home/data timeout 10 script -qec "stty rows 30 cols 100; $program" /dev/null >/dev/null || true
  cat "$home/ms"
  echo
done | sort -n | awk '{ v[NR] = $1 } END { printf "first frame: min %d ms, median %d ms, max %d ms, n = %d\n", v[1], v[int((NR + 1) / 2)], v[NR], NR }'
