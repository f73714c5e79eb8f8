//! The adapter: handlers that hand a message over and, for a request, wait for the answer. They decide nothing and await
//! nothing before the hand-over; that alone keeps messages in the order in which they came.

use std::future::Future;
use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, watch};
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::ls_types as lsp;
use tower_lsp::{Client, LanguageServer};

use crate::event::{Answer, Command, Editor, Event, Progress, Request, RequestId, Watch};
use crate::host::{Mailbox, Message, Part, post};
use crate::ledger::Publication;
use crate::{capabilities, convert, process};

/// How long a client may take to answer a request of ours. Some never do.
const CLIENT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long an editor that wants to end waits at most for what it has not been told yet.
const FLUSH_TIMEOUT: Duration = Duration::from_secs(1);

/// Receives the protocol's messages.
pub(crate) struct Backend {
    client: Client,
    mailbox: Mailbox,
    parent: watch::Sender<Option<u32>>,
    editor: OnceLock<Arc<Editor>>,
    next_request: AtomicU64,
}

/// Sends the protocol's messages.
#[derive(Debug)]
pub(crate) struct Outbound {
    client: Client,
    editor: Arc<Editor>,
    publications: mpsc::UnboundedSender<Queued>,
    progress: mpsc::UnboundedSender<Progress>,
}

/// What is sent in order.
#[derive(Debug)]
enum Queued {
    Publication(lsp::PublishDiagnosticsParams),
    /// Somebody waits until all before it has been sent.
    Flush(oneshot::Sender<()>),
}

impl Backend {
    /// A backend that posts to `mailbox` and tells `parent` the process that started us.
    pub(crate) fn new(client: Client, mailbox: Mailbox, parent: watch::Sender<Option<u32>>) -> Self {
        Self { client, mailbox, parent, editor: OnceLock::new(), next_request: AtomicU64::new(0) }
    }

    fn happened(&self, event: Event) {
        post(&self.mailbox, event);
    }

    /// Asks about a text, which may move on meanwhile.
    async fn ask(&self, request: Request, cancelled: Arc<AtomicBool>) -> Result<Answer> {
        match self.wait_for(request, cancelled).await? {
            Answer::ContentModified => Err(Error::content_modified()),
            answer => Ok(answer),
        }
    }

    /// Asks and waits. If the client gives up, the handler is dropped here, and with it the guard, which stops the work.
    async fn wait_for(&self, request: Request, cancelled: Arc<AtomicBool>) -> Result<Answer> {
        let (answer, answered) = oneshot::channel();
        let mut guard = self.post_request(cancelled, |id| Message::Asked(id, request, answer));
        let answer = answered.await.map_err(|_| Error::internal_error())?;
        guard.mailbox = None;
        Ok(answer)
    }

    /// Hands a request over. If the guard is dropped, nobody waits for the answer any more.
    fn post_request(&self, cancelled: Arc<AtomicBool>, message: impl FnOnce(RequestId) -> Message) -> CancelOnDrop {
        let id = RequestId(self.next_request.fetch_add(1, Ordering::Relaxed));
        let asked = self.mailbox.send(message(id));
        CancelOnDrop { id, cancelled, mailbox: asked.is_ok().then(|| self.mailbox.clone()) }
    }

    fn editor(&self) -> Result<&Editor> {
        self.editor.get().map(|editor| &**editor).ok_or_else(Error::internal_error)
    }
}

/// Stops the work on a request that nobody waits for.
struct CancelOnDrop {
    id: RequestId,
    cancelled: Arc<AtomicBool>,
    mailbox: Option<Mailbox>,
}

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        if let Some(mailbox) = &self.mailbox {
            self.cancelled.store(true, Ordering::Relaxed);
            post(mailbox, Event::Withdrawn(self.id));
        }
    }
}

impl LanguageServer for Backend {
    async fn initialize(&self, params: lsp::InitializeParams) -> Result<lsp::InitializeResult> {
        let editor = Arc::new(capabilities::editor(&params));
        let capabilities = capabilities::server(&editor);
        let outbound = Outbound::new(self.client.clone(), Arc::clone(&editor));
        let _ = self.mailbox.send(Message::Started(Box::new(Editor::clone(&editor)), outbound));
        let _ = self.editor.set(editor);
        self.parent.send_replace(params.process_id);
        let server_info =
            lsp::ServerInfo { name: "bezoar".to_owned(), version: Some(env!("CARGO_PKG_VERSION").to_owned()) };
        Ok(lsp::InitializeResult { capabilities, server_info: Some(server_info), ..lsp::InitializeResult::default() })
    }

