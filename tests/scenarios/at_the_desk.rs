//! The session itself, with the test in the place of the transport, the disk, the clock and the workers.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bezoar_engine::Project;
use bezoar_lsp::convert::{Place, Span, address_of_uri};
use bezoar_lsp::event::{
    Action, ActionKey, Address, Answer, Change, Command, Deed, DiskFile, DiskRule, Editor, Effect, Event, FileReport,
    FlowOf, FlowStep, Request,
};
use bezoar_lsp::ledger::Report;
use bezoar_rules::ConfigFile;
use serde_json::Value;

use crate::connection::{Client, Connection, Edit, Heard, Moved, Offer, Road, Stop};
use crate::desk::{Desk, able_editor};

/// Longer than the session waits for anything.
const LONG: Duration = Duration::from_secs(5);

pub(crate) struct AtTheDesk {
    desk: Desk,
    files: BTreeMap<String, String>,
    settings: Value,
}

impl AtTheDesk {
    pub(crate) fn new(client: Client, files: &[(&str, &str)]) -> Self {
        let files: BTreeMap<String, String> =
            files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let is_pull = client.road == Road::Pull;
        let editor = Editor {
            pulls: is_pull,
            refreshes: is_pull,
            configuration: true,
            registers_configuration: true,
            registers_watchers: true,
            folders: vec![address_of_uri("file:///workspace")],
            ..able_editor(client.encoding)
        };
        let mut desk = Desk::with_rules(editor, rules(&files));
        desk.project = project(&files);
        desk.sources = sources(&files);
        desk.configuration = configuration(&files);
        // The desk had nothing on it when the session looked.
        desk.send(Event::FilesChanged(vec![address_of_uri("file:///workspace/.gitignore")]));
        let mut it = Self { desk, files, settings: Value::Null };
        it.attend();
        it
    }

    /// Does all that can be done now, the server's questions included.
    fn attend(&mut self) {
        self.desk.work();
        while self.desk.others.extract_if(.., |effect| matches!(effect, Effect::AskConfiguration)).count() > 0 {
            self.desk.send(Event::Configured(self.settings.clone()));
            self.desk.work();
        }
    }

    fn ask(&mut self, request: Request) -> Answer {
        let id = self.desk.ask(request);
        self.attend();
        self.desk.answer(id).expect("everything is answered when all is done")
    }

    /// What was said since this was asked last.
    fn said(&mut self) -> Option<Heard> {
        self.attend();
        if !self.desk.published.is_empty() {
            return Some(Heard::Published(self.desk.published.remove(0)));
        }
        let refresh = self.desk.others.extract_if(.., |effect| matches!(effect, Effect::RefreshDiagnostics)).next();
        refresh.map(|_| {
            self.desk.send(Event::Refreshed);
            Heard::Refresh
        })
    }
}

impl Connection for AtTheDesk {
    fn address(&self, name: &str) -> Address {
        address_of_uri(format!("file:///workspace/{name}").trim_end_matches('/'))
    }

    fn write(&mut self, name: &str, text: Option<&str>) {
        match text {
            Some(text) => drop(self.files.insert(name.to_owned(), text.to_owned())),
            None => drop(self.files.remove(name)),
        }
        self.desk.disk = rules(&self.files);
        self.desk.project = project(&self.files);
        self.desk.sources = sources(&self.files);
        self.desk.configuration = configuration(&self.files);
        self.desk.send(Event::FilesChanged(vec![self.address(name)]));
    }

    fn opened(&mut self, address: &Address, language: &str, version: i32, text: &str) {
        let (address, language, text) = (address.clone(), language.to_owned(), text.to_owned());
        self.desk.send(Event::Opened { address, language, version, text });
    }

    fn changed(&mut self, address: &Address, version: i32, changes: &[Change]) {
        self.desk.change(address, version, changes.to_vec());
    }

    fn saved(&mut self, address: &Address, text: &str) {
        self.desk.save(address, Some(text));
    }

    fn closed(&mut self, address: &Address) {
        self.desk.close(address);
    }

    fn configured(&mut self, settings: Value) {
        self.settings = settings;
        self.desk.send(Event::ConfigurationChanged(None));
    }

    fn folders_changed(&mut self, added: &[Address], removed: &[Address]) {
        self.desk.send(Event::FoldersChanged { added: added.to_vec(), removed: removed.to_vec() });
    }

    fn report(&mut self, address: &Address, previous: Option<&str>) -> Result<Report, Moved> {
        let (address, previous) = (address.clone(), previous.map(str::to_owned));
        match self.ask(Request::Diagnostics { address, previous }) {
            Answer::Report(report) => Ok(report),
            Answer::ContentModified => Err(Moved),
            other => panic!("a report is expected, not {other:?}"),
        }
    }

    fn reports(&mut self, previous: &[(Address, String)]) -> Vec<FileReport> {
        let id = self.desk.ask(Request::WorkspaceDiagnostics { previous: previous.to_vec(), in_parts: false });
        self.attend();
        for _ in 0..2 {
            self.desk.let_pass(LONG);
            self.attend();
        }
        match self.desk.answer(id) {
            Some(Answer::Reports(reports)) => reports,
            other => panic!("reports are expected, not {other:?}"),
        }
    }

