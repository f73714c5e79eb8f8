//! The report for people: each finding with its code, and a summary.

use std::fmt::Write as _;
use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use bezoar_base::{Finding, Safety, Severity, TextRange};
use bezoar_syntax::Text;

use crate::check::audit::{Audit, CheckedFile, Reported, Trouble};
use crate::report::place::Place;
use crate::report::{Format, Style, summary};

pub(crate) const FORMAT: Format = Format { name: "text", about: "the code of each finding, and a summary", write };

fn write(audit: &Audit, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() }.term_width(style.width);
    for trouble in &audit.troubles {
        writeln!(out, "{}\n", renderer.render(&[trouble_frame(trouble)]))?;
    }
    if style.statistics {
        summary::statistics(audit, out)?;
    } else {
        for (file, reported) in audit.findings() {
            writeln!(out, "{}\n", renderer.render(&[finding_frame(file, reported)]))?;
        }
    }
    for file in &audit.files {
        for note in &file.notes {
            let place = Place::of(&file.text, note.range.start);
            writeln!(out, "note: {}:{}: {}", visible(&file.path), place.line, visible(&note.message))?;
        }
    }
    if style.summary { summary::write(audit, out) } else { Ok(()) }
}

fn finding_frame<'a>(file: &'a CheckedFile, reported: &'a Reported) -> Group<'a> {
    let Finding { rule, range, message, severity, related, .. } = &reported.finding;
    let title = level(*severity).primary_title(visible(message)).id(rule.to_string());
    let mut frame = with_code(title.element(origin(&file.path, &file.text, *range)), &file.text, *range, None);
    for place in related {
        let label = visible(&place.message);
        frame = frame.element(origin(&file.path, &file.text, place.range));
        frame = with_code(frame, &file.text, place.range, Some(label));
    }
    for fix in &reported.fixes {
        let look = if fix.offer.safety == Safety::Safe { "" } else { " (review)" };
        frame = frame.element(Level::HELP.message(format!("{}{look}", visible(&fix.offer.title))));
    }
    frame
}

fn trouble_frame(trouble: &Trouble) -> Group<'_> {
    match &trouble.place {
        Some((text, range)) => {
            let title = Level::ERROR.primary_title(visible(&trouble.message));
            with_code(title.element(origin(&trouble.path, text, *range)), text, *range, None)
        }
        None => Group::with_title(Level::ERROR.primary_title(format!(
            "{}: {}",
            visible(&trouble.path),
            visible(&trouble.message)
        ))),
    }
}

fn level(severity: Severity) -> Level<'static> {
    let like = match severity {
        Severity::Critical | Severity::High => Level::ERROR,
        Severity::Medium => Level::WARNING,
        Severity::Low => Level::NOTE,
        Severity::Info => Level::INFO,
    };
    like.with_name(severity.as_str())
}

/// `path:line:column`; not left to the snippet, which sees only some lines.
fn origin<'a>(path: &'a str, text: &Text, range: TextRange) -> Origin<'a> {
    let place = Place::of(text, range.start);
    Origin::path(visible(path)).line(place.line).char_column(place.column)
}

/// Adds the lines of `range`, underlined.
fn with_code<'a>(frame: Group<'a>, text: &Text, range: TextRange, label: Option<String>) -> Group<'a> {
    let excerpt = Excerpt::of(text, range);
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    let annotation = kind.span(excerpt.span).label(label);
    frame.element(Snippet::source(excerpt.code).line_start(excerpt.first_line).annotation(annotation))
}

/// The lines of a range, cut down to what a terminal can show.
#[derive(Debug, PartialEq, Eq)]
struct Excerpt {
    code: String,
    /// Number of the first line, from 1.
    first_line: usize,
    /// The underlined bytes of `code`.
    span: std::ops::Range<usize>,
}

/// A range of more lines is shown by its first one.
const MOST_LINES: usize = 6;
/// A longer line is cut: generated code has lines of megabytes.
const MOST_COLUMNS: usize = 400;

impl Excerpt {
    fn of(text: &Text, range: TextRange) -> Self {
        let index = text.lines();
        let first = index.line_column(range.start).line;
        let last = index.line_column(range.end.max(range.start + 1) - 1).line;
        let last = if (last - first) as usize >= MOST_LINES { first } else { last };
        let mut excerpt = Self { code: String::new(), first_line: first as usize + 1, span: 0..0 };
        for number in first..=last {
            let Some(line) = index.line(number) else { continue };
            excerpt.push(&text.as_str()[line.span()], line.start, range, number == first);
        }
        let shown_end = excerpt.code.trim_end_matches('\n').len();
        excerpt.span.end = excerpt.span.end.clamp(excerpt.span.start, shown_end.max(excerpt.span.start));
        excerpt
    }

    /// Adds a line that begins at `start`, and underlines what of it is in `range`.
    fn push(&mut self, line: &str, start: u32, range: TextRange, is_first: bool) {
        let line = line.trim_end_matches(['\n', '\r']);
        let inside = |offset: u32| (offset.saturating_sub(start) as usize).min(line.len());
        let (from, to) = (inside(range.start), inside(range.end));
        let cut = Cut::of(line, from, to);
        let base = self.code.len();
        self.code.push_str(cut.before);
        if is_first {
            self.span.start = base + cut.before.len() + from - cut.kept.start;
        }
        self.span.end = base + cut.before.len() + to.min(cut.kept.end).max(cut.kept.start) - cut.kept.start;
        self.code.push_str(&line[cut.kept.clone()]);
        self.code.push_str(cut.after);
        self.code.push('\n');
    }
}

/// What is kept of a line.
struct Cut {
    kept: std::ops::Range<usize>,
    before: &'static str,
    after: &'static str,
}

impl Cut {
    /// All of a line of usual length; else some characters around the start of what is underlined.
    fn of(line: &str, from: usize, to: usize) -> Self {
        if line.len() <= MOST_COLUMNS {
            return Self { kept: 0..line.len(), before: "", after: "" };
        }
        let boundary = |mut offset: usize| {
            while !line.is_char_boundary(offset) {
                offset -= 1;
            }
            offset
        };
        let start = boundary(from.saturating_sub(MOST_COLUMNS / 8));
        let end = boundary(line.len().min(to.min(from + MOST_COLUMNS / 4) + MOST_COLUMNS / 8));
        let dots = |cut: bool| if cut { "…" } else { "" };
        Self { kept: start..end, before: dots(start > 0), after: dots(end < line.len()) }
    }
}

/// The text with what a terminal would obey written out: a file's name or code must not paint over a report of it.
fn visible(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        let hidden =
            c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if hidden {
            let _ = write!(result, "{}", c.escape_unicode());
        } else {
            result.push(c);
        }
    }
    result
}
