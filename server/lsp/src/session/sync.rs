//! Documents that come, change and go: their text stays the editor's, or nothing is said about them.

use bezoar_base::{FileId, is_python_extension};
use bezoar_syntax::Splice;

use super::Session;
use super::document::{Document, Role};
use crate::event::{Address, Change, Effect};

/// Schemes of documents that show another revision of a file, which nobody can mend: `git:` is what VS Code opens on the left of
/// a difference, the others are those of well-known extensions and plugins.
const REVISIONS: &[&str] = &[
    "chat-editing-snapshot-text-model",
    "diffview",
    "fugitive",
    "git",
    "git-graph",
    "gitlens",
    "gitsigns",
    "hg",
    "merge-conflict.conflict-diff",
    "octo",
    "perforce",
    "pr",
    "review",
    "svn",
    "vscode-local-history",
];

impl Session {
    pub(super) fn open(&mut self, address: &Address, language: &str, version: i32, text: String) {
        let file = self.files.number(address);
        let role = self.role(address, language);
        if self.documents.get(&file).is_some_and(|document| document.role != role) {
            // The editor takes it for something else now.
            self.close(address);
        }
        self.leave_to_buffer(file);
        if let Some(document) = self.documents.get_mut(&file) {
            tracing::warn!("{} was opened twice; its text is taken anew", address.uri);
            document.address = address.clone();
            document.version = version;
            let splice = document.replace_all(&text);
            self.follow(file, splice.as_slice());
        } else {
            self.documents.insert(file, Document::new(address.clone(), language, version, role, text, self.now));
        }
        if self.editor.pulls {
            self.effects.extend(self.ledger.hand_over(file).map(Effect::Publish));
        }
        if role == Role::Python {
            self.find_project(address);
            self.find_configuration(address);
            self.choose(file);
        }
        self.brought_up(file);
    }

    pub(super) fn change(&mut self, address: &Address, version: i32, changes: &[Change]) {
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

    pub(super) fn save(&mut self, address: &Address, text: Option<&str>) {
        if self.is_below_rules(address) {
            self.read_rules();
        }
        self.notice_project_files(std::slice::from_ref(address));
        self.notice_configuration_files(std::slice::from_ref(address));
        self.refresh_project(address);
        if !self.editor.registers_watchers {
            self.survey(None);
        }
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

    pub(super) fn close(&mut self, address: &Address) {
        let file = self.files.number(address);
        let Some(document) = self.documents.remove(&file) else {
            tracing::warn!("{} was closed but is not open", address.uri);
            return;
        };
        document.cancel();
        self.refuse_parked(file);
        if self.shows_unopened() && self.tree.has(file) && !self.editor.pulls {
            // What was said stays until the file has been looked at: mostly it is the same.
            self.ledger.clear(file);
        } else {
            self.effects.extend(self.ledger.withdraw(file).map(Effect::Publish));
        }
        self.note_workspace_news();
        if let Some(analysed) = document.analysis {
            self.discard(analysed.analysis);
        }
        if document.role == Role::Rule {
            self.load_rules();
            self.read_rules();
        }
        if document.role == Role::Configuration {
            self.take_open_configuration(address);
            self.read_configurations();
        }
        self.recheck(file);
        self.index_on_disk(file);
    }

    /// Sees what each document is now that there are other folders: a rule is one only in a folder of the workspace.
    pub(super) fn reconsider_roles(&mut self) {
        let role = |document: &Document| self.role(&document.address, &document.language);
        let documents = self.documents.iter().map(|(file, document)| (*file, document.role, role(document)));
        let changed: Vec<(FileId, Role, Role)> = documents.filter(|(_, before, now)| before != now).collect();
        for (file, _, now) in &changed {
            let Some(document) = self.documents.get_mut(file) else { continue };
            document.role = *now;
            document.cancel();
            document.flight = None;
            let (address, analysed) = (document.address.clone(), document.analysis.take());
            self.ledger.clear(*file);
            self.refuse_parked(*file);
            self.show(*file);
            if let Some(analysed) = analysed {
                self.discard(analysed.analysis);
            }
            if *now == Role::Python {
                self.find_project(&address);
                self.find_configuration(&address);
                self.choose(*file);
            }
            if *now == Role::Configuration {
                self.take_open_configuration(&address);
            }
        }
        if changed.iter().any(|(_, before, now)| [before, now].contains(&&Role::Rule)) {
            self.load_rules();
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
            Role::Python => {
                if document.choice.is_excluded {
                    document.trim(None);
                }
                self.schedule(file);
                self.reindex(file);
            }
            Role::Rule => self.load_rules(),
            Role::Configuration => {
                document.trim(None);
                let address = document.address.clone();
                self.take_open_configuration(&address);
            }
            Role::Other => document.trim(None),
        }
    }

    /// What a document is to us: by its name if that tells, else by what the editor takes it for.
    pub(super) fn role(&self, address: &Address, language: &str) -> Role {
        let extension = address.extension().unwrap_or_default();
        if REVISIONS.iter().any(|scheme| address.scheme().eq_ignore_ascii_case(scheme)) {
            Role::Other
        } else if self.is_below_rules(address) && extension.eq_ignore_ascii_case("scm") {
            Role::Rule
        } else if self.is_configuration(address) {
            Role::Configuration
        } else if language == "python" || is_python_extension(extension) {
            Role::Python
        } else {
            Role::Other
        }
    }
}
