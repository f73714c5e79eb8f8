//! `bezoar rules`: what the rules are, and the workshop for new ones.

mod lint;
mod list;
mod new;
pub(crate) mod show;
mod test;
mod workshop;

use std::path::PathBuf;
use std::sync::Arc;

use bezoar_rules::{Rule, RuleSet, UnknownRule};

use crate::Outcome;
use crate::check::rule_files;
use crate::rules::lint::LintArguments;
use crate::rules::list::ListArguments;
use crate::rules::new::NewArguments;
use crate::rules::show::ShowArguments;
use crate::rules::test::TestArguments;
use crate::rules::workshop::Workshop;
use crate::terminal;

/// Lists, explains, begins and tests rules.
#[derive(Debug, clap::Args)]
pub struct RulesArguments {
    #[command(subcommand)]
    command: RulesCommand,
}

#[derive(Debug, clap::Subcommand)]
enum RulesCommand {
    List(ListArguments),
    Show(ShowArguments),
    New(NewArguments),
    Lint(LintArguments),
    Test(TestArguments),
}

pub(crate) fn run(arguments: &RulesArguments) -> anyhow::Result<Outcome> {
    match &arguments.command {
        RulesCommand::List(arguments) => {
            let (rules, outcome) = known()?;
            let chosen = chosen(&rules, &arguments.words)?;
            terminal::print(|out| list::write(&rules, &chosen, arguments.output_format, out))?;
            Ok(outcome)
        }
        RulesCommand::Show(arguments) => {
            let (rules, outcome) = known()?;
            let chosen = chosen(&rules, &arguments.words)?;
            terminal::print(|out| chosen.iter().try_for_each(|rule| show::write(rule, out)))?;
            Ok(outcome)
        }
        RulesCommand::New(arguments) => new::create(arguments),
        RulesCommand::Lint(arguments) => lint::run(&Workshop::open(&arguments.words)?),
        RulesCommand::Test(arguments) => test::run(&Workshop::open(&arguments.words)?, arguments.bless),
    }
}

/// The built-in rules and those of the project around the current directory: to list and explain them is harmless. Tells which
/// cannot be read.
fn known() -> anyhow::Result<(Arc<RuleSet>, Outcome)> {
    let loaded = rule_files::load(&[PathBuf::from(".")], true);
    let errors = loaded.troubles.iter();
    terminal::print_aside(|out| errors.clone().try_for_each(|trouble| writeln!(out, "error: {trouble}")))?;
    Ok((loaded.rules, if loaded.troubles.is_empty() { Outcome::Clean } else { Outcome::Trouble }))
}

/// The rules that `words` name, each once; all if there are none.
fn chosen<'r>(rules: &'r RuleSet, words: &[String]) -> Result<Vec<&'r Rule>, UnknownRule> {
    if words.is_empty() {
        return Ok(rules.rules().iter().collect());
    }
    let mut chosen: Vec<&Rule> = Vec::new();
    for word in words {
        for rule in rules.named(word)? {
            if !chosen.iter().any(|other| other.id == rule.id) {
                chosen.push(rule);
            }
        }
    }
    Ok(chosen)
}
