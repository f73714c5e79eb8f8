// A VS Code of its own: code-server on a free port, with folders of its own for settings and extensions.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

import { PATIENCE_MS } from './workbench.mjs';

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.editor.enablePreview': false,
  'workbench.layoutControl.enabled': false,
  'chat.commandCenter.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.hover.above': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  // What is typed is what the test types.
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoIndent': 'none',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.suggestOnTriggerCharacters': false,
  'editor.wordBasedSuggestions': 'off',
};

/** Starts it with the extension `vsix`, below the folder `home`. `trust`: whether every folder is trusted without asking. */
export async function startCodeServer({ program, home, vsix, trust }) {
  const [data, extensions] = [join(home, 'data'), join(home, 'extensions')];
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(SETTINGS, undefined, 2));
  const run = (...flags) =>
    spawn(process.execPath, [program, '--user-data-dir', data, '--extensions-dir', extensions, ...flags], {
      env: environment(home),
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const installer = run('--install-extension', vsix);
  await said(installer, /was successfully installed/);
  // It has done its work and does not always find an end.
  await stopped(installer);
  const flags = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'];
  const server = run(...flags, ...(trust ? ['--disable-workspace-trust'] : []));
  const [, address] = await said(server, /HTTP server listening on (http:\S+?)\/?$/);
  return {
    address,
    /** The numbers of the language servers that run. */
    processes: () => {
      const { status, stdout } = spawnSync('pgrep', ['-f', `^${extensions}/[^ ]*/bin/bezoar server`], { encoding: 'utf8' });
      return status === 0 ? stdout.trim().split('\n').map(Number) : [];
    },
    stop: () => stopped(server),
  };
}

/** Without what would let it take a VS Code around it for its parent, and without a `bezoar` on the path. */
function environment(home) {
  const env = { ...process.env, XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'share'), XDG_CACHE_HOME: join(home, 'cache') };
  for (const name of Object.keys(env).filter((name) => name.startsWith('VSCODE_') || name === 'BEZOAR_LOG')) {
    delete env[name];
  }
  env.PATH = env.PATH.split(delimiter).filter((folder) => !existsSync(join(folder, 'bezoar'))).join(delimiter);
  return env;
}

/** Waits for a line that matches `pattern`, and returns the match. */
function said(child, pattern) {
  return new Promise((resolve, reject) => {
    const lines = [];
    const give = (what) => reject(new Error(`code-server ${what}: ${lines.join('\n')}`));
    const patience = setTimeout(() => give(`did not say ${pattern}`), PATIENCE_MS);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const match = pattern.exec(line);
        if (match) {
          clearTimeout(patience);
          resolve(match);
        }
      });
    }
    child.on('exit', (code) => give(`ended with code ${code}`));
  });
}

function stopped(child) {
  return new Promise((resolve) => (child.exitCode ?? child.signalCode) !== null ? resolve() : child.on('exit', resolve).kill());
}
