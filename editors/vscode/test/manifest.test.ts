import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import manifest from '../package.json';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const sources = readdirSync(new URL('../src', import.meta.url)).map((name) => ({ name, text: read(`../src/${name}`) }));
const commands = manifest.contributes.commands.map(({ command }) => command);

it('has the version of the program', () => {
  const [, version] = /\[workspace\.package\]\s+version = "([^"]+)"/.exec(read('../../../Cargo.toml')) ?? [];
  expect(manifest.version).toBe(version);
});

it('contributes the commands that are registered, and no others', () => {
  const text = sources.find(({ name }) => name === 'commands.ts')!.text;
  const registered = [...text.matchAll(/\bcommand\('(\w+)'/g)].map(([, name]) => `bezoar.${name}`);
  expect([...commands].sort()).toEqual(registered.sort());
});

it('records no address of a package', () => {
  expect(read('../package-lock.json')).not.toMatch(/"resolved"/);
});

describe('the walkthrough', () => {
  const steps = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps);

  it.each(steps.map((step) => [step.id, step] as const))('%s: shows what is there and runs what exists', (_id, step) => {
    for (const file of Object.values(step.media).filter((value) => value.startsWith('media/'))) {
      expect(existsSync(new URL(`../${file}`, import.meta.url)), file).toBe(true);
    }
    const ours = [...JSON.stringify(step).matchAll(/ommand:(bezoar\.\w+)/g)].map(([, command]) => command);
    ours.forEach((command) => expect(commands).toContain(command));
  });
});

it('keeps what can be tested without an editor free of it', () => {
  const free = ['locate', 'settings', 'status', 'notices', 'rules', 'report', 'restarts', 'log', 'program', 'example', 'hover', 'flow'];
  for (const { name, text } of sources.filter(({ name }) => free.includes(name.replace('.ts', '')))) {
    expect(text, name).not.toMatch(/from 'vscode/);
  }
});

it('neither phones home nor opens a connection', () => {
  for (const { name, text } of sources) {
    expect(text, name).not.toMatch(/\bfetch\(|from '(node:)?(https?|net|dgram|tls)'|createTelemetryLogger/);
  }
});
