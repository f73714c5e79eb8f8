//! The Python files of the workspace's folders, open or not: which there are, and what APIs they use. Rules may ask that about a
//! whole project.
//!
//! All of it is done in the background, a few files at a time. Until all has been read once, nothing is known; from then on
//! what is known of a file stays until it has been read again.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bezoar_base::{FastMap, FastSet, FileId};
use bezoar_engine::Questions;
use bezoar_rules::ConfigFile;
use bezoar_syntax::Text;

use super::Session;
use crate::event::{Address, Effect, Found, SourceRead, Survey, SurveyOrder, SurveyedFolder};
use crate::worker::Job;

/// How long after the last edit of an open document it is looked what it uses now.
const PAUSE: Duration = Duration::from_millis(500);

/// Files that are read at a time: few, so that whatever the user waits for is never behind many.
const BATCH: usize = 8;

/// Of more changed paths than these, everything is looked at instead of each.
const MANY: usize = 50;

#[derive(Debug, Default)]
pub(super) struct Tree {
    files: FastMap<FileId, Leaf>,
    /// What is to be looked at when nobody looks any more.
    wanted: Wanted,
    /// What is being looked at.
    surveyed: Wanted,
    /// Whether somebody looks which files there are; true when nobody wants to know it any more.
    looking: Option<Arc<AtomicBool>>,
    /// Whether all has been looked at once.
    is_surveyed: bool,
    /// Files to be read.
    queue: BTreeSet<FileId>,
    /// The files that are being read.
    batch: Option<Vec<FileId>>,
    /// Open documents to be read when the user pauses.
    edited: Vec<FileId>,
    questions: Questions,
    /// What each project uses, of what is asked; `None` of one with a file that cannot be read. Empty until all is known.
    projects: FastMap<Arc<Path>, Option<FastSet<Arc<str>>>>,
    is_complete: bool,
    /// Whether something was found out that has not been summed up.
    is_news: bool,
    pub(super) skipped: Vec<(Arc<Path>, &'static str)>,
    pub(super) unreadable: Vec<(Arc<Path>, Arc<str>)>,
}

/// A Python file on disk.
#[derive(Debug)]
struct Leaf {
    found: Found,
    uses: Uses,
}

/// What a file uses.
#[derive(Debug, Default)]
enum Uses {
    /// It has not been read yet.
    #[default]
    Unread,
    /// It cannot be read, and so may use anything.
    Anything,
    /// This, of what is asked.
    Known(FastSet<Arc<str>>),
}

/// What of the disk is to be looked at.
#[derive(Debug, Default)]
enum Wanted {
    #[default]
    Nothing,
    Below(Vec<Arc<Path>>),
    Everything,
}

impl Tree {
    /// What the files of a project use, of what the rules ask; `None` while, or if, that is not known.
    pub(super) fn uses_of(&self, project: &Path) -> Option<&FastSet<Arc<str>>> {
        self.projects.get(project).filter(|_| self.is_complete)?.as_ref()
    }

    /// How many files have been read, and how many there are; `None` when nothing is going on.
    pub(super) fn progress(&self) -> Option<(usize, usize)> {
        let is_busy = self.looking.is_some() || self.batch.is_some() || !self.queue.is_empty();
        let left = self.queue.len() + self.batch.as_ref().map_or(0, Vec::len);
        is_busy.then(|| (self.files.len().saturating_sub(left), self.files.len()))
    }

    fn want(&mut self, paths: Option<Vec<Arc<Path>>>) {
        self.wanted = match (std::mem::take(&mut self.wanted), paths) {
            (Wanted::Everything, _) | (_, None) => Wanted::Everything,
            (Wanted::Nothing, Some(paths)) => Wanted::Below(paths),
            (Wanted::Below(mut all), Some(paths)) => {
                all.extend(paths);
                Wanted::Below(all)
            }
        };
        if matches!(&self.wanted, Wanted::Below(paths) if paths.len() > MANY) {
            self.wanted = Wanted::Everything;
        }
    }

    fn enqueue(&mut self, file: FileId) {
        if self.files.contains_key(&file) {
            self.queue.insert(file);
        }
    }

    fn take_found(&mut self, file: FileId, found: Found) {
        match self.files.get_mut(&file) {
            Some(leaf) if leaf.found.state == found.state => leaf.found = found,
            Some(leaf) => {
                leaf.found = found;
                self.enqueue(file);
            }
            None => {
                self.files.insert(file, Leaf { found, uses: Uses::Unread });
                self.queue.insert(file);
            }
        }
    }

