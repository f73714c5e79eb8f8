#!/usr/bin/env bash
# Drives `bezoar server` by a client that others wrote, pytest-lsp, as each of the editors whose capabilities it knows. What the client
# is told of the server stands in editors/README.md and is read there. Needs Python 3.10 or newer and the package index, once; exits with
# 77 without them.
#
#   tests/editors/pytest_lsp/run.sh             # builds `bezoar` first
#   BEZOAR=path/to/bezoar tests/editors/pytest_lsp/run.sh [ARGUMENT OF PYTEST...]
set -euo pipefail
cd "$(dirname "$0")/../../.."
python=${PYTHON:-python3}
target=${CARGO_TARGET_DIR:-target}
[[ $target = /* ]] || target=$PWD/$target
if [[ -z ${BEZOAR:-} ]]; then
  cargo build --quiet --bin bezoar
  BEZOAR=$target/debug/bezoar
fi

not_run() {
  echo "NOT RUN: $1, so pytest-lsp did not drive the server." >&2
  exit 77
}

"$python" -c 'import sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || not_run "there is no Python 3.10 with venv"
here=tests/editors/pytest_lsp
venv=$target/pytest_lsp/venv
if ! cmp -s $here/requirements.txt "$venv/requirements.txt"; then
  rm -rf "$venv"
  "$python" -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r $here/requirements.txt ||
    not_run "what $here/requirements.txt names cannot be installed"
  cp $here/requirements.txt "$venv/requirements.txt"
fi
BEZOAR=$(realpath "$BEZOAR") PYTHONDONTWRITEBYTECODE=1 exec "$venv/bin/python" -m pytest -c $here/pytest.ini $here "$@"
