//! A session on a desk: the test plays the editor, the clock, the disk and the workers.

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bezoar_engine::Project;
use bezoar_lsp::Session;
use bezoar_lsp::convert::{Encoding, Place, Span};
use bezoar_lsp::event::{
    Address, Answer, Change, ConfigurationFound, DiskFile, DiskRule, Editor, Effect, Errand, Event, FileState, Found,
    FoundProject, Request, RequestId, SourceRead, Survey,
};
use bezoar_lsp::ledger::{Diagnostic, Publication, Report};
use bezoar_lsp::worker::{Analyze, Job};
use bezoar_rules::ConfigFile;

/// Where the workspace of every test is.
pub(crate) const ROOT: &str = "/workspace";

pub(crate) struct Desk {
    session: Session,
    now: Instant,
    /// When the session wants to be woken.
    alarms: Vec<Instant>,
    analyze: Box<Analyze>,
    jobs: VecDeque<Job>,
    next_request: u64,
    last_version: i32,
    /// The rule files that are on disk, and how many folders were read.
    pub(crate) disk: Vec<DiskRule>,
    pub(crate) reads: usize,
    /// What is known of the project of every folder.
    pub(crate) project: Project,
    /// The configuration files that are on disk, below [`ROOT`] or `/elsewhere`.
    pub(crate) configuration: Vec<DiskFile>,
    /// What was read of it, while it is kept from the session.
    held_reads: Option<Vec<Event>>,
    /// The Python files that are on disk, below [`ROOT`]; one without a text cannot be read.
    pub(crate) sources: BTreeMap<String, Option<String>>,
    /// What the editor was told, in order; the test takes it from here.
    pub(crate) published: Vec<Publication>,
    pub(crate) answers: Vec<(RequestId, Answer)>,
    /// Effects that a test looks at itself.
    pub(crate) others: Vec<Effect>,
}

/// An editor that can do everything.
pub(crate) fn able_editor(encoding: Encoding) -> Editor {
    Editor {
        encoding,
        version_support: true,
        related_information: true,
        code_description: true,
        markdown_hover: true,
        code_actions: true,
        resolves_edits: true,
        shows_flow: true,
        document_changes: true,
        folders: vec![address(ROOT)],
        ..Editor::default()
    }
}

/// An editor that can do everything, and asks for diagnostics instead of being told.
pub(crate) fn asking_editor(encoding: Encoding) -> Editor {
    Editor { pulls: true, refreshes: true, ..able_editor(encoding) }
}

pub(crate) fn address(path: &str) -> Address {
    Address { uri: format!("file://{path}").into(), path: Some(Arc::from(Path::new(path))) }
}

/// A document of the workspace.
pub(crate) fn file(name: &str) -> Address {
    address(&format!("{ROOT}/{name}"))
}

/// A rule file of the workspace.
pub(crate) fn rule_file(name: &str) -> Address {
    file(&format!(".bezoar/rules/{name}"))
}

pub(crate) fn disk_rule(name: &str, text: &str) -> DiskRule {
    DiskRule { address: rule_file(name), root: Path::new(ROOT).into(), text: text.into(), readme: "".into() }
}

/// A configuration file that is on disk.
pub(crate) fn disk_file(name: &str, text: &str) -> DiskFile {
    DiskFile { address: file(name), text: text.into() }
}

/// The replacement of what is between two places, each a line and a column.
pub(crate) fn edit(start: (u32, u32), end: (u32, u32), text: &str) -> Change {
    let place = |(line, character)| Place::new(line, character);
    Change { span: Some(Span::new(place(start), place(end))), text: text.to_owned() }
}

pub(crate) fn whole(text: &str) -> Change {
    Change { span: None, text: text.to_owned() }
}

impl Desk {
    /// A session with the engine, that has loaded its rules.
    pub(crate) fn new(editor: Editor) -> Self {
        Self::with_rules(editor, Vec::new())
    }

    /// A session with rules in the workspace.
    pub(crate) fn with_rules(editor: Editor, disk: Vec<DiskRule>) -> Self {
        Self::with_files(editor, disk, Vec::new())
    }

    /// A session with rules and configuration on disk.
    pub(crate) fn with_files(editor: Editor, disk: Vec<DiskRule>, configuration: Vec<DiskFile>) -> Self {
        let now = Instant::now();
        let (session, effects) = Session::new(editor, now);
        let mut desk = Self {
            session,
            now,
            alarms: Vec::new(),
            analyze: Box::new(bezoar_engine::analyze),
            jobs: VecDeque::new(),
            next_request: 0,
            last_version: 1,
            disk,
            reads: 0,
            project: Project::default(),
            configuration,
            held_reads: None,
            sources: BTreeMap::new(),
            published: Vec::new(),
            answers: Vec::new(),
            others: Vec::new(),
        };
        desk.perform(effects);
        desk.send(Event::Initialized);
        desk.work();
        desk
    }

