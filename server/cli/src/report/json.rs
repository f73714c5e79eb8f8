//! The report for programs.
//!
//! `docs/report.schema.json` is its schema and says what each key means. It is stable: within a version, keys are added but
//! never renamed, removed or given another meaning.

use std::collections::BTreeMap;
use std::io::{self, Write};

use bezoar_base::{Fix, Related, TextEdit, TextRange};
use bezoar_syntax::Text;
use serde::Serialize;

use crate::check::audit::{Audit, CheckedFile, Reported, Silenced, Trouble};
use crate::report::place::{Place, ends};
use crate::report::{Format, Style};

pub(crate) const FORMAT: Format = Format { name: "json", about: "one object, for programs", for_people: false, write };

/// The version of the schema.
const VERSION: u32 = 1;

fn write(audit: &Audit, _: &Style, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Report::of(audit))?;
    writeln!(out)
}

#[derive(Debug, Serialize)]
struct Report<'a> {
    /// The version of this schema.
    version: u32,
    /// The version of bezoar.
    bezoar: &'static str,
    profile: &'a str,
    /// In order of path, range and rule.
    findings: Vec<FindingReport<'a>>,
    /// What comments silence, in the same order.
    suppressed: Vec<SuppressedReport<'a>>,
    /// What did not work; with any, the exit code is 2.
    troubles: Vec<TroubleReport<'a>>,
    /// What happened to the analysis itself.
    notes: Vec<NoteReport<'a>>,
    summary: Summary<'a>,
}

#[derive(Debug, Serialize)]
struct FindingReport<'a> {
    rule: &'a str,
    area: &'a str,
    path: &'a str,
    range: RangeReport,
    message: &'a str,
    severity: &'a str,
    confidence: &'a str,
    /// The quietest profile that shows it.
    profile: &'a str,
    cwe: &'a [u32],
    /// The functions and classes around it, such as `Login.post`; empty at module level.
    symbol: &'a str,
    /// The same while the code around the finding moves.
    fingerprint: &'a str,
    flow: Vec<RelatedReport<'a>>,
    related: Vec<RelatedReport<'a>>,
    /// Best first.
    fixes: Vec<FixReport<'a>>,
}

#[derive(Debug, Serialize)]
struct SuppressedReport<'a> {
    /// Without fixes.
    finding: FindingReport<'a>,
    /// Whose comment silences it: `bezoar`, `nosec`, `noqa` or `ruff`.
    kind: &'a str,
    reason: Option<&'a str>,
}

/// The end is one past the last character.
#[derive(Debug, Serialize)]
struct RangeReport {
    start: Place,
    end: Place,
}

#[derive(Debug, Serialize)]
struct RelatedReport<'a> {
    /// If it is in another file.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    range: RangeReport,
    message: &'a str,
}

#[derive(Debug, Serialize)]
struct FixReport<'a> {
    id: &'a str,
    title: &'a str,
    /// `safe`: behaviour stays as it is; `review`: to be looked at.
    safety: &'a str,
    edits: Vec<EditReport<'a>>,
}

#[derive(Debug, Serialize)]
struct EditReport<'a> {
    range: RangeReport,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct TroubleReport<'a> {
    /// `unreadable`, `configuration`, `rule`, `unwritable` or `internal`.
    kind: &'a str,
    path: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<RangeReport>,
}

#[derive(Debug, Serialize)]
struct NoteReport<'a> {
    path: &'a str,
    range: RangeReport,
    rule: Option<&'a str>,
    message: &'a str,
}

#[derive(Debug, Serialize)]
struct Summary<'a> {
    files_checked: usize,
    findings: usize,
    by_severity: BTreeMap<&'a str, usize>,
    by_rule: BTreeMap<&'a str, usize>,
    mended: usize,
    /// Findings that comments silence.
    suppressed: usize,
    /// Findings that only a louder profile shows.
    hidden_by_profile: usize,
    skipped: Vec<SkippedReport<'a>>,
    /// Rule files of the tree that were not loaded.
    untrusted_rule_files: usize,
    /// Configuration files that counted.
    configurations: &'a [String],
}

#[derive(Debug, Serialize)]
struct SkippedReport<'a> {
    path: &'a str,
    reason: &'a str,
}

