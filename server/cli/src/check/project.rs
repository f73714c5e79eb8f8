//! Reads from disk what the engine wants to know of a file's project.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bezoar_base::FastMap;
use bezoar_engine::Project;

/// The projects that the files of a run belong to.
#[derive(Debug, Default)]
pub(crate) struct Projects {
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
    /// The project of a file at `path`, which is absolute.
    pub(crate) fn of(&mut self, path: &Path) -> Home {
        let folder = path.parent().unwrap_or(path);
        if let Some(home) = self.by_folder.get(folder) {
            return home.clone();
        }
        let root = folder.ancestors().find(|folder| is_root(folder)).unwrap_or(folder);
        let home = match self.by_folder.get(root) {
            Some(home) => home.clone(),
            None => Home { root: root.into(), project: Arc::new(read(root)) },
        };
        self.by_folder.insert(root.to_owned(), home.clone());
        self.by_folder.insert(folder.to_owned(), home.clone());
        home
    }
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
    ["pyproject.toml", "setup.py", "setup.cfg", "manage.py", "Pipfile", ".bezoar", ".git", ".hg"]
        .iter()
        .any(|name| folder.join(name).exists())
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
