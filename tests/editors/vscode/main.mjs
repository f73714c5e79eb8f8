// Runs every case of cases.mjs (or those whose name contains an argument) in a VS Code of its own kind.
//
//   VSCODE_PREFIX  where code-server and Playwright are installed
//   BEZOAR         the program
//   VSIX, UNIVERSAL_VSIX  the extension with that program in it, and without one

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { cases } from './cases.mjs';
import { startCodeServer } from './code-server.mjs';
import { check, Workbench } from './workbench.mjs';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const prefix = process.env.VSCODE_PREFIX ?? '/opt/vscode';
const program = resolve(process.env.BEZOAR);
const pictures = join(process.env.CARGO_TARGET_DIR ?? join(repository, 'target'), 'editors/vscode');
const CHROMIUM = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-breakpad --disable-crash-reporter';

const { chromium } = await import(pathToFileURL(join(prefix, 'node_modules/playwright-core/index.mjs')).href);
const home = mkdtempSync(join(tmpdir(), 'bezoar-vscode-'));
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: CHROMIUM.split(' '), handleSIGINT: false, handleSIGTERM: false });
const servers = new Map();
const contexts = new Map();

/** The VS Code of a kind: `trusting`, `asking` for trust, or `bare` of the program. */
async function serverOf(kind) {
  if (!servers.has(kind)) {
    const vsix = kind === 'bare' ? process.env.UNIVERSAL_VSIX : process.env.VSIX;
    const options = { program: join(prefix, 'bin/code-server'), home: join(home, kind), vsix, trust: kind !== 'asking' };
    servers.set(kind, await startCodeServer(options));
  }
  return servers.get(kind);
}

/** Windows of one VS Code share what the browser has loaded already. */
function contextOf(kind, scale) {
  const key = `${kind} ${scale}`;
  const made = contexts.get(key) ?? browser.newContext({ deviceScaleFactor: scale, reducedMotion: 'reduce' });
  contexts.set(key, made);
  return made;
}

async function run({ name, run, kind = 'trusting', viewport, scale = 1, files = {} }) {
  const server = await serverOf(kind);
  const project = mkdtempSync(join(home, 'project-'));
  cpSync(join(repository, 'tests/data/shop'), project, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const window = await Workbench.open({ context: await contextOf(kind, scale), address: server.address, project, pictures, viewport });
  try {
    await run(window, { program, repository, server, found: (path) => check(program, join(project, path)) });
  } catch (error) {
    await window.picture(`FAILED-${name.replace(/\W+/g, '-')}`).catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}

async function end(code) {
  await browser.close();
  await Promise.all([...servers.values()].map((server) => server.stop()));
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

process.on('SIGINT', () => void end(130));
process.on('SIGTERM', () => void end(143));

let [passed, failed] = [0, 0];
const words = process.argv.slice(2);
for (const one of cases.filter(({ name }) => words.every((word) => name.includes(word)))) {
  const start = performance.now();
  const trouble = await run(one).then(() => undefined, (error) => error);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${trouble ? 'FAILED ' : 'ok     '} ${one.name} (${seconds} s)`);
  if (trouble) console.log(`\n${trouble.stack}\n`.replaceAll('\n', '\n        '));
  trouble ? failed++ : passed++;
}
console.log(`pictures: ${pictures}\n${passed} passed, ${failed} failed`);
await end(failed > 0 || passed === 0 ? 1 : 0);
