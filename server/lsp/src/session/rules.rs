//! The rules of a session: those of the binary and, if it is trusted, of the workspace; an open buffer wins over the disk.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use bezoar_base::{FastMap, FileId, Severity};
use bezoar_rules::{Problem, Provenance, RuleFile, RuleSet};
use bezoar_syntax::Text;

use super::Session;
use super::document::Role;
use super::look::Look;
use crate::event::{Address, DiskRule, Effect, Errand};
use crate::ledger::{Edition, Layer, Remark};
use crate::worker::Job;

/// Where the built-in rules are explained.
const RULES_SITE: &str = "https://bezoar.dev/rules";

/// Where a workspace keeps its rules.
pub(crate) const RULES_FOLDER: &str = ".bezoar/rules";

#[derive(Debug, Default)]
pub(super) struct Rules {
    set: Option<Arc<RuleSet>>,
    disk: BTreeMap<FileId, DiskRule>,
    look: Look,
    /// The files that a worker is reading.
    loading: Option<Vec<Lease>>,
    /// The files that the rule set was read from.
    loaded: Vec<Lease>,
    /// Whether something changed since the worker began.
    stale: bool,
}

/// A rule file as it was given to a worker.
#[derive(Clone, Debug)]
struct Lease {
    file: FileId,
    /// How problems name it.
    path: Arc<str>,
    uri: Arc<str>,
    text: Text,
    /// The document's revision if it is open.
    revision: Option<u64>,
}

impl Rules {
    /// The rules; `None` until they have been read for the first time.
    pub(super) fn set(&self) -> Option<Arc<RuleSet>> {
        self.set.clone()
    }

    /// Whether nothing of a rule file is unread.
    pub(super) fn are_loaded(&self) -> bool {
        self.loading.is_none() && !self.stale
    }

    /// The revision of a rule file that a worker has.
    pub(super) fn lease(&self, file: FileId) -> Option<u64> {
        self.loading.iter().flatten().find(|lease| lease.file == file).and_then(|lease| lease.revision)
    }

    /// Where a rule came from.
    pub(super) fn provenance(&self, id: &str) -> Option<Provenance> {
        Some(self.set.as_ref()?.rule(id)?.provenance)
    }

    /// Where a rule is explained: on the site, or in the workspace's own file.
    pub(super) fn href(&self, id: &str) -> Option<Arc<str>> {
        let rule = self.set.as_ref()?.rule(id)?;
        match rule.provenance {
            Provenance::BuiltIn => Some(format!("{RULES_SITE}/{id}").into()),
            Provenance::Workspace => {
                self.loaded.iter().find(|lease| lease.path == rule.path).map(|lease| Arc::clone(&lease.uri))
            }
        }
    }
}

impl Session {
    /// Whether something is, or could be, a rule file of the workspace, or belongs to one.
    pub(super) fn is_below_rules(&self, address: &Address) -> bool {
        address.path.as_ref().is_some_and(|path| self.rules_root(path).is_some())
    }

    /// Starts from nothing: reads the rule files if they are trusted, else only the built-in rules are loaded.
    pub(super) fn find_rules(&mut self) {
        if self.trusts_workspace() && !self.folders.is_empty() {
            self.read_rules();
        } else {
            self.rules.disk.clear();
            self.load_rules();
        }
    }

    /// Has the rule files read from disk.
    pub(super) fn read_rules(&mut self) {
        if self.trusts_workspace() && !self.folders.is_empty() && self.rules.look.begins() {
            self.effects.push(Effect::Errand(Errand::ReadRules(self.folders.clone())));
        }
    }

    /// Reads the rule files again if one of `addresses` is one of them.
    pub(super) fn notice_rule_files(&mut self, addresses: &[Address]) {
        let is_above = |path: &Path| self.folders.iter().any(|root| root.join(RULES_FOLDER).starts_with(path));
        let concerns = |address: &Address| {
            self.is_below_rules(address) || address.path.as_ref().is_some_and(|path| is_above(path))
        };
        if addresses.iter().any(concerns) {
            self.read_rules();
        }
    }

    pub(super) fn take_disk_rules(&mut self, found: Vec<DiskRule>) {
        if self.rules.look.ends() {
            self.read_rules();
        }
        let found = if self.trusts_workspace() { found } else { Vec::new() };
        let disk: BTreeMap<FileId, DiskRule> =
            found.into_iter().map(|rule| (self.files.number(&rule.address), rule)).collect();
        if self.rules.set.is_none() || self.rules.disk != disk {
            self.rules.disk = disk;
            self.load_rules();
        }
    }

    /// Has the rules loaded from what is open and what is on disk.
    pub(super) fn load_rules(&mut self) {
        if self.rules.loading.is_some() {
            self.rules.stale = true;
            return;
        }
        let (leases, files) = self.rule_files().into_iter().unzip();
        self.rules.loading = Some(leases);
        self.effects.push(Effect::Work(Job::LoadRules(files)));
    }

