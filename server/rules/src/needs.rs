//! What there has to be around a pattern for it to hold, so that it need not be tried where that is missing.
//!
//! A rule about `pymongo` says nothing where nobody imports that, and one that follows what requests bring says nothing where none
//! comes in. That is seen by how files are written, before anything in them is run; nearly all patterns drop out in any one file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bezoar_base::{ApiFacts, FastMap, FastSet, Path, Returns};
use fixedbitset::FixedBitSet;

use crate::keys::NamedNodes;
use crate::letters;
use crate::model::{Model, Pattern, Role, Rule, SinkFact};
use crate::origins::Origins;
use crate::predicate::{Capture, FilePattern, Predicate, Test};
use crate::words::{Builder, Word, Words, WordsInText, WordsNear};

/// Packages of which the evaluator itself makes something, whatever is imported.
const ALWAYS_KNOWN: &[&str] = &["builtins", "markupsafe", "pathlib", "contextvars"];

/// For each kind of sink the packages and modules that have one, by number; `None` where one is known by something else.
type SinkRoots = BTreeMap<Arc<str>, Option<BTreeSet<u32>>>;

/// Labels that the evaluator gives, to what was told to be dangerous by methods: no model says where they come from.
const ALWAYS_POSSIBLE: &[&str] = &["external-entities"];

/// What a pattern cannot do without.
#[derive(Clone, Debug, Default)]
pub(crate) struct Needs {
    /// Of each of these sets of packages and modules one, by number.
    roots: Vec<Box<[u32]>>,
    /// Each of these labels of data, by number.
    labels: Vec<u32>,
    /// The labels that it follows, also where it speaks if something is unknown.
    follows: Vec<u32>,
    /// Of each of these sets of phrases one, with all its words, by number.
    phrases: Vec<Vec<Box<[u32]>>>,
    /// Of each of these sets of words one in the text of its root, by number.
    texts: Vec<Box<[u32]>>,
    /// So many bytes in its root.
    bytes: u32,
    /// Paths that the file has to have, or not to have, by number.
    files: Vec<(u32, bool)>,
}

/// What is asked of files for the patterns of a rule set, and which file says what.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surveyor {
    /// Packages and modules that rules and models name, by the first part of the path.
    roots: FastMap<Arc<str>, u32>,
    /// For each of them those of which its calls and attributes give something, itself among them.
    leads_to: Vec<FixedBitSet>,
    labels: Vec<Arc<str>>,
    words: Words,
    origins: Origins,
    /// What patterns ask of the paths of files.
    files: Vec<Arc<FilePattern>>,
}

/// What is written in one file, as far as some pattern asks for it. Those of several files can be taken together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Packages and modules that it imports.
    roots: FixedBitSet,
    /// Words that stand in it.
    words: FixedBitSet,
    /// Where untrusted data may come from by what has to be written in one file, by number.
    origins: FixedBitSet,
}

/// What may be met in a file: what it and those that it imports name, and the untrusted data that comes in there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vicinity {
    roots: FixedBitSet,
    labels: FixedBitSet,
    words: FixedBitSet,
}

impl Needs {
    /// Lets the pattern be tried everywhere.
    pub(crate) fn drop_conditions(&mut self) {
        *self = Self { follows: std::mem::take(&mut self.follows), ..Self::default() };
    }

    /// Whether what a pattern wants to be written in its root can be there, where that stands among these words.
    pub(crate) fn may_be_written(&self, words: WordsNear<'_>) -> bool {
        self.bytes <= words.len() && self.texts.iter().all(|texts| words.has_one(texts))
    }
}

impl Written {
    /// Takes what is written in another file to it.
    pub fn extend(&mut self, other: &Self) {
        self.roots.union_with(&other.roots);
        self.words.union_with(&other.words);
        self.origins.union_with(&other.origins);
    }
}

impl Vicinity {
    /// Whether untrusted data may come in here that a pattern follows.
    pub(crate) fn brings(&self, needs: &Needs) -> bool {
        needs.follows.iter().any(|label| self.labels.contains(*label as usize))
    }

