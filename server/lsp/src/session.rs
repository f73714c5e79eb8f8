//! The server as a state machine: events in, effects out, no I/O, no clock, no thread. It is the only writer of everything
//! that the server knows.

mod document;
mod hover;
mod projects;
mod requests;
mod rules;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use bezoar_base::{FastMap, FileId, Finding};
use bezoar_engine::{Analysis, Context, Note};
use bezoar_rules::Selection;
use bezoar_syntax::Splice;

use self::document::{Analysed, Document, Flight, Role, Stamp};
use self::projects::Projects;
use self::requests::Requests;
pub(crate) use self::rules::RULES_FOLDER;
use self::rules::Rules;
use crate::event::{Address, Change, Editor, Effect, Event, JobId, Outcome};
use crate::ledger::{Layer, Ledger, Remark};
use crate::settings::{Settings, WorkspaceRules};
use crate::worker::{AnalysisJob, Earlier, Job};

/// How often the rule files are read again for an editor that does not tell of changes.
const RULES_POLL: Duration = Duration::from_secs(2);

/// What an editor is asked to watch. Of the last, only the names count that tell about a project.
const WATCHED: &[&str] = &["**/.bezoar/rules/**/*.{scm,md}", "**/*.{toml,cfg,lock,txt}"];

/// What the server knows, and what it does about what happens.
#[derive(Debug)]
pub struct Session {
    editor: Editor,
    settings: Settings,
    /// What the settings mean with the rules that there are.
    selection: Selection,
    folders: Vec<Arc<Path>>,
    files: Files,
    documents: FastMap<FileId, Document>,
    ledger: Ledger,
    rules: Rules,
    projects: Projects,
    requests: Requests,
    /// Counts the changes of what every analysis depends on: rules and folders.
    generation: u64,
    jobs: FastMap<JobId, FileId>,
    next_job: u64,
    now: Instant,
    effects: Vec<Effect>,
}

/// The number of each file that was ever named. Two spellings of one path are one file.
#[derive(Debug, Default)]
struct Files {
    numbers: FastMap<Arc<str>, FileId>,
}

impl Session {
    /// A session with an editor, and what it wants done at once.
    pub fn new(editor: Editor, now: Instant) -> (Self, Vec<Effect>) {
        let mut session = Self {
            settings: Settings::default(),
            selection: Selection::default(),
            folders: editor.folders.iter().filter_map(|folder| folder.path.clone()).collect(),
            files: Files::default(),
            documents: FastMap::default(),
            ledger: Ledger::new(editor.version_support),
            rules: Rules::default(),
            projects: Projects::default(),
            requests: Requests::default(),
            generation: 0,
            jobs: FastMap::default(),
            next_job: 0,
            now,
            effects: Vec::new(),
            editor,
        };
        let options = session.editor.options.clone();
        session.take_settings(&options);
        session.find_rules();
        let effects = std::mem::take(&mut session.effects);
        (session, effects)
    }

    /// Takes note of `event`, which happened at `now`. Returns what is to be done about it, in this order.
    pub fn handle(&mut self, event: Event, now: Instant) -> Vec<Effect> {
        self.now = now;
        match event {
            Event::Initialized => self.introduce(),
            Event::Opened { address, language, version, text } => self.open(&address, &language, version, text),
            Event::Changed { address, version, changes } => self.change(&address, version, &changes),
            Event::Saved { address, text } => self.save(&address, text.as_deref()),
            Event::Closed(address) => self.close(&address),
            Event::Requested(id, request) => self.request(id, request),
            Event::Withdrawn(id) => self.requests.forget(id),
            Event::Configured(value) => self.configure(&value),
            Event::ConfigurationChanged(value) => self.reconfigure(value),
            Event::FoldersChanged { added, removed } => self.change_folders(&added, &removed),
            Event::FilesChanged(addresses) => {
                self.notice_rule_files(&addresses);
                self.notice_project_files(&addresses);
            }
            Event::ProjectRead(folder, project) => self.take_project(&folder, project),
            Event::RulesDue => self.read_rules(),
            Event::RulesRead(found) => self.take_disk_rules(found),
            Event::RulesLoaded(set) => self.take_rules(set),
            Event::Analyzed(job, outcome) => self.take_analysis(job, outcome),
            Event::Fixed(request, fixes) => self.take_fixes(request, fixes),
        }
        std::mem::take(&mut self.effects)
    }

