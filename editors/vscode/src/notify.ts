/** Shows a notice, and does what the user chooses. */

import * as vscode from 'vscode';

import { type Action, INSTALL_COMMAND, INSTALL_PAGE, type Notice, TITLES } from './notices.ts';
import type { Server } from './server.ts';

export async function showNotice(notice: Notice, server: Server, log: vscode.LogOutputChannel): Promise<void> {
  const show = notice.severity === 'error' ? vscode.window.showErrorMessage : vscode.window.showWarningMessage;
  const chosen = await show(notice.text, ...notice.actions.map((action) => ({ title: TITLES[action], action })));
  if (chosen !== undefined) {
    await act(chosen.action, server, log);
  }
}

async function act(action: Action, server: Server, log: vscode.LogOutputChannel): Promise<void> {
  switch (action) {
    case 'install with uv': {
      // Typed, not run: what happens on their machine is the user's to confirm.
      const terminal = vscode.window.createTerminal('Install Bezoar');
      terminal.show();
      terminal.sendText(INSTALL_COMMAND, false);
      return;
    }
    case 'show how to install':
      await vscode.env.openExternal(vscode.Uri.parse(INSTALL_PAGE));
      return;
    case 'open the setting':
      await vscode.commands.executeCommand('workbench.action.openSettings', 'bezoar.path');
      return;
    case 'manage trust':
      await vscode.commands.executeCommand('workbench.trust.manage');
      return;
    case 'restart':
      return server.restart();
    case 'show log':
      return log.show();
  }
}
