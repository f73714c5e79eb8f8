//! The server as a state machine: events in, effects out, no I/O, no clock, no thread. It is the only writer of everything
//! that the server knows.

mod analyses;
mod commands;
mod configuration;
mod document;
mod files;
mod fix_all;
mod flow;
mod hover;
mod look;
mod programs;
mod progress;
mod projects;
mod pulls;
mod requests;
mod rules;
mod status;
mod sync;
mod traces;
mod tree;
mod unopened;
mod workspace_pulls;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bezoar_base::{FastMap, FileId};

use self::configuration::Configurations;
use self::document::Document;
use self::files::Files;
use self::programs::Programs;
use self::progress::Showing;
use self::projects::Projects;
use self::pulls::Refresh;
use self::requests::Requests;
pub(crate) use self::rules::RULES_FOLDER;
use self::rules::Rules;
use self::status::Timings;
use self::traces::Traces;
use self::tree::Tree;
use self::unopened::Unopened;
use self::workspace_pulls::WorkspacePull;
use crate::event::{Address, Command, Editor, Effect, Event, JobId, RequestId, Watch};
use crate::ledger::Ledger;
use crate::settings::{Settings, WorkspaceRules};

/// How often the rule files are read again for an editor that does not tell of changes.
const RULES_POLL: Duration = Duration::from_secs(2);

/// What an editor is asked to watch. Of the second, only the names count that tell about a project.
const WATCHED: &[Watch] = &[
    Watch { glob: "**/.bezoar/rules/**/*.{scm,md}", only_deletions: false },
    Watch { glob: "**/*.{toml,cfg,lock,txt}", only_deletions: false },
    Watch { glob: "**/*.{py,pyi,pyw}", only_deletions: false },
    Watch { glob: "**/.gitignore", only_deletions: false },
    // When a folder goes, not every editor tells of what was in it.
    Watch { glob: "**/*", only_deletions: true },
];

/// What the server knows, and what it does about what happens.
#[derive(Debug)]
pub struct Session {
    editor: Editor,
    settings: Settings,
    folders: Vec<Arc<Path>>,
    files: Files,
    documents: FastMap<FileId, Document>,
    ledger: Ledger,
    rules: Rules,
    projects: Projects,
    tree: Tree,
    programs: Programs,
    traces: Traces,
    unopened: Unopened,
    workspace_pull: Option<WorkspacePull>,
    /// Commands about rules, which are not there yet.
    waiting_commands: Vec<(RequestId, Command)>,
    timings: Timings,
    showing: Showing,
    configurations: Configurations,
    requests: Requests,
    refresh: Refresh,
    /// Whether the editor may be talked to.
    is_introduced: bool,
    /// Counts the changes of what every analysis depends on: rules and folders.
    generation: u64,
    jobs: FastMap<JobId, FileId>,
    next_job: u64,
    now: Instant,
    /// When [`Event::Woken`] is to come.
    wake: Option<Instant>,
    effects: Vec<Effect>,
}

