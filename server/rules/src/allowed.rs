//! Which patterns of a rule set are worth trying in a file.

use bezoar_syntax::{Dirty, Kind};
use fixedbitset::FixedBitSet;

use crate::model::Pattern;
use crate::needs::{Vicinity, Written};
use crate::set::{PatternRef, RuleSet};
use crate::words::{WordsInText, WordsNear};

/// Which patterns of a rule set may hold somewhere, see [`RuleSet::allowed`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed(Vec<bool>);

/// Kinds of nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeKinds(FixedBitSet);

impl NodeKinds {
    /// Whether a kind is one of them.
    pub fn contains(&self, kind: Kind) -> bool {
        self.0.contains(kind.index())
    }
}

impl RuleSet {
    /// What is written in the file at `path` with this code, which imports that.
    pub fn written<'p>(&self, path: &str, imports: impl Iterator<Item = &'p str>, code: &str) -> Written {
        self.surveyor.written(path, imports, &self.surveyor.words().in_text(code, None))
    }

    /// The words in `text` that patterns ask for; `before` is what stood in the text before the edits.
    pub fn words_in(&self, text: &str, before: Option<(&WordsInText, &Dirty)>) -> WordsInText {
        self.surveyor.words().in_text(text, before)
    }

    /// Whether what a pattern wants to be written in its root can be there, where that stands among these words.
    pub fn may_be_written(&self, reference: PatternRef, words: WordsNear<'_>) -> bool {
        self.pattern(reference).needs.may_be_written(words)
    }

    /// What is written in the file at `path` in which these words stand, and which imports that.
    pub fn written_of<'p>(&self, path: &str, imports: impl Iterator<Item = &'p str>, words: &WordsInText) -> Written {
        self.surveyor.written(path, imports, words)
    }

    /// What may be met in a file where `all` is written in it and in those that it imports in any number of steps.
    pub fn vicinity(&self, all: &Written) -> Vicinity {
        self.surveyor.vicinity(all)
    }

    /// The same where whatever untrusted data may come in from the files that import it.
    pub fn whole_vicinity(&self, all: &Written) -> Vicinity {
        self.surveyor.whole(all)
    }

    /// The patterns that may hold in such a file at `path`; those that speak if something is unknown always may, if it is one that they
    /// are about.
    pub fn allowed(&self, vicinity: &Vicinity, path: &str) -> Allowed {
        let files = self.surveyor.files_with(path);
        Allowed(self.patterns().map(|pattern| vicinity.allow(&pattern.needs, &files)).collect())
    }

    /// Those of the rules and then those of the models, as [`Allowed`] has them.
    fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        let rules = self.rules.iter().flat_map(|rule| &rule.patterns);
        rules.chain(self.models.iter().map(|model| &model.pattern))
    }

    /// The kinds of the nodes that those are about, and of those that they want below them, in a text with these words. Of nodes that
    /// are about words it does not matter what else is written.
    pub fn kinds_of(&self, allowed: &Allowed, words: &WordsInText) -> NodeKinds {
        let mut kinds = NodeKinds::default();
        let all = words.everywhere();
        for (pattern, _) in self.patterns().zip(&allowed.0).filter(|(_, allowed)| **allowed) {
            let may_be_written = pattern.needs.may_be_written(all);
            let asked = pattern.keys.iter().map(|key| key.kind).chain(pattern.demands.iter().map(|demand| demand.kind));
            let is_met = |kind: &Kind| may_be_written || self.has_words(*kind);
            asked.filter(is_met).for_each(|kind| kinds.0.grow_and_insert(kind.index()));
        }
        kinds
    }

    /// The digest of which models are among those.
    pub fn digest_of_models(&self, allowed: &Allowed) -> u64 {
        let first = self.firsts.last().map_or(0, |first| *first as usize);
        bezoar_base::digest(&allowed.0.get(first..))
    }

    /// Whether untrusted data may come into such a file that one of those patterns follows.
    pub fn may_be_untrusted_in(&self, vicinity: &Vicinity, allowed: &Allowed) -> bool {
        let patterns = self.rules.iter().flat_map(|rule| &rule.patterns).zip(&allowed.0);
        patterns.filter(|(_, allowed)| **allowed).any(|(pattern, _)| vicinity.brings(&pattern.needs))
    }

    /// Whether a pattern is one of those.
    pub fn is_allowed(&self, reference: PatternRef, allowed: &Allowed) -> bool {
        let number = match reference {
            PatternRef::Rule { rule, pattern } => self.firsts[rule as usize] + pattern,
            PatternRef::Model(model) => self.firsts.last().map_or(model, |first| first + model),
        };
        allowed.0.get(number as usize).is_some_and(|allowed| *allowed)
    }
}
