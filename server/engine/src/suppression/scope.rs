//! Which code a suppression is about. A comment belongs to the *logical line* that it stands on: a simple statement with all of its
//! lines, or the head of a compound one, together with whatever shares a line with it.

use bezoar_base::TextRange;
use bezoar_syntax::{Kind, Node, Source, kind};

use super::Dialect;
use super::comment::{Reach, Written};
use crate::layout::Layout;

/// A suppression's code; a finding that begins in it, or at its end, is silenced.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// This.
    Code(TextRange),
    /// None, since the comment stands where it has no effect.
    Misplaced(&'static str),
}

/// The code that a suppression in `comment` is about. `all` are the suppressions of the file, in order.
pub(super) fn scope(source: &Source, written: &Written, comment: TextRange, all: &[Written]) -> Scope {
    let alone = Layout::new(source).begins_line(comment.start);
    match written.reach {
        Reach::Statement if !alone => Scope::Code(logical_line(source, last_code_before(source, comment.start))),
        Reach::Statement => match around(source, comment) {
            Some(statement) => Scope::Code(logical_line(source, statement.start())),
            None => below(source, written, comment),
        },
        Reach::File if !alone => Scope::Misplaced("it works only on a line of its own"),
        Reach::File if written.dialect == Dialect::Bezoar && first_code(source) < comment.start => {
            Scope::Misplaced("it works only above the first statement that is no import")
        }
        Reach::File => Scope::Code(TextRange::new(0, source.lines().text_len())),
        Reach::Block | Reach::BlockEnd if !alone => Scope::Misplaced("it works only on a line of its own"),
        Reach::Block => block(source, written, comment, all),
        Reach::BlockEnd => Scope::Code(comment),
    }
}

/// The logical line that the code at `offset` is part of, to the end of its last line; in code that cannot be understood, the
/// line.
pub(super) fn logical_line(source: &Source, offset: u32) -> TextRange {
    let layout = Layout::new(source);
    let line = TextRange::new(layout.line(offset).start, layout.line_end(offset));
    let Some(mut range) = statement_at(source, offset).map(head).filter(|head| head.touches(TextRange::empty(offset)))
    else {
        return line;
    };
    // `if x: a = 1; b = 2`
    loop {
        let before = layout.slice(TextRange::new(layout.line(range.start).start, range.start)).trim_end();
        if before.trim_start_matches('\u{feff}').trim_start().is_empty() {
            break;
        }
        let last = layout.line(range.start).start + last_character(before);
        match statement_at(source, last).map(head).filter(|other| other.start < range.start) {
            Some(other) => range = other.union(range),
            None => break,
        }
    }
    loop {
        let rest = layout.slice(TextRange::new(range.end, layout.line_end(range.end)));
        let code = rest.trim_start();
        if code.is_empty() || code.starts_with('#') {
            break;
        }
        let next = layout.line_end(range.end) - length(code);
        match statement_at(source, next).map(head).filter(|other| other.end > range.end) {
            Some(other) => range = range.union(other),
            None => break,
        }
    }
    TextRange::new(range.start, layout.line_end(range.end))
}

/// The part of a logical line whose first line a comment about `offset` would stand on: a decorator, or the statement.
pub(super) fn part_at(source: &Source, offset: u32) -> Option<u32> {
    let path = source.root().path_to(offset);
    let statement = path.iter().rposition(|node| Some(*node) == statement_at(source, offset))?;
    let part = path.get(statement + 1).filter(|_| path[statement].kind() == kind::DECORATED_DEFINITION);
    Some(part.unwrap_or(&path[statement]).start())
}

/// Parts of compound statements that are heads and blocks themselves.
const CLAUSES: &[Kind] =
    &[kind::ELIF_CLAUSE, kind::ELSE_CLAUSE, kind::EXCEPT_CLAUSE, kind::FINALLY_CLAUSE, kind::CASE_CLAUSE];

/// The innermost statement or clause around `offset`; none in code that cannot be understood.
fn statement_at(source: &Source, offset: u32) -> Option<Node<'_>> {
    let path = source.root().path_to(offset);
    let mut found = path.first().copied();
    for pair in path.windows(2) {
        if pair[0].kind() == kind::BLOCK || pair[1].is(CLAUSES) {
            found = Some(pair[1]);
        }
    }
    found.filter(|node| !node.is(&[kind::COMMENT, kind::ERROR]))
}

