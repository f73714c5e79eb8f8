#!/usr/bin/env bash
# Audits the sources of well-known packages and prints how much is said about each. Needs Python 3 with pip and, the first time, the
# package index; the sources stay in target/noise. Arguments are handed to `bezoar check`.
#
#   tests/noise/run.sh                                # a table
#   tests/noise/run.sh --profile audit
#   BEZOAR=path/to/bezoar FINDINGS=1 tests/noise/run.sh   # also every finding, to be read
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}
if [[ -z ${BEZOAR:-} ]]; then
  cargo build --quiet --release --bin bezoar
  BEZOAR=$target/release/bezoar
fi
exec "${PYTHON:-python3}" tests/noise/audit.py --bezoar "$BEZOAR" --cache "$target/noise" ${FINDINGS:+--findings} -- "$@"
