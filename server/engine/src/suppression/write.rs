//! The comment that silences a finding, written where it counts.

use bezoar_base::{Finding, TextEdit, TextRange};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Node, Source, kind};

use super::comment::{Names, Reach};
use super::scope::{Scope, logical_line, part_at};
use super::{Dialect, suppressions};
use crate::layout::Layout;

/// The name of the fix that [`Analysis::suppressing_fix`](crate::Analysis::suppressing_fix) gives, which is the name of no rule's fix.
pub const SUPPRESS_HERE: &str = "bezoar: suppress here";

/// Stands where the reason is to be written. It is true as long as nobody writes one.
pub(super) const REASON: &str = "no reason given yet";

/// Names the rule in the suppression that is there already, or writes one: at the end of the line on which the statement begins,
/// behind other comments, or above it where a string or a backslash goes over the line's end. `None` if neither can be done.
pub(crate) fn suppressing_edits(source: &Source, rules: &RuleSet, finding: &Finding) -> Option<Vec<TextEdit>> {
    let layout = Layout::new(source);
    let at = finding.range.start;
    let is_around = |scope: Scope| matches!(scope, Scope::Code(code) if code.start <= at && at <= code.end);
    let existing = suppressions(source, rules).into_iter().filter(|suppression| {
        let ours = suppression.written.dialect == Dialect::Bezoar && suppression.written.reach == Reach::Statement;
        ours && is_around(suppression.scope)
    });
    let mut last_names = existing.filter_map(|suppression| match suppression.written.names {
        Names::Of(names) => names.last().copied(),
        Names::All | Names::Unreadable(_) => None,
    });
    if let Some(last) = last_names.next() {
        return Some(vec![TextEdit::insert(last.end, format!(", {}", finding.rule))]);
    }
    let comment = format!("# bezoar: ignore[{}] -- {REASON}", finding.rule);
    let logical = logical_line(source, at);
    let first = part_at(source, at).filter(|part| logical.touches(TextRange::empty(*part))).unwrap_or(at);
    let line_end = layout.line_end(first);
    if may_end_in_a_comment(source, line_end) {
        let line = TextRange::new(layout.line(first).start, line_end);
        let code_end = line.start + u32::try_from(layout.slice(line).trim_end().len()).ok()?;
        return Some(vec![TextEdit::replace(TextRange::new(code_end, line_end), format!("  {comment}"))]);
    }
    let start = logical.start;
    let text = format!("{comment}{}{}", layout.newline(), layout.indentation(start));
    layout.begins_line(start).then(|| vec![TextEdit::insert(start, text)])
}

/// Whether what is written at the end of a line is, or would be, a comment.
fn may_end_in_a_comment(source: &Source, line_end: u32) -> bool {
    let before = source.as_str().get(..line_end as usize).unwrap_or("").trim_end_matches([' ', '\t']);
    let last = u32::try_from(before.len()).unwrap_or(u32::MAX).saturating_sub(1);
    let in_comment = source.root().path_to(last).last().is_some_and(|node| node.kind() == kind::COMMENT);
    let goes_on = |node: &Node<'_>| node.kind() == kind::STRING && node.end() > line_end;
    in_comment || !(before.ends_with('\\') || source.root().path_to(last).iter().any(goes_on))
}
