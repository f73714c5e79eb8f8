/** What the status bar says. */

import { type Origin, ORIGINS } from './locate.ts';

export type State =
  | { kind: 'starting' }
  | { kind: 'running'; version: string; file: string; origin: Origin }
  | { kind: 'stopped' }
  | { kind: 'missing' }
  | { kind: 'failed'; reason: string };

export interface StatusText {
  text: string;
  /** Markdown. */
  tooltip: string;
  /** What a screen reader says. */
  spoken: string;
  alarm: 'none' | 'warning' | 'error';
}

/** `findings`: how many are shown in the active file; `trusted`: whether the workspace is. */
export function statusText(state: State, findings: number, trusted: boolean): StatusText {
  const lines = (text: string) => [text, ...(trusted ? [] : [RESTRICTED])].join('\n\n');
  switch (state.kind) {
    case 'starting':
      return calm('$(sync~spin) Bezoar', lines('Bezoar is starting'), 'Bezoar is starting');
    case 'running': {
      const said = `Bezoar: ${counted(findings)} in this file`;
      const server = `Server ${state.version}, from ${ORIGINS[state.origin]}:\n\n\`${state.file}\``;
      return calm(findings === 0 ? '$(shield) Bezoar' : `$(shield) Bezoar: ${findings}`, lines(`${said}\n\n${server}`), said);
    }
    case 'stopped':
      return alarm('$(circle-slash) Bezoar', lines('Bezoar was stopped'), 'warning');
    case 'missing':
      return alarm('$(warning) Bezoar', lines('Bezoar needs the program `bezoar`, which was not found'), 'warning');
    case 'failed':
      return alarm('$(error) Bezoar', lines(`Bezoar does not run: ${state.reason}`), 'error');
  }
}

/** `no findings`, `1 finding`, `2 findings`. */
export function counted(findings: number): string {
  return findings === 1 ? '1 finding' : `${findings === 0 ? 'no' : findings} findings`;
}

const RESTRICTED = 'This workspace is not trusted: its own rules and the programs in it are not used.';

function calm(text: string, tooltip: string, spoken: string): StatusText {
  return { text, tooltip, spoken, alarm: 'none' };
}

function alarm(text: string, tooltip: string, level: 'warning' | 'error'): StatusText {
  return { text, tooltip, spoken: tooltip.replaceAll('`', ''), alarm: level };
}
