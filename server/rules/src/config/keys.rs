use std::fmt::Write as _;
use std::sync::Arc;

use bezoar_base::{Profile, TextRange};

use super::{Config, PathGlob, PerPath, Section, Written};
use crate::problem::{Flaw, Flaws};
use crate::toml_table::{Table, Text};

/// One key of the closed schema. The reader, the reference in `docs/configuration.md` and the JSON schema all come from here.
#[derive(Copy, Clone, Debug)]
pub struct ConfigKey {
    /// The key.
    pub name: &'static str,
    /// What may stand there.
    pub value: ConfigValue,
    /// What holds if it is missing, as it would be written.
    pub default: &'static str,
    /// What it does.
    pub meaning: &'static str,
    /// What it does for some paths; `None` if it stands only at the top.
    pub per_path: Option<&'static str>,
    read: Read,
}

/// What may stand under a key.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum ConfigValue {
    /// The name of a [`Profile`].
    Profile,
    /// A list of ids, aliases or areas.
    Rules,
    /// A list of [`PathGlob`]s.
    Patterns,
    /// `true` or `false`.
    Flag,
    /// A table from [`PathGlob`]s to tables of the keys that have a meaning per path.
    PerPath,
}

#[derive(Copy, Clone, Debug)]
enum Read {
    Anywhere(fn(&mut Reading<'_, '_>, &mut Section)),
    Top(fn(&mut Reading<'_, '_>, &mut Config)),
}

/// Every key that there is.
pub const CONFIG_KEYS: &[ConfigKey] = &[
    ConfigKey {
        name: "profile",
        value: ConfigValue::Profile,
        default: "\"default\"",
        meaning: "How much is shown. `default` is what a senior security engineer would stand by in review, `strict` also what is wrong \
                  unless something unseen makes it right, `audit` also every place that an auditor has to look at.",
        per_path: Some("How much is shown of these files."),
        read: Read::Anywhere(|reading, section| section.profile = reading.profile()),
    },
    ConfigKey {
        name: "select",
        value: ConfigValue::Rules,
        default: "[]",
        meaning: "The only rules that are shown: ids, aliases such as `B506` or `S506`, or areas. One that is named by id or alias is \
                  shown even if it belongs to a louder profile. An empty list means all.",
        per_path: Some("Rules that are shown of these files as well, ignored or not selected before."),
        read: Read::Anywhere(|reading, section| section.select = reading.rules("select")),
    },
    ConfigKey {
        name: "ignore",
        value: ConfigValue::Rules,
        default: "[]",
        meaning: "Rules that are not shown, named likewise. What is both selected and ignored is ignored.",
        per_path: Some("Rules that are not shown of these files, besides those ignored before."),
        read: Read::Anywhere(|reading, section| section.ignore = reading.rules("ignore")),
    },
    ConfigKey {
        name: "exclude",
        value: ConfigValue::Patterns,
        default: "[]",
        meaning: "Files and folders that are left out. A file or folder that is named on the command line is checked all the same, \
                  unless `--force-exclude` is given.",
        per_path: None,
        read: Read::Top(|reading, config| config.exclude = reading.patterns("exclude")),
    },
    ConfigKey {
        name: "leave-to-ruff",
        value: ConfigValue::Flag,
        default: "false",
        meaning: "Whether rules are not shown that Ruff checks as well.",
        per_path: None,
        read: Read::Top(|reading, config| config.leave_to_ruff = reading.flag("leave-to-ruff")),
    },
    ConfigKey {
        name: "per-path",
        value: ConfigValue::PerPath,
        default: "{}",
        meaning: "Patterns of paths, and what is different for the files that they fit.",
        per_path: None,
        read: Read::Top(|reading, config| config.per_path = reading.per_path("per-path")),
    },
];

/// The configuration that a table says. What is wrong in it is left out.
pub(super) fn read(table: &Table<'_>, text: &str, flaws: &mut Flaws) -> Config {
    let mut config = Config::default();
    let names: Vec<&str> = CONFIG_KEYS.iter().map(|key| key.name).collect();
    table.refuse_unknown(&names, flaws);
    let mut reading = Reading { table, text, flaws };
    for key in CONFIG_KEYS {
        match key.read {
            Read::Anywhere(read) => read(&mut reading, &mut config.top),
            Read::Top(read) => read(&mut reading, &mut config),
        }
    }
    config
}

