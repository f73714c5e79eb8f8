//! The last lines of a report for people: what was found, what was not looked at, and what to do next.

use std::collections::BTreeMap;
use std::io::{self, Write};

use bezoar_base::{RuleId, Safety, Severity};

use crate::check::audit::{Audit, Reported};
use crate::check::walk::{SkipReason, Skipped};
use crate::report::frame::visible;
use crate::report::place::Place;
use crate::report::plural;

/// Writes the summary of an audit.
pub(crate) fn write(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", verdict(audit))?;
    for sentence in [
        mended(audit),
        fixable(audit),
        suppressed(audit),
        louder(audit),
        troubles(audit),
        configured(audit),
        skipped(&audit.skipped),
        untrusted(audit),
        learn(audit),
    ]
    .into_iter()
    .flatten()
    {
        writeln!(out, "{sentence}")?;
    }
    Ok(())
}

/// Writes how often each rule spoke, the most frequent first.
pub(crate) fn statistics(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    let mut rows: BTreeMap<&RuleId, Row> = BTreeMap::new();
    for (_, reported) in audit.findings() {
        let row = rows.entry(&reported.finding.rule).or_default();
        row.count += 1;
        row.fixable += usize::from(!reported.fixes.is_empty());
        row.worst = row.worst.max(Some(reported.finding.severity));
    }
    let mut rows: Vec<(&RuleId, Row)> = rows.into_iter().collect();
    rows.sort_by_key(|(_, row)| std::cmp::Reverse(row.count));
    let digits = rows.first().map_or(1, |(_, row)| row.count.to_string().len());
    let width = rows.iter().map(|(rule, _)| rule.len()).max().unwrap_or(0);
    for (rule, row) in &rows {
        let title = audit.rules.rule(rule).map(|rule| &*rule.header.title).unwrap_or_default();
        let severity = row.worst.map_or("", Severity::as_str);
        let fixable = if row.fixable > 0 { format!(" [{} fixable]", row.fixable) } else { String::new() };
        writeln!(out, "{:>digits$}  {severity:<8}  {rule:<width$}  {title}{fixable}", row.count)?;
    }
    if rows.is_empty() { Ok(()) } else { writeln!(out) }
}

#[derive(Debug, Default)]
struct Row {
    count: usize,
    fixable: usize,
    worst: Option<Severity>,
}

/// `3 findings (1 critical, 2 high) in 2 of 9 files, 0.04 s`
fn verdict(audit: &Audit) -> String {
    let files = plural(audit.checked, "file");
    let time = format!("{:.2} s", audit.elapsed.as_secs_f64());
    let count = audit.findings().count();
    if audit.checked == 0 {
        return "No Python files to check; `--no-gitignore` also checks what .gitignore files leave out.".to_owned();
    }
    if count == 0 {
        return format!("No findings in {files}, {time} (profile {}).", audit.profile);
    }
    let by_severity = Severity::ALL.iter().rev().filter_map(|severity| {
        let count = audit.findings().filter(|(_, reported)| reported.finding.severity == *severity).count();
        (count > 0).then(|| format!("{count} {severity}"))
    });
    let by_severity = by_severity.collect::<Vec<_>>().join(", ");
    let with_findings = audit.files.iter().filter(|file| !file.findings.is_empty()).count();
    format!("{} ({by_severity}) in {with_findings} of {files}, {time}.", plural(count, "finding"))
}

fn mended(audit: &Audit) -> Option<String> {
    let verb = match (audit.on_paper, audit.mended) {
        (true, _) => "would be",
        (false, 1) => "was",
        (false, _) => "were",
    };
    (audit.mended > 0).then(|| format!("{} {verb} mended.", plural(audit.mended, "finding")))
}

