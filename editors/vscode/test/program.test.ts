import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, isProgram, makeRunnable, versionOf } from '../src/program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'with spaces '));
});
afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, text: string, mode = 0o755): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, mode);
  return file;
}

describe.runIf(process.platform !== 'win32')('a program', () => {
  it('is a file that may be run', () => {
    expect(isProgram(script('runs', 'true'))).toBe(true);
    expect(isProgram(script('plain', 'true', 0o644))).toBe(false);
    expect(isProgram(folder)).toBe(false);
    expect(isProgram(join(folder, 'gone'))).toBe(false);
  });

  it('may be run again after an unpacker took that away', () => {
    const file = script('unpacked', 'true', 0o644);
    makeRunnable(file);
    expect(isProgram(file)).toBe(true);
    expect(() => makeRunnable(join(folder, 'gone'))).not.toThrow();
  });

  it('says its version', async () => {
    expect(await versionOf(script('good', 'echo bezoar 1.2.3'), folder)).toBe('1.2.3');
  });

  it.each([
    ['another program', 'echo ruff 0.14', 'it is not Bezoar, it says "ruff 0.14"'],
    ['one that fails', 'echo "GLIBC_2.99 not found" >&2; echo more >&2; exit 1', 'GLIBC_2.99 not found'],
    ['one that says nothing', 'exit 3', 'it ended with code 3'],
    ['one that is ended', 'kill -9 $$', 'it was ended by SIGKILL'],
  ])('that is %s is told', async (name, text, reason) => {
    await expect(versionOf(script(name, text), folder)).rejects.toThrow(reason);
  });

  it('that is not there, may not be run or is for another system is told in words', async () => {
    await expect(ask(join(folder, 'gone'), [], folder)).rejects.toThrow('it is not there');
    await expect(ask(script('forbidden', 'true', 0o644), [], folder)).rejects.toThrow('the system does not allow it');
    const strange = join(folder, 'strange');
    writeFileSync(strange, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]));
    chmodSync(strange, 0o755);
    await expect(ask(strange, [], folder)).rejects.toThrow('another system');
  });
});