    async fn initialized(&self, _: lsp::InitializedParams) {
        self.happened(Event::Initialized);
    }

    /// Answers once the editor has been told all that comes of what it said before: `exit` ends everything at once.
    async fn shutdown(&self) -> Result<()> {
        let (done, flushed) = oneshot::channel();
        if self.mailbox.send(Message::Flushed(done)).is_ok() {
            let _ = tokio::time::timeout(FLUSH_TIMEOUT, flushed).await;
        }
        Ok(())
    }

    async fn did_open(&self, params: lsp::DidOpenTextDocumentParams) {
        let lsp::TextDocumentItem { uri, language_id, version, text } = params.text_document;
        self.happened(Event::Opened { address: convert::address(&uri), language: language_id, version, text });
    }

    async fn did_change(&self, params: lsp::DidChangeTextDocumentParams) {
        self.happened(Event::Changed {
            address: convert::address(&params.text_document.uri),
            version: params.text_document.version,
            changes: params.content_changes.into_iter().map(convert::change).collect(),
        });
    }

    async fn did_save(&self, params: lsp::DidSaveTextDocumentParams) {
        self.happened(Event::Saved { address: convert::address(&params.text_document.uri), text: params.text });
    }

    async fn did_close(&self, params: lsp::DidCloseTextDocumentParams) {
        self.happened(Event::Closed(convert::address(&params.text_document.uri)));
    }

    async fn did_change_configuration(&self, params: lsp::DidChangeConfigurationParams) {
        self.happened(Event::ConfigurationChanged((!params.settings.is_null()).then_some(params.settings)));
    }

    async fn did_change_workspace_folders(&self, params: lsp::DidChangeWorkspaceFoldersParams) {
        let addresses = |folders: &[lsp::WorkspaceFolder]| {
            folders.iter().map(|folder| convert::address(&folder.uri)).collect::<Vec<_>>()
        };
        let (added, removed) = (addresses(&params.event.added), addresses(&params.event.removed));
        self.happened(Event::FoldersChanged { added, removed });
    }

    async fn did_change_watched_files(&self, params: lsp::DidChangeWatchedFilesParams) {
        let addresses = params.changes.iter().map(|change| convert::address(&change.uri)).collect();
        self.happened(Event::FilesChanged(addresses));
    }

    async fn did_create_files(&self, params: lsp::CreateFilesParams) {
        self.happened(Event::FilesMoved(params.files.iter().map(|file| convert::address_of_uri(&file.uri)).collect()));
    }

    async fn did_rename_files(&self, params: lsp::RenameFilesParams) {
        let names = params.files.iter().flat_map(|file| [&file.old_uri, &file.new_uri]);
        self.happened(Event::FilesMoved(names.map(|uri| convert::address_of_uri(uri)).collect()));
    }

    async fn did_delete_files(&self, params: lsp::DeleteFilesParams) {
        self.happened(Event::FilesMoved(params.files.iter().map(|file| convert::address_of_uri(&file.uri)).collect()));
    }

    async fn diagnostic(&self, params: lsp::DocumentDiagnosticParams) -> Result<lsp::DocumentDiagnosticReportResult> {
        let editor = self.editor()?;
        if !editor.pulls {
            // It is told already.
            return Err(Error::method_not_found());
        }
        let uri = params.text_document.uri;
        let request = Request::Diagnostics { address: convert::address(&uri), previous: params.previous_result_id };
        match self.wait_for(request, Arc::default()).await? {
            Answer::Report(report) => Ok(convert::report(report, &uri, editor)),
            _ => Err(ask_again()),
        }
    }

