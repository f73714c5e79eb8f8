//! SARIF 2.1.0, which code hosts and security dashboards read.

use std::io::{self, Write};
use std::sync::Arc;

use bezoar_base::{Confidence, Fix, Related, Severity, TextRange};
use bezoar_rules::Rule;
use bezoar_syntax::Text;
use serde_json::{Value, json};

use crate::check::audit::{Audit, CheckedFile, Reported, Silenced, Trouble, TroubleKind};
use crate::report::place::ends;
use crate::report::{Format, Style};

pub(crate) const FORMAT: Format =
    Format { name: "sarif", about: "SARIF 2.1.0, for code hosts and dashboards", for_people: false, write };

/// What paths in a report are relative to: the directory that the command ran in.
const BASE: &str = "%SRCROOT%";

fn write(audit: &Audit, _: &Style, out: &mut dyn Write) -> io::Result<()> {
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run(audit)],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn run(audit: &Audit) -> Value {
    let artifacts: Vec<Value> = audit.files.iter().map(artifact).collect();
    let results = audit.files.iter().enumerate().flat_map(|(position, file)| {
        let found = file.findings.iter().map(move |reported| result(audit, position, file, reported));
        found.chain(file.suppressed.iter().map(move |silenced| suppressed(audit, position, file, silenced)))
    });
    let is_about_us = |trouble: &&Trouble| matches!(trouble.kind, TroubleKind::Rule | TroubleKind::Configuration);
    let (about_us, about_files): (Vec<&Trouble>, Vec<&Trouble>) = audit.troubles.iter().partition(is_about_us);
    let notes = audit.notes().map(|(file, note)| {
        notification("warning", "analysis", &note.message, &file.path, Some((&file.text, note.range)))
    });
    let failed = about_files.into_iter().map(failure).chain(notes);
    let mut run = json!({
        "tool": { "driver": {
            "name": "bezoar",
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": audit.rules.rules().iter().map(rule).collect::<Vec<_>>(),
        }},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "artifacts": artifacts,
        "results": results.collect::<Vec<_>>(),
        "invocations": [{
            "executionSuccessful": audit.troubles.is_empty(),
            "toolExecutionNotifications": failed.collect::<Vec<_>>(),
            "toolConfigurationNotifications": about_us.into_iter().map(failure).collect::<Vec<_>>(),
        }],
    });
    if let Some(uri) = base_uri() {
        run["originalUriBaseIds"] = json!({ BASE: { "uri": uri } });
    }
    run
}

fn rule(rule: &Rule) -> Value {
    let header = &rule.header;
    let weaknesses = header.cwe.iter().map(|number| format!("external/cwe/cwe-{number:03}"));
    let owasp = header.owasp.iter().map(|entry| format!("external/owasp/{}", entry.to_lowercase()));
    let area = (!rule.area.is_empty()).then(|| rule.area.to_string());
    let tags: Vec<String> = ["security".to_owned()].into_iter().chain(area).chain(weaknesses).chain(owasp).collect();
    let help = if rule.readme.trim().is_empty() { &header.title } else { &rule.readme };
    json!({
        "id": &*rule.id,
        "name": name(&rule.id),
        "shortDescription": { "text": &*header.title },
        "fullDescription": { "text": summary(rule) },
        "help": { "text": &**help, "markdown": &**help },
        "defaultConfiguration": { "level": level(header.severity) },
        "properties": {
            "tags": tags,
            "precision": precision(header.confidence),
            "problem.severity": problem_severity(header.severity),
            "security-severity": security_severity(header.severity),
        },
    })
}

fn result(audit: &Audit, artifact: usize, file: &CheckedFile, reported: &Reported) -> Value {
    let finding = &reported.finding;
    let place = |range| {
        json!({
            "artifactLocation": artifact_location(&file.path, Some(artifact)),
            "region": region(&file.text, range),
        })
    };
    let step = |step: &Related| match file.file_of(step) {
        _ if step.file.is_none() => place(step.range),
        (path, text) => {
            json!({ "artifactLocation": artifact_location(path, None), "region": region(text, step.range) })
        }
    };
    let mut location = json!({ "physicalLocation": place(finding.range) });
    if !reported.symbol.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": reported.symbol }]);
    }
    let related = finding.related.iter().enumerate().map(|(number, related)| {
        json!({
            "id": number + 1,
            "message": message(&related.message),
            "physicalLocation": place(related.range),
        })
    });
    let mut result = json!({
        "ruleId": &*finding.rule,
        "ruleIndex": audit.rules.rules().iter().position(|rule| rule.id == finding.rule).map_or(json!(-1), |it| json!(it)),
        "level": level(finding.severity),
        "message": message(&finding.message),
        "locations": [location],
        "relatedLocations": related.collect::<Vec<_>>(),
        // Of some results and not of others is not allowed.
        "suppressions": [],
        "partialFingerprints": { "bezoar/v1": reported.fingerprint },
        "fixes": reported.fixes.iter().map(|it| fix(file, artifact, it)).collect::<Vec<_>>(),
        "properties": {
            "severity": finding.severity.as_str(),
            "confidence": finding.confidence.as_str(),
            "profile": finding.profile.as_str(),
        },
    });
    if !finding.flow.is_empty() {
        let sink = Related::here(finding.range, Arc::clone(&finding.message));
        let location =
            |it: &Related| json!({ "location": { "message": message(&it.message), "physicalLocation": step(it) } });
        let locations: Vec<Value> = finding.flow.iter().chain([&sink]).map(location).collect();
        result["codeFlows"] = json!([{ "threadFlows": [{ "locations": locations }] }]);
    }
    result
}