    /// Whether a pattern may hold here, in a file that is meant by these of [`Surveyor::files_with`].
    pub(crate) fn allow(&self, needs: &Needs, files: &FixedBitSet) -> bool {
        let is_known = |roots: &[u32]| roots.iter().any(|root| self.roots.contains(*root as usize));
        let is_said = |phrase: &[u32]| phrase.iter().all(|word| self.words.contains(*word as usize));
        let is_right = |(number, wanted): &(u32, bool)| files.contains(*number as usize) == *wanted;
        needs.files.iter().all(is_right)
            && needs.labels.iter().all(|label| self.labels.contains(*label as usize))
            && needs.roots.iter().all(|roots| is_known(roots))
            && needs.phrases.iter().all(|phrases| phrases.iter().any(|phrase| is_said(phrase)))
    }
}

impl Surveyor {
    /// The one for these rules and models; their patterns are told what they need.
    pub(crate) fn of(
        rules: &mut [(Box<Rule>, Vec<NamedNodes>)],
        models: &mut [(Box<Model>, NamedNodes)],
        facts: &ApiFacts,
        sinks: &FastMap<Path, Vec<SinkFact>>,
    ) -> Self {
        let mut surveyor = Self { labels: facts.labels.clone(), ..Self::default() };
        let mut words = Builder::default();
        // None of the models asks for another one's sinks.
        for (model, nodes) in models.iter_mut() {
            model.pattern.needs = surveyor.needs(&model.pattern, nodes, Some(&SinkRoots::new()), &mut words);
        }
        let sink_roots = surveyor.sink_roots(sinks, models.iter().map(|(model, _)| &**model));
        for (rule, nodes) in rules.iter_mut() {
            let speaks_when_unknown = rule.header.when_unknown.is_some();
            for (pattern, nodes) in rule.patterns.iter_mut().zip(nodes) {
                let is_silent = !speaks_when_unknown && pattern.settings.when_unknown.is_none();
                pattern.needs = surveyor.needs(pattern, nodes, is_silent.then_some(&sink_roots), &mut words);
            }
        }
        let all_rules: Vec<&Rule> = rules.iter().map(|(rule, _)| &**rule).collect();
        let all_models: Vec<&Model> = models.iter().map(|(model, _)| &**model).collect();
        surveyor.origins = Origins::of(&all_rules, facts, &all_models, &mut words);
        let named: Vec<String> = surveyor.origins.roots();
        for root in named {
            surveyor.number(&root);
        }
        surveyor.words = words.build();
        surveyor.follow(facts);
        surveyor
    }

    fn number(&mut self, root: &str) -> u32 {
        let next = u32::try_from(self.roots.len()).unwrap_or(u32::MAX);
        *self.roots.entry(root.into()).or_insert(next)
    }

    fn file_number(&mut self, files: &Arc<FilePattern>) -> u32 {
        let known = self.files.iter().position(|known| Arc::ptr_eq(known, files)).unwrap_or_else(|| {
            self.files.push(Arc::clone(files));
            self.files.len() - 1
        });
        u32::try_from(known).unwrap_or(u32::MAX)
    }

