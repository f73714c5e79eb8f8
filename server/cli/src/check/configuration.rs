//! The configuration of a run: what is found in the folders around the checked files, or what is given in its place.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Context as _;
use bezoar_base::FastMap;
use bezoar_rules::{ConfigFile, Effective, Level, Overrides, RuleSet, Sourced, Surroundings};
use bezoar_syntax::Text;

use crate::check::audit::Trouble;
use crate::check::walk::shown;

/// Where the configuration of a run comes from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// From the files around what is checked.
    Found,
    /// From one file, whose patterns are relative to the current directory.
    File(PathBuf),
    /// From nowhere.
    Nothing,
}

/// The configuration of everything that a run may come by, read when it is first asked for.
#[derive(Debug)]
pub(crate) struct Configurations {
    /// What the command line says beside the files.
    pub(crate) overrides: Overrides,
    /// What counts in place of what is found; `None` if what is found counts.
    given: Option<Option<Level>>,
    found: Mutex<Found>,
}

#[derive(Debug, Default)]
struct Found {
    here: PathBuf,
    by_folder: FastMap<PathBuf, Arc<Surroundings>>,
    files: Vec<(Arc<ConfigFile>, Text)>,
    unreadable: Vec<Trouble>,
}

impl Configurations {
    /// # Errors
    /// If the source is a file that cannot be read or does not speak to us.
    pub(crate) fn new(source: &Source, overrides: Overrides) -> anyhow::Result<Self> {
        let here = here()?;
        let mut found = Found { here, ..Found::default() };
        let given = match source {
            Source::Found => None,
            Source::Nothing => Some(None),
            Source::File(path) => Some(Some(found.given(path)?)),
        };
        Ok(Self { overrides, given, found: Mutex::new(found) })
    }

    /// The configuration of what is in a folder, which is absolute and without symbolic links.
    pub(crate) fn of(&self, folder: &Path) -> Arc<Surroundings> {
        let found = self.found().of(folder, self.given.is_none());
        match &self.given {
            None => found,
            Some(level) => Arc::new(found.replaced_by(level.clone())),
        }
    }

    /// The settings of a file.
    pub(crate) fn effective(&self, file: &Path) -> Effective {
        self.of(folder_of(file)).effective(Some(file), &self.overrides)
    }

    /// The pattern that leaves out a file or folder, or a folder that it lies in.
    pub(crate) fn excluded(&self, path: &Path) -> Option<Sourced<Arc<str>>> {
        self.of(folder_of(path)).excluded(path, &self.overrides)
    }

    /// Whether a file or folder is left out that somebody came by who walked through all folders above it.
    pub(crate) fn leaves_out(&self, path: &Path) -> bool {
        self.of(folder_of(path)).excluded_itself(path, &self.overrides).is_some()
    }

    /// What is wrong with the configuration of `files` and of all that was asked for before, if `rules` are those that can be
    /// named.
    pub(crate) fn troubles<'f>(&self, files: impl IntoIterator<Item = &'f Path>, rules: &RuleSet) -> Vec<Trouble> {
        files.into_iter().for_each(|file| drop(self.of(folder_of(file))));
        let found = self.found();
        let problems = found.files.iter().flat_map(|(file, text)| {
            let problems = file.problems_with(rules);
            problems.into_iter().map(move |problem| Trouble::configuration(&problem, text))
        });
        found.unreadable.iter().cloned().chain(problems).collect()
    }

    fn found(&self) -> MutexGuard<'_, Found> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Found {
    /// The configuration of a folder. Whether its own files count and those above it is said by `counts`; those of Ruff always do.
    fn of(&mut self, folder: &Path, counts: bool) -> Arc<Surroundings> {
        if let Some(known) = self.by_folder.get(folder) {
            return Arc::clone(known);
        }
        let ends = Surroundings::end_where(|name| folder.join(name).exists());
        let outer = folder.parent().filter(|_| !ends).map(|parent| self.of(parent, counts)).unwrap_or_default();
        let files: Vec<_> =
            ConfigFile::names().iter().filter_map(|name| self.read(&folder.join(name), counts)).collect();
        let surroundings = Surroundings::below(&outer, &folder.into(), &files);
        self.by_folder.insert(folder.to_owned(), Arc::clone(&surroundings));
        surroundings
    }

    fn read(&mut self, path: &Path, counts: bool) -> Option<Arc<ConfigFile>> {
        if !path.is_file() {
            return None;
        }
        let name = shown(path, &self.here);
        match fs::read(path) {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes);
                let file = Arc::new(ConfigFile::read(&name, &text, None));
                if counts && file.config.is_some() {
                    self.files.push((Arc::clone(&file), Text::new(&*text)));
                }
                Some(file)
            }
            Err(error) => {
                if counts {
                    self.unreadable.push(Trouble::unreadable(name, error));
                }
                None
            }
        }
    }

    /// The file that is given in place of all others.
    fn given(&mut self, path: &Path) -> anyhow::Result<Level> {
        let name = path.display();
        let bytes = fs::read(path).with_context(|| format!("the configuration `{name}` cannot be read"))?;
        let text = String::from_utf8_lossy(&bytes);
        let file = ConfigFile::read(&shown(path, &self.here), &text, None);
        let config = file.config.clone().with_context(|| format!("`{name}` does not configure bezoar"))?;
        let level = Level { folder: self.here.as_path().into(), path: Arc::clone(&file.path), config };
        self.files.push((Arc::new(file), Text::new(&*text)));
        Ok(level)
    }
}

/// The current directory without symbolic links.
///
/// # Errors
/// If it is gone.
pub(crate) fn here() -> anyhow::Result<PathBuf> {
    let here = std::env::current_dir().and_then(fs::canonicalize);
    here.context("the current directory cannot be read")
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
}