impl Session {
    /// A session with an editor, and what it wants done at once.
    pub fn new(editor: Editor, now: Instant) -> (Self, Vec<Effect>) {
        let mut session = Self {
            settings: Settings::default(),
            folders: Vec::new(),
            files: Files::default(),
            documents: FastMap::default(),
            ledger: Ledger::new(editor.version_support),
            rules: Rules::default(),
            projects: Projects::default(),
            tree: Tree::default(),
            programs: Programs::default(),
            traces: Traces::default(),
            unopened: Unopened::default(),
            workspace_pull: None,
            waiting_commands: Vec::new(),
            timings: Timings::default(),
            showing: Showing::default(),
            configurations: Configurations::default(),
            requests: Requests::default(),
            refresh: Refresh::default(),
            is_introduced: false,
            generation: 0,
            jobs: FastMap::default(),
            next_job: 0,
            now,
            wake: None,
            effects: Vec::new(),
            editor,
        };
        let (folders, options) = (session.editor.folders.clone(), session.editor.options.clone());
        session.add_folders(&folders);
        session.take_settings(&options);
        session.find_rules();
        session.give_configuration();
        session.find_configurations_of_workspace();
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
            Event::Withdrawn(id) => {
                self.requests.forget(id);
                self.workspace_pull.take_if(|pull| pull.is(id));
                self.waiting_commands.retain(|(waiting, _)| *waiting != id);
            }
            Event::Configured(value) => self.configure(&value),
            Event::ConfigurationChanged(value) => self.reconfigure(value),
            Event::FoldersChanged { added, removed } => self.change_folders(&added, &removed),
            Event::FilesChanged(addresses) => {
                self.notice_rule_files(&addresses);
                self.notice_project_files(&addresses);
                self.notice_configuration_files(&addresses);
                self.notice_sources(&addresses);
            }
            Event::FilesMoved(addresses) => self.notice_moves(&addresses),
            Event::ProjectRead(folder, project) => self.take_project(&folder, project),
            Event::Surveyed(survey) => self.take_survey(survey),
            Event::SourcesRead(sources) => self.take_sources(sources),
            Event::Indexed(indexed) => self.take_index(indexed),
            Event::Traced(traced) => self.take_traces(traced),
            Event::Checked(checked) => self.take_checked(checked),
            Event::ConfigurationRead(folder, found) => self.take_configuration(&folder, found),
            Event::FileRead(address, text) => self.take_given_configuration(address, text),
            Event::RulesDue => {
                self.read_rules();
                self.read_configurations();
            }
            // Whoever wanted to be woken earlier has it done earlier; the later call is then for nobody.
            Event::Woken if self.wake.is_none_or(|planned| planned > now) => {}
            Event::Woken => {
                self.wake = None;
                self.release_held();
                self.refresh_if_due();
                self.take_over_documents();
                self.reindex_paused();
                self.answer_workspace_if_due();
            }
            Event::RulesRead(found) => self.take_disk_rules(found),
            Event::RulesLoaded(set) => self.take_rules(set),
            Event::Analyzed(job, outcome) => self.take_analysis(job, outcome),
            Event::Fixed(request, fixes) => self.take_fixes(request, fixes),
            Event::AllFixed(request, edits) => self.take_all_fixes(request, &edits),
            Event::Refreshed => self.refreshed(),
        }
        std::mem::take(&mut self.effects)
    }

    /// The text that the server has of a document.
    pub fn text(&self, address: &Address) -> Option<&str> {
        self.documents.get(&self.files.known(address)?).map(|document| document.text.as_str())
    }

    /// Looks again at everything that may be in files and folders that came or went.
    fn notice_moves(&mut self, addresses: &[Address]) {
        self.notice_rule_files(addresses);
        self.read_projects();
        self.read_configurations();
        self.notice_sources(addresses);
    }

    fn introduce(&mut self) {
        self.is_introduced = true;
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
        if self.settings.configuration != before.configuration {
            self.give_configuration();
        }
        self.warn_of_settings();
        self.report_configurations();
        self.rechoose();
        if self.settings.exclude != before.exclude || self.settings.configuration != before.configuration {
            self.survey(None);
        }
        if self.settings.diagnostic_mode != before.diagnostic_mode {
            self.change_mode();
        }
    }

    fn reconfigure(&mut self, value: Option<serde_json::Value>) {
        match value {
            _ if self.editor.configuration => self.effects.push(Effect::AskConfiguration),
            Some(value) => self.configure(&value),
            None => {}
        }
    }

    /// Tells of words in the settings that mean no rule.
    fn warn_of_settings(&self) {
        let Some(rules) = self.rules.set() else { return };
        let words = [&self.settings.select, &self.settings.ignore].into_iter().flatten().flatten();
        words.filter_map(|word| rules.named(word).err()).for_each(|error| tracing::warn!("in the settings, {error}"));
    }

    fn take_settings(&mut self, value: &serde_json::Value) {
        for complaint in self.settings.merge(value) {
            tracing::warn!("{complaint}");
        }
    }

    fn change_folders(&mut self, added: &[Address], removed: &[Address]) {
        let gone = |folder: &Arc<Path>| removed.iter().any(|address| address.path.as_ref() == Some(folder));
        self.folders.retain(|folder| !gone(folder));
        self.add_folders(added);
        self.give_configuration();
        self.reconsider_roles();
        self.find_configurations_of_workspace();
        self.rechoose();
        self.survey_anew();
        self.new_generation();
        self.find_rules();
    }

    /// Adds folders, each once.
    fn add_folders(&mut self, added: &[Address]) {
        for path in added.iter().filter_map(|address| address.path.as_ref()) {
            if !self.folders.contains(path) {
                self.folders.push(Arc::clone(path));
            }
        }
    }

    /// Has the session woken at `due`, unless it is woken earlier; who is woken too early asks again.
    fn wake_at(&mut self, due: Instant) {
        if self.wake.is_none_or(|planned| planned > due) {
            self.wake = Some(due);
            self.effects.push(Effect::Wake(due.saturating_duration_since(self.now)));
        }
    }

    fn trusts_workspace(&self) -> bool {
        self.settings.workspace_rules == WorkspaceRules::Trusted
    }
}