    async fn workspace_diagnostic(
        &self,
        params: lsp::WorkspaceDiagnosticParams,
    ) -> Result<lsp::WorkspaceDiagnosticReportResult> {
        let editor = self.editor()?;
        if !editor.pulls {
            return Err(Error::method_not_found());
        }
        let token = params.partial_result_params.partial_result_token;
        let previous = params.previous_result_ids.into_iter().map(|it| (convert::address(&it.uri), it.value)).collect();
        let request = Request::WorkspaceDiagnostics { previous, in_parts: token.is_some() };
        let (parts, mut answered) = mpsc::unbounded_channel();
        let _guard = self.post_request(Arc::default(), |id| Message::AskedInParts(id, request, parts));
        while let Some(part) = answered.recv().await {
            match (part, &token) {
                (Part::Some(Answer::Reports(reports)), Some(token)) => {
                    let params = convert::partial_reports(token.clone(), reports, editor);
                    self.client.send_notification::<convert::PartialResult>(params).await;
                }
                (Part::Last(Answer::Reports(reports)), _) => return Ok(convert::reports(reports, editor).into()),
                _ => {}
            }
        }
        Err(Error::internal_error())
    }

    async fn execute_command(&self, params: lsp::ExecuteCommandParams) -> Result<Option<lsp::LSPAny>> {
        let command = Command::named(&params.command, &params.arguments, process::memory());
        let command = command.map_err(Error::invalid_params)?;
        match self.ask(Request::Execute(command), Arc::default()).await? {
            Answer::Value(value) => Ok(Some(value)),
            Answer::Flow(flow) => Ok(flow.map(|flow| convert::flow(&flow))),
            Answer::Refused(reason) => Err(Error::invalid_params(reason)),
            _ => Err(Error::internal_error()),
        }
    }

    async fn hover(&self, params: lsp::HoverParams) -> Result<Option<lsp::Hover>> {
        let at = params.text_document_position_params;
        let address = convert::address(&at.text_document.uri);
        let request = Request::Hover { address, place: convert::place_from(at.position) };
        let Answer::Hover(hover) = self.ask(request, Arc::default()).await? else { return Ok(None) };
        let editor = self.editor()?;
        Ok(hover.map(|hover| convert::hover(hover, editor)))
    }

    async fn code_action(&self, params: lsp::CodeActionParams) -> Result<Option<lsp::CodeActionResponse>> {
        let only = params.context.only.as_deref();
        let address = convert::address(&params.text_document.uri);
        let cancelled = Arc::<AtomicBool>::default();
        let mut requests = Vec::new();
        if capabilities::wants_quick_fixes(only) {
            let (address, span) = (address.clone(), convert::span_from(params.range));
            requests.push(Request::Actions { address, span, cancelled: Arc::clone(&cancelled) });
        }
        if capabilities::wants_fix_all(only) {
            requests.push(Request::FixAll { address, cancelled: Arc::clone(&cancelled) });
        }
        // All are handed over before the first is waited for.
        let asked = requests.into_iter().map(|request| self.ask(request, Arc::clone(&cancelled)));
        let editor = self.editor()?;
        let mut offered = Vec::new();
        for answer in futures::future::try_join_all(asked).await? {
            let Answer::Actions(actions) = answer else { continue };
            offered.extend(actions.into_iter().filter_map(|action| convert::action(action, editor)));
        }
        Ok(Some(offered.into_iter().map(lsp::CodeActionOrCommand::CodeAction).collect()))
    }

    async fn code_action_resolve(&self, action: lsp::CodeAction) -> Result<lsp::CodeAction> {
        let Some((address, key)) = convert::action_key(&action) else { return Ok(action) };
        let cancelled = Arc::<AtomicBool>::default();
        let request = Request::Resolve { address, key, cancelled: Arc::clone(&cancelled) };
        let Answer::Repair(repair) = self.ask(request, cancelled).await? else { return Ok(action) };
        Ok(lsp::CodeAction { edit: convert::workspace_edit(&repair, self.editor()?), ..action })
    }
}