    /// Works out what each project uses.
    fn sum_up(&mut self) {
        let mut projects: FastMap<Arc<Path>, Option<FastSet<Arc<str>>>> = FastMap::default();
        for leaf in self.files.values() {
            let Some(project) = &leaf.found.project else { continue };
            let all = projects.entry(Arc::clone(project)).or_insert_with(|| Some(FastSet::default()));
            match &leaf.uses {
                Uses::Known(uses) => all.iter_mut().for_each(|all| all.extend(uses.iter().cloned())),
                Uses::Unread | Uses::Anything => *all = None,
            }
        }
        self.projects = projects;
        self.is_complete = true;
        self.is_news = false;
    }
}

impl Session {
    /// Has it looked again which Python files there are; all, or those at and below some paths.
    pub(super) fn survey(&mut self, within: Option<Vec<Arc<Path>>>) {
        if let (None, Some(looking)) = (&within, &self.tree.looking) {
            looking.store(true, Ordering::Relaxed);
        }
        self.tree.want(within);
        self.go_on_with_tree();
    }

    /// Starts from nothing: there are other folders.
    pub(super) fn survey_anew(&mut self) {
        let (questions, looking) = (std::mem::take(&mut self.tree.questions), self.tree.looking.take());
        // Whoever still looks, looks for nobody; the answer is told by its flag.
        let batch = self.tree.batch.take();
        self.tree = Tree { questions, looking, batch, ..Tree::default() };
        self.projects.take_uses(&self.tree);
        self.survey(None);
    }

    /// The rules are other ones: other things are asked about a project.
    pub(super) fn ask_tree(&mut self) {
        let Some(rules) = self.rules.set() else { return };
        let questions = Questions::of(&rules);
        if questions != self.tree.questions {
            self.tree.questions = questions;
            let files: Vec<FileId> = self.tree.files.keys().copied().collect();
            files.into_iter().for_each(|file| self.tree.enqueue(file));
            self.tree.is_complete = false;
            self.tree.is_news = true;
        }
        if self.tree.is_surveyed { self.go_on_with_tree() } else { self.survey(None) }
    }

    /// Looks again at what concerns the tree among files that changed.
    pub(super) fn notice_sources(&mut self, addresses: &[Address]) {
        let paths = addresses.iter().filter_map(|address| address.path.as_ref());
        let paths: Vec<&Arc<Path>> =
            paths.filter(|path| self.folders.iter().any(|folder| path.starts_with(folder))).collect();
        let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let decides = |name: &str| name == ".gitignore" || ConfigFile::is_named(name);
        if paths.iter().filter_map(|path| name(path)).any(|name| decides(&name)) {
            return self.survey(None);
        }
        let concerns = |path: &Path| {
            let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
            // A name without a dot may be a folder or a script.
            let may_be = extension.is_none_or(|extension| ["py", "pyi", "pyw"].contains(&&*extension));
            may_be || self.tree.files.values().any(|leaf| leaf.is_below(path))
        };
        let within: Vec<Arc<Path>> = paths.into_iter().filter(|path| concerns(path)).map(Arc::clone).collect();
        if !within.is_empty() {
            self.survey(Some(within));
        }
    }

    pub(super) fn take_survey(&mut self, survey: Survey) {
        let Some(cancelled) = self.tree.looking.take() else { return };
        if !cancelled.load(Ordering::Relaxed) {
            self.plant(survey);
        }
        self.go_on_with_tree();
    }

    /// The texts that were asked for, or why there are none.
    pub(super) fn take_sources(&mut self, sources: Vec<SourceRead>) {
        let Some(batch) = self.tree.batch.clone() else { return };
        let mut texts: Vec<(FileId, Text)> = Vec::new();
        for SourceRead { address, text } in sources {
            let Some(file) = self.files.known(&address) else { continue };
            match (text, address.path, self.tree.files.get_mut(&file)) {
                (Ok(text), ..) => texts.push((file, Text::new(text))),
                (Err(reason), Some(path), Some(leaf)) => {
                    leaf.uses = Uses::Anything;
                    self.tree.is_news = true;
                    self.tree.unreadable.push((path, reason));
                }
                (Err(_), ..) => {}
            }
        }
        // What the user has on the screen counts, whatever is on disk.
        texts.retain(|(file, _)| !self.documents.contains_key(file));
        let open = batch.iter().filter_map(|file| Some((*file, self.documents.get(file)?.text.clone())));
        texts.extend(open);
        self.effects.push(Effect::Work(Job::Index(texts)));
    }

    pub(super) fn take_index(&mut self, indexed: Vec<(FileId, Option<FastSet<Arc<str>>>)>) {
        self.tree.batch = None;
        self.tree.is_news = true;
        for (file, uses) in indexed {
            let Some(leaf) = self.tree.files.get_mut(&file) else { continue };
            leaf.uses = uses.map_or(Uses::Anything, |uses| Uses::Known(self.tree.questions.answered_by(uses)));
        }
        self.go_on_with_tree();
    }

