//! What fixes would change, as a unified diff that `patch` understands.

use std::io::{self, Write};

use similar::{ChangeTag, TextDiff};

use crate::check::fix::MendedText;
use crate::report::frame::visible;

/// Writes what was mended in each text.
pub(crate) fn write(texts: &[MendedText], color: bool, out: &mut dyn Write) -> io::Result<()> {
    for MendedText { path, before, after, .. } in texts {
        let diff = TextDiff::from_lines(before.as_str(), after.as_str());
        writeln!(out, "--- {path}\n+++ {path}")?;
        for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
            writeln!(out, "{}", hunk.header())?;
            for change in hunk.iter_changes() {
                let paint = match change.tag() {
                    ChangeTag::Delete => "\u{1b}[31m",
                    ChangeTag::Insert => "\u{1b}[32m",
                    ChangeTag::Equal => "",
                };
                let line = change.value().trim_end_matches('\n');
                match color && !paint.is_empty() {
                    // On a terminal for eyes, else for `patch`.
                    true => writeln!(out, "{paint}{}{}\u{1b}[0m", change.tag(), visible(line))?,
                    false => writeln!(out, "{}{line}", change.tag())?,
                }
                if change.missing_newline() {
                    writeln!(out, "\\ No newline at end of file")?;
                }
            }
        }
    }
    Ok(())
}