    /// Puts something else in the engine's place.
    pub(crate) fn analyze_with(&mut self, analyze: Box<Analyze>) {
        self.analyze = analyze;
    }

    pub(crate) fn send(&mut self, event: Event) {
        let effects = self.session.handle(event, self.now);
        self.perform(effects);
    }

    pub(crate) fn open(&mut self, address: &Address, text: &str) {
        let language = match address.uri.rsplit('.').next() {
            Some("scm") => "query",
            Some("toml") => "toml",
            _ => "python",
        };
        let (address, language) = (address.clone(), language.to_owned());
        self.send(Event::Opened { address, language, version: 1, text: text.to_owned() });
    }

    pub(crate) fn change(&mut self, address: &Address, version: i32, changes: Vec<Change>) {
        self.send(Event::Changed { address: address.clone(), version, changes });
    }

    /// A version that was not there before, for tests that do not count.
    pub(crate) fn next_version(&mut self) -> i32 {
        self.last_version += 1;
        self.last_version
    }

    pub(crate) fn save(&mut self, address: &Address, text: Option<&str>) {
        self.send(Event::Saved { address: address.clone(), text: text.map(str::to_owned) });
    }

    pub(crate) fn close(&mut self, address: &Address) {
        self.send(Event::Closed(address.clone()));
    }

    pub(crate) fn ask(&mut self, request: Request) -> RequestId {
        let id = RequestId(self.next_request);
        self.next_request += 1;
        self.send(Event::Requested(id, request));
        id
    }

    /// Asks for the diagnostics of a document, with the id of the report that the editor has.
    pub(crate) fn ask_for_diagnostics(&mut self, address: &Address, previous: Option<&str>) -> RequestId {
        self.ask(Request::Diagnostics { address: address.clone(), previous: previous.map(str::to_owned) })
    }

    /// Does all jobs and asks for the diagnostics of a document.
    pub(crate) fn report(&mut self, address: &Address, previous: Option<&str>) -> Report {
        let id = self.ask_for_diagnostics(address, previous);
        self.work();
        match self.answer(id) {
            Some(Answer::Report(report)) => report,
            other => panic!("a report is expected, not {other:?}"),
        }
    }

    /// The answer to a request; `None` while there is none.
    pub(crate) fn answer(&mut self, id: RequestId) -> Option<Answer> {
        let position = self.answers.iter().position(|(answered, _)| *answered == id)?;
        Some(self.answers.remove(position).1)
    }

    pub(crate) fn text(&self, address: &Address) -> &str {
        self.session.text(address).expect("the document is open")
    }

    /// Keeps from the session what is read of configuration files.
    pub(crate) fn hold_reads(&mut self) {
        self.held_reads = Some(Vec::new());
    }

    /// Hands over what was kept.
    pub(crate) fn release_reads(&mut self) {
        self.held_reads.take().into_iter().flatten().for_each(|read| self.send(read));
    }

    /// Takes a job from the queue without doing it.
    pub(crate) fn take_job(&mut self) -> Job {
        self.jobs.pop_front().expect("a job is waiting")
    }

    pub(crate) fn has_jobs(&self) -> bool {
        !self.jobs.is_empty()
    }

    /// Does one job and tells the session.
    pub(crate) fn finish(&mut self, job: Job) {
        if let Some(event) = job.run(&*self.analyze) {
            self.send(event);
        }
    }

    /// Does all jobs, also those that come of them.
    pub(crate) fn work(&mut self) {
        while let Some(job) = self.jobs.pop_front() {
            self.finish(job);
        }
    }

    /// Lets time go by, with the session woken when it wants to be.
    pub(crate) fn let_pass(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(position) = self.alarms.iter().position(|alarm| *alarm <= end) {
            self.now = self.now.max(self.alarms.swap_remove(position));
            self.send(Event::Woken);
        }
        self.now = end;
    }

    /// What was published last about a document, all earlier publications forgotten.
    pub(crate) fn last(&mut self, address: &Address) -> Option<Publication> {
        let mut found = None;
        self.published.retain(|publication| {
            let is_meant = publication.uri == address.uri;
            if is_meant {
                found = Some(publication.clone());
            }
            !is_meant
        });
        found
    }

