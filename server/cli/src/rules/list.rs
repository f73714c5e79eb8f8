//! `bezoar rules list`

use std::io::{self, Write};

use bezoar_rules::{Rule, RuleSet};

/// Names every rule.
#[derive(Debug, clap::Args)]
pub(crate) struct ListArguments {
    /// Only these rules: ids, aliases such as B506 or S506, or areas.
    #[arg(value_name = "RULE")]
    pub(crate) words: Vec<String>,

    /// The form of the list.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) output_format: ListFormat,
}

#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ListFormat {
    /// A table.
    #[default]
    Text,
    /// One array, for programs.
    Json,
}

/// Writes the rules in order of area and id.
pub(crate) fn write(set: &RuleSet, rules: &[&Rule], format: ListFormat, out: &mut dyn Write) -> io::Result<()> {
    let mut rules = rules.to_vec();
    rules.sort_by_key(|rule| (&rule.area, &rule.id));
    match format {
        ListFormat::Text => table(&rules, out),
        ListFormat::Json => {
            let outlines: Vec<_> = rules.iter().map(|rule| rule.outline()).collect();
            serde_json::to_writer_pretty(&mut *out, &outlines)?;
            writeln!(out)
        }
    }?;
    if format == ListFormat::Text && rules.len() == set.rules().len() {
        writeln!(out, "\n{} rules. `bezoar rules show RULE` explains one.", rules.len())?;
    }
    Ok(())
}

fn table(rules: &[&Rule], out: &mut dyn Write) -> io::Result<()> {
    let area = |rule: &Rule| if rule.area.is_empty() { "workspace" } else { &*rule.area }.to_owned();
    let width = |text: &dyn Fn(&Rule) -> usize| rules.iter().map(|rule| text(rule)).max().unwrap_or(0);
    let ids = width(&|rule| rule.id.len());
    let areas = width(&|rule| area(rule).len());
    for rule in rules {
        let header = &rule.header;
        let fix = if rule.fixes.is_empty() { "" } else { "fix" };
        let line = format!(
            "{:<areas$}  {:<ids$}  {:<8}  {:<7}  {fix:<3}  {}",
            area(rule),
            rule.id,
            header.severity,
            header.profile,
            header.title
        );
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
