/** The Python that is selected for the workspace, as the Python extension of Microsoft tells it. */

import * as vscode from 'vscode';

const PYTHON_EXTENSION = 'ms-python.python';

/** The part of its interface that is used here. */
interface PythonExtension {
  environments?: {
    getActiveEnvironmentPath(resource?: vscode.Uri): { path: string };
    resolveEnvironment(environment: { path: string }): Promise<{ executable: { uri?: vscode.Uri } } | undefined>;
    onDidChangeActiveEnvironmentPath: vscode.Event<unknown>;
  };
}

/** The selected interpreters of all folders; none without that extension. */
export async function interpreters(log: vscode.LogOutputChannel): Promise<string[]> {
  try {
    const environments = (await vscode.extensions.getExtension<PythonExtension>(PYTHON_EXTENSION)?.activate())?.environments;
    if (environments === undefined) {
      return [];
    }
    const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [undefined];
    const found = await Promise.all(
      folders.map(async (folder) => {
        const resolved = await environments.resolveEnvironment(environments.getActiveEnvironmentPath(folder));
        return resolved?.executable.uri?.fsPath;
      }),
    );
    return [...new Set(found.filter((file) => file !== undefined))];
  } catch (error) {
    // That extension is not ours; without its answer the usual places are left.
    log.warn(`The Python extension did not say which Python is selected: ${String(error)}`);
    return [];
  }
}

/** Calls `listener` whenever another Python is selected; nothing is woken up for that. */
export function onDidSelectPython(listener: () => void): vscode.Disposable {
  const extension = vscode.extensions.getExtension<PythonExtension>(PYTHON_EXTENSION);
  const event = extension?.isActive ? extension.exports.environments?.onDidChangeActiveEnvironmentPath : undefined;
  return event?.(listener) ?? new vscode.Disposable(() => {});
}