    /// What a pattern needs; without `sink_roots`, where it speaks as well if it is not known what something is.
    fn needs(
        &mut self,
        pattern: &Pattern,
        nodes: &NamedNodes,
        sink_roots: Option<&SinkRoots>,
        words: &mut Builder,
    ) -> Needs {
        let mut needs = Needs::default();
        let bound: FastSet<Capture> =
            pattern.predicates.iter().filter(|it| !it.negated).filter_map(|it| it.test.binds()).collect();
        let is_there = |capture: Capture| nodes.is_certain(capture) || bound.contains(&capture);
        for Predicate { test, negated, .. } in &pattern.predicates {
            if let Test::File(files) = test {
                needs.files.push((self.file_number(files), !negated));
            }
        }
        for Predicate { test, .. } in pattern.predicates.iter().filter(|predicate| !predicate.negated) {
            // The names that an expression goes by are written somewhere, keys of dicts perhaps in another file.
            if let Test::Named(of, phrases) = test
                && nodes.is_certain(*of)
            {
                let phrases = phrases
                    .iter()
                    .map(|phrase| phrase.iter().map(|word| words.number(Word::Part(word.to_string()))).collect());
                needs.phrases.push(phrases.collect());
            }
            if let Some(texts) = written_in_root(test, nodes, &mut needs.bytes) {
                needs.texts.push(texts.into_iter().map(|text| words.number(text)).collect());
            }
            if let Test::Imports(paths) = test {
                needs.roots.push(paths.iter().map(|path| self.number(root_of(&path.path))).collect());
            }
            let label = test.label().and_then(|label| self.labels.iter().position(|known| known == label));
            let label = label.and_then(|label| u32::try_from(label).ok());
            needs.follows.extend(label);
            let Some(sink_roots) = sink_roots else { continue };
            let paths: Vec<&str> = test.paths().iter().map(|path| root_of(&path.path)).collect();
            match test {
                Test::Callee(of, _) | Test::Resolves(of, _) | Test::Decorated(of, _) | Test::Subclass(of, _)
                    if is_there(*of) =>
                {
                    needs.roots.push(paths.into_iter().map(|root| self.number(root)).collect());
                }
                Test::Sink { call, kind, .. } if is_there(*call) => {
                    if let Some(Some(roots)) = sink_roots.get(kind) {
                        needs.roots.push(roots.iter().copied().collect());
                    }
                }
                _ => {}
            }
            let subject = match test {
                Test::FlowsFrom { value, .. }
                | Test::WrittenFrom { value, .. }
                | Test::OptionFrom { value, .. }
                | Test::HoleAfter { value, .. } => *value,
                Test::Sink { call, .. } => *call,
                _ => continue,
            };
            needs.labels.extend(label.filter(|_| is_there(subject)));
        }
        needs
    }

