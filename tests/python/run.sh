#!/usr/bin/env bash
# Repairs programs with `bezoar check --fix-review` and runs them under CPython with the packages that they now use.
# Needs Python 3.9 or newer and the package index, once; the environment stays in target/python.
#
#   tests/python/run.sh             # builds `bezoar` first
#   BEZOAR=path/to/bezoar PYTHON=python3.12 tests/python/run.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}
if [[ -z ${BEZOAR:-} ]]; then
  cargo build --quiet --bin bezoar
  BEZOAR=$target/debug/bezoar
fi
venv=$target/python/venv
if ! cmp -s tests/python/requirements.txt "$venv/requirements.txt"; then
  rm -rf "$venv"
  "${PYTHON:-python3}" -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/python/requirements.txt
  cp tests/python/requirements.txt "$venv/requirements.txt"
fi
exec "$venv/bin/python" -X dev -W ignore tests/python/repaired.py "$BEZOAR"
