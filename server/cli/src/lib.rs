//! L5: the command line: `check` and `rules`.
//!
//! The only code below `main` that touches disk and terminal apart from the server. What it says goes to a writer that the
//! caller gives, so that nothing prints behind another's back.

mod check;
mod report;
mod rule_folder;
mod rules;
mod terminal;

use std::process::ExitCode;

pub use check::CheckArguments;
pub use rule_folder::RuleFolder;
pub use rules::RulesArguments;

/// How a command ended, as a process tells it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Nothing was found.
    Clean,
    /// Something was found.
    Findings,
    /// Something did not work; what was found is told all the same.
    Trouble,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Clean => Self::SUCCESS,
            Outcome::Findings => Self::from(1),
            Outcome::Trouble => Self::from(2),
        }
    }
}

/// `bezoar check`.
///
/// # Errors
/// What makes the whole command pointless: a path that does not exist, a rule that nobody knows, a report that cannot be
/// written.
pub fn check(arguments: &CheckArguments) -> anyhow::Result<Outcome> {
    check::run(arguments)
}

/// Writes a page to standard output. Who stopped reading is not told anything more.
///
/// # Errors
/// If it cannot be written.
pub fn print(page: &str) -> anyhow::Result<Outcome> {
    terminal::print(|out| out.write_all(page.as_bytes()))?;
    Ok(Outcome::Clean)
}

/// `bezoar rules`.
///
/// # Errors
/// What makes the whole command pointless.
pub fn rules(arguments: &RulesArguments) -> anyhow::Result<Outcome> {
    rules::run(arguments)
}
