/** The extension: starts the server when Python is opened, and follows what the user does about it. */

import * as vscode from 'vscode';

import { registerCommands } from './commands.ts';
import { isWatched } from './documents.ts';
import { FlowView } from './flowView.ts';
import { showNotice } from './notify.ts';
import { onDidSelectPython } from './python.ts';
import { Server } from './server.ts';
import { START_SETTINGS } from './settings.ts';
import { statusBar } from './statusBar.ts';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Bezoar', { log: true });
  server = start(context, log);
  // Not waited for: the log and the settings are needed most when it does not come up.
  void server.start();
}

/** The editor waits for the server to end. */
export function deactivate(): Promise<void> | undefined {
  return server?.dispose();
}

function start(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Server {
  const server = new Server(context, log, (notice) => void showNotice(notice, server, log));
  const flow = new FlowView(server, log);
  context.subscriptions.push(
    log,
    flow,
    statusBar(server),
    ...registerCommands(context, server, flow, log),
    onDidSelectPython(() => void server.reconsider()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.reconsider()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (START_SETTINGS.some((name) => event.affectsConfiguration(`bezoar.${name}`))) {
        void server.restart();
      }
    }),
    // Whoever just installed the program need not know of a command to start it.
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (server.state.kind === 'missing' && editor !== undefined && isWatched(editor.document)) {
        void server.start(true);
      }
    }),
  );
  return server;
}
