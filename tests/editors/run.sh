#!/usr/bin/env bash
# Drives real editors against the real server. Prints what it could not run; exit code 1 if something failed,
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

if ! command -v nvim >/dev/null; then
  echo "NOT RUN: there is no Neovim (0.10 or newer) on the path, so nothing was tested in it." >&2
  exit 77
fi
nvim --version | head -1
exec nvim --clean -l tests/editors/neovim/main.lua "$@"