    pub(super) fn take_rules(&mut self, set: Arc<RuleSet>) {
        let leases = self.rules.loading.take().unwrap_or_default();
        let before = std::mem::replace(&mut self.rules.loaded, leases.clone());
        for gone in before.iter().filter(|old| leases.iter().all(|new| new.file != old.file)) {
            if self.documents.contains_key(&gone.file) {
                self.ledger.replace(gone.file, Layer::Rules, Vec::new(), &[]);
                self.show(gone.file);
            } else {
                self.effects.extend(self.ledger.withdraw(gone.file).map(Effect::Publish));
            }
        }
        self.report_problems(&leases, set.problems());
        if self.rules.set.as_ref().is_none_or(|known| known.digest() != set.digest()) {
            tracing::info!("{} rules, digest {:016x}", set.rules().len(), set.digest());
            self.rules.set = Some(set);
            self.warn_of_settings();
            let files: Vec<FileId> = self.documents.keys().copied().collect();
            for file in files {
                // What was found with the other rules is not shown anew: it is found anew.
                self.choose(file);
            }
            self.report_configurations();
            self.new_generation();
            self.ask_tree();
            self.execute_waiting();
        }
        if std::mem::take(&mut self.rules.stale) {
            self.load_rules();
        } else {
            self.answer_about_rule_files();
        }
    }

    /// Answers what waited for the rules to be read.
    fn answer_about_rule_files(&mut self) {
        let documents = self.documents.iter().filter(|(_, document)| document.role == Role::Rule);
        let files: Vec<FileId> = documents.map(|(file, _)| *file).collect();
        files.into_iter().for_each(|file| self.answer_parked(file));
    }

    /// Shows what is wrong with a rule file in the file itself.
    fn report_problems(&mut self, leases: &[Lease], problems: &[Problem]) {
        let mut by_path: FastMap<&str, Vec<Remark>> = FastMap::default();
        for problem in problems {
            let remark = Remark::plain(problem.range, Severity::High, problem.message.as_str().into());
            by_path.entry(&problem.path).or_default().push(remark);
        }
        for lease in leases {
            let remarks = by_path.remove(&*lease.path).unwrap_or_default();
            let open = self.documents.get(&lease.file).zip(lease.revision);
            let since = open.map_or(&[][..], |(document, revision)| document.since(revision));
            self.ledger.replace(lease.file, Layer::Rules, remarks, since);
            if let Some(document) = self.documents.get_mut(&lease.file) {
                document.trim(None);
                self.show(lease.file);
                continue;
            }
            let (uri, text, encoding) = (&lease.uri, &lease.text, self.editor.encoding);
            let edition = Edition { uri, version: None, text, encoding };
            self.effects.extend(self.ledger.publish(lease.file, edition).into_iter().map(Effect::Publish));
        }
        for (path, remarks) in by_path {
            remarks.iter().for_each(|remark| tracing::error!("{path}: {}", remark.message));
        }
    }

    /// The rule files of the workspace as they are now.
    fn rule_files(&self) -> Vec<(Lease, RuleFile)> {
        if !self.trusts_workspace() {
            return Vec::new();
        }
        let on_disk = self.rules.disk.values().map(|rule| (&rule.address, Some(rule)));
        let documents = self.documents.iter().filter(|(_, document)| document.role == Role::Rule);
        let only_open = documents
            .filter(|(file, _)| !self.rules.disk.contains_key(*file))
            .map(|(_, document)| (&document.address, None));
        let mut files: Vec<_> = on_disk.chain(only_open).filter_map(|(at, disk)| self.rule_file(at, disk)).collect();
        files.sort_by(|(one, _), (two, _)| one.path.cmp(&two.path));
        files
    }

    fn rule_file(&self, address: &Address, disk: Option<&DiskRule>) -> Option<(Lease, RuleFile)> {
        let path = address.path.as_ref()?;
        let root = self.rules_root(path)?;
        let file = self.files.known(address)?;
        let open = self.documents.get(&file);
        let text = match (open, disk) {
            (Some(document), _) => document.text.clone(),
            (None, disk) => Text::new(Arc::clone(&disk?.text)),
        };
        let readme = disk.map_or("", |rule| &rule.readme);
        let (folder, shown) = (self.path_below(&root.join(RULES_FOLDER), root), self.path_below(path, root));
        let rule = RuleFile::new(&folder, &shown, text.as_str(), readme, Provenance::Workspace);
        let revision = open.map(super::Document::revision);
        let uri = open.map_or(&address.uri, |document| &document.address.uri);
        Some((Lease { file, path: shown.into(), uri: Arc::clone(uri), text, revision }, rule))
    }

    /// The folder whose `.bezoar/rules` a path is in.
    fn rules_root(&self, path: &Path) -> Option<&Arc<Path>> {
        self.folders.iter().find(|root| path.strip_prefix(root).is_ok_and(|inside| inside.starts_with(RULES_FOLDER)))
    }

    /// A path as people read it, below its folder; with the folder's name where there are several.
    fn path_below(&self, path: &Path, root: &Path) -> String {
        let base = if self.folders.len() > 1 { root.parent().unwrap_or(root) } else { root };
        path.strip_prefix(base).unwrap_or(path).to_string_lossy().replace('\\', "/")
    }
}
