//! The configuration files of folders, read when they are first asked for.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bezoar_base::FastMap;
use bezoar_rules::{ConfigFile, Surroundings};
use bezoar_syntax::Text;

use crate::walk::{Unreadable, shown};

/// What the configuration files in and above the folders say that somebody came by.
#[derive(Debug, Default)]
pub struct ConfigurationFiles {
    base: PathBuf,
    by_folder: FastMap<PathBuf, Arc<Surroundings>>,
    /// Those that configure us and count, with their texts.
    pub read: Vec<(Arc<ConfigFile>, Text)>,
    /// Those that could not be read and would count.
    pub unreadable: Vec<Unreadable>,
}

impl ConfigurationFiles {
    /// Nothing read yet. People are shown paths relative to `base`.
    pub fn new(base: PathBuf) -> Self {
        Self { base, ..Self::default() }
    }

    /// The configuration of a folder. Whether its own files count and those above it is said by `counts`; those of Ruff always do.
    pub fn of(&mut self, folder: &Path, counts: bool) -> Arc<Surroundings> {
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
        match fs::read(path) {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes);
                let file = Arc::new(ConfigFile::read(&shown(path, &self.base), &text, None));
                if counts && file.config.is_some() {
                    self.read.push((Arc::clone(&file), Text::new(&*text)));
                }
                Some(file)
            }
            Err(error) => {
                if counts {
                    self.unreadable.push(Unreadable { path: path.to_owned(), reason: error.to_string() });
                }
                None
            }
        }
    }
}
