use bezoar_base::{FastMap, Finding, Profile, RuleId};

use crate::model::Rule;
use crate::problem::did_you_mean;
use crate::set::RuleSet;

/// Which findings the user wants to hear of: the rules that are shown, each with the loudest profile of its findings that is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    shown: FastMap<RuleId, Profile>,
}

/// A word that means no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is no rule, alias or area{suggestion}")]
pub struct UnknownRule {
    word: String,
    suggestion: String,
}

impl Selection {
    /// The rules that `select` names (nothing: all). A rule that is selected by id or alias is shown even if it belongs to a louder
    /// profile. A word that means no rule selects none.
    pub fn new<'w>(rules: &RuleSet, profile: Profile, select: impl IntoIterator<Item = &'w str>) -> Self {
        let mut selection = Self::default();
        let mut select = select.into_iter().peekable();
        if select.peek().is_none() {
            selection.shown.extend(rules.rules().iter().map(|rule| (rule.id.clone(), profile)));
        }
        select.for_each(|word| selection.show(rules, profile, word));
        selection
    }

    /// Shows the rules that `word` means as well.
    pub fn show(&mut self, rules: &RuleSet, profile: Profile, word: &str) {
        for rule in rules.meant_by(word) {
            let loudest = if *rule.area == *word { profile } else { profile.max(rule.header.profile) };
            let entry = self.shown.entry(rule.id.clone()).or_insert(loudest);
            *entry = loudest.max(*entry);
        }
    }

    /// Shows the rules that `word` means no more.
    pub fn hide(&mut self, rules: &RuleSet, word: &str) {
        for rule in rules.meant_by(word) {
            self.shown.remove(&rule.id);
        }
    }

    /// The loudest profile of the findings of a rule that are shown; `None` if none are.
    pub fn loudest(&self, rule: &str) -> Option<Profile> {
        self.shown.get(rule).copied()
    }

    /// Whether the user wants to hear of it.
    pub fn shows(&self, finding: &Finding) -> bool {
        self.shown.get(&finding.rule).is_some_and(|loudest| finding.profile <= *loudest)
    }

    /// Whether only a louder profile would show it.
    pub fn hides(&self, finding: &Finding) -> bool {
        self.shown.get(&finding.rule).is_some_and(|loudest| finding.profile > *loudest)
    }
}

impl RuleSet {
    /// The rules that a word means: one by its id, those with that alias (`B506`), or those of an area.
    ///
    /// # Errors
    /// [`UnknownRule`] if it means none.
    pub fn named(&self, word: &str) -> Result<Vec<&Rule>, UnknownRule> {
        let found = self.meant_by(word);
        if !found.is_empty() {
            return Ok(found);
        }
        let names = self.rules().iter().flat_map(|rule| [&rule.id, &rule.area].into_iter().chain(&rule.header.aliases));
        let suggestion = did_you_mean(word, names.map(|name| &**name).filter(|name| !name.is_empty()));
        Err(UnknownRule { word: word.to_owned(), suggestion })
    }

    fn meant_by(&self, word: &str) -> Vec<&Rule> {
        if let Some(rule) = self.rule(word) {
            return vec![rule];
        }
        let aliases = |rule: &Rule| rule.header.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(word));
        // A rule of a workspace may have no area.
        let area = |rule: &Rule| !word.is_empty() && *rule.area == *word;
        self.rules().iter().filter(|rule| area(rule) || aliases(rule)).collect()
    }
}
