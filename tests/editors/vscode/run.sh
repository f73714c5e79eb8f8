#!/usr/bin/env bash
# Tests the extension for VS Code: its types and units, then the package itself in a real VS Code, in a browser. Prints what it could
# not run; exit code 1 if something failed, 77 if something to run it with is missing. Screenshots are in target/editors/vscode; hover.png,
# quick-fixes.png and flow-step.png are those that the documentation and the walkthrough show.
#
#   tests/editors/vscode/run.sh                                   # builds `bezoar` first
#   BEZOAR=path/to/bezoar tests/editors/vscode/run.sh [WORD...]   # only the cases with these words in their names
#
# VSCODE_PREFIX (/opt/vscode) is where npm installed code-server 4.99 or newer and playwright-core; CHROMIUM (/usr/bin/chromium) is the
# browser.
set -euo pipefail
cd "$(dirname "$0")/../../.."

not_run() {
  echo "NOT RUN: $1, so $2 was not tested." >&2
  exit 77
}

export VSCODE_PREFIX=${VSCODE_PREFIX:-/opt/vscode} CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
command -v npm >/dev/null || not_run 'there is no npm on the path' 'the extension for VS Code'
node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || not_run "Node.js is older than 20" 'the extension for VS Code'

if [[ -z ${BEZOAR:-} ]]; then
  cargo build --quiet --bin bezoar
  BEZOAR=${CARGO_TARGET_DIR:-target}/debug/bezoar
fi
BEZOAR=$(realpath "$BEZOAR")
export BEZOAR

cd editors/vscode
if [[ ! node_modules/.package-lock.json -nt package-lock.json ]]; then
  npm ci --ignore-scripts --no-audit --no-fund
fi
npm run --silent check
npm run --silent test

[[ -x $VSCODE_PREFIX/bin/code-server ]] || not_run "there is no VS Code in $VSCODE_PREFIX" 'the extension in VS Code'
[[ -x $CHROMIUM ]] || not_run "there is no browser $CHROMIUM" 'the extension in VS Code'
results=${CARGO_TARGET_DIR:-$PWD/../../target}/editors/vscode
export VSIX=$results/with-program.vsix UNIVERSAL_VSIX=$results/without-program.vsix
npm run --silent package -- --target "$(node -p 'process.platform + "-" + process.arch')" --binary "$BEZOAR" --out "$VSIX" >/dev/null
npm run --silent package -- --out "$UNIVERSAL_VSIX" >/dev/null
exec node ../../tests/editors/vscode/main.mjs "$@"
