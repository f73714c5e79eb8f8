import { describe, expect, it } from 'vitest';

import { locate, type Surroundings } from '../src/locate.ts';

/** A machine on which `programs` are the only files that can be run. */
function unix(programs: string[], around: Partial<Surroundings> = {}): Surroundings {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    setting: '',
    extension: '/home/ada/.vscode/extensions/bezoar.bezoar-0.1.0',
    interpreters: [],
    folders: ['/work/my shop'],
    trusted: true,
    isProgram: (file) => programs.includes(file),
    ...around,
  };
}

function windows(programs: string[], around: Partial<Surroundings> = {}): Surroundings {
  return unix(programs, {
    platform: 'win32',
    env: { Path: 'C:\\Windows;"C:\\Program Files\\Bezoar";relative' },
    home: 'C:\\Users\\Ada Lovelace',
    extension: 'C:\\Users\\Ada Lovelace\\.vscode\\extensions\\bezoar.bezoar-0.1.0',
    folders: ['D:\\my shop'],
    ...around,
  });
}

const BUNDLED = '/home/ada/.vscode/extensions/bezoar.bezoar-0.1.0/bin/bezoar';
const INSTALLED = '/usr/bin/bezoar';
const OF_FOLDER = '/work/my shop/.venv/bin/bezoar';
const SELECTED = '/opt/envs/shop/bin/bezoar';

describe('the order', () => {
  const around = { setting: '/opt/bezoar', interpreters: ['/opt/envs/shop/bin/python3'] };
  const everything = ['/opt/bezoar', BUNDLED, SELECTED, OF_FOLDER, INSTALLED];

  it.each([
    ['the setting', 0, { kind: 'found', file: '/opt/bezoar', origin: 'setting' }],
    ['the bundle', 1, { kind: 'found', file: BUNDLED, origin: 'bundle' }],
    ['the selected environment', 2, { kind: 'found', file: SELECTED, origin: 'environment' }],
    ['the environment in the folder', 3, { kind: 'found', file: OF_FOLDER, origin: 'environment' }],
    ['the search path', 4, { kind: 'found', file: INSTALLED, origin: 'search path' }],
    ['nothing', 5, { kind: 'missing', withheld: false }],
  ])('%s', (_name, first, expected) => {
    const setting = first === 0 ? around.setting : '';
    expect(locate(unix(everything.slice(first), { ...around, setting }))).toEqual(expected);
  });
});

describe('the setting', () => {
  it('is taken at its word: no other program is run in its stead', () => {
    expect(locate(unix([BUNDLED, INSTALLED], { setting: '/opt/gone' }))).toEqual({ kind: 'no program at setting', file: '/opt/gone' });
  });

  it.each([
    ['~/bin/bezoar', '/home/ada/bin/bezoar'],
    ['${userHome}/bin/bezoar', '/home/ada/bin/bezoar'],
    ['${workspaceFolder}/tools/bezoar', '/work/my shop/tools/bezoar'],
    ['tools/bezoar', '/work/my shop/tools/bezoar'],
    ['${env:TOOLS}/bezoar', '/opt/$&/bezoar'],
    ['  /opt/with spaces/bezoar ', '/opt/with spaces/bezoar'],
  ])('%s', (setting, file) => {
    const around = unix([file], { setting, env: { TOOLS: '/opt/$&' } });
    expect(locate(around)).toEqual({ kind: 'found', file, origin: 'setting' });
  });

  it.each([
    ['C:\\Program Files\\bezoar.exe', 'C:\\Program Files\\bezoar.exe'],
    ['C:/Program Files/bezoar', 'C:\\Program Files\\bezoar.exe'],
    ['~\\bin\\bezoar', 'C:\\Users\\Ada Lovelace\\bin\\bezoar.exe'],
    ['${workspaceFolder}\\bezoar.exe', 'D:\\my shop\\bezoar.exe'],
    ['${env:LocalAppData}\\bezoar.exe', 'C:\\Local\\bezoar.exe'],
    ['\\\\server\\tools\\bezoar.exe', '\\\\server\\tools\\bezoar.exe'],
  ])('on Windows: %s', (setting, file) => {
    const around = windows([file], { setting, env: { LOCALAPPDATA: 'C:\\Local' } });
    expect(locate(around)).toEqual({ kind: 'found', file, origin: 'setting' });
  });
});

