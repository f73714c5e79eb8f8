#!/usr/bin/env bash
# Runs every twin and every combination under CPython with what an attacker would send, and fails if one does not do what is said of it. Needs
# Python 3.11 or newer and the package index, once; the environment stays in target/torture. Arguments are handed to the harness.
#
#   tests/torture/run.sh                          # all
#   tests/torture/run.sh strings/partition -v     # those with this in their path, and what their sinks got
#   tests/torture/run.sh --generated --bless  # makes the combinations anew and writes how they come out
#   PYTHON=python3.12 tests/torture/run.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}
python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "NOT RUN: the torture suite needs Python 3.11 or newer, and $("$python" --version) is here" >&2
  exit 77
fi
venv=$target/torture/venv
if ! cmp -s tests/torture/requirements.txt "$venv/requirements.txt"; then
  rm -rf "$venv"
  if ! "$python" -m venv "$venv" ||
    ! "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/torture/requirements.txt; then
    echo "NOT RUN: the packages of tests/torture/requirements.txt cannot be installed" >&2
    exit 77
  fi
  cp tests/torture/requirements.txt "$venv/requirements.txt"
fi
export PYTHONHASHSEED=0 # the order of sets is the same in every run
"$venv/bin/python" tests/torture/harness --self-test
run=("$venv/bin/python" -W ignore tests/torture/harness --into "$target/torture/generated")
if (($#)); then
  exec "${run[@]}" "$@"
fi
code=0
"${run[@]}" || code=1
"${run[@]}" --generated || code=1
exit "$code"
