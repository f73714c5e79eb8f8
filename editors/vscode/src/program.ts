/** Running `bezoar` for what is no matter of the protocol. */

import { execFile } from 'node:child_process';
import { accessSync, chmodSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';

/** Whether there is a file that may be run. */
export function isProgram(file: string): boolean {
  try {
    if (!statSync(file).isFile()) {
      return false;
    }
    // Windows knows no right to run a file.
    accessSync(file, process.platform === 'win32' ? constants.R_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Gives back the right to run the program, which a .vsix made on Windows or a careless unpacker takes away. */
export function makeRunnable(file: string): void {
  try {
    const { mode } = statSync(file);
    if (process.platform !== 'win32' && (mode & 0o111) === 0) {
      chmodSync(file, mode | 0o755);
    }
  } catch {
    // Not there, or not ours: then it is not run.
  }
}

/** What the program prints. Fails with a sentence that says why it could not be run. */
export function ask(file: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd, encoding: 'utf8', maxBuffer: 16 << 20, timeout: 30_000, windowsHide: true }, (error, stdout, stderr) => {
      if (error === null) {
        resolve(stdout);
      } else {
        reject(new Error(reason(file, error, stderr)));
      }
    });
  });
}

/** `bezoar 0.1.0` → `0.1.0`; fails if the program is some other one. */
export async function versionOf(file: string, cwd: string): Promise<string> {
  const said = await ask(file, ['--version'], cwd);
  const [, version] = /^bezoar (\S+)/.exec(said) ?? [];
  if (version === undefined) {
    throw new Error(`it is not Bezoar, it says "${said.trim().split('\n', 1)[0] ?? ''}"`);
  }
  return version;
}

type Failure = Error & { code?: string | number | null; killed?: boolean; signal?: string | null };

function reason(file: string, error: Failure, stderr: string): string {
  switch (error.code) {
    case 'ENOENT':
      return 'it is not there, or the system lacks what it needs to load it';
    case 'EACCES':
      return 'the system does not allow it';
    case 'ENOEXEC':
    case 'UNKNOWN':
      return STRANGER;
  }
  const said = stderr.trim().split('\n', 1)[0];
  if (said) {
    return said.startsWith(`${file}: `) && !isScript(file) ? STRANGER : said;
  }
  return error.killed ? 'it did not answer' : error.signal ? `it was ended by ${error.signal}` : `it ended with code ${error.code}`;
}

const STRANGER = 'it is made for another system or processor';

/** Unix hands what it cannot run to the shell, which then complains of its lines. Those of a real script are worth showing. */
function isScript(file: string): boolean {
  const start = Buffer.alloc(2);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, start);
  } finally {
    closeSync(descriptor);
  }
  return start.toString() === '#!';
}