describe('Windows', () => {
  it.each([
    ['the bundle', 'C:\\Users\\Ada Lovelace\\.vscode\\extensions\\bezoar.bezoar-0.1.0\\bin\\bezoar.exe', 'bundle'],
    ['beside the interpreter', 'D:\\my shop\\env\\Scripts\\bezoar.exe', 'environment'],
    ['below the interpreter', 'C:\\Python313\\Scripts\\bezoar.exe', 'environment'],
    ['in the folder', 'D:\\my shop\\.venv\\Scripts\\bezoar.exe', 'environment'],
    ['on the quoted path', 'C:\\Program Files\\Bezoar\\bezoar.exe', 'search path'],
  ])('%s', (_name, file, origin) => {
    const interpreters = ['D:\\my shop\\env\\Scripts\\python.exe', 'C:\\Python313\\python.exe'];
    expect(locate(windows([file], { interpreters }))).toEqual({ kind: 'found', file, origin });
  });

  it('does not take a program without its ending', () => {
    expect(locate(windows(['C:\\Windows\\bezoar']))).toEqual({ kind: 'missing', withheld: false });
  });
});

describe('a workspace that is not trusted', () => {
  const strange = { trusted: false };

  it('does not run the program of a Python environment', () => {
    expect(locate(unix([OF_FOLDER], strange))).toEqual({ kind: 'missing', withheld: true });
    expect(locate(unix([SELECTED], { ...strange, interpreters: ['/opt/envs/shop/bin/python'] }))).toEqual({ kind: 'missing', withheld: true });
  });

  it('does not run a program in it that is on the search path', () => {
    const env = { PATH: '/work/my shop/.venv/bin:/usr/bin' };
    expect(locate(unix([OF_FOLDER], { ...strange, env }))).toEqual({ kind: 'missing', withheld: true });
    expect(locate(unix([OF_FOLDER, INSTALLED], { ...strange, env }))).toMatchObject({ file: INSTALLED });
  });

  it.each(['${workspaceFolder}/bezoar', 'bezoar', '/work/my shop/bezoar'])('does not run the program that the setting %s finds in it', (setting) => {
    expect(locate(unix(['/work/my shop/bezoar'], { ...strange, setting }))).toEqual({ kind: 'setting not trusted', file: '/work/my shop/bezoar' });
  });

  it('does not run a program in it on Windows, however its path is spelled', () => {
    expect(locate(windows(['d:\\MY SHOP\\bezoar.exe'], { ...strange, setting: 'd:\\MY SHOP\\bezoar.exe' }))).toMatchObject({ kind: 'setting not trusted' });
  });

  it('runs what the user has installed', () => {
    expect(locate(unix([BUNDLED, INSTALLED], strange))).toMatchObject({ file: BUNDLED });
    expect(locate(unix([INSTALLED], strange))).toMatchObject({ file: INSTALLED });
    expect(locate(unix(['/opt/bezoar'], { ...strange, setting: '/opt/bezoar' }))).toMatchObject({ file: '/opt/bezoar' });
  });

  it('is not confused by a neighbour whose name begins alike', () => {
    const file = '/work/my shop..old/bezoar';
    expect(locate(unix([file], { ...strange, setting: file }))).toMatchObject({ kind: 'found' });
  });

  it('runs the bundled program even if the extension lies in it', () => {
    expect(locate(unix([BUNDLED], { ...strange, folders: ['/home/ada'] }))).toMatchObject({ file: BUNDLED });
  });
});

it('passes over relative and empty entries of the search path', () => {
  const env = { PATH: 'bin::.:/usr/bin' };
  expect(locate(unix(['bin/bezoar', './bezoar', 'bezoar', INSTALLED], { env }))).toMatchObject({ file: INSTALLED });
  expect(locate(unix([], { env: {} }))).toEqual({ kind: 'missing', withheld: false });
});

it('gets along without a folder', () => {
  expect(locate(unix([INSTALLED], { folders: [] }))).toMatchObject({ file: INSTALLED });
  expect(locate(unix(['/home/ada/bezoar'], { folders: [], setting: 'bezoar' }))).toMatchObject({ file: '/home/ada/bezoar' });
});