/// A result that a comment silences.
fn suppressed(audit: &Audit, artifact: usize, file: &CheckedFile, silenced: &Silenced) -> Value {
    let mut result = result(audit, artifact, file, &silenced.reported);
    let mut suppression = json!({ "kind": "inSource", "properties": { "comment": silenced.dialect.as_str() } });
    if let Some(reason) = &silenced.reason {
        suppression["justification"] = json!(**reason);
    }
    result["suppressions"] = json!([suppression]);
    result
}

fn fix(file: &CheckedFile, artifact: usize, fix: &Fix) -> Value {
    let replacements = fix.edits.iter().map(
        |edit| json!({ "deletedRegion": region(&file.text, edit.range), "insertedContent": { "text": edit.new_text } }),
    );
    json!({
        "description": message(&fix.offer.title),
        "artifactChanges": [{
            "artifactLocation": artifact_location(&file.path, Some(artifact)),
            "replacements": replacements.collect::<Vec<_>>(),
        }],
        "properties": { "id": &*fix.offer.id, "safety": fix.offer.safety.as_str() },
    })
}

fn failure(trouble: &Trouble) -> Value {
    let place = trouble.place.as_ref().map(|(text, range)| (text, *range));
    notification("error", trouble.kind.as_str(), &trouble.message, &trouble.path, place)
}

fn notification(level: &str, kind: &str, text: &str, path: &str, place: Option<(&Text, TextRange)>) -> Value {
    let mut location = json!({ "artifactLocation": artifact_location(path, None) });
    if let Some((text, range)) = place {
        location["region"] = region(text, range);
    }
    json!({
        "descriptor": { "id": kind },
        "level": level,
        "message": { "text": text },
        "locations": [{ "physicalLocation": location }],
    })
}

/// Our messages are Markdown only in their code spans; the plain form goes without the backticks.
fn message(text: &str) -> Value {
    if text.contains('`') {
        json!({ "text": text.replace('`', "'"), "markdown": text })
    } else {
        json!({ "text": text })
    }
}

fn artifact(file: &CheckedFile) -> Value {
    json!({
        "location": artifact_location(&file.path, None),
        "encoding": file.encoding,
        "sourceLanguage": "python",
        "roles": ["analysisTarget"],
    })
}

/// A path below the current directory is told relative to it, another one in full.
fn artifact_location(path: &str, index: Option<usize>) -> Value {
    let mut location = match std::path::absolute(path) {
        Ok(full) if path.starts_with("..") || path.starts_with('/') || path.contains(':') => {
            json!({ "uri": file_uri(&full.to_string_lossy(), cfg!(windows)) })
        }
        _ => json!({ "uri": encoded(path), "uriBaseId": BASE }),
    };
    if let Some(index) = index {
        location["index"] = json!(index);
    }
    location
}

fn base_uri() -> Option<String> {
    let here = std::env::current_dir().ok()?;
    Some(format!("{}/", file_uri(here.to_string_lossy().trim_end_matches(std::path::is_separator), cfg!(windows))))
}

/// The URI of an absolute path. On Windows a drive keeps its colon, a share is the host, and `\\?\` is another way to write the same.
fn file_uri(path: &str, is_windows: bool) -> String {
    if !is_windows {
        return format!("file://{}", encoded(path));
    }
    let slashed = path.replace('\\', "/");
    let plain = slashed.strip_prefix("//?/").map_or_else(
        || slashed.clone(),
        |rest| rest.strip_prefix("UNC/").map_or_else(|| rest.to_owned(), |share| format!("//{share}")),
    );
    match (plain.strip_prefix("//"), plain.split_once(':')) {
        (Some(share), _) => format!("file://{}", encoded(share)),
        (None, Some((drive, rest))) => format!("file:///{drive}:{}", encoded(rest)),
        (None, None) => format!("file://{}", encoded(&plain)),
    }
}

/// Percent-encodes what a URI's path cannot hold.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'@' | b'+' | b'=' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

fn region(text: &Text, range: TextRange) -> Value {
    let (start, end) = ends(text, range);
    json!({ "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column })
}

/// `yaml-unsafe-load` is `YamlUnsafeLoad`.
fn name(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    id.split('-').map(word).collect()
}

/// The first paragraph of the rule's page, without its heading.
fn summary(rule: &Rule) -> String {
    let mut paragraphs = rule.readme.split("\n\n").map(str::trim);
    let first = paragraphs.find(|paragraph| !paragraph.is_empty() && !paragraph.starts_with('#'));
    first.unwrap_or(&rule.header.title).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low | Severity::Info => "note",
    }
}

fn problem_severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low | Severity::Info => "recommendation",
    }
}

/// A number from 0 to 10 of which code hosts make a word again: over 9 is critical, from 7 high, from 4 medium, below low.
fn security_severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "9.5",
        Severity::High => "8.0",
        Severity::Medium => "5.5",
        Severity::Low => "3.0",
        Severity::Info => "1.0",
    }
}

fn precision(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_either_kind_of_machine_has_its_uri() {
        for (path, is_windows, uri) in [
            ("/home/me/a b.py", false, "file:///home/me/a%20b.py"),
            ("/home/me/a\\b:c.py", false, "file:///home/me/a%5Cb%3Ac.py"),
            (r"C:\Users\me\a b.py", true, "file:///C:/Users/me/a%20b.py"),
            (r"c:\ä.py", true, "file:///c:/%C3%A4.py"),
            (r"\\?\C:\a.py", true, "file:///C:/a.py"),
            (r"\\server\share\a.py", true, "file://server/share/a.py"),
            (r"\\?\UNC\server\share\a.py", true, "file://server/share/a.py"),
        ] {
            assert_eq!(file_uri(path, is_windows), uri, "{path}");
        }
    }
}
