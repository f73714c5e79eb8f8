//! The files of each project as its parts see each other: what one may import of the others, and what they bring into its functions.
//!
//! Files on disk are taken over when all have been read once, and open documents as they were analysed last, when their user pauses.
//! Documents that see something of what changed are analysed again; an analysis finds out by itself how little that concerns it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bezoar_base::{FastMap, FileId, Related};
use bezoar_engine::{Brought, Call, Context, Files, Project, by_file};
use bezoar_rules::RuleSet;
use bezoar_syntax::Text;

use super::Session;
use super::document::Role;
use super::flow::code_at;
use crate::convert;
use crate::ledger::Elsewhere;

/// How long after the last edit of a document others look at it.
const PAUSE: Duration = Duration::from_millis(150);

/// What is known of each project, by the folder in which it begins.
#[derive(Debug, Default)]
pub(super) struct Programs {
    by_root: FastMap<Arc<Path>, Program>,
    /// Files whose texts are other ones than the programs have.
    changed: FastMap<FileId, Changed>,
    /// Documents that were analysed since others looked at them.
    edited: Vec<FileId>,
}

/// A file whose text is another one.
#[derive(Debug)]
struct Changed {
    root: Arc<Path>,
    path: Arc<str>,
    /// `None`: it is gone.
    text: Option<Text>,
}

/// Texts by path; those without one are gone.
type Texts = Vec<(Arc<str>, Option<Text>)>;

#[derive(Debug, Default)]
struct Program {
    files: Files,
    /// What each file brings into functions of others.
    outgoing: BTreeMap<Arc<str>, Vec<Call>>,
    /// The same by the file that the function is in.
    brought: Arc<Brought>,
}

/// What the files of a project are to each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Around {
    pub(super) files: Files,
    pub(super) brought: Arc<Brought>,
}

impl Around {
    /// With what a file of the project at `path` is analysed.
    pub(super) fn context(self, path: Arc<str>, rules: Arc<RuleSet>, project: Arc<Project>) -> Context {
        Context { files: self.files, brought: self.brought, ..Context::new(path, rules, project) }
    }
}

impl Programs {
    /// What the files of a project see of each other.
    pub(super) fn around(&self, root: &Path) -> Around {
        let program = self.by_root.get(root).filter(|program| program.files.are_followed());
        program.map_or_else(Around::default, |it| Around { files: it.files.clone(), brought: Arc::clone(&it.brought) })
    }

    /// A file on disk has another text than before, or is gone.
    pub(super) fn note_text(&mut self, file: FileId, (root, path): (Arc<Path>, Arc<str>), text: Option<Text>) {
        self.changed.insert(file, Changed { root, path, text });
    }

    /// Whether a project has a file of that path.
    pub(super) fn knows(&self, (root, path): &(Arc<Path>, Arc<str>)) -> bool {
        self.by_root.get(root).is_some_and(|program| program.files.text(path).is_some())
    }

    /// Starts from nothing.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

impl Program {
    /// Takes note of what a file brings into functions of others. Returns the files for which that is news.
    fn bring(&mut self, path: &Arc<str>, calls: Vec<Call>) -> Vec<Arc<str>> {
        let before = self.outgoing.get(path).map_or(&[] as &[Call], Vec::as_slice);
        if *before == *calls {
            return Vec::new();
        }
        match calls.is_empty() {
            true => drop(self.outgoing.remove(path)),
            false => drop(self.outgoing.insert(Arc::clone(path), calls)),
        }
        let now = Arc::new(by_file(self.outgoing.values().flatten().cloned()));
        let before = std::mem::replace(&mut self.brought, now);
        let changed = |one: &Brought, two: &Brought| {
            let other = one.iter().filter(|(path, calls)| two.get(*path) != Some(*calls));
            other.map(|(path, _)| Arc::clone(path)).collect::<Vec<_>>()
        };
        let mut news = changed(&before, &self.brought);
        news.extend(changed(&self.brought, &before));
        news
    }
}

impl Session {
    /// The folder in which the project of a file begins, and its path in there; `None` of a file that is in no project.
    pub(super) fn place_of(&self, file: FileId) -> Option<(Arc<Path>, Arc<str>)> {
        let (address, root) = self.tree.place(file)?;
        Some((Arc::clone(root), path_below(root, address.path.as_deref()?)))
    }

    /// The files of a project, with their paths in there.
    fn files_of(&self, root: &Path) -> Vec<(FileId, Arc<str>)> {
        let place = |file: FileId| self.place_of(file).filter(|(of, _)| **of == *root).map(|(_, path)| (file, path));
        self.tree.numbers().filter_map(place).collect()
    }

