//! `bezoar rules`: what the rules are, and the workshop for new ones.

mod lint;
mod list;
mod new;
mod show;
mod test;
mod workshop;

use std::io;
use std::path::PathBuf;

use annotate_snippets::Renderer;

use crate::Outcome;
use crate::check::rule_files;
use crate::rules::lint::LintArguments;
use crate::rules::list::ListArguments;
use crate::rules::new::NewArguments;
use crate::rules::show::ShowArguments;
use crate::rules::test::TestArguments;
use crate::rules::workshop::Workshop;
use crate::terminal::{self, Color};

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
            let rules = known();
            let chosen = chosen(&rules, &arguments.words)?;
            terminal::print(|out| list::write(&rules, &chosen, arguments.output_format, out))?;
        }
        RulesCommand::Show(arguments) => {
            let rules = known();
            let chosen = chosen(&rules, &arguments.words)?;
            terminal::print(|out| {
                chosen.iter().enumerate().try_for_each(|(position, rule)| {
                    if position > 0 {
                        writeln!(out, "\n")?;
                    }
                    show::write(rule, out)
                })
            })?;
        }
        RulesCommand::New(arguments) => new::create(arguments, &mut io::stdout().lock())?,
        RulesCommand::Lint(arguments) => {
            let workshop = Workshop::open(&arguments.words)?;
            let color = Color::Auto.applies_to(&io::stdout());
            let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(terminal::width());
            return Ok(lint::run(&workshop, &renderer)?);
        }
        RulesCommand::Test(arguments) => return test::run(&Workshop::open(&arguments.words)?, arguments.bless),
    }
    Ok(Outcome::Clean)
}

/// The built-in rules and those of the project around the current directory: to list and explain them is harmless.
fn known() -> std::sync::Arc<bezoar_rules::RuleSet> {
    rule_files::load(&[PathBuf::from(".")], true).rules
}

/// The rules that `words` name, each once; all if there are none.
fn chosen<'r>(
    rules: &'r bezoar_rules::RuleSet,
    words: &[String],
) -> Result<Vec<&'r bezoar_rules::Rule>, bezoar_rules::UnknownRule> {
    if words.is_empty() {
        return Ok(rules.rules().iter().collect());
    }
    let mut chosen: Vec<&bezoar_rules::Rule> = Vec::new();
    for word in words {
        for rule in rules.named(word)? {
            if !chosen.iter().any(|other| other.id == rule.id) {
                chosen.push(rule);
            }
        }
    }
    Ok(chosen)
}
