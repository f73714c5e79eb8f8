//! What has to stand in a file for untrusted data to come from there.

use std::collections::BTreeSet;
use std::sync::Arc;

use bezoar_base::{ApiFacts, FastSet, SourceFact};
use fixedbitset::FixedBitSet;
use regex_syntax::hir::literal::Extractor;

use crate::model::{Model, Role, Rule};
use crate::needs::root_of;
use crate::predicate::Test;
use crate::words::{Builder, Word};

/// More words than that of one expression are not looked for.
const MAX_WORDS: usize = 24;

/// Where data may come from that some rule follows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    all: Vec<Origin>,
}

/// One way that it comes.
#[derive(Clone, Debug)]
struct Origin {
    label: Arc<str>,
    /// Packages and modules of which each time one has to be known.
    roots: Vec<Vec<String>>,
    /// Words of which each time one has to be there, by number.
    words: Vec<Vec<u32>>,
}

impl Origins {
    /// Those of `facts` and `models` whose labels `rules` ask for.
    pub(crate) fn of(rules: &[&Rule], facts: &ApiFacts, models: &[&Model], words: &mut Builder) -> Self {
        let predicates = rules.iter().flat_map(|rule| &rule.patterns).flat_map(|pattern| &pattern.predicates);
        let followed: FastSet<&Arc<str>> =
            predicates.filter(|it| !it.negated).filter_map(|predicate| predicate.test.label()).collect();
        let mut all = Vec::new();
        for (path, sources) in &facts.sources {
            let word = path.rsplit('.').next().unwrap_or(path).trim_end_matches("()").to_owned();
            for source in sources.iter().filter(|source| followed.contains(&source.label)) {
                all.push(Origin {
                    label: Arc::clone(&source.label),
                    roots: vec![vec![root_of(path).to_owned()]],
                    words: vec![vec![words.number(Word::Whole(word.clone()))]],
                });
            }
        }
        for model in models {
            all.extend(Origin::of(model, words).filter(|origin| followed.contains(&origin.label)));
        }
        Self { all }
    }

    /// The labels of those that there may be where packages and modules are known and `words` stand; some several times.
    pub(crate) fn labels(&self, knows: impl Fn(&str) -> bool, words: &FixedBitSet) -> impl Iterator<Item = &Arc<str>> {
        let is_there = move |origin: &&Origin| {
            origin.words.iter().all(|any| any.iter().any(|word| words.contains(*word as usize)))
                && origin.roots.iter().all(|roots| roots.iter().any(|root| knows(root)))
        };
        self.all.iter().filter(is_there).map(|origin| &origin.label)
    }

    /// The packages and modules that it asks for.
    pub(crate) fn roots(&self) -> Vec<String> {
        let all: BTreeSet<&String> = self.all.iter().flat_map(|origin| origin.roots.iter().flatten()).collect();
        all.into_iter().cloned().collect()
    }
}

impl Origin {
    /// That of a model; `None` if it is no source.
    fn of(model: &Model, numbers: &mut Builder) -> Option<Self> {
        let (Role::Source(SourceFact { label, .. }) | Role::Handler { label }) = &model.role else { return None };
        let positive = || model.pattern.predicates.iter().filter(|predicate| !predicate.negated);
        // What is asked of an annotation need not be asked at all, where there is none.
        let is_name = |test: &Test| {
            matches!(test, Test::Callee(..) | Test::Decorated(..) | Test::Subclass(..) | Test::Imports(..))
        };
        let roots_of = |test: &Test| -> Vec<String> {
            let roots: BTreeSet<String> = test.paths().iter().map(|path| root_of(&path.path).to_owned()).collect();
            roots.into_iter().collect()
        };
        let mut roots: Vec<Vec<String>> =
            positive().filter(|it| is_name(&it.test)).map(|it| roots_of(&it.test)).collect();
        if roots.is_empty() {
            let all: Vec<String> = positive().flat_map(|it| roots_of(&it.test)).collect();
            roots.extend((!all.is_empty()).then_some(all));
        }
        let words = positive().filter_map(|predicate| words_of(&predicate.test));
        let words = words.map(|words| words.into_iter().map(|word| numbers.number(word)).collect()).collect();
        Some(Self { label: Arc::clone(label), roots, words })
    }
}

/// Words of which one stands in whatever passes the test; `None` if there is no telling.
fn words_of(test: &Test) -> Option<Vec<Word>> {
    match test {
        Test::EqText(_, text) => Some(vec![Word::Whole(text.to_string())]),
        Test::AnyOf(_, texts) => Some(texts.iter().map(|text| Word::Whole(text.to_string())).collect()),
        Test::Match(_, regex) => {
            let hir = regex_syntax::parse(regex.as_str()).ok()?;
            let (before, after) = (hir.properties().look_set_prefix(), hir.properties().look_set_suffix());
            if !before.contains_anchor() && !before.contains_word() {
                return None;
            }
            let is_whole = after.contains_anchor() || after.contains_word();
            let literals = Extractor::new().extract(&hir);
            let words = literals.literals()?.iter().map(|literal| {
                let text = String::from_utf8(literal.as_bytes().to_vec()).ok()?;
                Some(if is_whole && literal.is_exact() { Word::Whole(text) } else { Word::Beginning(text) })
            });
            words.collect::<Option<Vec<Word>>>().filter(|words| words.len() <= MAX_WORDS)
        }
        _ => None,
    }
}
