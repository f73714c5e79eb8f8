use std::path::Path;
use std::sync::Arc;

use bezoar_base::Profile;

use super::effective::{Effective, Origin, Sourced};
use super::glob::{PathGlob, path_below};
use super::{Config, ConfigFile, RuffSelection};

/// The configuration of everything in one folder: what it has itself, and what is around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The configurations, that of the nearest folder first.
    levels: Vec<Level>,
    /// What the nearest configuration of Ruff says.
    ruff: Option<Arc<RuffSelection>>,
}

/// One configuration and the folder that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// What its patterns are relative to.
    pub folder: Arc<Path>,
    /// The file's path as it is shown to people.
    pub path: Arc<str>,
    /// What it says.
    pub config: Arc<Config>,
}

/// What the user says beside the configuration files, on the command line or in the editor. Each key that is given counts in
/// place of what a file says about that key, for some paths or for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// How much is shown.
    pub profile: Option<Profile>,
    /// The only rules that are shown, by id, alias or area; empty: all.
    pub select: Option<Vec<Arc<str>>>,
    /// Rules that are not shown.
    pub ignore: Option<Vec<Arc<str>>>,
    /// What is left out.
    pub exclude: Option<Excludes>,
    /// Whether rules are left to Ruff that it checks as well.
    pub leave_to_ruff: Option<bool>,
}

/// Patterns of what is left out, relative to a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excludes {
    /// The folder.
    pub folder: Arc<Path>,
    /// The patterns.
    pub globs: Vec<PathGlob>,
}

impl Surroundings {
    /// Whether nothing above a folder counts that has the files or folders that `has` says yes to: a clone is configured alike
    /// wherever it lies.
    pub fn end_where(has: impl Fn(&str) -> bool) -> bool {
        [".git", ".hg"].into_iter().any(has)
    }

    /// The configuration of a folder that has `files` in the folder above it, which has the configuration `outer`.
    #[must_use]
    pub fn below(outer: &Arc<Self>, folder: &Arc<Path>, files: &[Arc<ConfigFile>]) -> Arc<Self> {
        let first = |has: fn(&ConfigFile) -> bool| {
            files.iter().filter(|file| has(file)).min_by_key(|file| ConfigFile::rank(file.name()))
        };
        let config = first(|file| file.config.is_some());
        let ruff = first(|file| file.ruff.is_some()).and_then(|file| file.ruff.clone());
        if config.is_none() && ruff.is_none() {
            return Arc::clone(outer);
        }
        let level = config.and_then(|file| {
            let config = file.config.clone()?;
            Some(Level { folder: Arc::clone(folder), path: Arc::clone(&file.path), config })
        });
        let levels = level.into_iter().chain(outer.levels.iter().cloned()).collect();
        Arc::new(Self { levels, ruff: ruff.or_else(|| outer.ruff.clone()) })
    }

    /// The same with `level` in place of every configuration that was found.
    #[must_use]
    pub fn replaced_by(&self, level: Option<Level>) -> Self {
        Self { levels: level.into_iter().collect(), ruff: self.ruff.clone() }
    }

    /// The configuration that counts.
    pub fn nearest(&self) -> Option<&Level> {
        self.levels.first()
    }

    /// The pattern that leaves out a file of this folder, or a folder that it lies in. Who is left out is not let in again by a
    /// configuration of its own.
    pub fn excluded(&self, path: &Path, overrides: &Overrides) -> Option<Sourced<Arc<str>>> {
        self.exclude(path, overrides, PathGlob::fits)
    }

    /// The pattern that leaves out the file or folder itself that is in this folder. Whether folders are that it lies in is for
    /// who walks through them.
    pub fn excluded_itself(&self, path: &Path, overrides: &Overrides) -> Option<Sourced<Arc<str>>> {
        let nearest = Self { levels: self.levels.first().cloned().into_iter().collect(), ruff: None };
        nearest.exclude(path, overrides, PathGlob::fits_exactly)
    }

    /// The settings of the file at `path`, which is in this folder; of a text without a path if there is none.
    pub fn effective(&self, path: Option<&Path>, overrides: &Overrides) -> Effective {
        Effective::of(self.nearest(), self.ruff.as_ref(), path, overrides)
    }

    fn exclude(
        &self,
        path: &Path,
        overrides: &Overrides,
        fits: fn(&PathGlob, &str) -> bool,
    ) -> Option<Sourced<Arc<str>>> {
        if let Some(Excludes { folder, globs }) = &overrides.exclude {
            let path = path_below(path, folder)?;
            let glob = globs.iter().find(|glob| fits(glob, &path))?;
            return Some(Sourced { value: Arc::clone(glob.as_str()), origin: Origin::Override });
        }
        let mut inner = path;
        for level in &self.levels {
            let path = path_below(inner, &level.folder);
            let written = path.and_then(|path| level.config.exclude.iter().flatten().find(|it| fits(&it.value, &path)));
            if let Some(written) = written {
                let value = Arc::clone(written.value.as_str());
                return Some(Sourced { value, origin: Origin::of(level, written.line, None) });
            }
            inner = &level.folder;
        }
        None
    }
}
