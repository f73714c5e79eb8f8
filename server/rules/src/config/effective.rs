use std::path::Path;
use std::sync::Arc;

use bezoar_base::Profile;

use super::glob::path_below;
use super::ruff::is_ruff_code;
use super::surroundings::{Level, Overrides};
use super::{PerPath, RuffSelection, Section, Written};
use crate::model::Rule;
use crate::selection::Selection;
use crate::set::RuleSet;

/// The settings that hold for one path, each with who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effective {
    /// The file that counts, if there is one.
    pub configuration: Option<Arc<str>>,
    /// How much is shown.
    pub profile: Sourced<Profile>,
    /// The only rules that are shown; empty: all.
    pub select: Vec<Sourced<Arc<str>>>,
    /// Rules that are not shown.
    pub ignore: Vec<Sourced<Arc<str>>>,
    /// What is left out where the settings come from.
    pub exclude: Vec<Sourced<Arc<str>>>,
    /// Whether rules are left to Ruff.
    pub leave_to_ruff: Sourced<bool>,
    /// What is said of rules for this path, one after the other.
    pub changes: Vec<Sourced<Change>>,
    ruff: Option<Arc<RuffSelection>>,
}

/// A value and who gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Who gave it.
    pub origin: Origin,
}

/// Who says what holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody.
    Default,
    /// The command line or the editor.
    Override,
    /// A configuration file.
    File {
        /// The file's path as it is shown to people.
        path: Arc<str>,
        /// The line, from 1.
        line: u32,
        /// The pattern of [`per-path`](super::CONFIG_KEYS) under which it stands.
        glob: Option<Arc<str>>,
    },
}

/// What is said of rules for some paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// They are shown as well.
    Show(Arc<str>),
    /// They are not shown.
    Hide(Arc<str>),
}

impl Effective {
    pub(super) fn of(
        level: Option<&Level>,
        ruff: Option<&Arc<RuffSelection>>,
        path: Option<&Path>,
        overrides: &Overrides,
    ) -> Self {
        let config = level.map(|level| &*level.config);
        let said = Said { level, glob: None };
        let mut effective = Self {
            configuration: level.map(|level| Arc::clone(&level.path)),
            profile: Sourced { value: Profile::Default, origin: Origin::Default },
            select: said.words(config.and_then(|config| config.top.select.as_ref())),
            ignore: said.words(config.and_then(|config| config.top.ignore.as_ref())),
            exclude: Vec::new(),
            leave_to_ruff: Sourced { value: false, origin: Origin::Default },
            changes: Vec::new(),
            ruff: ruff.cloned(),
        };
        if let (Some(level), Some(config)) = (level, config) {
            let globs = config.exclude.iter().flatten();
            effective.exclude = globs.map(|glob| said.value(glob, Arc::clone(glob.value.as_str()))).collect();
            effective.leave_to_ruff =
                config.leave_to_ruff.as_ref().map_or(effective.leave_to_ruff, |it| said.sourced(it));
            effective.profile = config.top.profile.as_ref().map_or(effective.profile, |it| said.sourced(it));
            let path = path.and_then(|path| path_below(path, &level.folder));
            let fits = |entry: &&PerPath| path.as_ref().is_some_and(|path| entry.glob.fits(path));
            for entry in config.per_path.iter().filter(fits) {
                effective.change(&entry.section, &Said { level: Some(level), glob: Some(entry.glob.as_str()) });
            }
        }
        effective.override_by(overrides);
        effective
    }

    /// The rules of the set that are shown, each as loud as it may be.
    pub fn selection(&self, rules: &RuleSet) -> Selection {
        let profile = self.profile.value;
        let mut selection = Selection::new(rules, profile, self.select.iter().map(|word| &*word.value));
        self.ignore.iter().for_each(|word| selection.hide(rules, &word.value));
        self.left_to_ruff(rules).iter().for_each(|rule| selection.hide(rules, &rule.id));
        for change in &self.changes {
            match &change.value {
                Change::Show(word) => selection.show(rules, profile, word),
                Change::Hide(word) => selection.hide(rules, word),
            }
        }
        // What a file shows for some paths must not bring back what the user does not want to see.
        let last = self.ignore.iter().filter(|word| word.origin == Origin::Override);
        last.for_each(|word| selection.hide(rules, &word.value));
        selection
    }

    /// The rules that are left to Ruff: those that go by codes of its security rules of which it checks every one.
    pub fn left_to_ruff<'r>(&self, rules: &'r RuleSet) -> Vec<&'r Rule> {
        if !self.leave_to_ruff.value {
            return Vec::new();
        }
        let checks = |code: &str| self.ruff.as_ref().is_none_or(|ruff| ruff.checks(code));
        let is_left = |rule: &&Rule| {
            let mut codes = rule.header.aliases.iter().filter(|alias| is_ruff_code(alias)).peekable();
            codes.peek().is_some() && codes.all(|code| checks(code))
        };
        rules.rules().iter().filter(is_left).collect()
    }

    fn change(&mut self, section: &Section, said: &Said<'_>) {
        if let Some(profile) = &section.profile {
            self.profile = said.sourced(profile);
        }
        let mut add = |words: &Option<Vec<Written<Arc<str>>>>, change: fn(Arc<str>) -> Change| {
            let words = words.iter().flatten();
            self.changes.extend(words.map(|word| said.value(word, change(Arc::clone(&word.value)))));
        };
        add(&section.select, Change::Show);
        add(&section.ignore, Change::Hide);
    }

    fn override_by(&mut self, overrides: &Overrides) {
        fn given<T>(value: T) -> Sourced<T> {
            Sourced { value, origin: Origin::Override }
        }
        let all = |words: &[Arc<str>]| words.iter().cloned().map(given).collect();
        if let Some(profile) = overrides.profile {
            self.profile = given(profile);
        }
        if let Some(select) = &overrides.select {
            self.select = all(select);
            self.changes.retain(|change| matches!(change.value, Change::Hide(_)));
        }
        if let Some(ignore) = &overrides.ignore {
            self.ignore = all(ignore);
            self.changes.retain(|change| matches!(change.value, Change::Show(_)));
        }
        if let Some(exclude) = &overrides.exclude {
            self.exclude = exclude.globs.iter().map(|glob| given(Arc::clone(glob.as_str()))).collect();
        }
        if let Some(leave_to_ruff) = overrides.leave_to_ruff {
            self.leave_to_ruff = given(leave_to_ruff);
        }
    }
}

impl Origin {
    pub(super) fn of(level: &Level, line: u32, glob: Option<&Arc<str>>) -> Self {
        Self::File { path: Arc::clone(&level.path), line, glob: glob.cloned() }
    }
}

/// Where in a file something is said.
struct Said<'a> {
    level: Option<&'a Level>,
    glob: Option<&'a Arc<str>>,
}

impl Said<'_> {
    fn words(&self, words: Option<&Vec<Written<Arc<str>>>>) -> Vec<Sourced<Arc<str>>> {
        words.into_iter().flatten().map(|word| self.sourced(word)).collect()
    }

    fn sourced<T: Clone>(&self, written: &Written<T>) -> Sourced<T> {
        self.value(written, written.value.clone())
    }

    fn value<T, V>(&self, written: &Written<T>, value: V) -> Sourced<V> {
        let origin = self.level.map_or(Origin::Default, |level| Origin::of(level, written.line, self.glob));
        Sourced { value, origin }
    }
}
