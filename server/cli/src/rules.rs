//! `bezoar rules`: what the rules are, and the workshop for new ones.

use crate::Outcome;

/// Lists and explains the rules.
#[derive(Debug, clap::Args)]
pub struct RulesArguments {}

pub(crate) fn run(_: &RulesArguments) -> anyhow::Result<Outcome> {
    Ok(Outcome::Clean)
}
