//! What the command line says about which rules speak, and about which files.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use bezoar_base::Profile;
use bezoar_rules::{Excludes, Overrides, PathGlob, RuleSet, UnknownRule};

use crate::check::configuration::{Configurations, Source, here};

/// The options that have a counterpart in configuration files, and those that say which file counts.
#[derive(Debug, clap::Args)]
pub(crate) struct SettingsArguments {
    /// How much to hear, `default` unless configured otherwise: `default` is what a senior security engineer would stand by in review, `strict` also what is wrong
    /// unless something unseen makes it right, `audit` also every place that an auditor has to look at.
    #[arg(long, value_name = "PROFILE", value_parser = profile(), help_heading = "Rules")]
    profile: Option<Profile>,

    /// Only these rules: ids, aliases such as B506 or S506, or areas.
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "Rules")]
    select: Option<Vec<String>>,

    /// Not these rules.
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "Rules")]
    ignore: Option<Vec<String>>,

    /// Not the rules that Ruff checks as well.
    #[arg(long, help_heading = "Rules")]
    leave_to_ruff: bool,

    /// Leave out what fits the pattern, which is read as in a .gitignore file; files that are named are always checked.
    #[arg(long, value_name = "GLOB", help_heading = "Files")]
    exclude: Option<Vec<String>>,

    /// Leave out what is excluded even if it is named, as pre-commit does.
    #[arg(long, help_heading = "Files")]
    pub(crate) force_exclude: bool,

    /// Take the configuration from this file instead of the bezoar.toml or pyproject.toml nearest to each file; its patterns are
    /// relative to the current directory.
    #[arg(long, value_name = "FILE", help_heading = "Configuration")]
    config: Option<PathBuf>,

    /// Take no configuration from any file: for trees that you do not trust, since theirs could silence findings.
    #[arg(long, conflicts_with = "config", help_heading = "Configuration")]
    no_config: bool,

    /// Show the settings that hold for each path and who says so, and check nothing.
    #[arg(long, help_heading = "Configuration")]
    pub(crate) show_settings: bool,
}

impl SettingsArguments {
    /// How much to hear where nothing else is said.
    pub(crate) fn profile(&self) -> Profile {
        self.profile.unwrap_or(Profile::Default)
    }

    /// The configuration of a run with these rules.
    ///
    /// # Errors
    /// A rule that nobody knows, a malformed pattern, or a configuration that is named and cannot be read.
    pub(crate) fn configurations(&self, rules: &RuleSet) -> anyhow::Result<Configurations> {
        let source = match &self.config {
            Some(path) => Source::File(path.clone()),
            None if self.no_config => Source::Nothing,
            None => Source::Found,
        };
        Configurations::new(&source, self.overrides(rules)?)
    }

    fn overrides(&self, rules: &RuleSet) -> anyhow::Result<Overrides> {
        let words = |words: &Option<Vec<String>>| -> Result<Option<Vec<Arc<str>>>, UnknownRule> {
            let Some(words) = words else { return Ok(None) };
            words.iter().map(|word| rules.named(word).map(|_| Arc::from(&**word))).collect::<Result<_, _>>().map(Some)
        };
        let exclude = self.exclude.as_ref().map(|globs| {
            let glob = |text: &String| PathGlob::parse(text).with_context(|| format!("`--exclude {text}`"));
            let globs = globs.iter().map(glob).collect::<anyhow::Result<_>>()?;
            anyhow::Ok(Excludes { folder: here()?.into(), globs })
        });
        Ok(Overrides {
            profile: self.profile,
            select: words(&self.select)?,
            ignore: words(&self.ignore)?,
            exclude: exclude.transpose()?,
            leave_to_ruff: self.leave_to_ruff.then_some(true),
        })
    }
}

fn profile() -> impl clap::builder::TypedValueParser<Value = Profile> {
    use clap::builder::{PossibleValuesParser, TypedValueParser as _};
    PossibleValuesParser::new(Profile::ALL.iter().map(|profile| profile.as_str()))
        .try_map(|name| name.parse::<Profile>())
}
