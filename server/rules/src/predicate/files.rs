//! Files that a rule is about, told by their paths.

use std::sync::Arc;

use bezoar_base::TextRange;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use crate::problem::Flaw;

/// Globs over the workspace-relative path, and `<test>` for what looks like a test file.
#[derive(Clone, Debug)]
pub struct FilePattern {
    globs: GlobSet,
    /// Whether test files are meant.
    tests: bool,
}

impl FilePattern {
    /// The one that is `written`, in arguments that begin at `start`.
    ///
    /// # Errors
    /// The text that is no glob and no class of files.
    pub(crate) fn build(start: TextRange, written: &[(Arc<str>, TextRange)]) -> Result<Self, Flaw> {
        let mut globs = GlobSetBuilder::new();
        let mut tests = false;
        for (text, range) in written {
            match &**text {
                "<test>" => tests = true,
                class if class.starts_with('<') => {
                    return Err(Flaw::new(*range, format!("`{class}` is no class of files; the only one is `<test>`")));
                }
                glob => {
                    let built = GlobBuilder::new(glob).literal_separator(true).build();
                    globs.add(built.map_err(|error| Flaw::new(*range, format!("this is no glob: {}", error.kind())))?);
                }
            }
        }
        let globs = globs.build().map_err(|error| Flaw::new(start, error.to_string()))?;
        Ok(Self { globs, tests })
    }

    /// Whether it means the file at `path`, which is relative to the workspace, with `/`.
    pub fn is_met_by(&self, path: &str) -> bool {
        self.tests && looks_like_test(path) || self.globs.is_match(path)
    }
}

/// Whether a file of that path looks like a test, as pytest and unittest name them.
fn looks_like_test(path: &str) -> bool {
    let mut folders = path.split('/');
    let name = folders.next_back().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    name == "conftest.py"
        || stem.starts_with("test_")
        || stem.ends_with("_test")
        || matches!(stem, "test" | "tests")
        || folders.any(|folder| matches!(folder, "test" | "tests" | "testing"))
}
