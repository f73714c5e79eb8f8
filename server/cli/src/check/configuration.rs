//! The configuration of a run: what is found in the folders around the checked files, or what is given in its place.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Context as _;
use bezoar_disk::ConfigurationFiles;
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
    here: PathBuf,
    found: Mutex<ConfigurationFiles>,
}

impl Configurations {
    /// # Errors
    /// If the source is a file that cannot be read or does not speak to us.
    pub(crate) fn new(source: &Source, overrides: Overrides) -> anyhow::Result<Self> {
        let here = here()?;
        let mut found = ConfigurationFiles::new(here.clone());
        let given = match source {
            Source::Found => None,
            Source::Nothing => Some(None),
            Source::File(path) => Some(Some(given(&mut found, path, &here)?)),
        };
        Ok(Self { overrides, given, here, found: Mutex::new(found) })
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
        let problems = found.read.iter().flat_map(|(file, text)| {
            let problems = file.problems_with(rules);
            problems.into_iter().map(move |problem| Trouble::configuration(&problem, text))
        });
        let unreadable = found.unreadable.iter().map(|it| Trouble::unreadable(shown(&it.path, &self.here), &it.reason));
        unreadable.chain(problems).collect()
    }

    fn found(&self) -> MutexGuard<'_, ConfigurationFiles> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The file that is given in place of all others.
fn given(found: &mut ConfigurationFiles, path: &Path, here: &Path) -> anyhow::Result<Level> {
    let name = path.display();
    let bytes = fs::read(path).with_context(|| format!("the configuration `{name}` cannot be read"))?;
    let text = String::from_utf8_lossy(&bytes);
    let file = ConfigFile::read(&shown(path, here), &text, None);
    let config = file.config.clone().with_context(|| format!("`{name}` does not configure bezoar"))?;
    let level = Level { folder: here.into(), path: Arc::clone(&file.path), config };
    found.read.push((Arc::new(file), Text::new(&*text)));
    Ok(level)
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
