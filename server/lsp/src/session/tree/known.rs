//! What is known of the Python files.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use bezoar_base::{FastMap, FastSet, FileId};
use bezoar_engine::{Project, Questions};

use crate::event::{Address, Found};

/// Of more changed paths than these, everything is looked at instead of each.
const MANY: usize = 50;

#[derive(Debug, Default)]
pub(in crate::session) struct Tree {
    pub(super) files: FastMap<FileId, Leaf>,
    /// What is to be looked at when nobody looks any more.
    pub(super) wanted: Wanted,
    /// What is being looked at.
    pub(super) surveyed: Wanted,
    /// Whether somebody looks which files there are; true when nobody wants to know it any more.
    pub(super) looking: Option<Arc<AtomicBool>>,
    /// Whether all has been looked at once.
    pub(super) is_surveyed: bool,
    /// Files to be read.
    pub(super) queue: BTreeSet<FileId>,
    /// The files that are being read.
    pub(super) batch: Option<Vec<FileId>>,
    /// Open documents to be read when the user pauses.
    pub(super) edited: Vec<FileId>,
    pub(super) questions: Questions,
    /// What each project uses, of what is asked; `None` of one with a file that cannot be read. Empty until all is known.
    pub(super) projects: FastMap<Arc<Path>, Option<FastSet<Arc<str>>>>,
    /// What is known of each project, what it uses included.
    pub(super) homes: FastMap<Arc<Path>, Arc<Project>>,
    pub(super) is_complete: bool,
    /// Whether something was found out that has not been summed up.
    pub(super) is_news: bool,
    pub(in crate::session) skipped: Vec<(Arc<Path>, &'static str)>,
    pub(in crate::session) unreadable: Vec<(Arc<Path>, Arc<str>)>,
}

/// A Python file on disk.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) found: Found,
    pub(super) uses: Uses,
}

/// What a file uses.
#[derive(Debug, Default)]
pub(super) enum Uses {
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
pub(super) enum Wanted {
    #[default]
    Nothing,
    Below(Vec<Arc<Path>>),
    Everything,
}

impl Tree {
    /// What the files of a project use, of what the rules ask; `None` while, or if, that is not known.
    pub(in crate::session) fn uses_of(&self, project: &Path) -> Option<&FastSet<Arc<str>>> {
        self.projects.get(project).filter(|_| self.is_complete)?.as_ref()
    }

    /// How many files are to be read, and how many there are; `None` when nothing is going on.
    pub(in crate::session) fn left(&self) -> Option<(usize, usize)> {
        let is_busy = self.looking.is_some() || self.batch.is_some() || !self.queue.is_empty();
        let left = self.queue.len() + self.batch.as_ref().map_or(0, Vec::len);
        is_busy.then_some((left, self.files.len()))
    }

    /// How many files there are.
    pub(in crate::session) fn len(&self) -> usize {
        self.files.len()
    }

    pub(in crate::session) fn numbers(&self) -> impl Iterator<Item = FileId> {
        self.files.keys().copied()
    }

    pub(in crate::session) fn has(&self, file: FileId) -> bool {
        self.files.contains_key(&file)
    }

    pub(in crate::session) fn address(&self, file: FileId) -> Option<&Address> {
        Some(&self.files.get(&file)?.found.address)
    }

    /// A file, and the folder in which its project begins.
    pub(in crate::session) fn place(&self, file: FileId) -> Option<(&Address, &Arc<Path>)> {
        let found = &self.files.get(&file)?.found;
        Some((&found.address, &found.project))
    }

    /// What is known of the project of a file.
    pub(in crate::session) fn project_of(&self, file: FileId) -> Option<Arc<Project>> {
        self.homes.get(&self.files.get(&file)?.found.project).cloned()
    }

    /// The projects of the files, by the folder in which each begins.
    pub(in crate::session) fn homes(&self) -> impl Iterator<Item = (&Path, &Project)> {
        self.homes.iter().map(|(root, project)| (&**root, &**project))
    }

    /// Whether all has been read once.
    pub(in crate::session) fn is_known(&self) -> bool {
        self.is_complete
    }

    pub(super) fn want(&mut self, paths: Option<Vec<Arc<Path>>>) {
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

    pub(super) fn enqueue(&mut self, file: FileId) {
        if self.files.contains_key(&file) {
            self.queue.insert(file);
        }
    }

    /// Returns whether the file is new, or written since it was seen last.
    pub(super) fn take_found(&mut self, file: FileId, found: Found) -> bool {
        let is_news = self.files.get(&file).is_none_or(|leaf| leaf.found.state != found.state);
        let uses = self.files.remove(&file).map(|leaf| leaf.uses).unwrap_or_default();
        self.files.insert(file, Leaf { found, uses });
        if is_news {
            self.queue.insert(file);
        }
        is_news
    }

    /// Works out what each project uses. Returns whether that is news.
    pub(super) fn sum_up(&mut self) -> bool {
        let mut projects: FastMap<Arc<Path>, Option<FastSet<Arc<str>>>> = FastMap::default();
        for leaf in self.files.values() {
            let all = projects.entry(Arc::clone(&leaf.found.project)).or_insert_with(|| Some(FastSet::default()));
            if !leaf.found.is_of_whole_project {
                *all = None;
            }
            match &leaf.uses {
                Uses::Known(uses) => all.iter_mut().for_each(|all| all.extend(uses.iter().cloned())),
                Uses::Unread | Uses::Anything => *all = None,
            }
        }
        self.projects = projects;
        let mut is_news = false;
        for (root, home) in &mut self.homes {
            let apis = self.projects.get(root).and_then(Option::as_ref);
            if home.apis.as_ref() != apis {
                is_news = true;
                *home = Arc::new(Project { apis: apis.cloned(), ..(**home).clone() });
            }
        }
        self.is_complete = true;
        self.is_news = false;
        is_news
    }
}

impl Leaf {
    pub(super) fn path(&self) -> Option<&Path> {
        self.found.address.path.as_deref()
    }

    pub(super) fn is_below(&self, folder: &Path) -> bool {
        self.path().is_some_and(|path| path.starts_with(folder))
    }
}
