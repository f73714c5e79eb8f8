use std::path::{MAIN_SEPARATOR, Path};
use std::sync::Arc;

use globset::{GlobBuilder, GlobMatcher};

/// A pattern for files and folders below some folder, read as in a `.gitignore` file of that folder: one without a slash fits at
/// any depth, one with a slash from that folder on, and what lies in a folder that it fits belongs to it.
#[derive(Clone, Debug)]
pub struct PathGlob {
    text: Arc<str>,
    matcher: GlobMatcher,
}

/// Why a text is no [`PathGlob`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no pattern of paths: {reason}")]
pub struct GlobError {
    text: String,
    reason: String,
}

impl PathGlob {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`GlobError`] if it is none.
    pub fn parse(text: &str) -> Result<Self, GlobError> {
        let refused = |reason: &str| Err(GlobError { text: text.to_owned(), reason: reason.to_owned() });
        let pattern = text.trim_end_matches('/');
        let pattern = pattern.strip_prefix("./").map_or_else(|| pattern.to_owned(), |rest| format!("/{rest}"));
        let has_slash = pattern.contains('/');
        // All that is in a folder is what the folder itself stands for.
        let below = pattern.strip_suffix("/**").filter(|folder| !folder.is_empty()).unwrap_or(&pattern);
        if below.is_empty() {
            return refused("it is empty");
        }
        if below.starts_with('!') {
            return refused("there is nothing that it could take back; a name that begins so is written `\\!…`");
        }
        if below.split('/').any(|part| part == "..") {
            return refused("it leads out of the folder that it is about");
        }
        if let Some(letter) = needlessly_escaped(below) {
            return refused(&format!("a backslash stands before `{letter}`; folders are separated by `/`"));
        }
        let anchored = match below.strip_prefix('/') {
            Some(rest) => rest.to_owned(),
            None if has_slash => below.to_owned(),
            None => format!("**/{below}"),
        };
        match GlobBuilder::new(&anchored).literal_separator(true).backslash_escape(true).build() {
            Ok(glob) => Ok(Self { text: text.into(), matcher: glob.compile_matcher() }),
            Err(error) => refused(&error.kind().to_string()),
        }
    }

    /// The pattern as it is written.
    pub fn as_str(&self) -> &Arc<str> {
        &self.text
    }

    /// Whether it fits a path below its folder, or a folder that the path lies in.
    pub(crate) fn fits(&self, path: &str) -> bool {
        let ends = path.match_indices('/').map(|(end, _)| end).chain([path.len()]);
        ends.into_iter().any(|end| self.fits_exactly(&path[..end]))
    }

    /// Whether it fits the path itself.
    pub(crate) fn fits_exactly(&self, path: &str) -> bool {
        !path.is_empty() && self.matcher.is_match(path)
    }
}

impl PartialEq for PathGlob {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for PathGlob {}

/// A path below `folder`, with `/`; `None` for one that lies elsewhere.
pub(crate) fn path_below(path: &Path, folder: &Path) -> Option<String> {
    let path = path.strip_prefix(folder).ok()?;
    Some(path.to_string_lossy().replace(MAIN_SEPARATOR, "/"))
}

/// A letter or digit behind a backslash. It means the same without one, so whoever wrote this meant a path of Windows.
fn needlessly_escaped(pattern: &str) -> Option<char> {
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        // What is behind a backslash is taken with it, so that the second of two takes nothing.
        if character == '\\'
            && let Some(next) = characters.next().filter(|next| next.is_alphanumeric())
        {
            return Some(next);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_read_as_in_a_gitignore_file() {
        for (pattern, fits, misses) in [
            ("tests", &["tests/a.py", "sub/tests/a.py", "sub/tests/deep/a.py"][..], &["mytests/a.py", "tests.py"][..]),
            ("tests/", &["tests/a.py", "sub/tests/a.py"], &["mytests/a.py"]),
            ("tests/**", &["tests/a.py", "tests/deep/a.py"], &["tests.py", "mytests/a.py", "sub/tests/a.py"]),
            ("/tests", &["tests/a.py"], &["sub/tests/a.py"]),
            ("./tests", &["tests/a.py"], &["sub/tests/a.py"]),
            ("sub/tests", &["sub/tests/a.py"], &["a/sub/tests/a.py"]),
            ("**/tests/**", &["tests/a.py", "sub/tests/a.py"], &["mytests/a.py"]),
            ("*_pb2.py", &["x_pb2.py", "sub/x_pb2.py"], &["x_pb2.pyi"]),
            ("/*.py", &["a.py"], &["sub/a.py"]),
            ("sub/*.py", &["sub/a.py"], &["sub/deep/a.py"]),
            ("{docs,examples}", &["docs/a.py", "sub/examples/a.py"], &["doc/a.py"]),
            ("**", &["a.py", "sub/a.py"], &[]),
            ("ä/ö", &["ä/ö/a.py"], &["ä/a.py"]),
            ("\\!a", &["!a/b.py"], &["a/b.py"]),
            (r"a\[1\]", &["a[1]"], &["a1"]),
        ] {
            let glob = PathGlob::parse(pattern).expect(pattern);
            fits.iter().for_each(|path| assert!(glob.fits(path), "{pattern} {path}"));
            misses.iter().for_each(|path| assert!(!glob.fits(path), "{pattern} {path}"));
            assert!(!glob.fits(""), "{pattern}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for (pattern, reason) in [
            ("", "it is empty"),
            ("/", "it is empty"),
            ("!a", "there is nothing that it could take back; a name that begins so is written `\\!…`"),
            ("../a", "it leads out of the folder that it is about"),
            ("a{b", "unclosed alternate group; missing '}' (maybe escape '{' with '[{]'?)"),
            (r"sub\a.py", "a backslash stands before `a`; folders are separated by `/`"),
            (r"C:\Users\ä", "a backslash stands before `U`; folders are separated by `/`"),
            ("a[", "unclosed character class; missing ']'"),
        ] {
            let error = PathGlob::parse(pattern).expect_err(pattern).to_string();
            assert_eq!(error, format!("`{pattern}` is no pattern of paths: {reason}"));
        }
    }
}
