//! Between bytes and the protocol's positions, and between our values and the protocol's types. Nothing else converts either.

mod flow;
mod paths;

use std::path::Path;
use std::str::FromStr as _;
use std::sync::Arc;

use bezoar_base::{LineColumn, Tag, TextRange};
use bezoar_syntax::Text;
use tower_lsp::ls_types as lsp;

pub(crate) use self::flow::{flow, flow_question};
use crate::capabilities;
use crate::event::{Action, ActionKey, Address, Change, Deed, Editor, FileReport, Hover, Progress, Repair};
use crate::ledger::{Diagnostic, Level, Publication, RelatedPlace, Report};

/// What a column counts. A better one is greater.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Encoding {
    /// UTF-16 code units, what every client can do.
    #[default]
    Utf16,
    /// Characters.
    Utf32,
    /// Bytes, which is what we count ourselves.
    Utf8,
}

/// A place as the client says it: a zero-based line and a zero-based column in its [`Encoding`].
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    /// Zero-based line.
    pub line: u32,
    /// Zero-based column.
    pub character: u32,
}

/// From one place to another; the end is not in it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Span {
    /// First place.
    pub start: Place,
    /// One past the last.
    pub end: Place,
}

/// Why a place is none of a text: the client has another text or counts otherwise.
#[derive(Copy, Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// Beyond the line after the last, which is how clients say «to the end».
    #[error("there is no line {0}")]
    NoSuchLine(u32),
    /// Between the code units of one character.
    #[error("column {} of line {} is inside a character", .0.character, .0.line)]
    InsideCharacter(Place),
    /// The end stands before the start.
    #[error("the end stands before the start")]
    Reversed,
}

impl Encoding {
    /// The name that the protocol gives it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Utf32 => "utf-32",
        }
    }

    /// The encoding of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Utf8, Self::Utf16, Self::Utf32].into_iter().find(|encoding| encoding.as_str() == name)
    }

    fn width(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 => text.chars().map(char::len_utf16).sum(),
            Self::Utf32 => text.chars().count(),
        }
    }
}

impl Place {
    /// A line and a column.
    pub const fn new(line: u32, character: u32) -> Self {
        Self { line, character }
    }
}

impl Span {
    /// From `start` to `end`.
    pub const fn new(start: Place, end: Place) -> Self {
        Self { start, end }
    }
}

/// The byte at `place`. A column past the end of its line is that end, before the line's end characters; the line after the
/// last is the end of the text.
///
/// # Errors
/// [`Misfit`] if the text has no such place.
pub fn offset(text: &Text, place: Place, encoding: Encoding) -> Result<u32, Misfit> {
    let Some((start, content)) = line(text, place.line) else {
        let is_end = place.line == text.lines().line_count();
        return if is_end { Ok(text.lines().text_len()) } else { Err(Misfit::NoSuchLine(place.line)) };
    };
    let (column, exact) = byte_column(content, place.character as usize, encoding);
    if exact { Ok(start + column) } else { Err(Misfit::InsideCharacter(place)) }
}

/// The byte at `place` or, where there is none, at the nearest place before it: good enough to ask about, not to edit.
pub fn nearest_offset(text: &Text, place: Place, encoding: Encoding) -> u32 {
    line(text, place.line).map_or(text.lines().text_len(), |(start, content)| {
        start + byte_column(content, place.character as usize, encoding).0
    })
}

/// The bytes of `span`.
///
/// # Errors
/// [`Misfit`] if the text has no such span.
pub fn range(text: &Text, span: Span, encoding: Encoding) -> Result<TextRange, Misfit> {
    let (start, end) = (offset(text, span.start, encoding)?, offset(text, span.end, encoding)?);
    if start <= end { Ok(TextRange::new(start, end)) } else { Err(Misfit::Reversed) }
}