    /// The text that the server has of a document.
    pub fn text(&self, address: &Address) -> Option<&str> {
        let file = self.files.numbers.get(Files::key(address).as_str())?;
        self.documents.get(file).map(|document| document.text.as_str())
    }

    fn introduce(&mut self) {
        if self.editor.registers_watchers {
            self.effects.push(Effect::RegisterWatchers(WATCHED.to_vec()));
        } else {
            self.effects.push(Effect::PollRules(RULES_POLL));
        }
        if self.editor.registers_configuration {
            self.effects.push(Effect::RegisterConfiguration);
        }
        if self.editor.configuration {
            self.effects.push(Effect::AskConfiguration);
        }
    }

    fn open(&mut self, address: &Address, language: &str, version: i32, text: String) {
        let file = self.files.number(address);
        let role = self.role(address, language);
        if let Some(document) = self.documents.get_mut(&file) {
            tracing::warn!("{} was opened twice; its text is taken anew", address.uri);
            document.address = address.clone();
            document.version = version;
            let splice = document.replace_all(&text);
            self.follow(file, splice.as_slice());
        } else {
            self.documents.insert(file, Document::new(address.clone(), version, role, text, self.now));
        }
        if role == Role::Python {
            self.find_project(address);
        }
        self.brought_up(file);
    }

    fn change(&mut self, address: &Address, version: i32, changes: &[Change]) {
        let file = self.files.number(address);
        let encoding = self.editor.encoding;
        let Some(document) = self.documents.get_mut(&file) else {
            tracing::warn!("{} was changed but is not open; the change is dropped", address.uri);
            return;
        };
        if version <= document.version {
            let known = document.version;
            tracing::warn!("version {version} of {} is not newer than {known}; the change is dropped", address.uri);
            return;
        }
        document.version = version;
        document.edited = self.now;
        let mut splices = Vec::new();
        for change in changes {
            match document.apply(change, encoding) {
                Ok(splice) => splices.extend(splice),
                Err(misfit) => {
                    let uri = &address.uri;
                    tracing::error!(
                        "a change of version {version} of {uri} does not fit its text: {misfit}; nothing is said about it until all of its text comes"
                    );
                    document.lose_step();
                }
            }
        }
        let lost = !document.in_step;
        self.follow(file, &splices);
        if lost {
            self.effects.extend(self.ledger.silence(file).map(Effect::Publish));
        }
        self.brought_up(file);
    }

    fn save(&mut self, address: &Address, text: Option<&str>) {
        if self.is_below_rules(address) {
            self.read_rules();
        }
        self.notice_project_files(std::slice::from_ref(address));
        self.refresh_project(address);
        let file = self.files.number(address);
        let Some((document, text)) = self.documents.get_mut(&file).zip(text) else { return };
        if document.in_step && document.text.as_str() == text {
            return;
        }
        if document.in_step {
            let version = document.version;
            tracing::error!("version {version} of {} is not what was saved; the saved text is taken", address.uri);
        }
        let splice = document.replace_all(text);
        self.follow(file, splice.as_slice());
        self.brought_up(file);
    }

    fn close(&mut self, address: &Address) {
        let file = self.files.number(address);
        let Some(document) = self.documents.remove(&file) else {
            tracing::warn!("{} was closed but is not open", address.uri);
            return;
        };
        document.cancel();
        self.refuse_parked(file);
        self.effects.extend(self.ledger.withdraw(file).map(Effect::Publish));
        if let Some(analysed) = document.analysis {
            self.discard(analysed.analysis);
        }
        if document.role == Role::Rule {
            self.load_rules();
            self.read_rules();
        }
    }

    /// Follows edits of `file` that were just made.
    fn follow(&mut self, file: FileId, splices: &[Splice]) {
        splices.iter().for_each(|splice| self.ledger.follow(file, splice));
    }