    /// Finds places in other files of the project that `file` is of, as they are in `files`.
    pub(super) fn elsewhere(&self, file: FileId, files: &Files) -> impl Fn(&Related) -> Option<Elsewhere> {
        let root = self.place_of(file).map(|(root, _)| root);
        move |place| {
            let path = place.file.as_ref()?;
            let text = files.text(path)?;
            let address = convert::address_of_path(&root.as_ref()?.join(&**path))?;
            // An editor knows a document by the name that it gave it.
            let open = self.files.known(&address).and_then(|file| self.documents.get(&file));
            let address = open.map_or(address, |document| document.address.clone());
            let code = code_at(text, place.range.start).into();
            Some(Elsewhere { address, span: convert::span(text, place.range, self.editor.encoding), code })
        }
    }

    /// Takes over what was read of files on disk.
    pub(super) fn take_over_texts(&mut self) {
        let mut by_root: FastMap<Arc<Path>, Texts> = FastMap::default();
        for (file, Changed { root, path, text }) in std::mem::take(&mut self.programs.changed) {
            // What the user has on the screen counts, whatever is on disk.
            let shown = self.documents.get(&file).filter(|document| document.role == Role::Python && document.in_step);
            let text = shown.map_or(text, |document| Some(document.text.clone()));
            by_root.entry(root).or_default().push((path, text));
        }
        for (root, changes) in by_root {
            let program = self.programs.by_root.entry(Arc::clone(&root)).or_default();
            let paths: Vec<Arc<str>> = changes.iter().map(|(path, _)| Arc::clone(path)).collect();
            let gone = changes.iter().filter(|(_, text)| text.is_none()).map(|(path, _)| Arc::clone(path));
            let gone: Vec<Arc<str>> = gone.collect();
            program.files = program.files.updated(changes);
            gone.iter().for_each(|path| self.take_calls(&root, path, Vec::new()));
            self.look_again(&root, &paths);
        }
    }

    /// A document was analysed: others are to look at it when its user pauses.
    pub(super) fn note_analysed(&mut self, file: FileId) {
        if self.tree.has(file) && !self.programs.edited.contains(&file) {
            self.programs.edited.push(file);
            self.wake_at(self.now + PAUSE);
        }
    }

    /// Lets others look at the documents whose users have paused.
    pub(super) fn take_over_documents(&mut self) {
        for file in std::mem::take(&mut self.programs.edited) {
            let Some(document) = self.documents.get(&file) else { continue };
            let due = document.edited + PAUSE;
            if due > self.now || document.flight.is_some() {
                self.programs.edited.push(file);
                self.wake_at(due.max(self.now + PAUSE));
                continue;
            }
            let Some((root, path)) = self.place_of(file) else { continue };
            let (Some(program), Some(analysed)) = (self.programs.by_root.get_mut(&root), &document.analysis) else {
                continue;
            };
            let (source, calls) = (analysed.analysis.source(), analysed.analysis.outgoing().cloned().collect());
            let is_same = program.files.text(&path).is_some_and(|text| text.as_str() == source.as_str());
            if !is_same {
                program.files = program.files.with(&path, source);
            }
            self.take_calls(&root, &path, calls);
            if !is_same {
                self.look_again(&root, &[path]);
            }
        }
    }

    /// Takes note of what a file brings into functions of others.
    pub(super) fn take_calls(&mut self, root: &Path, path: &Arc<str>, calls: Vec<Call>) {
        let Some(program) = self.programs.by_root.get_mut(root) else { return };
        let news = program.bring(path, calls);
        if !news.is_empty() {
            self.analyse_again(root, |path| news.iter().any(|it| **it == *path));
        }
    }

    /// Has everything looked at again that sees something of files that have changed.
    fn look_again(&mut self, root: &Path, changed: &[Arc<str>]) {
        let Some(files) = self.programs.by_root.get(root).map(|program| program.files.clone()) else { return };
        let sees = |path: &str| changed.iter().any(|other| **other != *path && files.leads_to(path, other));
        self.analyse_again(root, sees);
        for (file, path) in self.files_of(root) {
            if !self.documents.contains_key(&file) && (sees(&path) || changed.contains(&path)) {
                self.trace(file);
            }
        }
    }

    /// Analyses the files of a project again that are meant: open ones, and others of which the user wants to hear.
    fn analyse_again(&mut self, root: &Path, is_meant: impl Fn(&str) -> bool) {
        for (file, _) in self.files_of(root).into_iter().filter(|(_, path)| is_meant(path)) {
            match self.documents.get_mut(&file) {
                Some(document) => {
                    document.sees_other = true;
                    self.schedule(file);
                }
                None => self.recheck(file),
            }
        }
    }
}

/// The path of a file as rules see it: below the folder in which its project begins, with `/`.
pub(super) fn path_below(root: &Path, path: &Path) -> Arc<str> {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/").into()
}