fn fixable(audit: &Audit) -> Option<String> {
    let is_safe = |reported: &Reported| reported.fixes.iter().any(|fix| fix.offer.safety == Safety::Safe);
    let safe = audit.findings().filter(|(_, reported)| is_safe(reported)).count();
    let review = audit.findings().filter(|(_, reported)| !reported.fixes.is_empty() && !is_safe(reported)).count();
    let safe = (safe > 0).then(|| format!("{safe} by `--fix`"));
    let review = (review > 0).then(|| format!("{review} by `--fix-review RULE`, to be looked at"));
    let ways: Vec<String> = safe.into_iter().chain(review).collect();
    (!ways.is_empty()).then(|| format!("Fixable: {}; in an editor each by its quick-fix.", ways.join(", ")))
}

fn suppressed(audit: &Audit) -> Option<String> {
    let count = audit.suppressed().count();
    (count > 0).then(|| format!("{} silenced by comments.", plural(count, "finding")))
}

fn louder(audit: &Audit) -> Option<String> {
    (audit.hidden > 0)
        .then(|| format!("{} more in louder profiles: `--profile strict`, `--profile audit`.", audit.hidden))
}

fn troubles(audit: &Audit) -> Option<String> {
    let count = audit.troubles.len() + audit.notes().count();
    (count > 0).then(|| format!("{}, see above.", plural(count, "problem")))
}

/// `Configured by pyproject.toml, 12 more.`
fn configured(audit: &Audit) -> Option<String> {
    const MOST: usize = 5;
    let rest = audit.configurations.len().saturating_sub(MOST);
    let more = (rest > 0).then(|| format!("{rest} more"));
    let names: Vec<String> = audit.configurations.iter().take(MOST).map(|path| visible(path)).chain(more).collect();
    (!names.is_empty()).then(|| format!("Configured by {}.", names.join(", ")))
}

/// `Skipped 2 folders: .venv (virtual environment), build (build output); …`
fn skipped(skipped: &[Skipped]) -> Option<String> {
    const MOST: usize = 5;
    let name = |skipped: &&Skipped| format!("{} ({})", skipped.path, skipped.reason.as_str());
    let list = |skipped: &[&Skipped]| {
        let rest = skipped.len().saturating_sub(MOST);
        let more = (rest > 0).then(|| format!("{rest} more"));
        skipped.iter().take(MOST).map(name).chain(more).collect::<Vec<_>>().join(", ")
    };
    let (links, folders): (Vec<&Skipped>, Vec<&Skipped>) =
        skipped.iter().partition(|skipped| skipped.reason == SkipReason::SymbolicLink);
    let folders = (!folders.is_empty()).then(|| {
        let what = plural(folders.len(), "folder");
        format!("Skipped {what}: {}; name a folder or pass `--no-default-excludes` to check it.", list(&folders))
    });
    let links = (!links.is_empty()).then(|| format!("Followed no links: {}.", list(&links)));
    let sentences: Vec<String> = folders.into_iter().chain(links).collect();
    (!sentences.is_empty()).then(|| sentences.join("\n"))
}

fn untrusted(audit: &Audit) -> Option<String> {
    let count = audit.untrusted_rules;
    (count > 0).then(|| {
        let files = plural(count, "rule file");
        format!("{files} in .bezoar/rules not loaded: pass `--workspace-rules` if you trust this tree.")
    })
}

/// The rule that speaks loudest is the one to read about, and where data takes a way, that as well.
fn learn(audit: &Audit) -> Option<String> {
    let (file, worst) = audit.findings().min_by_key(|(_, reported)| std::cmp::Reverse(reported.finding.severity))?;
    let Place { line, column, .. } = Place::of(&file.text, worst.finding.range.start);
    // A name that a shell would read otherwise is left alone.
    let is_plain = file.path.chars().all(|c| c.is_alphanumeric() || "._-/\\:".contains(c));
    let command = if worst.finding.flow.is_empty() || audit.of_stdin || !is_plain {
        format!("rules show {}", worst.finding.rule)
    } else {
        format!("check --explain {}:{line}:{column}", file.path)
    };
    Some(format!("Why and how to mend: `bezoar {command}`."))
}
