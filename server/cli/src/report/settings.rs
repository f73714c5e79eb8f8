//! `bezoar check --show-settings`: the settings that hold for a path, and who says so.

use std::io::{self, Write};
use std::sync::Arc;

use bezoar_rules::{Change, Effective, Origin, RuleSet, Sourced};

use crate::report::frame::visible;
use crate::report::plural;

/// One line: a name, a value and where that comes from.
type Row = (&'static str, String, String);

/// Writes the settings of one path.
pub(crate) fn write(
    path: &str,
    effective: &Effective,
    excluded: Option<&Sourced<Arc<str>>>,
    rules: &RuleSet,
    out: &mut dyn Write,
) -> io::Result<()> {
    let rows = rows(effective, excluded, rules);
    let names = rows.iter().map(|(name, ..)| name.len()).max().unwrap_or(0);
    let values = rows.iter().filter(|(.., origin)| !origin.is_empty()).map(|(_, value, _)| value.chars().count());
    let values = values.max().unwrap_or(0);
    writeln!(out, "{}", visible(path))?;
    let mut last = "";
    for (name, value, origin) in &rows {
        let name = if *name == last { "" } else { name };
        let line = format!("  {name:<names$}  {:<values$}  {}", visible(value), visible(origin));
        writeln!(out, "{}", line.trim_end())?;
        last = if name.is_empty() { last } else { name };
    }
    writeln!(out)
}

fn rows(effective: &Effective, excluded: Option<&Sourced<Arc<str>>>, rules: &RuleSet) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let file = effective.configuration.as_ref().map_or("none", |path| path);
    rows.push(("configuration", file.to_owned(), String::new()));
    rows.push(("profile", effective.profile.value.to_string(), origin(&effective.profile.origin)));
    let mut list = |name: &'static str, values: &[Sourced<Arc<str>>], nothing: &str| {
        if values.is_empty() {
            rows.push((name, nothing.to_owned(), String::new()));
        }
        rows.extend(values.iter().map(|it| (name, it.value.to_string(), origin(&it.origin))));
    };
    list("select", &effective.select, "all rules");
    list("ignore", &effective.ignore, "none");
    list("exclude", &effective.exclude, "none");
    let leave = &effective.leave_to_ruff;
    rows.push(("leave-to-ruff", leave.value.to_string(), origin(&leave.origin)));
    for change in &effective.changes {
        let value = match &change.value {
            Change::Show(word) => format!("select {word}"),
            Change::Hide(word) => format!("ignore {word}"),
        };
        rows.push(("per-path", value, origin(&change.origin)));
    }
    let left = effective.left_to_ruff(rules);
    if !left.is_empty() {
        let left: Vec<&str> = left.iter().map(|rule| &*rule.id).collect();
        rows.push(("left to Ruff", left.join(", "), String::new()));
    }
    match excluded {
        Some(glob) => rows.push(("excluded", format!("by {}", glob.value), origin(&glob.origin))),
        None => {
            let selection = effective.selection(rules);
            let count = rules.rules().iter().filter(|rule| selection.loudest(&rule.id).is_some()).count();
            rows.push(("shown", format!("{count} of {}", plural(rules.rules().len(), "rule")), String::new()));
        }
    }
    rows
}

fn origin(origin: &Origin) -> String {
    match origin {
        Origin::Default => "default".to_owned(),
        Origin::Override => "command line".to_owned(),
        Origin::File { path, line, glob: None } => format!("{path}:{line}"),
        Origin::File { path, line, glob: Some(glob) } => format!("{path}:{line}, \"{glob}\""),
    }
}
