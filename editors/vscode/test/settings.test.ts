import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import manifest from '../package.json';
import { environment, OWN_SETTINGS, section, serverSettings, START_SETTINGS } from '../src/settings.ts';

const names = serverSettings(manifest);
const properties: Record<string, Property> = manifest.contributes.configuration.properties;

interface Property {
  type: string | string[];
  scope?: string;
  default?: unknown;
  enum?: unknown[];
  markdownDescription?: string;
  markdownEnumDescriptions?: string[];
}

/** The table of settings in editors/README.md: name and what it may be. */
function documented(): Map<string, string> {
  const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = page.split('### Settings')[1]?.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm) ?? [];
  return new Map([...rows].map(([, name, values]) => [name!, values!]));
}

describe('the settings of the server', () => {
  it('are those that editors/README.md lists', () => {
    expect(documented().size).toBeGreaterThan(3);
    expect([...names].sort()).toEqual([...documented().keys()].sort());
  });

  it('have the values that editors/README.md lists', () => {
    for (const [name, values] of documented()) {
      // Values that are quoted behind other words are examples.
      const quoted = values.startsWith('`"') ? [...values.matchAll(/`"(\w+)"`/g)].map(([, value]) => value) : [];
      if (quoted.length > 0) {
        expect(properties[`bezoar.${name}`]?.enum?.filter((value) => value !== null), name).toEqual(quoted);
      }
    }
  });

  it('leave to the project what the user has not set', () => {
    const unset = (name: string) => properties[`bezoar.${name}`]?.default;
    expect(section(names, unset, true)).toEqual({ diagnosticMode: 'openFilesOnly', workspaceRules: 'trusted' });
  });

  it('are said as they are set', () => {
    const set: Record<string, unknown> = { profile: 'strict', select: [], ignore: ['eval-used'], workspaceRules: 'off', path: '/opt/bezoar' };
    expect(section(names, (name) => set[name], true)).toEqual({ profile: 'strict', select: [], ignore: ['eval-used'], workspaceRules: 'off' });
  });

  it.each(['trusted', 'off', undefined, null])('turn the rules of a workspace off that is not trusted, though set to %s', (workspaceRules) => {
    expect(section(names, (name) => (name === 'workspaceRules' ? workspaceRules : null), false)).toEqual({ workspaceRules: 'off' });
  });
});

describe('the manifest', () => {
  it.each(Object.entries(properties))('describes %s', (_name, property) => {
    expect(property.markdownDescription).toMatch(/\.$/);
    expect(property.scope).toMatch(/^(window|machine-overridable)$/);
    expect(property).toHaveProperty('default');
    expect(property.markdownEnumDescriptions?.length).toBe(property.enum?.length);
  });

  it('has the settings of the extension itself', () => {
    for (const name of [...OWN_SETTINGS, ...START_SETTINGS]) {
      expect(properties).toHaveProperty([`bezoar.${name}`]);
    }
  });

  it('lets no workspace that is not trusted choose a program', () => {
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toContain('bezoar.path');
  });
});

it('tells the server what to log only if that is set', () => {
  expect(environment({ PATH: '/bin', BEZOAR_LOG: 'info' }, null)).toEqual({ PATH: '/bin', BEZOAR_LOG: 'info' });
  expect(environment({ PATH: '/bin', BEZOAR_LOG: 'info' }, 'debug')).toEqual({ PATH: '/bin', BEZOAR_LOG: 'debug' });
});
