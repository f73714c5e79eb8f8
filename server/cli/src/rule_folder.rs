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
            for name in ["rule.scm", "model.scm"] {
                let file = folder.join(name);
                found.extend(file.is_file().then(|| Self::of_file(&file)).flatten());
            }
        }
        found.sort();
        Ok(found)
    }

    /// The folder of a `rule.scm` or `model.scm`; `None` for a lone file.
    pub fn of_file(file: &Path) -> Option<Self> {
        let is_rule = file.file_name()? == "rule.scm";
        let path = file.parent().filter(|_| is_rule || file.ends_with("model.scm"))?.to_owned();
        let id = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Some(Self { path, id, is_rule })
    }

    /// The `rule.scm` or `model.scm`.
    pub fn file(&self) -> PathBuf {
        self.path.join(if self.is_rule { "rule.scm" } else { "model.scm" })
    }

    /// Whether it has a `test.py`.
    pub fn has_test(&self) -> bool {
        self.path.join("test.py").is_file()
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

    /// Makes the files of the fixture what they should be, and no others. Writes only what differs.
    ///
    /// # Errors
    /// If one cannot be read, written or deleted.
    pub fn bless(&self, blessed: &FixtureFiles) -> io::Result<()> {
        let given = self.fixture()?;
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
