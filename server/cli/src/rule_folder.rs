//! The folders of rules and models on disk, with the files that test them.

use std::path::{Path, PathBuf};
use std::{fs, io};

use bezoar_engine::fixture::FixtureFiles;

/// A folder with a `rule.scm` or a `model.scm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleFolder {
    /// Where it is.
    pub path: PathBuf,
    /// The id of the rule, or the name of the library.
    pub id: String,
    /// Whether it holds a rule; else a model.
    pub is_rule: bool,
}

impl RuleFolder {
    /// Every such folder at `root` or below it, in order of path.
    ///
    /// # Errors
    /// If a folder cannot be read.
    pub fn find(root: &Path) -> io::Result<Vec<Self>> {
        let mut found = Vec::new();
        let mut waiting = vec![root.to_owned()];
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    waiting.push(path);
                }
            }
            let is_rule = folder.join("rule.scm").is_file();
            if is_rule || folder.join("model.scm").is_file() {
                let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
                found.push(Self { path: folder, id, is_rule });
            }
        }
        found.sort();
        Ok(found)
    }

    /// `test.py` and the files that fixes make of it, by name.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn fixture(&self) -> io::Result<FixtureFiles> {
        let mut files = FixtureFiles::new();
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_fixed = name.starts_with("fixed.") && name.ends_with(".py");
            if name == "test.py" || is_fixed {
                let text = fs::read_to_string(entry.path())?;
                files.insert(name, text);
            }
        }
        Ok(files)
    }

    /// Makes the files of the fixture, read as `given`, what they should be. Writes only what differs.
    ///
    /// # Errors
    /// If one cannot be written or deleted.
    pub fn bless(&self, given: &FixtureFiles, blessed: &FixtureFiles) -> io::Result<()> {
        for (name, text) in blessed {
            if given.get(name) != Some(text) {
                fs::write(self.path.join(name), text)?;
            }
        }
        for name in given.keys().filter(|name| !blessed.contains_key(*name)) {
            fs::remove_file(self.path.join(name))?;
        }
        Ok(())
    }
}
