/** The view of the way that untrusted data takes to a finding. It follows the text, and is there only when there is something to show. */

import * as vscode from 'vscode';

import { type Flow, type Question, readFlow, readQuestion, type Step, whereabouts } from './flow.ts';
import type { Server } from './server.ts';

/** The view, and the context in which it is there. */
const VIEW = 'bezoar.flow';

const OPEN_STEP = 'bezoar.openFlowStep';

export class FlowView implements vscode.TreeDataProvider<Step>, vscode.Disposable {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #tree: vscode.TreeView<Step>;
  readonly #marked: vscode.TextEditorDecorationType;
  readonly #disposables: vscode.Disposable[];
  /** What is shown, and what the server is asked about it again when something changes. */
  #shown: { question: Question; flow: Flow } | undefined;
  /** Counts the questions: an answer that was overtaken is dropped. */
  #asked = 0;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server, log: vscode.LogOutputChannel) {
    this.#server = server;
    this.#log = log;
    this.#tree = vscode.window.createTreeView(VIEW, { treeDataProvider: this });
    this.#marked = vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
      overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    });
    this.#disposables = [
      this.#changed,
      this.#tree,
      this.#marked,
      vscode.commands.registerCommand(OPEN_STEP, (step: Step) => this.#open(step)),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => void this.#follow(uris)),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Shows the way to the finding that `argument` names or, without one, to that at the cursor. */
  async show(argument: unknown): Promise<void> {
    const question = readQuestion(argument) ?? atCursor();
    const answer = question && (await this.#ask(question));
    if (answer === undefined || question === undefined) {
      void vscode.window.showInformationMessage('Bezoar: there is no data flow to show here.');
      return;
    }
    this.#show(question, answer.flow, answer.finding);
    await vscode.commands.executeCommand('setContext', VIEW, true);
    await this.#tree.reveal(answer.flow.steps[0]!, { select: false, focus: true });
  }

  clear(): void {
    this.#asked++;
    this.#shown = undefined;
    this.#unmark();
    void vscode.commands.executeCommand('setContext', VIEW, false);
    this.#changed.fire();
  }

  /** Puts what is shown on the clipboard, as Markdown. */
  async copy(): Promise<void> {
    if (this.#shown !== undefined) {
      await vscode.env.clipboard.writeText(this.#shown.flow.page);
    }
  }

  getChildren(step?: Step): Step[] {
    return step === undefined ? (this.#shown?.flow.steps ?? []) : [];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(step: Step): vscode.TreeItem {
    const steps = this.#shown?.flow.steps ?? [];
    const position = steps.indexOf(step);
    // What the finding says of its own place stands above the list.
    const sentence = position === steps.length - 1 ? 'it does harm here' : step.message;
    const item = new vscode.TreeItem(sentence);
    item.description = whereabouts(step);
    item.tooltip = new vscode.MarkdownString(step.message).appendCodeblock(step.code, 'python');
    item.iconPath = position === 0 ? FIRST : position === steps.length - 1 ? LAST : BETWEEN;
    item.command = { command: OPEN_STEP, title: 'Open', arguments: [step] };
    item.accessibilityInformation = { label: `${position + 1} of ${steps.length}: ${sentence}, ${whereabouts(step)}` };
    return item;
  }

  #show(question: Question, flow: Flow, finding: string | undefined): void {
    // From now on the finding is meant, wherever it moves.
    this.#shown = { question: finding === undefined ? question : { textDocument: question.textDocument, finding }, flow };
    this.#tree.description = flow.rule;
    this.#tree.message = flow.message;
    this.#changed.fire();
  }

  /** Asks again when something else is said of a file that the data comes through. */
  async #follow(changed: readonly vscode.Uri[]): Promise<void> {
    if (this.#shown === undefined) {
      return;
    }
    const { question, flow } = this.#shown;
    const files = new Set([question.textDocument.uri, ...flow.steps.map(({ uri }) => uri)].map(spelling));
    if (!changed.some((uri) => files.has(uri.toString()))) {
      return;
    }
    const asked = this.#asked + 1;
    const answer = await this.#ask(question).catch((error: unknown) => {
      // The text moved on; what comes of that is another reason to ask.
      this.#log.debug(`flow: ${String(error)}`);
      return 'moved' as const;
    });
    if (asked !== this.#asked || answer === 'moved') {
      return;
    }
    if (answer !== undefined) {
      this.#show(question, answer.flow, answer.finding);
      return;
    }
    this.#shown = { question, flow: { ...flow, steps: [] } };
    this.#tree.message = 'This finding is gone.';
    this.#unmark();
    this.#changed.fire();
  }

  async #ask(question: Question): Promise<{ flow: Flow; finding: string | undefined } | undefined> {
    this.#asked++;
    const answer = await this.#server.execute('bezoar.server.flow', question);
    const flow = readFlow(answer);
    const { finding } = (answer ?? {}) as { finding?: unknown };
    return flow && { flow, finding: typeof finding === 'string' ? finding : undefined };
  }

  async #open({ uri, range: { start, end } }: Step): Promise<void> {
    this.#unmark();
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    // The keyboard stays in the list, so that one can go on to the next step.
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: range, preserveFocus: true });
    editor.setDecorations(this.#marked, [range]);
  }

  #unmark(): void {
    vscode.window.visibleTextEditors.forEach((editor) => editor.setDecorations(this.#marked, []));
  }
}

const FIRST = new vscode.ThemeIcon('sign-in');
const BETWEEN = new vscode.ThemeIcon('arrow-down');
const LAST = new vscode.ThemeIcon('flame', new vscode.ThemeColor('problemsErrorIcon.foreground'));

function atCursor(): Question | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    return undefined;
  }
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}

/** The one spelling of a URI that this editor has. */
function spelling(uri: string): string {
  return vscode.Uri.parse(uri).toString();
}
