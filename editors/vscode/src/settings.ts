/** What of the user's settings the server gets to know. */

/** The settings that the extension itself acts on; every other one in `package.json` is the server's. */
export const OWN_SETTINGS: readonly string[] = ['path', 'logLevel', 'trace.server'];

/** The settings with which the server has to be started anew. */
export const START_SETTINGS: readonly string[] = ['path', 'logLevel'];

/** The names without `bezoar.` of the settings that the server has, read from the manifest of the extension. */
export function serverSettings(manifest: unknown): string[] {
  const { contributes } = manifest as Manifest;
  const names = Object.keys(contributes.configuration.properties).map((name) => name.replace(/^bezoar\./, ''));
  return names.filter((name) => !OWN_SETTINGS.includes(name));
}

/**
 * The section `bezoar` as the server sees it. What the user has not set is left out, so that the project's own configuration
 * decides. The rules of a workspace that is not trusted are off, whatever is set.
 */
export function section(names: readonly string[], get: (name: string) => unknown, trusted: boolean): Record<string, unknown> {
  const set = names.map((name) => [name, get(name)] as const).filter(([, value]) => value !== null && value !== undefined);
  const result: Record<string, unknown> = Object.fromEntries(set);
  if (!trusted) {
    result['workspaceRules'] = 'off';
  }
  return result;
}

/** The environment of the server: that of the editor, and what is to be logged. */
export function environment(env: NodeJS.ProcessEnv, logLevel: string | null | undefined): NodeJS.ProcessEnv {
  return logLevel ? { ...env, BEZOAR_LOG: logLevel } : { ...env };
}

interface Manifest {
  contributes: { configuration: { properties: Record<string, unknown> } };
}
