/** The commands of the extension. */

import * as os from 'node:os';
import * as vscode from 'vscode';

import { findings, ruleOf } from './documents.ts';
import { EXAMPLE } from './example.ts';
import type { FlowView } from './flowView.ts';
import { ask } from './program.ts';
import { choices, markdownOf, readRules } from './rules.ts';
import type { Server } from './server.ts';
import { report } from './report.ts';

/** The scheme of the pages that explain rules. */
const PAGES = 'bezoar-page';

export function registerCommands(
  context: vscode.ExtensionContext,
  server: Server,
  flow: FlowView,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const command = (name: string, run: (...args: unknown[]) => unknown) =>
    vscode.commands.registerCommand(`bezoar.${name}`, async (...args: unknown[]) => {
      try {
        await run(...args);
      } catch (error) {
        log.error(`${name}: ${String(error)}`);
        void vscode.window.showErrorMessage(`Bezoar: ${(error as Error).message}`);
      }
    });
  return [
    vscode.workspace.registerTextDocumentContentProvider(PAGES, {
      provideTextDocumentContent: (uri) => explanation(server, uri.path.replace(/^\/|\.md$/g, '')),
    }),
    command('restart', () => server.restart()),
    command('showLog', () => log.show()),
    command('showRule', (id) => showRule(server, id)),
    command('showStatus', () => showStatus(context, server)),
    command('newRule', () => newRule(server)),
    command('showFlow', (question) => flow.show(question)),
    command('copyFlow', () => flow.copy()),
    command('clearFlow', () => flow.clear()),
    command('openExample', () => openExample()),
    command('menu', () => showMenu()),
  ];
}

/** Shows the page of the rule `id`, or of one that the user chooses. */
async function showRule(server: Server, id: unknown): Promise<void> {
  const rule = typeof id === 'string' ? id : await chooseRule(server);
  if (rule !== undefined) {
    const page = vscode.Uri.from({ scheme: PAGES, path: `/${rule}.md` });
    // Locked: else it would show the next Markdown that is opened.
    await vscode.commands.executeCommand('markdown.showPreview', page, undefined, { locked: true });
  }
}

async function chooseRule(server: Server): Promise<string | undefined> {
  const listed = async () => {
    const rules = (await server.execute('bezoar.server.rules')) ?? JSON.parse(await run(server, ['rules', 'list', '--output-format', 'json']));
    return choices(readRules(rules), rulesAtCursor());
  };
  const chosen = await vscode.window.showQuickPick(listed(), {
    title: 'Bezoar: Show Rule',
    placeHolder: 'A rule to explain',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.id;
}

async function explanation(server: Server, id: string): Promise<string> {
  const said = await server.execute('bezoar.server.rule', id);
  return typeof said === 'string' ? said : markdownOf(await run(server, ['rules', 'show', id]));
}

function rulesAtCursor(): string[] {
  const editor = vscode.window.activeTextEditor;
  const here = editor === undefined ? [] : findings(editor.document.uri).filter(({ range }) => editor.selection.intersection(range));
  return here.map(ruleOf).filter((rule) => rule !== undefined);
}

/** Opens what belongs into a report of a mistake of Bezoar's as a document that can be read before it is sent. */
async function showStatus(context: vscode.ExtensionContext, server: Server): Promise<void> {
  const content = report({
    extension: String(context.extension.packageJSON.version),
    editor: `${vscode.env.appName} ${vscode.version}`,
    system: `${os.type()} ${os.release()} ${process.arch}`,
    trusted: vscode.workspace.isTrusted,
    folders: vscode.workspace.workspaceFolders?.length ?? 0,
    state: server.state,
    settings: server.section(),
    server: await server.execute('bezoar.server.status'),
  });
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

/** Begins a rule of the project, which is a file that already works, and opens it. */
async function newRule(server: Server): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) {
    return;
  }
  const name = await vscode.window.showInputBox({
    title: 'Bezoar: New Rule',
    prompt: 'The id of the rule, which is the name of its file in .bezoar/rules',
    value: 'house-rule',
    validateInput: (text) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? undefined : 'Lower-case letters and digits, words joined by -'),
  });
  if (name !== undefined) {
    await run(server, ['rules', 'new', '--workspace', name], folder.fsPath);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, '.bezoar', 'rules', `${name}.scm`));
  }
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  if (folders.length === 0) {
    throw new Error('open a folder first: a rule belongs to a project');
  }
  if (!vscode.workspace.isTrusted) {
    throw new Error('the rules of a workspace are used only if it is trusted');
  }
  return folders.length === 1 ? folders[0]?.uri : (await vscode.window.showWorkspaceFolderPick())?.uri;
}

async function openExample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'python', content: EXAMPLE });
  await vscode.window.showTextDocument(document);
}

async function showMenu(): Promise<void> {
  const entries = [
    { label: '$(warning) Show Problems', command: 'workbench.actions.view.problems' },
    { label: '$(book) Show Rule…', command: 'bezoar.showRule' },
    { label: '$(output) Show Log', command: 'bezoar.showLog' },
    { label: '$(info) Show Status', command: 'bezoar.showStatus' },
    { label: '$(debug-restart) Restart Server', command: 'bezoar.restart' },
    { label: '$(gear) Settings', command: 'workbench.action.openSettings', argument: '@ext:bezoar.bezoar' },
  ];
  const chosen = await vscode.window.showQuickPick(entries, { title: 'Bezoar' });
  if (chosen !== undefined) {
    await vscode.commands.executeCommand(chosen.command, ...(chosen.argument === undefined ? [] : [chosen.argument]));
  }
}

async function run(server: Server, args: readonly string[], cwd = os.homedir()): Promise<string> {
  const program = await server.program();
  if (program === undefined) {
    throw new Error('it does not run; the log says why');
  }
  return ask(program, args, cwd);
}
