//! Configuration: the text of a `bezoar.toml` or `pyproject.toml` to a [`Config`] or problems with their places, which of the files
//! around a path counts ([`Surroundings`]), and what it comes to for that path ([`Effective`]).

mod effective;
mod glob;
mod keys;
mod ruff;
mod surroundings;

use std::sync::Arc;

use bezoar_base::{Profile, TextRange};

pub use self::effective::{Change, Effective, Origin, Sourced};
pub use self::glob::{GlobError, PathGlob};
pub use self::keys::{CONFIG_KEYS, ConfigKey, ConfigValue, config_reference};
pub use self::ruff::RuffSelection;
pub use self::surroundings::{Excludes, Level, Overrides, Surroundings};
use crate::problem::{Flaw, Flaws, Problem};
use crate::set::RuleSet;
use crate::toml_table::{Table, TomlText};

/// What a configuration file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    top: Section,
    exclude: Option<Vec<Written<PathGlob>>>,
    leave_to_ruff: Option<Written<bool>>,
    per_path: Vec<PerPath>,
}

/// A file that may say something to us, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigFile {
    /// The path as it is shown to people.
    pub path: Arc<str>,
    /// What it says; `None` if it says nothing to us.
    pub config: Option<Arc<Config>>,
    /// What it says to Ruff; `None` if it says nothing to Ruff.
    pub ruff: Option<Arc<RuffSelection>>,
    /// What is wrong with it, apart from words that mean no rule.
    pub problems: Vec<Problem>,
}

/// What is said about rules, for all files or for some.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Section {
    profile: Option<Written<Profile>>,
    select: Option<Vec<Written<Arc<str>>>>,
    ignore: Option<Vec<Written<Arc<str>>>>,
}

/// What is said for the files that a pattern fits.
#[derive(Clone, Debug, PartialEq, Eq)]
struct PerPath {
    glob: PathGlob,
    section: Section,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Written<T> {
    value: T,
    range: TextRange,
    /// From 1.
    line: u32,
}

/// The files that are looked for in every folder. Of those that say something to us, and of those that say something to Ruff, the
/// first counts.
const NAMES: &[&str] = &["bezoar.toml", ".ruff.toml", "ruff.toml", "pyproject.toml"];

/// A file is read again with every keystroke in it; a larger one is not read at all.
const MOST_BYTES: usize = 1 << 20;

impl ConfigFile {
    /// The names of files that may say something to us, in the order in which they count.
    pub fn names() -> &'static [&'static str] {
        NAMES
    }

    /// Whether a file of that name may say something to us.
    pub fn is_named(name: &str) -> bool {
        NAMES.contains(&name)
    }

    /// Reads a file. If it is no TOML or too large, what it said `before` goes on to hold, and if it never said anything, nothing is said in
    /// the place that it has.
    pub fn read(path: &str, text: &str, before: Option<&Self>) -> Self {
        let mut file = Self { path: path.into(), config: None, ruff: None, problems: Vec::new() };
        let is_ours = match file.name() {
            ".ruff.toml" | "ruff.toml" => false,
            // Broken TOML that has nothing to do with us is for others to tell.
            "pyproject.toml" => text.contains("bezoar"),
            _ => true,
        };
        let mut flaws = Flaws::default();
        let toml = TomlText::of_file(if text.len() > MOST_BYTES { "" } else { text });
        let root = if text.len() > MOST_BYTES {
            flaws.push(TextRange::empty(0), "the file is larger than 1 MiB, which no configuration is");
            None
        } else {
            toml.parse(&mut flaws)
        };
        match root {
            Some(root) => file.take(&Table::top(root.get_ref(), &toml), text, &mut flaws),
            None if is_ours => {
                // What follows the first error is mostly said because of it.
                flaws.0.truncate(1);
                file.config = Some(before.and_then(|before| before.config.clone()).unwrap_or_default());
                file.ruff = before.and_then(|before| before.ruff.clone());
            }
            None => {
                flaws = Flaws::default();
                file.ruff = before.and_then(|before| before.ruff.clone());
            }
        }
        file.problems = flaws.0.into_iter().map(|flaw| flaw.in_file(&file.path)).collect();
        file
    }

    /// What is wrong with it if those are the rules that there are, in order of place.
    pub fn problems_with(&self, rules: &RuleSet) -> Vec<Problem> {
        let unknown = self.config.iter().flat_map(|config| config.words()).filter_map(|word| {
            let error = rules.named(&word.value).err()?;
            Some(Flaw::new(word.range, error.to_string()).in_file(&self.path))
        });
        let mut problems: Vec<Problem> = self.problems.iter().cloned().chain(unknown).collect();
        problems.sort();
        problems
    }

    fn name(&self) -> &str {
        self.path.rsplit(['/', '\\']).next().unwrap_or_default()
    }

    /// The place of a name in the order in which files count.
    fn rank(name: &str) -> usize {
        NAMES.iter().position(|known| *known == name).unwrap_or(NAMES.len())
    }

    fn take(&mut self, top: &Table<'_>, text: &str, flaws: &mut Flaws) {
        let config = |table: &Table<'_>, flaws: &mut Flaws| Some(Arc::new(keys::read(table, text, flaws)));
        match self.name() {
            ".ruff.toml" | "ruff.toml" => self.ruff = Some(Arc::new(RuffSelection::read(top))),
            "pyproject.toml" => {
                // That `tool` is a table is the business of all tools.
                let Some(tool) = top.table("tool", "[tool]", &mut Flaws::default()) else { return };
                self.ruff = tool
                    .table("ruff", "[tool.ruff]", &mut Flaws::default())
                    .map(|ruff| Arc::new(RuffSelection::read(&ruff)));
                if let Some(table) = tool.table("bezoar", "[tool.bezoar]", flaws) {
                    self.config = config(&table, flaws);
                }
            }
            _ => {
                self.config = config(top, flaws);
                if let Some((range, _)) = top.key("tool") {
                    let message = "the keys stand at the top of this file: leave out `tool.bezoar`";
                    let told = flaws.0.iter_mut().filter(|flaw| flaw.range == range);
                    told.for_each(|flaw| message.clone_into(&mut flaw.message));
                }
            }
        }
    }
}

impl Config {
    /// The words that name rules.
    fn words(&self) -> impl Iterator<Item = &Written<Arc<str>>> {
        let sections = std::iter::once(&self.top).chain(self.per_path.iter().map(|entry| &entry.section));
        sections.flat_map(|section| section.select.iter().chain(&section.ignore).flatten())
    }
}
