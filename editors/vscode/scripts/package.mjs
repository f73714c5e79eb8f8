// Makes the .vsix:
//
//   npm run package                                                # for every platform; says how to get the program
//   npm run package -- --target linux-x64 --binary PATH            # for one, with the program in it
//   npm run package -- --out FILE                                  # to somewhere else than target/editors/vscode
//
// What goes in is gathered in a folder of its own, so that nothing gets in by mistake.

import { createVSIX } from '@vscode/vsce';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { build } from './build.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const repository = resolve(here, '../..');
const TARGETS = ['win32-x64', 'win32-arm64', 'linux-x64', 'linux-arm64', 'linux-armhf', 'alpine-x64', 'alpine-arm64', 'darwin-x64', 'darwin-arm64'];

// npm runs a script in the folder of its package.json; paths are meant where the user is.
const from = process.env.INIT_CWD ?? process.cwd();
const { target, binary, out } = options();
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const results = join(process.env.CARGO_TARGET_DIR ?? join(repository, 'target'), 'editors/vscode');
const vsix = out ? resolve(from, out) : join(results, `bezoar-${target ? `${target}-` : ''}${manifest.version}.vsix`);
const stage = join(results, `package-${target ?? 'universal'}`);

await gather();
mkdirSync(dirname(vsix), { recursive: true });
await createVSIX({
  cwd: stage,
  packagePath: vsix,
  target,
  dependencies: false,
  baseContentUrl: `${manifest.homepage}/blob/HEAD/${manifest.repository.directory}`,
  baseImagesUrl: `${manifest.homepage}/raw/HEAD/${manifest.repository.directory}`,
});

function options() {
  const { values } = parseArgs({ options: { target: { type: 'string' }, binary: { type: 'string' }, out: { type: 'string' } } });
  if ((values.target === undefined) !== (values.binary === undefined)) {
    fail('--target and --binary go together: the program is for one platform');
  }
  if (values.target !== undefined && !TARGETS.includes(values.target)) {
    fail(`--target is one of ${TARGETS.join(', ')}`);
  }
  return values;
}

async function gather() {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const inputs = await build(join(stage, 'dist/extension.js'));
  for (const part of ['README.md', 'CHANGELOG.md', 'language-configuration.json', 'syntaxes', 'media']) {
    cpSync(join(here, part), join(stage, part), { recursive: true, filter: (file) => !file.endsWith('.svg') });
  }
  const published = { ...manifest, scripts: undefined, dependencies: undefined, devDependencies: undefined };
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`);
  writeFileSync(join(stage, 'LICENSE.txt'), license());
  writeFileSync(join(stage, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(inputs));
  writeFileSync(join(stage, '.vscodeignore'), '');
  if (binary !== undefined) {
    addBinary();
  }
}

function addBinary() {
  const source = resolve(from, binary);
  if (!statSync(source, { throwIfNoEntry: false })?.isFile()) {
    fail(`--binary: there is no file ${source}`);
  }
  const file = join(stage, 'bin', target.startsWith('win32') ? 'bezoar.exe' : 'bezoar');
  mkdirSync(dirname(file));
  copyFileSync(source, file);
  chmodSync(file, 0o755);
}

function license() {
  const read = (name) => readFileSync(join(repository, name), 'utf8').trim();
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return ['Licensed under either of these, at your option.', read('LICENSE-MIT'), read('LICENSE-APACHE')].join(rule) + '\n';
}

/** The licences of the packages that were bundled. */
function thirdPartyLicenses(inputs) {
  const packages = new Set(inputs.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean));
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(here, folder, 'package.json'), 'utf8'));
    const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'License.txt', 'license', 'LICENCE'].map((file) => {
      const path = join(here, folder, file);
      return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8').trim() : undefined;
    }).find(Boolean);
    if (text === undefined) {
      fail(`${name} has no licence text`);
    }
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `The extension contains these packages.\n\n${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