/// A statement without the block below it.
fn head(statement: Node<'_>) -> TextRange {
    let inner = match statement.kind() {
        kind::DECORATED_DEFINITION => statement.child(bezoar_syntax::field::DEFINITION).unwrap_or(statement),
        _ => statement,
    };
    let mut end = statement.end();
    let mut last = inner.start();
    for child in inner.children() {
        match child.kind() {
            kind::BLOCK => {
                end = last;
                break;
            }
            kind::COMMENT => {}
            _ => last = child.end(),
        }
    }
    TextRange::new(statement.start(), end)
}

/// The statement that a comment on a line of its own stands in, between its brackets or its decorators.
fn around(source: &Source, comment: TextRange) -> Option<Node<'_>> {
    statement_at(source, comment.start).filter(|statement| head(*statement).covers(comment))
}

/// The comments below `comment` and the logical line that follows them, if any does.
fn below(source: &Source, written: &Written, comment: TextRange) -> Scope {
    let own = TextRange::new(comment.start, comment.end);
    let looks_down = matches!(written.dialect, Dialect::Bezoar | Dialect::Ruff);
    match next_code(source, comment, written.dialect == Dialect::Ruff).filter(|_| looks_down) {
        Some(code) => Scope::Code(own.union(logical_line(source, code))),
        // What it says of itself, such as an invisible character, it can silence.
        None => Scope::Code(own),
    }
}

/// The first code on the lines below `comment`, over other comments and, if so wanted, blank lines.
fn next_code(source: &Source, comment: TextRange, over_blank_lines: bool) -> Option<u32> {
    let layout = Layout::new(source);
    let mut line = layout.line(comment.start);
    loop {
        let next = layout.line(line.end);
        if next.start == line.start {
            return None;
        }
        line = next;
        let text = layout.slice(line).trim();
        if text.is_empty() && !over_blank_lines {
            return None;
        }
        if !text.is_empty() && !text.starts_with('#') {
            return Some(line.start + length(layout.indentation(line.start)));
        }
    }
}

/// Where the code begins that is neither the docstring nor an import; the end of the text if there is none.
fn first_code(source: &Source) -> u32 {
    const IMPORTS: &[Kind] = &[kind::IMPORT_STATEMENT, kind::IMPORT_FROM_STATEMENT, kind::FUTURE_IMPORT_STATEMENT];
    let is_text = |node: Node<'_>| {
        node.kind() == kind::EXPRESSION_STATEMENT
            && node.named_child(0).is_some_and(|only| only.is(&[kind::STRING, kind::CONCATENATED_STRING]))
    };
    let mut statements = source.root().named_children().enumerate();
    let first = statements.find(|(number, node)| !(node.is(IMPORTS) || (*number == 0 && is_text(*node))));
    first.map_or(source.lines().text_len(), |(_, node)| node.start())
}

/// From a `# ruff: disable[…]` to the end of its block, or to its `# ruff: enable[…]`.
fn block(source: &Source, written: &Written, comment: TextRange, all: &[Written]) -> Scope {
    let layout = Layout::new(source);
    let indentation = layout.indentation(comment.start);
    let Some(code) = next_code(source, comment, true) else { return Scope::Code(comment) };
    if layout.indentation(code) != indentation {
        return Scope::Misplaced("its block has ended");
    }
    let path = source.root().path_to(code);
    let around = path.iter().rev().find(|node| node.kind() == kind::BLOCK);
    let end = around.map_or(source.lines().text_len(), |block| block.end());
    let names = |written: &Written| layout.slice(TextRange::new(written.head.end, written.range.end)).split(']').next();
    let ends = |other: &&Written| {
        other.reach == Reach::BlockEnd
            && (comment.end..end).contains(&other.range.start)
            && layout.indentation(other.range.start) == indentation
            && names(other) == names(written)
    };
    Scope::Code(TextRange::new(comment.start, all.iter().find(ends).map_or(end, |other| other.range.start)))
}

/// The last character of the code before a comment on the same line.
fn last_code_before(source: &Source, comment: u32) -> u32 {
    let layout = Layout::new(source);
    let start = layout.line(comment).start;
    start + last_character(layout.slice(TextRange::new(start, comment)).trim_end())
}

/// Where the last character of a text begins.
fn last_character(text: &str) -> u32 {
    text.char_indices().next_back().map_or(0, |(at, _)| u32::try_from(at).unwrap_or(u32::MAX))
}

fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}