/// The tables of all keys in Markdown, as `docs/configuration.md` has them.
pub fn config_reference() -> String {
    let mut out = "| key | value | without it | |\n|---|---|---|---|\n".to_owned();
    for ConfigKey { name, value, default, meaning, .. } in CONFIG_KEYS {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| `{name}` | {} | `{default}` | {meaning} |", value.words());
    }
    out.push_str("\nUnder a pattern of `per-path`:\n\n| key | value | |\n|---|---|---|\n");
    for ConfigKey { name, value, per_path, .. } in CONFIG_KEYS {
        if let Some(meaning) = per_path {
            let _ = writeln!(out, "| `{name}` | {} | {meaning} |", value.words());
        }
    }
    out
}

impl ConfigValue {
    fn words(self) -> String {
        match self {
            Self::Profile => {
                let names: Vec<String> = Profile::ALL.iter().map(|profile| format!("`\"{profile}\"`")).collect();
                names.join(", ")
            }
            Self::Rules => "list of rules".to_owned(),
            Self::Patterns => "list of patterns".to_owned(),
            Self::Flag => "`true` or `false`".to_owned(),
            Self::PerPath => "table".to_owned(),
        }
    }
}

struct Reading<'r, 't> {
    table: &'r Table<'t>,
    text: &'r str,
    flaws: &'r mut Flaws,
}

impl Reading<'_, '_> {
    fn profile(&mut self) -> Option<Written<Profile>> {
        let range = self.table.key("profile")?.1;
        let profile = self.table.level("profile", self.flaws)?;
        Some(self.written(profile, range))
    }

    fn rules(&mut self, name: &str) -> Option<Vec<Written<Arc<str>>>> {
        let words = self.table.text_list(name, self.flaws)?;
        Some(words.into_iter().map(|word| self.written(word.text, word.range)).collect())
    }

    fn patterns(&mut self, name: &str) -> Option<Vec<Written<PathGlob>>> {
        let words = self.table.text_list(name, self.flaws)?;
        Some(words.into_iter().filter_map(|word| self.pattern(&word)).collect())
    }

    fn flag(&mut self, name: &str) -> Option<Written<bool>> {
        let (flag, range) = self.table.flag(name, self.flaws)?;
        Some(self.written(flag, range))
    }

    fn per_path(&mut self, name: &str) -> Vec<PerPath> {
        let Some(entries) = self.table.table(name, "\"tests/**\" = { ignore = […] }", self.flaws) else {
            return Vec::new();
        };
        let text = self.text;
        let form = |pattern: &str| format!("\"{pattern}\" = {{ ignore = […] }}");
        entries.each_table(form, self.flaws, |pattern, table, flaws| {
            let keys = CONFIG_KEYS.iter().filter(|key| key.per_path.is_some());
            let names: Vec<&str> = keys.map(|key| key.name).collect();
            table.refuse_unknown(&names, flaws);
            let mut section = Section::default();
            let mut reading = Reading { table, text, flaws };
            for key in CONFIG_KEYS {
                if let Read::Anywhere(read) = key.read {
                    read(&mut reading, &mut section);
                }
            }
            let glob = reading.pattern(&pattern)?.value;
            Some(PerPath { glob, section })
        })
    }

    fn pattern(&mut self, text: &Text) -> Option<Written<PathGlob>> {
        let glob = PathGlob::parse(&text.text).map_err(|error| Flaw::new(text.range, error.to_string()));
        let glob = self.flaws.note(glob)?;
        Some(self.written(glob, text.range))
    }

    fn written<T>(&self, value: T, range: TextRange) -> Written<T> {
        let before = self.text.get(..range.start as usize).unwrap_or_default();
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        Written { value, range, line: u32::try_from(line).unwrap_or(u32::MAX) }
    }
}
