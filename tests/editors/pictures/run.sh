#!/usr/bin/env bash
# Takes docs/images/neovim.png and docs/images/helix.png anew: the real editors with the real server, in a terminal on a display that
# nobody looks at. Look at them before you commit them. Prints what it could not run; exit code 1 if something failed, 77 if something is
# missing.
#
#   tests/editors/pictures/run.sh               # builds `bezoar` first
#   BEZOAR=path/to/bezoar tests/editors/pictures/run.sh [neovim|helix...]
#
# Debian has all but the editors: apt-get install xvfb kitty libgl1-mesa-dri fonts-jetbrains-mono imagemagick pngquant optipng
set -euo pipefail
cd "$(dirname "$0")/../../.."

missing=0
not_run() {
  echo "NOT RUN: $1, so there is no new picture of $2." >&2
  missing=77
}

for program in Xvfb kitty import pngquant optipng python3; do
  command -v $program >/dev/null || not_run "there is no $program on the path" 'any editor'
done
[[ -n $(fc-list 'JetBrains Mono' 2>/dev/null) ]] || not_run 'the font JetBrains Mono is not installed' 'any editor'
[[ $missing = 0 ]] || exit $missing

if [[ -z ${BEZOAR:-} ]]; then
  cargo build --quiet --bin bezoar
  BEZOAR=${CARGO_TARGET_DIR:-target}/debug/bezoar
fi
BEZOAR=$(realpath "$BEZOAR")
[[ -d /opt/editors/bin ]] && PATH=$PATH:/opt/editors/bin
if [[ -z ${HELIX_RUNTIME:-} && -d /opt/editors/trixie/usr/lib/hx/runtime ]]; then
  export HELIX_RUNTIME=/opt/editors/trixie/usr/lib/hx/runtime
fi
export BEZOAR PATH PYTHONDONTWRITEBYTECODE=1
PICTURES=$(realpath -m "${CARGO_TARGET_DIR:-target}/editors/pictures")
export PICTURES
mkdir -p "$PICTURES"

# A Helix from a package of Debian brings the queries that colour Python, but not the grammar. This one is as old as those.
grammar() {
  [[ $(hx --health python) = *'Tree-sitter parser: '*✓*'Highlight queries'* ]] && return
  export GRAMMAR=$PICTURES/python.so
  [[ -e $GRAMMAR ]] && return
  (
    cd "$PICTURES"
    npm pack --silent tree-sitter-python@0.23.4 | xargs tar -xzf
    cc -O2 -fPIC -shared -Ipackage/src package/src/parser.c package/src/scanner.c -o python.so
  )
}

[[ $# -gt 0 ]] || set -- neovim helix
for editor; do
  case $editor in
    neovim) command -v nvim >/dev/null || { not_run 'there is no nvim on the path' Neovim; continue; } ;;
    helix)
      command -v hx >/dev/null || { not_run 'there is no hx on the path' Helix; continue; }
      grammar || { not_run 'Helix has no grammar of Python, and npm and cc did not make one' Helix; continue; }
      ;;
    *) echo "there is no picture of $editor" >&2; exit 1 ;;
  esac
  python3 tests/editors/pictures/main.py "$editor"
  pngquant --force --strip --speed 1 --output "docs/images/$editor.png" 256 "$PICTURES/$editor.png"
  optipng -quiet -o5 "docs/images/$editor.png"
done
exit $missing
