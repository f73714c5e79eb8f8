//! Reads from disk what the engine wants to know of a file's project.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bezoar_base::{Budget, FastMap, FastSet};
use bezoar_engine::{Project, used_apis};
use bezoar_syntax::{Source, Text};
use indicatif::{ParallelProgressIterator as _, ProgressBar};
use rayon::prelude::*;

use crate::check::inspect::Subject;

/// The projects that the files of a run belong to.
#[derive(Debug)]
pub(crate) struct Projects {
    /// The folders that are checked whole.
    walked: Vec<PathBuf>,
    by_folder: FastMap<PathBuf, Home>,
}

/// The project of a file.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    /// The folder that the file's path is told relative to.
    pub(crate) root: Arc<Path>,
    /// What its files tell.
    pub(crate) project: Arc<Project>,
}

impl Projects {
    /// The projects of a run that checks the folders `walked`, which are absolute.
    pub(crate) fn new(walked: Vec<PathBuf>) -> Self {
        Self { walked, by_folder: FastMap::default() }
    }

    /// The project of a file at `path`, which is absolute: the nearest folder above it in which a project begins, else the folder
    /// that is checked.
    pub(crate) fn of(&mut self, path: &Path) -> Home {
        let folder = path.parent().unwrap_or(path);
        if let Some(home) = self.by_folder.get(folder) {
            return home.clone();
        }
        let checked = || self.walked.iter().map(PathBuf::as_path).filter(|walked| path.starts_with(walked)).min();
        let root = folder.ancestors().find(|folder| is_root(folder)).or_else(checked).unwrap_or(folder);
        let root = root.to_owned();
        let home = match self.by_folder.get(&root) {
            Some(home) => home.clone(),
            None => Home { project: Arc::new(self.project_at(&root)), root: root.as_path().into() },
        };
        self.by_folder.insert(root, home.clone());
        self.by_folder.insert(folder.to_owned(), home.clone());
        home
    }

    /// Tells the projects that are checked whole what APIs their files use.
    pub(crate) fn index(&self, subjects: &mut [Subject], bar: &ProgressBar) {
        let is_whole = |home: &Home| self.walked.iter().any(|walked| home.root.starts_with(walked));
        let uses: Vec<Option<FastSet<Arc<str>>>> = subjects
            .par_iter()
            .progress_with(bar.clone())
            .map(|subject| if is_whole(&subject.home) { apis_of(subject) } else { None })
            .collect();
        let mut by_root: FastMap<Arc<Path>, Option<FastSet<Arc<str>>>> = FastMap::default();
        for (subject, uses) in subjects.iter().zip(uses) {
            let all = by_root.entry(Arc::clone(&subject.home.root)).or_insert_with(|| Some(FastSet::default()));
            // A file of which nothing is known may use anything.
            *all = all.take().zip(uses).map(|(mut all, uses)| {
                all.extend(uses);
                all
            });
        }
        let mut indexed: FastMap<Arc<Path>, Arc<Project>> = FastMap::default();
        for Subject { home, .. } in subjects {
            let apis = by_root.get_mut(&home.root).and_then(Option::take);
            let project = indexed
                .entry(Arc::clone(&home.root))
                .or_insert_with(|| Arc::new(Project { apis, ..(*home.project).clone() }));
            home.project = Arc::clone(project);
        }
    }

    /// What the files of a project tell, or where they are silent those of the project around it, within one repository.
    fn project_at(&mut self, root: &Path) -> Project {
        let mut project = read(root);
        let around = root.parent().filter(|_| !root.join(".git").exists());
        if let Some(around) = around.and_then(|parent| parent.ancestors().find(|folder| is_root(folder))) {
            let around = self.of(&around.join("any")).project;
            project.python = project.python.or_else(|| around.python.clone());
            if project.packages.is_empty() {
                project.packages.clone_from(&around.packages);
            }
        }
        project
    }
}

/// The APIs that a file uses; `None` if it cannot be read.
fn apis_of(subject: &Subject) -> Option<FastSet<Arc<str>>> {
    let text = subject.read().ok()?.decoded.text;
    let source = Source::parse(Text::new(text), &Budget::unlimited()).ok()?;
    std::panic::catch_unwind(|| used_apis(&source)).ok()
}

impl Home {
    /// The path of a file of this project as rules see it.
    pub(crate) fn relative(&self, path: &Path) -> Arc<str> {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/").into()
    }
}

/// Whether a project or a clone of a repository begins here.
fn is_root(folder: &Path) -> bool {
    Project::begins_where(|name| folder.join(name).exists())
}

/// What the folder's files tell; one that cannot be read tells nothing.
fn read(root: &Path) -> Project {
    let entries = fs::read_dir(root).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| Project::is_told_by(name));
    names.sort();
    let text = |name: String| {
        let path = root.join(&name);
        let text = path.is_file().then(|| fs::read_to_string(&path))?;
        let text = text.inspect_err(|error| tracing::warn!("{}: {error}", path.display())).ok()?;
        Some((name, text))
    };
    let files: Vec<(String, String)> = names.into_iter().filter_map(text).collect();
    Project::read(files.iter().map(|(name, text)| (&**name, &**text)))
}