/// The place of a byte; within a line's end characters it is the place before them, past the end of the text its end, and
/// within a character the place before it.
pub fn place(text: &Text, offset: u32, encoding: Encoding) -> Place {
    let LineColumn { line: number, column } = text.lines().line_column(offset);
    let content = line(text, number).map_or("", |(_, content)| content);
    let mut column = (column as usize).min(content.len());
    while !content.is_char_boundary(column) {
        column -= 1;
    }
    Place { line: number, character: encoding.width(&content[..column]) as u32 }
}

/// The places of `range`.
pub fn span(text: &Text, range: TextRange, encoding: Encoding) -> Span {
    Span { start: place(text, range.start, encoding), end: place(text, range.end, encoding) }
}

/// The first byte of a line and its characters without the line's end.
fn line(text: &Text, number: u32) -> Option<(u32, &str)> {
    let range = text.lines().line(number)?;
    let content = text.as_str().get(range.span())?;
    let content = content.strip_suffix('\n').unwrap_or(content);
    Some((range.start, content.strip_suffix('\r').unwrap_or(content)))
}

/// The byte column of `units` code units, at most the length, and whether it is not within a character.
fn byte_column(content: &str, units: usize, encoding: Encoding) -> (u32, bool) {
    let mut before = 0;
    for (at, character) in content.char_indices() {
        let after = before + encoding.width(&content[at..at + character.len_utf8()]);
        if units < after {
            return (at as u32, units == before);
        }
        before = after;
    }
    (content.len() as u32, true)
}

/// A document by its URI, of any scheme.
pub fn address_of_uri(uri: &str) -> Address {
    Address { uri: uri.into(), path: paths::path(uri).map(Arc::from) }
}

/// A document of the client's.
pub(crate) fn address(uri: &lsp::Uri) -> Address {
    address_of_uri(uri.as_str())
}

/// A file on disk; `None` if its path is none that a URI can say.
pub(crate) fn address_of_path(path: &Path) -> Option<Address> {
    let uri = paths::uri(path)?;
    let path = paths::path(&uri)?;
    Some(Address { uri: uri.into(), path: Some(path.into()) })
}

pub(crate) fn change(change: lsp::TextDocumentContentChangeEvent) -> Change {
    Change { span: change.range.map(span_from), text: change.text }
}

pub(crate) fn place_from(position: lsp::Position) -> Place {
    Place { line: position.line, character: position.character }
}

pub(crate) fn span_from(range: lsp::Range) -> Span {
    Span { start: place_from(range.start), end: place_from(range.end) }
}

/// What to publish; `None` if the URI is none, which the client's own always is.
pub(crate) fn publication(publication: &Publication, editor: &Editor) -> Option<lsp::PublishDiagnosticsParams> {
    let uri = uri(&publication.uri)?;
    let diagnostics =
        publication.diagnostics.iter().map(|diagnostic| to_diagnostic(diagnostic, &uri, editor)).collect();
    Some(lsp::PublishDiagnosticsParams { uri, diagnostics, version: publication.version })
}

/// The answer to a client that asks for the diagnostics of `document`.
pub(crate) fn report(report: Report, document: &lsp::Uri, editor: &Editor) -> lsp::DocumentDiagnosticReportResult {
    let report = match report {
        Report::Full { id, diagnostics } => {
            let items = diagnostics.iter().map(|diagnostic| to_diagnostic(diagnostic, document, editor)).collect();
            lsp::DocumentDiagnosticReport::Full(lsp::RelatedFullDocumentDiagnosticReport {
                full_document_diagnostic_report: lsp::FullDocumentDiagnosticReport { result_id: Some(id), items },
                related_documents: None,
            })
        }
        Report::Unchanged { id } => {
            lsp::DocumentDiagnosticReport::Unchanged(lsp::RelatedUnchangedDocumentDiagnosticReport {
                unchanged_document_diagnostic_report: lsp::UnchangedDocumentDiagnosticReport { result_id: id },
                related_documents: None,
            })
        }
    };
    report.into()
}