impl Outbound {
    /// Sends to `client` what `editor` understands.
    fn new(client: Client, editor: Arc<Editor>) -> Self {
        let (publications, mut queued) = mpsc::unbounded_channel();
        let publisher = client.clone();
        // One task, so that publications stay in order; its end is the end of the queue.
        tokio::spawn(async move {
            while let Some(queued) = queued.recv().await {
                match queued {
                    Queued::Publication(params) => {
                        publisher.send_notification::<lsp::notification::PublishDiagnostics>(params).await;
                    }
                    Queued::Flush(done) => drop(done.send(())),
                }
            }
        });
        let (progress, shown) = mpsc::unbounded_channel();
        tokio::spawn(show_progress(client.clone(), shown));
        Self { client, editor, publications, progress }
    }

    /// Shows how far the work on the workspace is.
    pub(crate) fn show_progress(&self, progress: Progress) {
        let _ = self.progress.send(progress);
    }

    /// Tells the editor what a document's diagnostics are.
    pub(crate) fn publish(&self, publication: &Publication) {
        match convert::publication(publication, &self.editor) {
            Some(params) => drop(self.publications.send(Queued::Publication(params))),
            None => tracing::error!("{} is no URI", publication.uri),
        }
    }

    /// Tells `done` when all that was published so far has been sent.
    pub(crate) fn tell_when_published(&self, done: oneshot::Sender<()>) {
        let _ = self.publications.send(Queued::Flush(done));
    }

    /// The section `bezoar` of the editor's settings; `None` if the editor does not say.
    pub(crate) fn ask_configuration(&self) -> impl Future<Output = Option<serde_json::Value>> + Send + use<> {
        let client = self.client.clone();
        async move {
            let item = lsp::ConfigurationItem { scope_uri: None, section: Some("bezoar".to_owned()) };
            let values = answered("workspace/configuration", client.configuration(vec![item])).await?;
            values.into_iter().next()
        }
    }

    /// Has the client ask for all diagnostics again.
    pub(crate) fn refresh_diagnostics(&self) -> impl Future<Output = ()> + Send + use<> {
        let client = self.client.clone();
        async move {
            let _ = answered("workspace/diagnostic/refresh", client.workspace_diagnostic_refresh()).await;
        }
    }

    /// Asks to be told of changed files that match.
    pub(crate) fn register_watchers(&self, watched: &[Watch]) -> impl Future<Output = ()> + Send + use<> {
        self.register(capabilities::watch(watched))
    }

    /// Asks to be told of changed settings.
    pub(crate) fn register_configuration(&self) -> impl Future<Output = ()> + Send + use<> {
        self.register(capabilities::follow_configuration())
    }

    fn register(&self, registration: lsp::Registration) -> impl Future<Output = ()> + Send + use<> {
        let client = self.client.clone();
        async move {
            let _ = answered("client/registerCapability", client.register_capability(vec![registration])).await;
        }
    }
}

/// Shows work from its beginning to its end, if the client wants to show it, and then the next.
async fn show_progress(client: Client, mut queued: mpsc::UnboundedReceiver<Progress>) {
    let (mut number, mut is_shown) = (0_u32, false);
    while let Some(progress) = queued.recv().await {
        if matches!(progress, Progress::Begin { .. }) {
            number += 1;
            let token = convert::progress_token(number);
            let created = client.create_work_done_progress(token);
            is_shown = answered("window/workDoneProgress/create", created).await.is_some();
        }
        if is_shown {
            let params = convert::progress(convert::progress_token(number), &progress);
            client.send_notification::<lsp::notification::Progress>(params).await;
        }
    }
}

/// The text moved on while its diagnostics were being found: they are to be asked for again.
fn ask_again() -> Error {
    let data = serde_json::to_value(lsp::DiagnosticServerCancellationData { retrigger_request: true }).ok();
    let code = ErrorCode::ServerError(lsp::error_codes::SERVER_CANCELLED);
    Error { data, ..Error { message: "the text moved on".into(), ..Error::new(code) } }
}

/// What the client answers; `None`, and a line in the log, if it refuses or does not answer at all.
async fn answered<T>(what: &str, request: impl Future<Output = Result<T>>) -> Option<T> {
    match tokio::time::timeout(CLIENT_TIMEOUT, request).await {
        Ok(Ok(answer)) => Some(answer),
        Ok(Err(error)) => {
            tracing::warn!("the editor refuses {what}: {error}");
            None
        }
        Err(_) => {
            tracing::warn!("the editor does not answer {what}");
            None
        }
    }
}
