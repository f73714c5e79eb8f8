import { describe, expect, it } from 'vitest';

import { keepsEnding, notFound, TITLES, doesNotRun, doesNotStart } from '../src/notices.ts';
import { report } from '../src/report.ts';
import { Restarts } from '../src/restarts.ts';
import { statusText, type State } from '../src/status.ts';

const RUNNING: State = { kind: 'running', version: '0.1.0', file: '/opt/bezoar', origin: 'setting' };

describe('the status bar', () => {
  it.each([
    [0, '$(shield) Bezoar', 'Bezoar: no findings in this file'],
    [1, '$(shield) Bezoar: 1', 'Bezoar: 1 finding in this file'],
    [12, '$(shield) Bezoar: 12', 'Bezoar: 12 findings in this file'],
  ])('counts %i', (findings, text, spoken) => {
    expect(statusText(RUNNING, findings, true)).toMatchObject({ text, spoken, alarm: 'none' });
  });

  it('names the program that runs', () => {
    expect(statusText(RUNNING, 0, true).tooltip).toContain('/opt/bezoar');
    expect(statusText(RUNNING, 0, true).tooltip).toContain('0.1.0');
  });

  it('says why it does not run', () => {
    const failed = statusText({ kind: 'failed', reason: 'it is made for another system' }, 0, true);
    expect(failed).toMatchObject({ text: '$(error) Bezoar', alarm: 'error' });
    expect(failed.spoken).toContain('it is made for another system');
    expect(statusText({ kind: 'missing' }, 0, true)).toMatchObject({ text: '$(warning) Bezoar', alarm: 'warning' });
  });

  it('says so when the workspace is not trusted', () => {
    expect(statusText(RUNNING, 0, false).tooltip).toContain('not trusted');
    expect(statusText(RUNNING, 0, true).tooltip).not.toContain('not trusted');
  });
});

describe('a notice', () => {
  it('says how to get a program that is missing', () => {
    const notice = notFound({ kind: 'missing', withheld: false });
    expect(notice.text).toContain('uv tool install bezoar');
    expect(notice.text).toContain('cargo');
    expect(notice.actions).toEqual(['install with uv', 'show how to install', 'open the setting']);
  });

  it('says that a program was held back', () => {
    const notice = notFound({ kind: 'missing', withheld: true });
    expect(notice.text).toContain('not trusted');
    expect(notice.actions[0]).toBe('manage trust');
  });

  it('names what the setting names', () => {
    expect(notFound({ kind: 'no program at setting', file: 'C:\\gone.exe' }).text).toContain('C:\\gone.exe');
    expect(notFound({ kind: 'setting not trusted', file: '/work/x' }).actions).toContain('manage trust');
  });

  it('has buttons that can be told apart', () => {
    expect(new Set(Object.values(TITLES)).size).toBe(Object.keys(TITLES).length);
    for (const notice of [doesNotRun('/opt/bezoar', 'why'), doesNotStart('why'), keepsEnding()]) {
      expect(notice.actions.length).toBeGreaterThan(0);
      expect(notice.actions.length).toBeLessThan(4);
    }
  });
});

describe('a server that ends by itself', () => {
  it('is started again four times in three minutes', () => {
    const restarts = new Restarts();
    expect([0, 1, 2, 3, 4].map((second) => restarts.allow(second * 1000))).toEqual([true, true, true, true, false]);
  });

  it('is started again for ever if it ends now and then', () => {
    const restarts = new Restarts();
    expect([...Array(50).keys()].every((minute) => restarts.allow(minute * 60_000))).toBe(true);
  });

  it('gets a new chance when the user starts it', () => {
    const restarts = new Restarts();
    [0, 1, 2, 3, 4].forEach((second) => restarts.allow(second));
    restarts.forget();
    expect(restarts.allow(5)).toBe(true);
  });
});

describe('a report', () => {
  const facts = {
    extension: '0.1.0',
    editor: 'Code 1.99.3',
    system: 'Linux 6 x64',
    trusted: false,
    folders: 1,
    state: RUNNING,
    settings: { profile: 'strict', workspaceRules: 'off' },
  };

  it('has what a maintainer asks for first', () => {
    const page = report({ ...facts, server: '## Rules\n\n24' });
    for (const part of ['0.1.0', '/opt/bezoar', 'Code 1.99.3', 'Linux 6 x64', '1 folder, not trusted', '"profile": "strict"', '## Rules\n\n24']) {
      expect(page).toContain(part);
    }
  });

  it('says when the server says nothing', () => {
    expect(report({ ...facts, server: undefined })).toContain('says nothing more');
    expect(report({ ...facts, state: { kind: 'failed', reason: 'gone' }, server: undefined })).toContain('does not run: gone');
  });
});
