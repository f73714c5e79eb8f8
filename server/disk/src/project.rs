//! Reads from disk what the engine wants to know of a file's project.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bezoar_base::FastMap;
use bezoar_engine::Project;

/// The projects that files belong to, read when they are first asked for.
#[derive(Debug)]
pub struct Projects {
    /// The folders that are looked at as a whole.
    walked: Vec<PathBuf>,
    by_folder: FastMap<PathBuf, Home>,
}

/// The project of a file.
#[derive(Clone, Debug)]
pub struct Home {
    /// The folder that the file's path is told relative to.
    pub root: Arc<Path>,
    /// What its files tell.
    pub project: Arc<Project>,
}

impl Projects {
    /// The projects where the folders `walked` are looked at as a whole, which are absolute.
    pub fn new(walked: Vec<PathBuf>) -> Self {
        Self { walked, by_folder: FastMap::default() }
    }

    /// The project of a file at `path`, which is absolute: the nearest folder above it in which a project begins, else the folder
    /// that is looked at as a whole, else its own.
    pub fn of(&mut self, path: &Path) -> Home {
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

    /// Whether all files of a project are among those that are looked at.
    pub fn is_whole(&self, home: &Home) -> bool {
        self.walked.iter().any(|walked| home.root.starts_with(walked))
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

impl Home {
    /// The path of a file of this project as rules see it.
    pub fn relative(&self, path: &Path) -> Arc<str> {
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