    /// Sees to what depends on the text of `file`, which is that of a new version.
    fn brought_up(&mut self, file: FileId) {
        self.refuse_parked(file);
        let Some(document) = self.documents.get_mut(&file) else { return };
        match document.role {
            Role::Python => self.schedule(file),
            Role::Rule => self.load_rules(),
            Role::Other => document.trim(None),
        }
    }

    fn configure(&mut self, value: &serde_json::Value) {
        let before = std::mem::take(&mut self.settings);
        let options = self.editor.options.clone();
        self.take_settings(&options);
        self.take_settings(value);
        if self.settings == before {
            return;
        }
        if self.settings.workspace_rules != before.workspace_rules {
            self.find_rules();
        }
        self.select();
        let files: Vec<FileId> = self.documents.keys().copied().collect();
        files.into_iter().for_each(|file| self.restate(file));
    }

    fn reconfigure(&mut self, value: Option<serde_json::Value>) {
        match value {
            _ if self.editor.configuration => self.effects.push(Effect::AskConfiguration),
            Some(value) => self.configure(&value),
            None => {}
        }
    }

    /// Applies the settings to the rules.
    fn select(&mut self) {
        let Some(rules) = self.rules.set() else { return };
        let Settings { profile, select, ignore, .. } = &self.settings;
        let (selection, unknown) = Selection::new(&rules, *profile, select, ignore);
        unknown.iter().for_each(|unknown| tracing::warn!("in the settings, {unknown}"));
        self.selection = selection;
    }

    fn take_settings(&mut self, value: &serde_json::Value) {
        for complaint in self.settings.merge(value) {
            tracing::warn!("{complaint}");
        }
    }

    fn change_folders(&mut self, added: &[Address], removed: &[Address]) {
        let gone = |folder: &Arc<Path>| removed.iter().any(|address| address.path.as_ref() == Some(folder));
        self.folders.retain(|folder| !gone(folder));
        self.folders.extend(added.iter().filter_map(|address| address.path.clone()));
        self.new_generation();
        self.find_rules();
    }

    /// What every analysis depends on changed: all are done anew.
    fn new_generation(&mut self) {
        self.generation += 1;
        self.documents.values().for_each(Document::cancel);
        let files: Vec<FileId> = self.documents.keys().copied().collect();
        files.into_iter().for_each(|file| self.schedule(file));
    }

    /// Gives `file` to a worker if there is something to find out and none has it yet; newer edits wait for the worker that
    /// has, so that one job answers for all of them.
    fn schedule(&mut self, file: FileId) {
        let Some(document) = self.documents.get_mut(&file).filter(|document| document.role == Role::Python) else {
            return;
        };
        if document.is_settled(self.generation) {
            self.show(file);
            self.answer_parked(file);
            return;
        }
        let (Some(rules), Some(project)) = (self.rules.set(), self.projects.of(document)) else { return };
        if document.flight.is_some() {
            return;
        }
        let id = JobId(self.next_job);
        self.next_job += 1;
        let stamp = Stamp { revision: document.revision(), generation: self.generation };
        let cancelled = Arc::new(AtomicBool::new(false));
        let path = relative_path(&self.folders, document);
        // After a panic nothing is built upon what led to it.
        let earlier = document.analysis.as_ref().filter(|_| document.failed.is_none()).map(|earlier| Earlier {
            analysis: Arc::clone(&earlier.analysis),
            splices: document.since(earlier.stamp.revision).to_vec(),
            same_context: earlier.stamp.generation == self.generation,
        });
        document.flight = Some(Flight { job: id, stamp, cancelled: Arc::clone(&cancelled) });
        self.jobs.insert(id, file);
        self.effects.push(Effect::Work(Job::Analyze(AnalysisJob {
            id,
            uri: Arc::clone(&document.address.uri),
            version: document.version,
            text: document.text.clone(),
            context: Context { path, rules, project },
            earlier,
            cancelled,
        })));
    }

