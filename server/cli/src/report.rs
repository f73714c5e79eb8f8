//! What is said of an audit. A form of report is one file and one entry in [`FORMATS`].

pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod frame;
mod json;
pub(crate) mod place;
mod sarif;
pub(crate) mod settings;
pub(crate) mod summary;
mod text;

use std::io::{self, Write};

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use crate::check::audit::Audit;

/// Every form of report, the default first.
const FORMATS: &[Format] = &[text::FORMAT, json::FORMAT, sarif::FORMAT];

/// A form of report.
#[derive(Debug)]
pub(crate) struct Format {
    /// As it is chosen on the command line.
    pub(crate) name: &'static str,
    /// Half a sentence for `--help`.
    pub(crate) about: &'static str,
    /// Whether the report says in words what went wrong and how it ended.
    pub(crate) for_people: bool,
    /// Writes an audit in this form.
    pub(crate) write: fn(&Audit, &Style, &mut dyn Write) -> io::Result<()>,
}

/// How a report for people looks.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Style {
    pub(crate) color: bool,
    /// Counts instead of findings.
    pub(crate) statistics: bool,
    pub(crate) summary: bool,
}

/// Reads the name of a format.
pub(crate) fn parser() -> impl TypedValueParser<Value = &'static Format> {
    let values = FORMATS.iter().map(|format| PossibleValue::new(format.name).help(format.about));
    PossibleValuesParser::new(values)
        .map(|name| FORMATS.iter().find(|format| format.name == name).unwrap_or(&FORMATS[0]))
}

/// `1 file`, `2 files`
pub(crate) fn plural(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
