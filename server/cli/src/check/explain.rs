//! `bezoar check --explain`: which findings of a run are meant.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use bezoar_syntax::Text;

use crate::check::audit::{Audit, CheckedFile, Reported, Silenced};
use crate::check::walk::shown;
use crate::report::frame::visible;
use crate::report::place::{Place, ends};
use crate::report::plural;

/// Of the candidates for what was meant, so many are named.
const NAMED: usize = 10;

/// What the user calls a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FindingName {
    /// The fingerprint that a report gives it, or how that begins.
    Fingerprint(String),
    /// Where it is.
    At {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1; `None`: anywhere in the line.
        column: Option<usize>,
    },
}

/// A finding of a run, with its file and, if a comment silences it, that.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Named<'a> {
    pub(crate) file: &'a CheckedFile,
    pub(crate) reported: &'a Reported,
    pub(crate) silenced: Option<&'a Silenced>,
}

impl FromStr for FindingName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |text: &str| text.parse::<usize>().ok().filter(|number| *number > 0);
        // Many tools end a place so when a message follows.
        let place = text.trim_end_matches(':');
        if let Some((rest, last)) = place.rsplit_once(':')
            && let Some(last) = number(last)
        {
            let with_column = rest.rsplit_once(':').and_then(|(path, line)| Some((path, number(line)?, Some(last))));
            let (path, line, column) = with_column.unwrap_or((rest, last, None));
            return Ok(Self::At { path: path.into(), line, column });
        }
        if (1..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(Self::Fingerprint(text.to_ascii_lowercase()));
        }
        Err("a finding is named by its fingerprint or by its place, such as `app.py:12` or `app.py:12:5`".to_owned())
    }
}

impl FindingName {
    /// The file that has to be among those that are checked, if the name says one.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Fingerprint(_) => None,
            Self::At { path, .. } => Some(path),
        }
    }

    /// The findings of `audit` that are meant, at least one; of a line all that there are.
    ///
    /// # Errors
    /// That there is none, or that it cannot be told which, with those that there are.
    pub(crate) fn find<'a>(&self, audit: &'a Audit, here: &Path) -> anyhow::Result<Vec<Named<'a>>> {
        match self {
            Self::Fingerprint(beginning) => {
                let is_meant = |named: &Named<'_>| named.reported.fingerprint.starts_with(beginning);
                let found: Vec<Named<'_>> = all(audit).filter(is_meant).collect();
                match found.len() {
                    0 => anyhow::bail!("no finding has the fingerprint `{beginning}`{}", hidden(audit)),
                    1 => Ok(found),
                    _ => anyhow::bail!(
                        "several findings have a fingerprint that begins with `{beginning}`:{}",
                        list(&found)
                    ),
                }
            }
            Self::At { path, line, column } => {
                let path = shown(path, here);
                let in_file: Vec<Named<'_>> = all(audit).filter(|named| named.file.path == path).collect();
                let found: Vec<Named<'_>> =
                    in_file.iter().filter(|named| named.is_at(*line, *column)).copied().collect();
                if !found.is_empty() {
                    return Ok(found);
                }
                let column = column.map_or_else(String::new, |column| format!(":{column}"));
                let place = format!("{}:{line}{column}", visible(&path));
                if in_file.is_empty() {
                    anyhow::bail!("there is no finding in `{}`{}", visible(&path), hidden(audit));
                }
                anyhow::bail!(
                    "there is no finding at `{place}`{}; in this file there are:{}",
                    hidden(audit),
                    list(&in_file)
                )
            }
        }
    }
}

impl Named<'_> {
    /// Whether it is in that line and, if one is given, at that column.
    fn is_at(&self, line: usize, column: Option<usize>) -> bool {
        let (start, end) = ends(&self.file.text, self.reported.finding.range);
        match column {
            None => (start.line..=last_line(&self.file.text, end, start)).contains(&line),
            Some(column) => (start.line, start.column) <= (line, column) && (line, column) < (end.line, end.column),
        }
    }
}

/// The last line of which something is marked.
fn last_line(text: &Text, end: Place, start: Place) -> usize {
    if end.byte > start.byte { Place::of(text, end.byte - 1).line } else { end.line }
}

/// Everything that was found, those that comments silence among them, file by file.
fn all(audit: &Audit) -> impl Iterator<Item = Named<'_>> {
    let found = audit.findings().map(|(file, reported)| Named { file, reported, silenced: None });
    let silenced = audit.suppressed();
    found.chain(silenced.map(|(file, it)| Named { file, reported: &it.reported, silenced: Some(it) }))
}

/// What to do about it if the profile may be why it is not there.
fn hidden(audit: &Audit) -> String {
    match audit.hidden {
        0 => String::new(),
        count => format!(" ({} more in louder profiles: `--profile audit`)", plural(count, "finding")),
    }
}

/// One line for each finding, by which it can be named.
fn list(findings: &[Named<'_>]) -> String {
    let line = |Named { file, reported, .. }: &Named<'_>| {
        let Place { line, column, .. } = Place::of(&file.text, reported.finding.range.start);
        let (path, rule, fingerprint) = (visible(&file.path), &reported.finding.rule, &reported.fingerprint);
        format!("\n  {fingerprint}  {path}:{line}:{column}  {rule}")
    };
    let more = findings.len().saturating_sub(NAMED);
    let more = if more > 0 { format!("\n  and {more} more") } else { String::new() };
    findings.iter().take(NAMED).map(line).collect::<String>() + &more
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str, line: usize, column: Option<usize>) -> Result<FindingName, String> {
        Ok(FindingName::At { path: path.into(), line, column })
    }

    #[test]
    fn a_name_is_a_fingerprint_or_a_place() {
        let name = |text: &str| text.parse::<FindingName>();
        assert_eq!(name("3FA2b"), Ok(FindingName::Fingerprint("3fa2b".to_owned())));
        assert_eq!(name("app.py:12"), at("app.py", 12, None));
        assert_eq!(name("app.py:12:5:"), at("app.py", 12, Some(5)));
        assert_eq!(name(r"C:\app.py:12:5"), at(r"C:\app.py", 12, Some(5)));
        assert_eq!(name("3:4"), at("3", 4, None));
        for wrong in ["", "app.py", "app.py:0", "app.py:x", "0123456789abcdef0"] {
            assert!(name(wrong).is_err_and(|why| why.contains("`app.py:12:5`")), "{wrong}");
        }
    }
}