impl<'a> Report<'a> {
    fn of(audit: &'a Audit) -> Self {
        Self {
            version: VERSION,
            bezoar: env!("CARGO_PKG_VERSION"),
            profile: audit.profile.as_str(),
            findings: audit.findings().map(|(file, reported)| finding(audit, file, reported)).collect(),
            suppressed: audit.suppressed().map(|(file, silenced)| suppressed(audit, file, silenced)).collect(),
            troubles: audit.troubles.iter().map(trouble).collect(),
            notes: audit
                .notes()
                .map(|(file, note)| NoteReport {
                    path: &file.path,
                    range: range(&file.text, note.range),
                    rule: note.rule.as_deref(),
                    message: &note.message,
                })
                .collect(),
            summary: Summary::of(audit),
        }
    }
}

impl<'a> Summary<'a> {
    fn of(audit: &'a Audit) -> Self {
        let count = |name: fn(&Reported) -> &str| {
            let mut counts = BTreeMap::new();
            for (_, reported) in audit.findings() {
                *counts.entry(name(reported)).or_default() += 1;
            }
            counts
        };
        let skipped = audit.skipped.iter();
        Self {
            files_checked: audit.checked,
            findings: audit.findings().count(),
            by_severity: count(|reported| reported.finding.severity.as_str()),
            by_rule: count(|reported| &reported.finding.rule),
            mended: audit.mended,
            suppressed: audit.suppressed().count(),
            hidden_by_profile: audit.hidden,
            skipped: skipped.map(|it| SkippedReport { path: &it.path, reason: it.reason.as_str() }).collect(),
            untrusted_rule_files: audit.untrusted_rules,
            configurations: &audit.configurations,
        }
    }
}

fn finding<'a>(audit: &'a Audit, file: &'a CheckedFile, reported: &'a Reported) -> FindingReport<'a> {
    let finding = &reported.finding;
    let rule = audit.rules.rule(&finding.rule);
    let places = |places: &'a [Related]| -> Vec<RelatedReport<'a>> {
        let place = |place: &'a Related| {
            let (path, text) = file.file_of(place);
            let path = place.file.is_some().then_some(path);
            RelatedReport { path, range: range(text, place.range), message: &place.message }
        };
        places.iter().map(place).collect()
    };
    FindingReport {
        rule: &finding.rule,
        area: rule.map(|rule| &*rule.area).unwrap_or_default(),
        path: &file.path,
        range: range(&file.text, finding.range),
        message: &finding.message,
        severity: finding.severity.as_str(),
        confidence: finding.confidence.as_str(),
        profile: finding.profile.as_str(),
        cwe: rule.map(|rule| rule.header.cwe.as_slice()).unwrap_or_default(),
        symbol: &reported.symbol,
        fingerprint: &reported.fingerprint,
        flow: places(&finding.flow),
        related: places(&finding.related),
        fixes: reported.fixes.iter().map(|fix| fix_report(&file.text, fix)).collect(),
    }
}

fn suppressed<'a>(audit: &'a Audit, file: &'a CheckedFile, silenced: &'a Silenced) -> SuppressedReport<'a> {
    let finding = finding(audit, file, &silenced.reported);
    SuppressedReport { finding, kind: silenced.dialect.as_str(), reason: silenced.reason.as_deref() }
}

fn fix_report<'a>(text: &Text, fix: &'a Fix) -> FixReport<'a> {
    let edit = |edit: &'a TextEdit| EditReport { range: range(text, edit.range), text: &edit.new_text };
    FixReport {
        id: &fix.offer.id,
        title: &fix.offer.title,
        safety: fix.offer.safety.as_str(),
        edits: fix.edits.iter().map(edit).collect(),
    }
}

fn trouble(trouble: &Trouble) -> TroubleReport<'_> {
    TroubleReport {
        kind: trouble.kind.as_str(),
        path: &trouble.path,
        message: &trouble.message,
        range: trouble.place.as_ref().map(|(text, place)| range(text, *place)),
    }
}

fn range(text: &Text, range: TextRange) -> RangeReport {
    let (start, end) = ends(text, range);
    RangeReport { start, end }
}
