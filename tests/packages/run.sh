#!/usr/bin/env bash
# Makes every package of a release for this platform, installs them and tries what is in them: the wheel and the source package for
# PyPI, the archive, the extension for VS Code, the checksums. Takes the program that `cargo build --release` has built, if it has.
# Needs Python 3.11 or newer, Node.js 20 or newer and the package indexes; exits with 77 if something is missing.
#
#   tests/packages/run.sh [CASE...]
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${PYTHON:-python3}
target=${CARGO_TARGET_DIR:-target}
[[ $target = /* ]] || target=$PWD/$target
place=$target/packages

not_run() {
  echo "NOT RUN: $1, so no package was made." >&2
  exit 77
}

"$python" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || not_run "there is no Python 3.11 with venv"
command -v npm >/dev/null || not_run "there is no npm"

venv=$place/venv
if ! cmp -s tests/packages/requirements.txt "$venv/requirements.txt"; then
  rm -rf "$venv"
  "$python" -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/packages/requirements.txt ||
    not_run "what tests/packages/requirements.txt names cannot be installed"
  cp tests/packages/requirements.txt "$venv/requirements.txt"
fi
npm=$place/npm
if ! cmp -s tests/packages/package.json "$npm/asked.json"; then
  rm -rf "$npm" && mkdir -p "$npm"
  cp tests/packages/package.json "$npm"
  npm install --prefix "$npm" --silent --no-audit --no-fund --ignore-scripts ||
    not_run "what tests/packages/package.json names cannot be installed"
  cp tests/packages/package.json "$npm/asked.json"
fi
if ! cmp -s editors/vscode/package-lock.json editors/vscode/node_modules/.asked.json; then
  (cd editors/vscode && npm ci --silent --no-audit --no-fund --ignore-scripts) || not_run "what editors/vscode needs cannot be installed"
  cp editors/vscode/package-lock.json editors/vscode/node_modules/.asked.json
fi
exec "$venv/bin/python" tests/packages/packages.py --target "$target" "$@"