    /// Where sinks of each kind come from.
    fn sink_roots<'m>(
        &mut self,
        sinks: &FastMap<Path, Vec<SinkFact>>,
        models: impl Iterator<Item = &'m Model>,
    ) -> SinkRoots {
        let mut all = SinkRoots::new();
        for (path, sinks) in sinks {
            let root = self.number(root_of(path));
            for sink in sinks {
                all.entry(Arc::clone(&sink.kind)).or_insert_with(|| Some(BTreeSet::new())).iter_mut().for_each(|it| {
                    it.insert(root);
                });
            }
        }
        for model in models {
            let Role::Sink { kind, .. } = &model.role else { continue };
            let known = all.entry(Arc::clone(kind)).or_insert_with(|| Some(BTreeSet::new()));
            match (known.as_mut(), model.pattern.needs.roots.first()) {
                (Some(known), Some(roots)) => known.extend(roots.iter()),
                _ => *known = None,
            }
        }
        all
    }

    /// Finds out what comes from where by what calls and attributes give back.
    fn follow(&mut self, facts: &ApiFacts) {
        let mut edges: Vec<(u32, u32)> = Vec::new();
        for (path, returns) in facts.returns.iter().chain(&facts.attributes) {
            if let Returns::Instance(class) = returns {
                edges.push((self.number(root_of(path)), self.number(root_of(class))));
            }
        }
        edges.retain(|(from, to)| from != to);
        edges.sort_unstable();
        edges.dedup();
        let count = self.roots.len();
        self.leads_to = (0..count)
            .map(|root| {
                let mut reached = FixedBitSet::with_capacity(count);
                let mut next = vec![root];
                while let Some(root) = next.pop() {
                    if !reached.put(root) {
                        let begins = edges.partition_point(|(from, _)| (*from as usize) < root);
                        let of_root = edges[begins..].iter().take_while(|(from, _)| *from as usize == root);
                        next.extend(of_root.map(|(_, to)| *to as usize));
                    }
                }
                reached
            })
            .collect();
    }

    /// Which of the things that patterns ask of the paths of files are so for this one.
    pub(crate) fn files_with(&self, path: &str) -> FixedBitSet {
        let mut met = FixedBitSet::with_capacity(self.files.len());
        met.extend(self.files.iter().enumerate().filter(|(_, files)| files.is_met_by(path)).map(|(number, _)| number));
        met
    }

    /// The words that patterns ask for.
    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    /// What is written in the file at `path` in which these words stand, and which imports that.
    pub(crate) fn written<'p>(
        &self,
        path: &str,
        imports: impl Iterator<Item = &'p str>,
        words: &WordsInText,
    ) -> Written {
        let mut roots = FixedBitSet::with_capacity(self.roots.len());
        let mut know = |root: &str| {
            if let Some(number) = self.roots.get(root) {
                roots.insert(*number as usize);
            }
        };
        for import in imports {
            // A package may be one that a rule is about; then its modules import each other by their dots.
            match import.starts_with('.') {
                true => path.split('/').for_each(|part| know(part.strip_suffix(".py").unwrap_or(part))),
                false => know(root_of(import)),
            }
        }
        ALWAYS_KNOWN.iter().for_each(|root| know(root));
        let all = self.words.union(words);
        Written { roots, origins: self.origins.together(words, &all), words: all }
    }

    /// What may be met in a file where `all` is written in it and in those that it imports in any number of steps.
    pub(crate) fn vicinity(&self, all: &Written) -> Vicinity {
        let mut roots = FixedBitSet::with_capacity(self.roots.len());
        all.roots.ones().for_each(|root| roots.union_with(&self.leads_to[root]));
        let is_known = |root: &str| self.roots.get(root).is_some_and(|number| roots.contains(*number as usize));
        let mut labels = FixedBitSet::with_capacity(self.labels.len());
        let found = self.origins.labels(is_known, &all.words, &all.origins, Some(&all.words));
        for label in found.map(|label| &**label).chain(ALWAYS_POSSIBLE.iter().copied()) {
            labels.extend(self.labels.iter().position(|known| **known == *label));
        }
        Vicinity { labels, words: all.words.clone(), roots }
    }

    /// The same where whatever untrusted data may come in from the files that import it.
    pub(crate) fn whole(&self, all: &Written) -> Vicinity {
        let mut vicinity = self.vicinity(all);
        vicinity.labels.insert_range(..);
        vicinity
    }

    /// Whether `code`, which imports what `imports` says yes to, may come by data with a label that some rule follows.
    pub(crate) fn may_be_untrusted(&self, label: &str, imports: impl Fn(&str) -> bool, code: &str) -> bool {
        let is_known = |root: &str| ALWAYS_KNOWN.contains(&root) || imports(root);
        let words = self.words.in_text(code, None);
        let all = self.words.union(&words);
        let together = self.origins.together(&words, &all);
        // What gives that of which it is a part may be written in another file.
        self.origins.labels(is_known, &all, &together, None).any(|found| **found == *label)
    }
}

/// Texts of which one stands in the root of the pattern if the test holds; `None` if there is no telling. `bytes` becomes what the root
/// is at least long, if that is more.
fn written_in_root(test: &Test, nodes: &NamedNodes, bytes: &mut u32) -> Option<Vec<Word>> {
    match test {
        Test::Match(of, regex) if nodes.is_certain(*of) => {
            let expression = regex.hir()?;
            let least = expression.properties().minimum_len().and_then(|least| u32::try_from(least).ok());
            *bytes = (*bytes).max(least.unwrap_or_default());
            letters::of_regex(&expression)
        }
        Test::EqText(of, text) if nodes.is_certain(*of) => letters::of_texts([&**text].into_iter()),
        Test::AnyOf(of, texts) if nodes.is_certain(*of) => letters::of_texts(texts.iter().map(|text| &**text)),
        _ => None,
    }
}

/// The package or module that a path begins with.
pub(crate) fn root_of(path: &str) -> &str {
    path.split(['.', '(']).next().unwrap_or_default()
}
