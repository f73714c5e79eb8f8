/** Where the program `bezoar` is. Knows nothing of VS Code, so that every platform can be tested on every other. */

import * as path from 'node:path';

/** What the search depends on. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  /** The setting `bezoar.path`, as the user wrote it; empty if they did not. */
  setting: string;
  /** The folder that the extension is installed in. */
  extension: string;
  /** Python interpreters that were selected for the workspace. */
  interpreters: readonly string[];
  /** The folders of the workspace. */
  folders: readonly string[];
  /** Whether the user trusts the workspace. If not, nothing that could have come with it is run. */
  trusted: boolean;
  /** Whether there is a file at a path that may be run. */
  isProgram(file: string): boolean;
}

/** By what a program was found. */
export type Origin = 'setting' | 'bundle' | 'environment' | 'search path';

/** `from …`: where a program comes from, for people. */
export const ORIGINS: Readonly<Record<Origin, string>> = {
  setting: 'the setting bezoar.path',
  bundle: 'the extension',
  environment: 'the Python environment',
  'search path': 'the PATH',
};

export type Location =
  | { kind: 'found'; file: string; origin: Origin }
  /** The setting names something that is no program: no other is taken in its stead. */
  | { kind: 'no program at setting'; file: string }
  /** The setting leads into a folder that is not trusted. */
  | { kind: 'setting not trusted'; file: string }
  /** `withheld`: places were left out because the workspace is not trusted. */
  | { kind: 'missing'; withheld: boolean };

/**
 * The program to run: the one that the setting names, else the one that came with the extension, else that of the Python
 * environment, else the first on the search path.
 */
export function locate(around: Surroundings): Location {
  const setting = around.setting.trim();
  if (setting !== '') {
    return fromSetting(setting, around);
  }
  const places: [Origin, string[]][] = [
    ['bundle', [pathOf(around).join(around.extension, 'bin', programName(around.platform))]],
    ['environment', ofEnvironments(around)],
    ['search path', ofSearchPath(around)],
  ];
  let withheld = false;
  for (const [origin, files] of places) {
    for (const file of files.filter((file) => around.isProgram(file))) {
      if (mayRun(file, origin, around)) {
        return { kind: 'found', file, origin };
      }
      withheld = true;
    }
  }
  return { kind: 'missing', withheld };
}

/** `bezoar`, as a file is called on `platform`. */
export function programName(platform: NodeJS.Platform): string {
  return platform === 'win32' ? 'bezoar.exe' : 'bezoar';
}

function fromSetting(setting: string, around: Surroundings): Location {
  const file = expand(setting, around);
  if (!around.trusted && isInWorkspace(file, around)) {
    return { kind: 'setting not trusted', file };
  }
  return around.isProgram(file) ? { kind: 'found', file, origin: 'setting' } : { kind: 'no program at setting', file };
}

/** Resolves `~`, `${workspaceFolder}`, `${userHome}` and `${env:NAME}`; what is relative is so to the first folder. */
function expand(setting: string, around: Surroundings): string {
  const paths = pathOf(around);
  const folder = around.folders[0] ?? around.home;
  const text = setting
    .replace(/^~(?=$|[\\/])/, () => around.home)
    .replaceAll('${workspaceFolder}', () => folder)
    .replaceAll('${userHome}', () => around.home)
    .replace(/\$\{env:([^}]+)\}/g, (_, name: string) => variable(around, name) ?? '');
  const file = paths.resolve(folder, text);
  // On Windows a program may be named without its ending.
  const named = around.platform === 'win32' && paths.extname(file) === '' ? `${file}.exe` : file;
  return around.isProgram(file) ? file : named;
}

/** Beside the interpreters that were selected, then in the `.venv` and `venv` of the folders. */
function ofEnvironments(around: Surroundings): string[] {
  const paths = pathOf(around);
  const program = programName(around.platform);
  const scripts = around.platform === 'win32' ? 'Scripts' : 'bin';
  const selected = around.interpreters.map((interpreter) => paths.dirname(interpreter)).flatMap((folder) =>
    // Outside a virtual environment Windows keeps programs in a folder below that of the interpreter.
    around.platform === 'win32' ? [paths.join(folder, program), paths.join(folder, scripts, program)] : [paths.join(folder, program)],
  );
  const usual = around.folders.flatMap((folder) => ['.venv', 'venv'].map((name) => paths.join(folder, name, scripts, program)));
  return [...selected, ...usual];
}

function ofSearchPath(around: Surroundings): string[] {
  const paths = pathOf(around);
  const folders = (variable(around, 'PATH') ?? '').split(paths.delimiter).map((folder) => folder.replace(/^"(.*)"$/, '$1'));
  // A relative entry would mean another folder for everybody who reads it.
  return folders.filter((folder) => paths.isAbsolute(folder)).map((folder) => paths.join(folder, programName(around.platform)));
}

function mayRun(file: string, origin: Origin, around: Surroundings): boolean {
  return around.trusted || origin === 'bundle' || (origin !== 'environment' && !isInWorkspace(file, around));
}

function isInWorkspace(file: string, around: Surroundings): boolean {
  const paths = pathOf(around);
  return around.folders.some((folder) => {
    const way = paths.relative(folder, file);
    return way !== '..' && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way);
  });
}

function variable(around: Surroundings, name: string): string | undefined {
  if (around.platform !== 'win32') {
    return around.env[name];
  }
  const key = Object.keys(around.env).find((key) => key.toUpperCase() === name.toUpperCase());
  return key === undefined ? undefined : around.env[key];
}

function pathOf(around: Surroundings): path.PlatformPath {
  return around.platform === 'win32' ? path.win32 : path.posix;
}