    /// Has it looked what an open document uses, when the user pauses.
    pub(super) fn reindex(&mut self, file: FileId) {
        if self.tree.files.contains_key(&file) && !self.tree.edited.contains(&file) {
            self.tree.edited.push(file);
            self.wake_at(self.now + PAUSE);
        }
    }

    /// Reads the documents whose users have paused.
    pub(super) fn reindex_paused(&mut self) {
        for file in std::mem::take(&mut self.tree.edited) {
            let due = self.documents.get(&file).map_or(self.now, |document| document.edited + PAUSE);
            if due > self.now {
                self.tree.edited.push(file);
                self.wake_at(due);
            } else {
                self.tree.enqueue(file);
            }
        }
        self.go_on_with_tree();
    }

    /// Reads a file that was closed: what is on disk counts again.
    pub(super) fn index_on_disk(&mut self, file: FileId) {
        self.tree.edited.retain(|edited| *edited != file);
        self.tree.enqueue(file);
        self.go_on_with_tree();
    }

    /// Takes note of which files there are.
    fn plant(&mut self, survey: Survey) {
        let within = match std::mem::take(&mut self.tree.surveyed) {
            Wanted::Below(paths) => Some(paths),
            Wanted::Nothing | Wanted::Everything => None,
        };
        let is_meant = |path: &Path| within.as_ref().is_none_or(|paths| paths.iter().any(|at| path.starts_with(at)));
        let files: Vec<(FileId, Found)> =
            survey.files.into_iter().map(|found| (self.files.number(&found.address), found)).collect();
        let there: FastSet<FileId> = files.iter().map(|(file, _)| *file).collect();
        self.tree.files.retain(|file, leaf| there.contains(file) || !leaf.path().is_some_and(is_meant));
        self.tree.skipped.retain(|(path, _)| !is_meant(path));
        self.tree.unreadable.retain(|(path, _)| !is_meant(path));
        self.tree.skipped.extend(survey.skipped);
        self.tree.unreadable.extend(survey.unreadable);
        files.into_iter().for_each(|(file, found)| self.tree.take_found(file, found));
        self.tree.is_surveyed |= within.is_none();
        self.tree.is_news = true;
    }

    /// Does the next step: looks, reads, or sums up.
    fn go_on_with_tree(&mut self) {
        if self.tree.looking.is_none() && self.rules.set().is_some() {
            self.look();
        }
        if self.tree.batch.is_none() {
            self.read_batch();
        }
        let is_done = self.tree.is_surveyed && self.tree.looking.is_none() && self.tree.batch.is_none();
        if is_done && self.tree.is_news {
            self.tree.sum_up();
            if self.projects.take_uses(&self.tree) {
                self.new_generation();
            }
        }
        self.tell_progress();
    }

    fn look(&mut self) {
        let within = match &self.tree.wanted {
            Wanted::Nothing => return,
            Wanted::Below(paths) => Some(paths.clone()),
            Wanted::Everything => None,
        };
        self.tree.surveyed = std::mem::take(&mut self.tree.wanted);
        let cancelled = Arc::<AtomicBool>::default();
        self.tree.looking = Some(Arc::clone(&cancelled));
        let folders = self.folders.iter().map(|folder| self.surveyed_folder(folder)).collect();
        self.effects.push(Effect::Survey(SurveyOrder { folders, within, cancelled }));
    }

    fn surveyed_folder(&self, folder: &Arc<Path>) -> SurveyedFolder {
        let (overrides, given) = self.configuration_of_folder(folder);
        SurveyedFolder { folder: Arc::clone(folder), overrides, given }
    }

    fn read_batch(&mut self) {
        let Tree { queue, files, .. } = &mut self.tree;
        queue.retain(|file| files.contains_key(file));
        let batch: Vec<FileId> = std::iter::from_fn(|| queue.pop_first()).take(BATCH).collect();
        if batch.is_empty() {
            return;
        }
        let closed = batch.iter().filter(|file| !self.documents.contains_key(file));
        let closed = closed.filter_map(|file| Some(files.get(file)?.found.address.clone())).collect();
        self.tree.batch = Some(batch);
        self.effects.push(Effect::ReadSources(closed));
    }
}

impl Leaf {
    fn path(&self) -> Option<&Path> {
        self.found.address.path.as_deref()
    }

    fn is_below(&self, folder: &Path) -> bool {
        self.path().is_some_and(|path| path.starts_with(folder))
    }
}
