//! The Python files of the workspace's folders, open or not: which there are, and what APIs they use. Rules may ask that about a
//! whole project.
//!
//! All of it is done in the background, a few files at a time. Until all has been read once, nothing is known; from then on
//! what is known of a file stays until it has been read again.

mod known;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bezoar_base::{FastMap, FastSet, FileId, is_python_extension};
use bezoar_engine::{Project, Questions};
use bezoar_rules::ConfigFile;
use bezoar_syntax::Text;

pub(super) use self::known::Tree;
use self::known::{Leaf, Uses, Wanted};
use super::Session;
use super::programs::path_below;
use crate::event::{Address, Effect, Errand, Found, SourceRead, Survey, SurveyOrder, SurveyedFolder};
use crate::worker::Job;

/// How long after the last edit of an open document it is looked what it uses now.
const PAUSE: Duration = Duration::from_millis(500);

/// Files that are read at a time: few, so that whatever the user waits for is never behind many.
const BATCH: usize = 8;

impl Session {
    /// How many steps of the work in the background are done, and how many there are; `None` when nothing is going on.
    pub(super) fn work_left(&self) -> Option<(usize, usize)> {
        let (to_check, steps) = if self.shows_unopened() { (self.unopened.left(), 2) } else { (0, 1) };
        let to_read = self.tree.left();
        let left = to_read.map_or(0, |(left, _)| left) + to_check;
        let all = self.tree.len() * steps;
        (to_read.is_some() || to_check > 0).then(|| (all.saturating_sub(left), all))
    }

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
        self.programs.clear();
        self.traces.clear();
        self.forget_all_unopened();
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
        let decides = |name: &str| name == ".gitignore" || ConfigFile::is_named(name) || Project::is_told_by(name);
        if paths.iter().filter_map(|path| name(path)).any(|name| decides(&name)) {
            return self.survey(None);
        }
        let concerns = |path: &Path| {
            // A name without a dot may be a folder or a script.
            let may_be = path.extension().is_none_or(|extension| extension.to_str().is_some_and(is_python_extension));
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
        let Some(batch) = self.tree.batch.clone() else { return self.check_sources(sources) };
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
        texts.extend(batch.iter().filter_map(|file| Some((*file, self.documents.get(file)?.text.clone()))));
        for (file, text) in &texts {
            // That of a document is taken over from its analysis once the project has it.
            let is_news = |place: &_| !self.documents.contains_key(file) || !self.programs.knows(place);
            if let Some(place) = self.place_of(*file).filter(is_news) {
                self.programs.note_text(*file, place, Some(text.clone()));
            }
        }
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
        let gone = self.tree.files.extract_if(|file, leaf| !there.contains(file) && leaf.path().is_some_and(is_meant));
        let gone: Vec<(FileId, Leaf)> = gone.collect();
        for (file, leaf) in gone {
            if let Some(path) = leaf.path() {
                let place = (Arc::clone(&leaf.found.project), path_below(&leaf.found.project, path));
                self.programs.note_text(file, place, None);
            }
            self.forget_unopened(file);
        }
        let before = std::mem::take(&mut self.tree.homes);
        let is_partial = within.is_some();
        self.tree.homes = if is_partial { before.clone() } else { FastMap::default() };
        for (root, project) in survey.projects {
            let apis = before.get(&root).and_then(|home| home.apis.clone());
            self.tree.homes.insert(root, Arc::new(Project { apis, ..project }));
        }
        let is_known = |(root, home): (&Arc<Path>, &Arc<Project>)| before.get(root).is_none_or(|it| it == home);
        if !self.tree.homes.iter().all(is_known) {
            self.recheck_all();
        }
        self.take_configurations(survey.configurations);
        self.tree.skipped.retain(|(path, _)| !is_meant(path));
        self.tree.unreadable.retain(|(path, _)| !is_meant(path));
        self.tree.skipped.extend(survey.skipped);
        self.tree.unreadable.extend(survey.unreadable);
        for (file, found) in files {
            if self.tree.take_found(file, found) {
                self.recheck(file);
            }
        }
        self.tree.is_surveyed |= within.is_none();
        self.tree.is_news = true;
    }

    /// Does the next step: looks, reads, or sums up.
    pub(super) fn go_on_with_tree(&mut self) {
        if self.tree.looking.is_none() && self.rules.set().is_some() {
            self.look();
        }
        if self.tree.batch.is_none() && !self.unopened.is_busy() {
            self.read_batch();
        }
        let is_read = self.tree.batch.is_none() && self.tree.queue.is_empty();
        let is_done = self.tree.is_surveyed && self.tree.looking.is_none() && is_read;
        if is_done && self.tree.is_news {
            let is_news = self.tree.sum_up();
            if self.projects.take_uses(&self.tree) {
                self.new_generation();
            } else if is_news {
                self.recheck_all();
            }
        }
        if is_done {
            self.take_over_texts();
        }
        if is_done && !self.unopened.is_busy() {
            self.check_batch();
        }
        if is_done && !self.unopened.is_busy() {
            self.trace_batch();
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
        let with_configuration = self.shows_unopened();
        let folders = self.folders.iter().map(|folder| self.surveyed_folder(folder)).collect();
        self.effects.push(Effect::Errand(Errand::Survey(SurveyOrder {
            folders,
            within,
            with_configuration,
            cancelled,
        })));
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
        self.effects.push(Effect::Errand(Errand::ReadSources(closed)));
    }
}