    fn take_analysis(&mut self, job: JobId, outcome: Outcome) {
        let file = self.jobs.remove(&job);
        let document = file.and_then(|file| Some((file, self.documents.get_mut(&file)?)));
        let document = document.filter(|(_, document)| document.flight.as_ref().is_some_and(|at| at.job == job));
        let Some((file, document)) = document else {
            // The document was closed meanwhile.
            if let Outcome::Done(analysis) = outcome {
                self.discard(analysis);
            }
            return;
        };
        let Some(Flight { stamp, .. }) = document.flight.take() else { return };
        match outcome {
            Outcome::Done(analysis) if stamp.generation == self.generation => {
                let since_edit = self.now.saturating_duration_since(document.edited);
                tracing::debug!("{} was analysed {since_edit:?} after its last edit", document.address.uri);
                document.failed = None;
                let earlier = document.analysis.replace(Analysed { analysis, stamp });
                document.trim(self.rules.lease(file));
                if let Some(earlier) = earlier {
                    self.discard(earlier.analysis);
                }
                self.restate(file);
            }
            Outcome::Done(analysis) => self.discard(analysis),
            Outcome::Panicked => document.failed = Some(stamp),
            Outcome::Cancelled => {}
        }
        self.schedule(file);
    }

    /// Writes what the analysis of `file` found into the ledger, as far as the user wants to hear of it.
    fn restate(&mut self, file: FileId) {
        let Some(document) = self.documents.get(&file) else { return };
        let Some(analysed) = &document.analysis else { return };
        let remarks = self.remarks(&analysed.analysis);
        self.ledger.replace(file, Layer::Pattern, remarks, document.since(analysed.stamp.revision));
        self.show(file);
    }

    /// The findings of an analysis that the user wants to hear of, each with what is said about it.
    fn shown(&self, analysis: &Analysis) -> Vec<(Remark, Finding)> {
        let mut ordinals: FastMap<_, usize> = FastMap::default();
        let mut shown = Vec::new();
        for finding in analysis.findings() {
            let ordinal = ordinals.entry((&finding.rule, &finding.message)).or_default();
            if self.selection.shows(finding) {
                let remark = Remark::of_finding(finding, *ordinal, self.rules.href(&finding.rule));
                shown.push((remark, finding.clone()));
            }
            *ordinal += 1;
        }
        shown
    }

    fn remarks(&self, analysis: &Analysis) -> Vec<Remark> {
        let href = |note: &Note| note.rule.as_ref().and_then(|rule| self.rules.href(rule));
        let notes = analysis.notes().iter().map(|note| Remark::of_note(note, href(note)));
        self.shown(analysis).into_iter().map(|(remark, _)| remark).chain(notes).collect()
    }

    /// Publishes an open document, if that is news.
    fn show(&mut self, file: FileId) {
        let Some(document) = self.documents.get(&file) else { return };
        if !document.in_step {
            return;
        }
        let edition = document.edition(self.editor.encoding);
        self.effects.extend(self.ledger.publish(file, edition).map(Effect::Publish));
    }

    fn discard(&mut self, analysis: Arc<Analysis>) {
        self.effects.push(Effect::Work(Job::Discard(analysis)));
    }

    fn role(&self, address: &Address, language: &str) -> Role {
        let extension = address.path.as_ref().and_then(|path| path.extension()).and_then(|name| name.to_str());
        if self.is_below_rules(address) && extension == Some("scm") {
            Role::Rule
        } else if language == "python" || matches!(extension, Some("py" | "pyi" | "pyw")) {
            Role::Python
        } else {
            Role::Other
        }
    }

    fn trusts_workspace(&self) -> bool {
        self.settings.workspace_rules == WorkspaceRules::Trusted
    }
}

impl Files {
    fn number(&mut self, address: &Address) -> FileId {
        let next = FileId(u32::try_from(self.numbers.len()).unwrap_or(u32::MAX));
        *self.numbers.entry(Self::key(address).into()).or_insert(next)
    }

    fn key(address: &Address) -> String {
        address.path.as_ref().map_or_else(|| address.uri.to_string(), |path| format!("file {}", path.display()))
    }
}

/// The path of a document below the innermost folder that has it, with `/`; a full one outside any.
fn relative_path(folders: &[Arc<Path>], document: &Document) -> Arc<str> {
    let Some(path) = &document.address.path else { return Arc::clone(&document.address.uri) };
    let inside = folders.iter().filter_map(|folder| path.strip_prefix(folder).ok());
    let shortest = inside.min_by_key(|path| path.components().count()).unwrap_or(path);
    shortest.to_string_lossy().replace('\\', "/").into()
}
