//! Code with what is underlined in it, cut down to what a terminal can show.

use std::fmt::Write as _;

use annotate_snippets::{Annotation, AnnotationKind, Group, Origin, Snippet};
use bezoar_base::TextRange;
use bezoar_syntax::Text;

use crate::report::place::Place;

/// A range to underline.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) range: TextRange,
    /// What is said of it; the one that the frame is about needs none.
    pub(crate) label: Option<String>,
}

/// A range of more lines is shown by its first one.
const MOST_LINES: u32 = 6;
/// Marks are shown together if no more lines lie between them.
const NEAR: u32 = 20;
/// A longer line is cut before it is laid out: generated code has lines of megabytes.
const MOST_BYTES: u32 = 1000;
/// What is shown of a cut line at most: of the marked code, and on either side of it.
const MOST_MARKED: usize = 100;
const MOST_BESIDE: usize = 50;

/// Adds the code of the marks to a frame. The first mark is what the frame is about; marks near it are shown with it, others with those
/// near them.
pub(crate) fn with_code<'a>(mut frame: Group<'a>, path: &str, text: &Text, marks: &[Mark]) -> Group<'a> {
    let marks: Vec<Mark> = marks.iter().map(|mark| Mark { range: clamped(text, mark.range), ..mark.clone() }).collect();
    let Some(first) = marks.first() else { return frame };
    let (near, far): (Vec<&Mark>, Vec<&Mark>) = marks.iter().partition(|mark| is_near(text, first.range, mark.range));
    let mut apart: Vec<Vec<&Mark>> = Vec::new();
    for mark in far {
        match apart.iter_mut().find(|group| group.iter().any(|other| is_near(text, other.range, mark.range))) {
            Some(group) => group.push(mark),
            None => apart.push(vec![mark]),
        }
    }
    for group in std::iter::once(near).chain(apart) {
        let lines = group.iter().map(|mark| lines(text, mark.range)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let Some((from, to)) = lines else { continue };
        let is_long = |number: u32| text.lines().line(number).is_some_and(|line| line.len() > MOST_BYTES);
        if (from..=to).any(is_long) {
            for mark in group {
                frame = with_cut_line(frame, path, text, mark);
            }
        } else {
            frame = frame.element(snippet(path, text, from, to, &group));
        }
    }
    frame
}

/// Adds the code of a mark to a frame, with so many lines on either side of it.
pub(crate) fn around<'a>(frame: Group<'a>, path: &str, text: &Text, mark: &Mark, beside: u32) -> Group<'a> {
    let mark = Mark { range: clamped(text, mark.range), ..mark.clone() };
    let (first, last) = lines(text, mark.range);
    let is_short = |number: &u32| text.lines().line(*number).is_some_and(|line| line.len() <= MOST_BYTES);
    if !(first..=last).all(|number| is_short(&number)) {
        return with_cut_line(frame, path, text, &mark);
    }
    let line = |number: u32| text.lines().line(number).and_then(|line| text.as_str().get(line.span()));
    let says_something = |number: &u32| line(*number).is_some_and(|line| !line.trim().is_empty());
    let before = (first.saturating_sub(beside)..first).rev().take_while(is_short);
    let after = (last + 1..=last + beside).take_while(is_short);
    let from = before.filter(says_something).last().unwrap_or(first);
    let to = after.filter(says_something).last().unwrap_or(last);
    frame.element(snippet(path, text, from, to, &[&mark]).fold(false))
}

/// The text with what a terminal would obey written out: a file's name or code must not paint over a report of it.
pub(crate) fn visible(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        let turns = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if (c.is_control() && c != '\t') || turns {
            let _ = write!(result, "{}", c.escape_unicode());
        } else {
            result.push(c);
        }
    }
    result
}

/// Whole lines with their marks.
fn snippet<'a>(path: &str, text: &Text, from: u32, to: u32, marks: &[&Mark]) -> Snippet<'a, Annotation<'a>> {
    let line = |number| text.lines().line(number).unwrap_or_default();
    let block = line(from).union(line(to));
    let code = text.as_str().get(block.span()).unwrap_or_default();
    // The layout would take what follows the last line end for a line.
    let code = with_one_line_end(code.trim_end_matches(['\n', '\r']));
    let annotations = marks.iter().map(|mark| annotation(mark, mark.range.shifted(-i64::from(block.start)).span()));
    Snippet::source(code).path(path.to_owned()).line_start(from as usize + 1).annotations(annotations)
}

/// One line of which only what surrounds the mark is shown.
fn with_cut_line<'a>(frame: Group<'a>, path: &str, text: &Text, mark: &Mark) -> Group<'a> {
    let range = mark.range;
    let place = Place::of(text, range.start);
    let line = text.lines().line(text.lines().line_column(range.start).line).unwrap_or_default();
    let content = text.as_str().get(line.span()).unwrap_or_default().trim_end_matches(['\n', '\r']);
    let start = range.start.saturating_sub(line.start) as usize;
    let end = (range.end.saturating_sub(line.start) as usize).clamp(start, content.len());
    let boundary =
        |offset: usize| (0..=offset.min(content.len())).rev().find(|&it| content.is_char_boundary(it)).unwrap_or(0);
    let kept = boundary(start.saturating_sub(MOST_BESIDE))..boundary(end.min(start + MOST_MARKED) + MOST_BESIDE);
    let before = if kept.start > 0 { "…" } else { "" };
    let after = if kept.end < content.len() { "…" } else { "" };
    let marked = start - kept.start + before.len()..boundary(end.min(start + MOST_MARKED)) - kept.start + before.len();
    let code = format!("{before}{}{after}", &content[kept]);
    // The snippet would count columns from where the line is cut.
    let origin = Origin::path(path.to_owned()).line(place.line).char_column(place.column);
    frame.element(origin).element(Snippet::source(code).line_start(place.line).annotation(annotation(mark, marked)))
}

fn annotation<'a>(mark: &Mark, span: std::ops::Range<usize>) -> Annotation<'a> {
    let kind = if mark.label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    kind.span(span).label(mark.label.clone())
}

/// The range without the line end that it may end in, and not longer than [`MOST_LINES`].
fn clamped(text: &Text, range: TextRange) -> TextRange {
    let (first, last) = lines(text, range);
    let end =
        if last - first < MOST_LINES { range.end } else { text.lines().line(first).map_or(range.end, |line| line.end) };
    let code = text.as_str().get(range.start as usize..end as usize).unwrap_or_default();
    TextRange::new(range.start, range.start + code.trim_end_matches(['\n', '\r']).len() as u32)
}

/// The first and the last line of a range, from 0.
fn lines(text: &Text, range: TextRange) -> (u32, u32) {
    let line = |offset| text.lines().line_column(offset).line;
    (line(range.start), line(range.end.max(range.start + 1) - 1))
}

fn is_near(text: &Text, one: TextRange, other: TextRange) -> bool {
    let (one, other) = (lines(text, one), lines(text, other));
    other.1 + NEAR >= one.0 && one.1 + NEAR >= other.0
}

/// The code with `\n` in place of a lone `\r`, which ends a line for Python but not for the layout.
fn with_one_line_end(code: &str) -> String {
    let mut result = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find('\r') {
        result.push_str(&rest[..at]);
        result.push(if rest[at + 1..].starts_with('\n') { '\r' } else { '\n' });
        rest = &rest[at + 1..];
    }
    result + rest
}
