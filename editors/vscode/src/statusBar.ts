/** The item in the status bar: how the server is, how many findings the active file has, and a menu behind it. */

import * as vscode from 'vscode';

import { findings, isWatched } from './documents.ts';
import type { Server } from './server.ts';
import { statusText } from './status.ts';

const COLOURS = {
  none: undefined,
  warning: new vscode.ThemeColor('statusBarItem.warningBackground'),
  error: new vscode.ThemeColor('statusBarItem.errorBackground'),
};

/** Shows the item beside files that Bezoar looks at. */
export function statusBar(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('bezoar.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Bezoar';
  item.command = 'bezoar.menu';

  function refresh(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isWatched(document)) {
      return item.hide();
    }
    const { text, tooltip, spoken, alarm } = statusText(server.state, findings(document.uri).length, vscode.workspace.isTrusted);
    item.text = text;
    item.tooltip = new vscode.MarkdownString(tooltip);
    item.accessibilityInformation = { label: spoken };
    item.backgroundColor = COLOURS[alarm];
    item.show();
  }

  refresh();
  return vscode.Disposable.from(
    item,
    server.onDidChangeState(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.languages.onDidChangeDiagnostics(refresh),
    vscode.workspace.onDidOpenTextDocument(refresh),
    vscode.workspace.onDidGrantWorkspaceTrust(refresh),
  );
}
