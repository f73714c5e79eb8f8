#!/usr/bin/env bash
# Drives Neovim and Helix against the real server. Prints what it could not run; exit code 1 if something failed,
# 77 if an editor is missing. The transcripts, with a dump of the screen at every check, are in target/editors.
#
#   tests/editors/run.sh             # builds `bezoar` first
#   BEZOAR=path/to/bezoar tests/editors/run.sh [CASE...]
set -euo pipefail
cd "$(dirname "$0")/../.."
if [[ -z ${BEZOAR:-} ]]; then
  cargo build --quiet --bin bezoar
  BEZOAR=${CARGO_TARGET_DIR:-target}/debug/bezoar
fi
export BEZOAR
[[ -d /opt/editors/bin ]] && export PATH=$PATH:/opt/editors/bin

missing=0

# Runs a program with its tests if the editor is there; says so if not.
drive() {
  local editor=$1
  shift
  if command -v "$editor" >/dev/null; then
    "$@"
  else
    echo "NOT RUN: there is no $editor on the path, so nothing was tested in it." >&2
    missing=77
  fi
}

if [[ -z ${HELIX_RUNTIME:-} && -d /opt/editors/trixie/usr/lib/hx/runtime ]]; then
  export HELIX_RUNTIME=/opt/editors/trixie/usr/lib/hx/runtime
fi
command -v tmux >/dev/null || { apt-get update -qq && apt-get install -y -qq tmux >/dev/null; } || true

command -v nvim >/dev/null && nvim --version | head -1
drive nvim nvim --clean -l tests/editors/neovim/main.lua "$@"
command -v hx >/dev/null && hx --version
if command -v tmux >/dev/null; then
  drive hx "${PYTHON:-python3}" tests/editors/helix/main.py "$@"
else
  echo "NOT RUN: there is no tmux to run Helix in." >&2
  missing=77
fi
exit "$missing"