    /// The files that may configure what is in a folder.
    fn configuration_around(&self, folder: &Path) -> ConfigurationFound {
        let folders: Vec<Arc<Path>> = folder.ancestors().map(Arc::from).collect();
        let is_here = |file: &&DiskFile| {
            let path = file.address.path.as_ref().expect("it is a file");
            let is_named = path.file_name().and_then(|name| name.to_str()).is_some_and(ConfigFile::is_named);
            is_named && folders.iter().any(|folder| path.parent() == Some(folder))
        };
        let files = self.configuration.iter().filter(is_here).cloned().collect();
        ConfigurationFound { folders, files }
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Publish(publication) => self.published.push(publication),
                Effect::Reply(id, answer) => self.answers.push((id, answer)),
                Effect::Work(job) => self.jobs.push_back(job),
                Effect::Errand(Errand::ReadRules(folders)) => {
                    self.reads += folders.len();
                    let found = self.disk.iter().filter(|rule| folders.contains(&rule.root)).cloned().collect();
                    self.send(Event::RulesRead(found));
                }
                Effect::Errand(Errand::ReadProject(folder, _)) => {
                    let root = folder.starts_with(ROOT).then(|| Path::new(ROOT).into());
                    let found = FoundProject { root, project: self.project.clone() };
                    self.send(Event::ProjectRead(folder, found));
                }
                Effect::Errand(Errand::Survey(order)) => {
                    let is_meant = |found: &Found| {
                        let path = found.address.path.as_ref().expect("it is a file");
                        order.within.as_ref().is_none_or(|within| within.iter().any(|at| path.starts_with(at)))
                    };
                    let has_folder = order.folders.iter().any(|it| *it.folder == *Path::new(ROOT));
                    let files = self.sources.iter().map(found).filter(|found| has_folder && is_meant(found));
                    let files: Vec<Found> = files.collect();
                    let folders = files.iter().filter(|_| order.with_configuration);
                    let folders = folders.filter_map(|found| found.address.path.as_ref()?.parent());
                    let configurations =
                        folders.map(|folder| (Arc::from(folder), self.configuration_around(folder))).collect();
                    let projects = vec![(Path::new(ROOT).into(), self.project.clone())];
                    self.send(Event::Surveyed(Survey { files, projects, configurations, ..Survey::default() }));
                }
                Effect::Errand(Errand::ReadSources(addresses)) => {
                    let read = |address: Address| {
                        let known = self.sources.iter().find(|(name, _)| file(name) == address);
                        let text =
                            known.and_then(|(_, text)| text.as_deref()).map(Arc::from).ok_or("it is gone".into());
                        SourceRead { address, text }
                    };
                    let read = addresses.into_iter().map(read).collect();
                    self.send(Event::SourcesRead(read));
                }
                Effect::Wake(after) => self.alarms.push(self.now + after),
                Effect::Errand(Errand::ReadConfiguration(folder)) => {
                    let found = self.configuration_around(&folder);
                    let read = Event::ConfigurationRead(folder, found);
                    match &mut self.held_reads {
                        Some(held) => held.push(read),
                        None => self.send(read),
                    }
                }
                Effect::Errand(Errand::ReadFile(address)) => {
                    let file = self.configuration.iter().find(|file| file.address == address);
                    let text = file.map(|file| Arc::clone(&file.text));
                    self.send(Event::FileRead(address, text));
                }
                other => self.others.push(other),
            }
        }
    }
}

/// A Python file of the workspace, as it is on disk.
fn found((name, text): (&String, &Option<String>)) -> Found {
    // What is written differently was written at another time.
    let written = Duration::from_nanos(bezoar_base::digest(text) >> 8);
    let state = FileState { length: 1, modified: Some(std::time::UNIX_EPOCH + written) };
    Found { address: file(name), project: Path::new(ROOT).into(), is_of_whole_project: true, state }
}

/// Diagnostics as a test writes them: where, how loud, which rule.
pub(crate) fn summary(publication: &Publication) -> Vec<String> {
    let line = |(shown, span): (&Diagnostic, String)| {
        format!("{span} {:?} {}", shown.level, shown.code.as_deref().unwrap_or("-"))
    };
    publication.diagnostics.iter().zip(spans(publication)).map(line).collect()
}

/// Where diagnostics stand, as `line:column-line:column`.
pub(crate) fn spans(publication: &Publication) -> Vec<String> {
    publication.diagnostics.iter().map(span).collect()
}

/// Where a diagnostic stands, as `line:column-line:column`.
pub(crate) fn span(shown: &Diagnostic) -> String {
    let place = |place: Place| format!("{}:{}", place.line, place.character);
    format!("{}-{}", place(shown.span.start), place(shown.span.end))
}
