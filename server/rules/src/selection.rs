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
    /// The rules that `select` names (empty: all) without those that `ignore` names, and the words that name none. A rule that is
    /// selected by id or alias is shown even if it belongs to a louder profile.
    pub fn new(rules: &RuleSet, profile: Profile, select: &[String], ignore: &[String]) -> (Self, Vec<UnknownRule>) {
        let mut shown = FastMap::default();
        let mut unknown = Vec::new();
        let mut named = |word| rules.named(word).map_err(|error| unknown.push(error)).unwrap_or_default();
        if select.is_empty() {
            shown.extend(rules.rules().iter().map(|rule| (rule.id.clone(), profile)));
        }
        for word in select {
            for rule in named(word) {
                let loudest = if *rule.area == **word { profile } else { profile.max(rule.header.profile) };
                let entry = shown.entry(rule.id.clone()).or_insert(loudest);
                *entry = loudest.max(*entry);
            }
        }
        for word in ignore {
            for rule in named(word) {
                shown.remove(&rule.id);
            }
        }
        (Self { shown }, unknown)
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
        if let Some(rule) = self.rule(word) {
            return Ok(vec![rule]);
        }
        let aliases = |rule: &Rule| rule.header.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(word));
        let found: Vec<&Rule> = self.rules().iter().filter(|rule| *rule.area == *word || aliases(rule)).collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let names = self.rules().iter().flat_map(|rule| [&rule.id, &rule.area].into_iter().chain(&rule.header.aliases));
        let suggestion = did_you_mean(word, names.map(|name| &**name));
        Err(UnknownRule { word: word.to_owned(), suggestion })
    }
}
