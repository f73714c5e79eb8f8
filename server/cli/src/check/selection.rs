//! Which findings the user wants to hear of.

use bezoar_base::{FastMap, Finding, Profile, RuleId};
use bezoar_rules::{Rule, RuleSet, did_you_mean};

/// The rules that are shown, each with the loudest profile of its findings that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Selection {
    shown: FastMap<RuleId, Profile>,
}

/// A word that means no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is no rule, alias or area{suggestion}")]
pub(crate) struct UnknownRule {
    word: String,
    suggestion: String,
}

impl Selection {
    /// The rules that `select` names (empty: all) without those that `ignore` names. A word is a rule's id, one of its aliases
    /// (`B506`) or an area. A rule that is selected by id or alias is shown even if it belongs to a louder profile.
    pub(crate) fn new(
        rules: &RuleSet,
        profile: Profile,
        select: &[String],
        ignore: &[String],
    ) -> Result<Self, UnknownRule> {
        let mut shown = FastMap::default();
        if select.is_empty() {
            shown.extend(rules.rules().iter().map(|rule| (rule.id.clone(), profile)));
        }
        for word in select {
            for rule in named(rules, word)? {
                let loudest = if *rule.area == **word { profile } else { profile.max(rule.header.profile) };
                let entry = shown.entry(rule.id.clone()).or_insert(loudest);
                *entry = loudest.max(*entry);
            }
        }
        for word in ignore {
            for rule in named(rules, word)? {
                shown.remove(&rule.id);
            }
        }
        Ok(Self { shown })
    }

    /// Whether the user wants to hear of it.
    pub(crate) fn shows(&self, finding: &Finding) -> bool {
        self.shown.get(&finding.rule).is_some_and(|loudest| finding.profile <= *loudest)
    }

    /// Whether only a louder profile would show it.
    pub(crate) fn hides(&self, finding: &Finding) -> bool {
        self.shown.get(&finding.rule).is_some_and(|loudest| finding.profile > *loudest)
    }
}

/// The rules that a word means: one by id, those with that alias, or those of an area.
pub(crate) fn named<'r>(rules: &'r RuleSet, word: &str) -> Result<Vec<&'r Rule>, UnknownRule> {
    if let Some(rule) = rules.rule(word) {
        return Ok(vec![rule]);
    }
    let fits = |rule: &&Rule| {
        (*rule.area == *word && !word.is_empty())
            || rule.header.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(word))
    };
    let found: Vec<&Rule> = rules.rules().iter().filter(fits).collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let names = rules
        .rules()
        .iter()
        .flat_map(|rule| [&*rule.id, &*rule.area].into_iter().chain(rule.header.aliases.iter().map(|alias| &**alias)));
    Err(UnknownRule { word: word.to_owned(), suggestion: did_you_mean(word, names.filter(|name| !name.is_empty())) })
}
