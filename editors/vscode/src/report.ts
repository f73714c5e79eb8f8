/** What belongs into a report of a mistake of Bezoar's. */

import { ORIGINS } from './locate.ts';
import type { State } from './status.ts';

export interface Facts {
  extension: string;
  editor: string;
  system: string;
  trusted: boolean;
  folders: number;
  state: State;
  /** The settings as the server gets them. */
  settings: Record<string, unknown>;
  /** What the server says about itself; anything but a text if it says nothing. */
  server: unknown;
}

/** A page of Markdown. Settings may name files and rules; the page is shown to the user, who decides what to send. */
export function report(facts: Facts): string {
  return [
    '# Bezoar',
    '',
    `* extension: ${facts.extension}`,
    `* server: ${server(facts.state)}`,
    `* editor: ${facts.editor}`,
    `* system: ${facts.system}`,
    `* workspace: ${facts.folders === 1 ? '1 folder' : `${facts.folders} folders`}, ${facts.trusted ? 'trusted' : 'not trusted'}`,
    '',
    '```json',
    JSON.stringify(facts.settings, undefined, 2),
    '```',
    '',
    typeof facts.server === 'string' ? facts.server.trim() : silence(facts.state),
    '',
  ].join('\n');
}

function server(state: State): string {
  switch (state.kind) {
    case 'running':
      return `${state.version}, from ${ORIGINS[state.origin]}, \`${state.file}\``;
    case 'failed':
      return `does not run: ${state.reason}`;
    case 'missing':
      return 'not found';
    default:
      return state.kind;
  }
}

function silence(state: State): string {
  return state.kind === 'running' ? 'This version of the server says nothing more about itself.' : 'The server does not run and so says nothing about itself.';
}