pub(crate) fn hover(hover: Hover, editor: &Editor) -> lsp::Hover {
    let kind = if editor.markdown_hover { lsp::MarkupKind::Markdown } else { lsp::MarkupKind::PlainText };
    lsp::Hover {
        contents: lsp::HoverContents::Markup(lsp::MarkupContent { kind, value: hover.text }),
        range: Some(to_range(hover.span)),
    }
}

/// A code action, with its edit or, for a client that asks for that later, with what to ask.
pub(crate) fn action(action: Action, editor: &Editor) -> Option<lsp::CodeAction> {
    let uri = uri(&action.key.uri)?;
    let diagnostics: Vec<_> =
        action.diagnostics.iter().map(|diagnostic| to_diagnostic(diagnostic, &uri, editor)).collect();
    let (edit, command, data) = match (&action.repair, &action.key.deed) {
        (_, Deed::ShowFlow { finding }) => {
            let question = flow::to_question(&action.key.uri, finding);
            let command =
                lsp::Command::new(action.title.clone(), capabilities::SHOW_FLOW.to_owned(), Some(vec![question]));
            (None, Some(command), None)
        }
        (Some(repair), _) => (Some(workspace_edit(repair, editor)?), None, None),
        (None, _) => (None, None, serde_json::to_value(&action.key).ok()),
    };
    Some(lsp::CodeAction {
        title: action.title,
        kind: Some(match action.key.deed {
            Deed::Fix { .. } | Deed::FixRule { .. } | Deed::ShowFlow { .. } => lsp::CodeActionKind::QUICKFIX,
            Deed::FixAll => capabilities::FIX_ALL,
        }),
        diagnostics: (!diagnostics.is_empty()).then_some(diagnostics),
        edit,
        command,
        is_preferred: action.preferred.then_some(true),
        data,
        ..lsp::CodeAction::default()
    })
}

/// What a code action that the client sends back was about.
pub(crate) fn action_key(action: &lsp::CodeAction) -> Option<(Address, ActionKey)> {
    let key: ActionKey = serde_json::from_value(action.data.clone()?).ok()?;
    Some((address(&uri(&key.uri)?), key))
}

/// An edit of one document, tied to its version if the client can say versions.
pub(crate) fn workspace_edit(repair: &Repair, editor: &Editor) -> Option<lsp::WorkspaceEdit> {
    let uri = uri(&repair.uri)?;
    let edits = repair.edits.iter().map(|(span, text)| lsp::TextEdit::new(to_range(*span), text.clone()));
    if !editor.document_changes {
        return Some(lsp::WorkspaceEdit::new([(uri, edits.collect())].into_iter().collect()));
    }
    let document = lsp::TextDocumentEdit {
        text_document: lsp::OptionalVersionedTextDocumentIdentifier { uri, version: Some(repair.version) },
        edits: edits.map(lsp::OneOf::Left).collect(),
    };
    Some(lsp::WorkspaceEdit {
        document_changes: Some(lsp::DocumentChanges::Edits(vec![document])),
        ..lsp::WorkspaceEdit::default()
    })
}

/// `$/progress` with a part of a result, for which the library has no type.
pub(crate) enum PartialResult {}

impl lsp::notification::Notification for PartialResult {
    type Params = serde_json::Value;
    const METHOD: &'static str = "$/progress";
}

/// A part of the answer about all files.
pub(crate) fn partial_reports(token: lsp::ProgressToken, all: Vec<FileReport>, editor: &Editor) -> serde_json::Value {
    serde_json::json!({ "token": token, "value": reports(all, editor) })
}