    fn hover(&mut self, address: &Address, place: Place) -> Option<(String, Span)> {
        match self.ask(Request::Hover { address: address.clone(), place }) {
            Answer::Hover(hover) => hover.map(|hover| (hover.text, hover.span)),
            other => panic!("a hover is expected, not {other:?}"),
        }
    }

    fn offers(&mut self, address: &Address, span: Span, only: &[&str]) -> Vec<Offer> {
        let (quick, all) = (Arc::default(), Arc::default());
        let mut requests = Vec::new();
        if only.is_empty() || only.contains(&"quickfix") {
            requests.push(Request::Actions { address: address.clone(), span, cancelled: quick });
        }
        if only.contains(&"source.fixAll") {
            requests.push(Request::FixAll { address: address.clone(), cancelled: all });
        }
        let mut offers = Vec::new();
        for request in requests {
            match self.ask(request) {
                Answer::Actions(actions) => offers.extend(actions.into_iter().map(offer)),
                other => panic!("actions are expected, not {other:?}"),
            }
        }
        offers
    }

    fn flow(&mut self, offer: &Offer) -> Vec<Stop> {
        let key: ActionKey = serde_json::from_value(offer.ticket.clone()).expect("it is a key");
        let Deed::ShowFlow { finding } = key.deed else { panic!("it shows no flow: {offer:?}") };
        let (address, of) = (address_of_uri(&key.uri), FlowOf::Finding(finding));
        let Answer::Flow(Some(flow)) = self.ask(Request::Execute(Command::Flow { address, of })) else {
            panic!("there is no way to the finding of {offer:?}")
        };
        let stop = |it: FlowStep| Stop { uri: it.uri.to_string(), span: it.span, message: it.message.to_string() };
        flow.steps.into_iter().map(stop).collect()
    }

    fn edit(&mut self, offer: &Offer) -> Result<Edit, Moved> {
        let key: ActionKey = serde_json::from_value(offer.ticket.clone()).expect("it is a key");
        let address = address_of_uri(&key.uri);
        match self.ask(Request::Resolve { address, key, cancelled: Arc::default() }) {
            Answer::Repair(repair) => Ok(Edit { version: repair.version, changes: repair.edits }),
            Answer::ContentModified => Err(Moved),
            other => panic!("an edit is expected, not {other:?}"),
        }
    }

    fn hear(&mut self) -> Option<Heard> {
        // What is done after a pause may be a reason to say something after another.
        self.said().or_else(|| {
            (0..2).find_map(|_| {
                self.desk.let_pass(LONG);
                self.said()
            })
        })
    }

    fn end(&mut self) -> Vec<Heard> {
        std::iter::from_fn(|| self.said()).collect()
    }
}

fn offer(action: Action) -> Offer {
    let kind = match action.key.deed {
        Deed::Fix { .. } | Deed::FixRule { .. } | Deed::ShowFlow { .. } => "quickfix",
        Deed::FixAll => "source.fixAll.bezoar",
    };
    Offer {
        title: action.title,
        kind: kind.to_owned(),
        preferred: action.preferred,
        mends: action.diagnostics.iter().map(|diagnostic| diagnostic.message.to_string()).collect(),
        ticket: serde_json::to_value(action.key).expect("a key is JSON"),
    }
}

fn rules(files: &BTreeMap<String, String>) -> Vec<DiskRule> {
    let is_rule = |name: &str| name.starts_with(".bezoar/rules/") && name.ends_with(".scm");
    let readme = |name: &str| {
        let folder = name.strip_suffix("/rule.scm")?;
        files.get(&format!("{folder}/README.md")).cloned()
    };
    let rules = files.iter().filter(|(name, _)| is_rule(name)).map(|(name, text)| DiskRule {
        address: address_of_uri(&format!("file:///workspace/{name}")),
        root: std::path::Path::new("/workspace").into(),
        text: text.as_str().into(),
        readme: readme(name).unwrap_or_default().into(),
    });
    rules.collect()
}

fn project(files: &BTreeMap<String, String>) -> Project {
    let told = files.iter().filter(|(name, _)| Project::is_told_by(name));
    Project::read(told.map(|(name, text)| (name.as_str(), text.as_str())))
}

fn sources(files: &BTreeMap<String, String>) -> BTreeMap<String, Option<String>> {
    let python = files.iter().filter(|(name, _)| name.ends_with(".py"));
    python.map(|(name, text)| (name.clone(), Some(text.clone()))).collect()
}

fn configuration(files: &BTreeMap<String, String>) -> Vec<DiskFile> {
    let file = |(name, text): (&String, &String)| {
        let address = address_of_uri(&format!("file:///workspace/{name}"));
        let base = name.rsplit('/').next()?;
        ConfigFile::is_named(base).then(|| DiskFile { address, text: text.as_str().into() })
    };
    files.iter().filter_map(file).collect()
}
