/** The server: found, started, followed, stopped. One thing at a time, in the order in which it was asked for. */

import * as os from 'node:os';
import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  DidChangeConfigurationNotification,
  ErrorAction,
  type LanguageClientOptions,
  LanguageClient,
  RevealOutputChannelOn,
  State as ClientState,
  type StaticFeature,
} from 'vscode-languageclient/node';

import { DOCUMENTS, findings } from './documents.ts';
import { withoutRepetition } from './hover.ts';
import { locate, type Location, ORIGINS, programName } from './locate.ts';
import { logLine } from './log.ts';
import { doesNotRun, doesNotStart, keepsEnding, notFound, type Notice } from './notices.ts';
import { isProgram, makeRunnable, versionOf } from './program.ts';
import { interpreters } from './python.ts';
import { Restarts } from './restarts.ts';
import { environment, section, serverSettings } from './settings.ts';
import type { State } from './status.ts';

export class Server implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #notify: (notice: Notice) => void;
  readonly #settings: string[];
  readonly #restarts = new Restarts();
  readonly #changed = new vscode.EventEmitter<State>();
  #state: State = { kind: 'stopped' };
  #client: LanguageClient | undefined;
  /** Whether the client had a server once; from then on it starts it again by itself. */
  #connected = false;
  #queue: Promise<void> = Promise.resolve();

  /** `notify` is told what the user has to know when the server does not run. */
  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, notify: (notice: Notice) => void) {
    this.#context = context;
    this.#log = log;
    this.#notify = notify;
    this.#settings = serverSettings(context.extension.packageJSON);
  }

  get state(): State {
    return this.#state;
  }

  readonly onDidChangeState = this.#changed.event;

  /** The program that runs, for what it can do beside being a server; waits for a start that is under way. */
  async program(): Promise<string | undefined> {
    await this.#queue;
    return this.#state.kind === 'running' ? this.#state.file : undefined;
  }

  /** Starts the server if it does not run. `quietly`: without telling what the user has already been told. */
  start(quietly = false): Promise<void> {
    return this.#next(async () => {
      if (this.#client === undefined) {
        await this.#start(quietly);
      }
    });
  }

  /** Stops the server if it runs, looks for it again and starts it. */
  restart(): Promise<void> {
    this.#restarts.forget();
    return this.#next(async () => {
      await this.#stop();
      await this.#start(false);
    });
  }

  /** The workspace is trusted now, or has another Python: another program may be the right one. The same one only gets the new settings. */
  reconsider(): Promise<void> {
    return this.#next(async () => {
      const location = await this.#locate();
      if (location.kind === 'found' && this.#state.kind === 'running' && location.file === this.#state.file) {
        await this.#client?.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      } else {
        await this.#stop();
        await this.#start(false);
      }
    });
  }

  /** What the server answers to a command of its own; `undefined` if it has no such command or does not run. */
  async execute(command: string, ...args: unknown[]): Promise<unknown> {
    await this.#queue;
    const known = this.#client?.initializeResult?.capabilities.executeCommandProvider?.commands ?? [];
    return known.includes(command) ? this.#client?.sendRequest('workspace/executeCommand', { command, arguments: args }) : undefined;
  }

  /** The settings as the server gets them. */
  section(): Record<string, unknown> {
    const configuration = vscode.workspace.getConfiguration('bezoar');
    return section(this.#settings, (name) => configuration.get(name), vscode.workspace.isTrusted);
  }

  /** Ends the server with the extension. */
  dispose(): Promise<void> {
    this.#changed.dispose();
    return this.#next(() => this.#stop());
  }

  #next(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch((error: unknown) => this.#log.error(String(error)));
    return this.#queue;
  }

  async #locate(): Promise<Location> {
    const { extensionUri } = this.#context;
    makeRunnable(vscode.Uri.joinPath(extensionUri, 'bin', programName(process.platform)).fsPath);
    const around = {
      platform: process.platform,
      env: process.env,
      home: os.homedir(),
      setting: vscode.workspace.getConfiguration('bezoar').get<string | null>('path') ?? '',
      extension: extensionUri.fsPath,
      interpreters: [] as string[],
      folders: (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => uri.fsPath),
      trusted: vscode.workspace.isTrusted,
      isProgram,
    };
    const first = locate(around);
    // The Python extension takes seconds to wake up, so it is asked only if its answer could matter.
    const settled = first.kind === 'found' ? first.origin === 'setting' || first.origin === 'bundle' : first.kind !== 'missing';
    return settled || !around.trusted ? first : locate({ ...around, interpreters: await interpreters(this.#log) });
  }

  async #start(quietly: boolean): Promise<void> {
    this.#become({ kind: 'starting' });
    const location = await this.#locate();
    if (location.kind !== 'found') {
      return this.#fail({ kind: 'missing' }, notFound(location), quietly);
    }
    const { file, origin } = location;
    let version: string;
    try {
      version = await versionOf(file, os.homedir());
    } catch (error) {
      const reason = (error as Error).message;
      return this.#fail({ kind: 'failed', reason }, doesNotRun(file, reason), quietly);
    }
    this.#log.info(`Starting bezoar ${version} from ${ORIGINS[origin]}: ${file}`);
    await this.#connect(file, { kind: 'running', version, file, origin }, quietly);
  }

  async #connect(file: string, running: State, quietly: boolean): Promise<void> {
    const logLevel = vscode.workspace.getConfiguration('bezoar').get<string | null>('logLevel');
    const options = {
      // Not the workspace: Windows looks for libraries in the folder that a program is started in.
      cwd: os.homedir(),
      env: environment(process.env, logLevel),
    };
    const client = new Client('bezoar', 'Bezoar', { command: file, args: ['server'], options }, this.#clientOptions());
    client.registerFeature(OWN_COMMANDS);
    this.#client = client;
    this.#connected = false;
    // The client starts a server that ended by itself again; the state follows it.
    client.onDidChangeState(({ newState }) => {
      if (this.#client === client && newState === ClientState.Running) {
        this.#become(running);
      } else if (this.#client === client && newState === ClientState.Starting) {
        this.#become({ kind: 'starting' });
      }
    });
    try {
      await client.start();
      this.#connected = true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#client = undefined;
      this.#fail({ kind: 'failed', reason }, doesNotStart(reason), quietly);
    }
  }

  #clientOptions(): LanguageClientOptions {
    return {
      documentSelector: DOCUMENTS,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      // Said before anything else, so that rules of a workspace that is not trusted are never read.
      initializationOptions: () => (vscode.workspace.isTrusted ? {} : { workspaceRules: 'off' }),
      initializationFailedHandler: () => false,
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
      markdown: { isTrusted: false, supportHtml: false },
      stdioOptions: {
        stdout: () => {},
        stderr: (stream) => {
          let rest = '';
          stream.setEncoding('utf8').on('data', (chunk: string) => {
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            lines.filter((line) => line !== '').map(logLine).forEach(({ level, text }) => this.#log[level](text));
          });
        },
      },
      middleware: {
        provideHover: async (document, position, token, next) => {
          const shown = findings(document.uri).filter(({ range }) => range.contains(position));
          const places = shown.flatMap(({ relatedInformation }) => relatedInformation ?? []).map(({ message }) => message);
          const hover = await next(document, position, token);
          hover?.contents.forEach((content) => {
            if (content instanceof vscode.MarkdownString) {
              content.value = withoutRepetition(content.value, shown.map(({ message }) => message), places);
            }
          });
          return hover;
        },
        workspace: {
          configuration: (params, token, next) =>
            params.items.every((item) => item.section === 'bezoar') ? params.items.map(() => this.section()) : next(params, token),
        },
      },
      errorHandler: {
        error: (_error, _message, count) => ({
          action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
          handled: true,
        }),
        closed: () => this.#closed(),
      },
    };
  }

  #closed(): CloseHandlerResult {
    if (!this.#connected) {
      // Whoever waits for the start is told.
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    if (this.#restarts.allow(Date.now())) {
      this.#log.warn('The server ended by itself and is started again');
      return { action: CloseAction.Restart, handled: true };
    }
    this.#client = undefined;
    this.#fail({ kind: 'failed', reason: 'it ended again and again' }, keepsEnding(), false);
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (client !== undefined) {
      // A server that does not end when it is told to must not keep the next one from starting.
      await client.dispose().catch((error: unknown) => this.#log.warn(`The server did not end well: ${String(error)}`));
    }
    this.#become({ kind: 'stopped' });
  }

  #fail(state: State, notice: Notice, quietly: boolean): void {
    this.#become(state);
    this.#log.error(notice.text);
    if (!quietly) {
      this.#notify(notice);
    }
  }

  #become(state: State): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}

/** Tells the server which commands of ours it may have the user choose. */
const OWN_COMMANDS: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...capabilities.experimental, commands: { commands: ['bezoar.showFlow'] } };
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
};

/** What goes wrong is told once, by us. */
class Client extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
