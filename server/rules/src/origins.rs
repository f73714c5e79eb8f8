//! What has to stand in a file for untrusted data to come from there.

use std::collections::BTreeSet;
use std::sync::Arc;

use bezoar_base::{ApiFacts, FastSet, SourceFact};
use memchr::memmem;
use regex_syntax::hir::literal::Extractor;

use crate::model::{Model, Role, Rule};
use crate::predicate::Test;

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
    /// Packages and modules of which each time one has to be imported.
    roots: Vec<Vec<String>>,
    /// Words of which each time one has to be there.
    words: Vec<Vec<Word>>,
}

/// A word in code.
#[derive(Clone, Debug)]
struct Word {
    /// How it begins.
    text: String,
    /// Whether that is all of it.
    is_whole: bool,
}

impl Word {
    fn whole(text: &str) -> Self {
        Self { text: text.to_owned(), is_whole: true }
    }

    /// Whether it stands in `code`, not as a part of a longer word.
    fn is_in(&self, code: &str) -> bool {
        let goes_on = |c: char| c == '_' || c.is_alphanumeric();
        let begins = self.text.starts_with(goes_on);
        let ends = self.is_whole && self.text.ends_with(goes_on);
        memmem::find_iter(code.as_bytes(), &self.text).any(|at| {
            let end = at + self.text.len();
            (!begins || !code[..at].ends_with(goes_on)) && (!ends || !code[end..].starts_with(goes_on))
        })
    }
}

impl Origins {
    /// Those of `facts` and `models` whose labels `rules` ask for.
    pub(crate) fn of(rules: &[Rule], facts: &ApiFacts, models: &[Model]) -> Self {
        let predicates = rules.iter().flat_map(|rule| &rule.patterns).flat_map(|pattern| &pattern.predicates);
        let followed: FastSet<&Arc<str>> =
            predicates.filter(|it| !it.negated).filter_map(|predicate| predicate.test.label()).collect();
        let by_path = facts.sources.iter().flat_map(|(path, sources)| {
            let word = path.rsplit('.').next().unwrap_or(path).trim_end_matches("()").to_owned();
            sources.iter().map(move |source| Origin {
                label: Arc::clone(&source.label),
                roots: vec![vec![root(path)]],
                words: vec![vec![Word::whole(&word)]],
            })
        });
        let all = by_path.chain(models.iter().filter_map(Origin::of));
        Self { all: all.filter(|origin| followed.contains(&origin.label)).collect() }
    }

    /// Whether any, or one with a label, is in `code`, which imports what `imports` says yes to.
    pub(crate) fn any(&self, label: Option<&str>, imports: impl Fn(&str) -> bool, code: &str) -> bool {
        let is_there = |origin: &Origin| {
            let is_imported = |root: &String| root == "builtins" || imports(root);
            label.is_none_or(|label| label == &*origin.label)
                && origin.roots.iter().all(|roots| roots.iter().any(is_imported))
                && origin.words.iter().all(|words| words.iter().any(|word| word.is_in(code)))
        };
        self.all.iter().any(is_there)
    }
}

impl Origin {
    /// That of a model; `None` if it is no source.
    fn of(model: &Model) -> Option<Self> {
        let (Role::Source(SourceFact { label, .. }) | Role::Handler { label }) = &model.role else { return None };
        let positive = || model.pattern.predicates.iter().filter(|predicate| !predicate.negated);
        // What is asked of an annotation need not be asked at all, where there is none.
        let is_name = |test: &Test| {
            matches!(test, Test::Callee(..) | Test::Decorated(..) | Test::Subclass(..) | Test::Imports(..))
        };
        let roots_of = |test: &Test| -> Vec<String> {
            let roots: BTreeSet<String> = test.paths().iter().map(|path| root(&path.path)).collect();
            roots.into_iter().collect()
        };
        let mut roots: Vec<Vec<String>> =
            positive().filter(|it| is_name(&it.test)).map(|it| roots_of(&it.test)).collect();
        if roots.is_empty() {
            let all: Vec<String> = positive().flat_map(|it| roots_of(&it.test)).collect();
            roots.extend((!all.is_empty()).then_some(all));
        }
        let words = positive().filter_map(|predicate| words_of(&predicate.test)).collect();
        Some(Self { label: Arc::clone(label), roots, words })
    }
}

fn root(path: &str) -> String {
    path.split(['.', '(']).next().unwrap_or_default().to_owned()
}

/// Words of which one stands in whatever passes the test; `None` if there is no telling.
fn words_of(test: &Test) -> Option<Vec<Word>> {
    match test {
        Test::EqText(_, text) => Some(vec![Word::whole(text)]),
        Test::AnyOf(_, texts) => Some(texts.iter().map(|text| Word::whole(text)).collect()),
        Test::Match(_, regex) => {
            let hir = regex_syntax::parse(regex.as_str()).ok()?;
            let literals = Extractor::new().extract(&hir);
            let words = literals.literals()?.iter().map(|literal| {
                let text = String::from_utf8(literal.as_bytes().to_vec()).ok()?;
                Some(Word { text, is_whole: literal.is_exact() })
            });
            words.collect::<Option<Vec<Word>>>().filter(|words| words.len() <= MAX_WORDS)
        }
        _ => None,
    }
}