/// The answer about all files.
pub(crate) fn reports(all: Vec<FileReport>, editor: &Editor) -> lsp::WorkspaceDiagnosticReport {
    let report = |FileReport { uri: name, version, report }| {
        let uri = uri(&name)?;
        let version = version.map(i64::from);
        Some(match report {
            Report::Full { id, diagnostics } => {
                let items = diagnostics.iter().map(|diagnostic| to_diagnostic(diagnostic, &uri, editor)).collect();
                lsp::WorkspaceDocumentDiagnosticReport::Full(lsp::WorkspaceFullDocumentDiagnosticReport {
                    full_document_diagnostic_report: lsp::FullDocumentDiagnosticReport { result_id: Some(id), items },
                    uri,
                    version,
                })
            }
            Report::Unchanged { id } => {
                lsp::WorkspaceDocumentDiagnosticReport::Unchanged(lsp::WorkspaceUnchangedDocumentDiagnosticReport {
                    unchanged_document_diagnostic_report: lsp::UnchangedDocumentDiagnosticReport { result_id: id },
                    uri,
                    version,
                })
            }
        })
    };
    lsp::WorkspaceDiagnosticReport { items: all.into_iter().filter_map(report).collect() }
}

/// Names some work of ours that is shown.
pub(crate) fn progress_token(number: u32) -> lsp::ProgressToken {
    lsp::ProgressToken::String(format!("bezoar-{number}"))
}

pub(crate) fn progress(token: lsp::ProgressToken, progress: &Progress) -> lsp::ProgressParams {
    let value = match progress {
        Progress::Begin { title, percentage } => lsp::WorkDoneProgress::Begin(lsp::WorkDoneProgressBegin {
            title: (*title).to_owned(),
            percentage: Some(*percentage),
            ..lsp::WorkDoneProgressBegin::default()
        }),
        Progress::Report { percentage, message } => lsp::WorkDoneProgress::Report(lsp::WorkDoneProgressReport {
            percentage: Some(*percentage),
            message: Some(message.clone()),
            ..lsp::WorkDoneProgressReport::default()
        }),
        Progress::End => lsp::WorkDoneProgress::End(lsp::WorkDoneProgressEnd::default()),
    };
    lsp::ProgressParams { token, value: lsp::ProgressParamsValue::WorkDone(value) }
}

fn to_diagnostic(diagnostic: &Diagnostic, document: &lsp::Uri, editor: &Editor) -> lsp::Diagnostic {
    let related = diagnostic.related.iter().filter_map(|RelatedPlace { file, span, message }| {
        let uri = file.as_ref().map_or_else(|| Some(document.clone()), |file| uri(file))?;
        let location = lsp::Location { uri, range: to_range(*span) };
        Some(lsp::DiagnosticRelatedInformation { location, message: message.to_string() })
    });
    let related: Vec<_> = if editor.related_information { related.collect() } else { Vec::new() };
    let href = diagnostic.href.as_deref().filter(|_| editor.code_description).and_then(uri);
    let tag = diagnostic.tag.filter(|tag| editor.tags.contains(tag));
    lsp::Diagnostic {
        range: to_range(diagnostic.span),
        severity: Some(match diagnostic.level {
            Level::Error => lsp::DiagnosticSeverity::ERROR,
            Level::Warning => lsp::DiagnosticSeverity::WARNING,
            Level::Information => lsp::DiagnosticSeverity::INFORMATION,
            Level::Hint => lsp::DiagnosticSeverity::HINT,
        }),
        code: diagnostic.code.as_ref().map(|code| lsp::NumberOrString::String(code.to_string())),
        code_description: href.map(|href| lsp::CodeDescription { href }),
        source: Some("bezoar".to_owned()),
        message: diagnostic.message.to_string(),
        related_information: (!related.is_empty()).then_some(related),
        tags: tag.map(|tag| {
            vec![match tag {
                Tag::Deprecated => lsp::DiagnosticTag::DEPRECATED,
                Tag::Unnecessary => lsp::DiagnosticTag::UNNECESSARY,
            }]
        }),
        data: diagnostic.finding.as_deref().map(|id| serde_json::json!({ "finding": id })),
    }
}

fn to_range(span: Span) -> lsp::Range {
    let position = |place: Place| lsp::Position::new(place.line, place.character);
    lsp::Range::new(position(span.start), position(span.end))
}

fn uri(text: &str) -> Option<lsp::Uri> {
    lsp::Uri::from_str(text).ok()
}
