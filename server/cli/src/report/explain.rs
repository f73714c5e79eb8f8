//! `bezoar check --explain`: all that is to be said of a finding.

use std::io::{self, Write};

use annotate_snippets::{Group, Level};
use bezoar_base::{Related, RuleId};
use bezoar_rules::RuleSet;

use crate::check::explain::Named;
use crate::report::frame::{Mark, around, visible};
use crate::report::text::finding_frame;
use crate::rules;
use crate::terminal;

/// So many lines of code are shown on either side of a step.
const BESIDE: u32 = 2;

/// Writes what was found, the way that the data took to it with the code of each step, and the pages of the rules, each once.
pub(crate) fn write(findings: &[Named<'_>], rules: &RuleSet, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let renderer = terminal::renderer(color);
    for named in findings {
        writeln!(out, "{}\n", renderer.render(&[frame(named)]))?;
        let flow = &named.reported.finding.flow;
        if !flow.is_empty() {
            writeln!(out, "How the data gets there:\n")?;
        }
        let mut shown = None;
        for (number, step) in flow.iter().enumerate() {
            let lines = (&step.file, line_of(named, step));
            // What was shown just now is not shown again, but for the line itself.
            let beside = if shown == Some(lines) { 0 } else { BESIDE };
            writeln!(out, "{}\n", renderer.render(&[step_frame(named, number + 1, step, beside)]))?;
            shown = Some(lines);
        }
    }
    let mut told: Vec<&RuleId> = Vec::new();
    for rule in findings.iter().map(|named| &named.reported.finding.rule) {
        if !told.contains(&rule) {
            told.push(rule);
            rules.rule(rule).map_or(Ok(()), |rule| rules::show::write(rule, out))?;
        }
    }
    Ok(())
}

/// The finding without its way, but with the name that it has in reports.
fn frame<'a>(named: &Named<'a>) -> Group<'a> {
    let (file, reported) = (named.file, named.reported);
    let mut frame = finding_frame(file, reported, &[]);
    if let Some(silenced) = named.silenced {
        let reason = silenced.reason.as_ref().map(|reason| format!(": {}", visible(reason))).unwrap_or_default();
        frame = frame.element(Level::NOTE.message(format!("silenced by a comment{reason}")));
    }
    let symbol = &reported.symbol;
    let place = if symbol.is_empty() { String::new() } else { format!(", in `{}`", visible(symbol)) };
    frame.element(Level::NOTE.message(format!("fingerprint {}{place}", reported.fingerprint)))
}

/// The line that a step begins in, from 0.
fn line_of(named: &Named<'_>, step: &Related) -> u32 {
    named.file.file_of(step).1.lines().line_column(step.range.start).line
}

fn step_frame<'a>(named: &Named<'a>, number: usize, step: &Related, beside: u32) -> Group<'a> {
    let title = Level::NOTE.no_name().primary_title(format!("{number}. {}", visible(&step.message)));
    let mark = Mark { range: step.range, label: None };
    let (path, text) = named.file.file_of(step);
    around(Group::with_title(title), &visible(path), text, &mark, beside)
}
