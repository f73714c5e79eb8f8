//! What has to stand in a file for untrusted data to come from there.

use std::collections::BTreeSet;
use std::sync::Arc;

use bezoar_base::{ApiFacts, FastMap, FastSet, Returns, SourceFact};
use fixedbitset::FixedBitSet;
use regex_syntax::hir::literal::Extractor;

use crate::model::{Model, Role, Rule};
use crate::needs::root_of;
use crate::predicate::{PathPattern, Test};
use crate::words::{Builder, Word, WordsInText};

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
    /// Words of which each time one has to be there, by number, in whatever file.
    words: Vec<Vec<u32>>,
    /// The same, all in the file where it comes in.
    together: Vec<Vec<u32>>,
    /// Whether those stand in one expression, or in the head of a definition.
    are_near: bool,
    /// The same of what gives that of which it is a part, and of what is called, in whatever file.
    makers: Vec<Vec<u32>>,
}

impl Origins {
    /// Those of `facts` and `models` whose labels `rules` ask for.
    pub(crate) fn of(rules: &[&Rule], facts: &ApiFacts, models: &[&Model], words: &mut Builder) -> Self {
        let predicates = rules.iter().flat_map(|rule| &rule.patterns).flat_map(|pattern| &pattern.predicates);
        let followed: FastSet<&Arc<str>> =
            predicates.filter(|it| !it.negated).filter_map(|predicate| predicate.test.label()).collect();
        let mut all = Vec::new();
        let makers = makers(facts);
        for (path, sources) in &facts.sources {
            let word = path.rsplit('.').next().unwrap_or(path).trim_end_matches("()");
            for source in sources.iter().filter(|source| followed.contains(&source.label)) {
                let mut number = |word: &str| words.number(Word::Whole(word.to_owned()));
                let makers = makers_of(path, &makers).map(|all| all.into_iter().map(&mut number).collect());
                all.push(Origin {
                    label: Arc::clone(&source.label),
                    roots: vec![vec![root_of(path).to_owned()]],
                    makers: makers.into_iter().collect(),
                    words: vec![vec![number(word)]],
                    together: Vec::new(),
                    are_near: false,
                });
            }
        }
        for model in models {
            all.extend(Origin::of(model, words).filter(|origin| followed.contains(&origin.label)));
        }
        Self { all }
    }

    /// Those of which all words stand in a file that have to stand in one, by number; `all` are those of the whole file.
    pub(crate) fn together(&self, words: &WordsInText, all: &FixedBitSet) -> FixedBitSet {
        let mut found = FixedBitSet::with_capacity(self.all.len());
        let is_there = |(_, origin): &(usize, &Origin)| {
            stand(&origin.together, all) && (!origin.are_near || words.some_part(|part| stand(&origin.together, part)))
        };
        found.extend(self.all.iter().enumerate().filter(is_there).map(|(number, _)| number));
        found
    }

    /// The labels of those that there may be where packages and modules are known, `words` stand in some file, and in one those that
    /// have to stand in one; some several times. What `makers` are written in some file is known or not.
    pub(crate) fn labels<'a>(
        &'a self,
        knows: impl Fn(&str) -> bool + 'a,
        words: &'a FixedBitSet,
        together: &'a FixedBitSet,
        makers: Option<&'a FixedBitSet>,
    ) -> impl Iterator<Item = &'a Arc<str>> {
        let is_there = move |origin: &&Origin| {
            stand(&origin.words, words)
                && makers.is_none_or(|makers| stand(&origin.makers, makers))
                && origin.roots.iter().all(|roots| roots.iter().any(|root| knows(root)))
        };
        together.ones().filter_map(|number| self.all.get(number)).filter(is_there).map(|origin| &origin.label)
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
        let mut numbered = |ways: Vec<Vec<Word>>| -> Vec<Vec<u32>> {
            ways.into_iter().map(|words| words.into_iter().map(|word| numbers.number(word)).collect()).collect()
        };
        let makers = positive().filter_map(|predicate| called(&predicate.test)).collect();
        let together = positive().filter_map(|predicate| words_of(&predicate.test)).collect();
        let (makers, together) = (numbered(makers), numbered(together));
        let shape = model.pattern.shape.pattern();
        let are_near = !["block", "body", "class_definition", "module"].iter().any(|long| shape.contains(long));
        Some(Self { label: Arc::clone(label), roots, words: Vec::new(), together, are_near, makers })
    }
}

/// Whether each time one of some words stands there.
fn stand(ways: &[Vec<u32>], words: &FixedBitSet) -> bool {
    ways.iter().all(|any| any.iter().any(|word| words.contains(*word as usize)))
}

/// By class, what is written where an instance of it comes from; `None` where nothing need be.
type Makers<'f> = FastMap<&'f str, Option<Vec<&'f str>>>;

/// The calls and attributes that give instances of each class.
fn makers(facts: &ApiFacts) -> Makers<'_> {
    let mut all = Makers::default();
    for (path, returns) in facts.returns.iter().chain(&facts.attributes) {
        let Returns::Instance(class) = returns else { continue };
        let words = all.entry(class).or_insert_with(|| Some(Vec::new()));
        *words = words.take().and_then(|mut words| {
            words.push(written(path)?);
            Some(words)
        });
    }
    all
}

/// Words of which one is written where something comes by that of which `path` is an attribute or a method: its own name, or that of
/// something which gives it.
fn makers_of<'f>(path: &'f str, makers: &Makers<'f>) -> Option<Vec<&'f str>> {
    let (of, _) = path.rsplit_once('.')?;
    // A package is asked for by what is imported.
    of.contains('.').then_some(())?;
    let mut words = match makers.get(of) {
        Some(words) => words.clone()?,
        None => Vec::new(),
    };
    words.push(written(of)?);
    words.sort_unstable();
    words.dedup();
    Some(words)
}

/// The name that is written where a path is used; `None` for what is written without one, such as `with` and `[0]`.
fn written(path: &str) -> Option<&str> {
    let word = path.rsplit('.').next().unwrap_or(path).trim_end_matches("()");
    let is_name = !word.is_empty() && word.chars().all(|c| c == '_' || c.is_alphanumeric());
    (is_name && !word.starts_with("__")).then_some(word)
}

/// Last words of the APIs that a test asks a call for.
fn called(test: &Test) -> Option<Vec<Word>> {
    let Test::Callee(_, paths) = test else { return None };
    let word = |path: &PathPattern| {
        let word = written(&path.path).filter(|_| !path.below)?;
        Some(Word::Whole(word.to_owned()))
    };
    paths.iter().map(word).collect()
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
