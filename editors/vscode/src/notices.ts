/** What the user is told when Bezoar does not run, and what they can do about it. */

import type { Location } from './locate.ts';

/** What a button does. */
export type Action = 'install with uv' | 'show how to install' | 'open the setting' | 'manage trust' | 'restart' | 'show log';

export interface Notice {
  severity: 'error' | 'warning';
  text: string;
  actions: readonly Action[];
}

/** Where the ways to get the program are told. */
export const INSTALL_PAGE = 'https://github.com/bezoar-dev/bezoar/blob/HEAD/editors/vscode/README.md#the-program';

/** What `install with uv` puts into a terminal, for the user to confirm. */
export const INSTALL_COMMAND = 'uv tool install bezoar';

/** What stands on the button of an action. */
export const TITLES: Readonly<Record<Action, string>> = {
  'install with uv': 'Install with uv',
  'show how to install': 'Other Ways',
  'open the setting': 'Open the Setting',
  'manage trust': 'Manage Trust',
  restart: 'Restart',
  'show log': 'Show Log',
};

/** No program was found that may be run. */
export function notFound(location: Exclude<Location, { kind: 'found' }>): Notice {
  switch (location.kind) {
    case 'no program at setting':
      return {
        severity: 'error',
        text: `The setting bezoar.path says ${location.file}, but no program is there.`,
        actions: ['open the setting'],
      };
    case 'setting not trusted':
      return {
        severity: 'warning',
        text: `The setting bezoar.path says ${location.file}. It is in a folder that is not trusted, so it is not run.`,
        actions: ['manage trust', 'open the setting'],
      };
    case 'missing':
      return location.withheld
        ? {
            severity: 'warning',
            text: 'The only bezoar that was found is in a folder that is not trusted, so it is not run. Trust the folder, or install bezoar.',
            actions: ['manage trust', 'install with uv', 'show how to install'],
          }
        : {
            severity: 'warning',
            text: `Bezoar needs the program bezoar, which was not found. Get it with "${INSTALL_COMMAND}", with cargo or as a download, or name it in bezoar.path.`,
            actions: ['install with uv', 'show how to install', 'open the setting'],
          };
  }
}

/** A program was found, but it is not one that can be run here. */
export function doesNotRun(file: string, reason: string): Notice {
  return {
    severity: 'error',
    text: `${file} could not be run: ${reason}`,
    actions: ['open the setting', 'show how to install', 'show log'],
  };
}

/** The server could be started but did not introduce itself. */
export function doesNotStart(reason: string): Notice {
  return { severity: 'error', text: `Bezoar could not start: ${reason}`, actions: ['restart', 'show log'] };
}

/** The server ended again and again. */
export function keepsEnding(): Notice {
  return {
    severity: 'error',
    text: 'Bezoar ended five times in three minutes and is not started again. The log says why; please report it with what "Bezoar: Show Status" says.',
    actions: ['restart', 'show log'],
  };
}
