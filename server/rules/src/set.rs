use std::collections::BTreeSet;
use std::sync::Arc;

use bezoar_base::{ApiFacts, Constant, FastMap, FastSet, Path, RuleId, TextRange};
use bezoar_syntax::Kind;

use crate::built_in;
use crate::keys::{NamedNodes, demands_of, keys_of};
use crate::lower::{Fact, tabulate};
use crate::model::{Key, Model, Pattern, Provenance, Role, Rule, SinkFact};
use crate::needs::Surveyor;
use crate::predicate::{PathPattern, Predicate, Test};
use crate::problem::{Flaws, Problem};
use crate::rule_file::{Contents, ModelPattern, read_file};
use crate::shared::Shared;
use crate::sink_words::SinkWords;

/// A rule or model file as it was found, before it is read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleFile {
    /// How the path is shown to people: `queries/python/input/yaml-unsafe-load/rule.scm`, `.bezoar/rules/mine.scm`.
    pub path: Arc<str>,
    /// The rule's id or the library's name: the folder's name, for a lone file its stem.
    pub id: RuleId,
    /// Practice area: the folder above; empty where there is none.
    pub area: Arc<str>,
    /// The file's text.
    pub text: Arc<str>,
    /// The folder's `README.md`; empty if there is none.
    pub readme: Arc<str>,
    /// Where it came from.
    pub provenance: Provenance,
}

/// All rules and models of a run, checked and indexed. Immutable; share it by `Arc`.
#[derive(Clone, Debug, Default)]
pub struct RuleSet {
    pub(crate) rules: Vec<Rule>,
    pub(crate) models: Vec<Model>,
    problems: Vec<Problem>,
    facts: ApiFacts,
    sinks: FastMap<Path, Vec<SinkFact>>,
    by_word: FastMap<Kind, FastMap<Arc<str>, Vec<PatternRef>>>,
    by_kind: FastMap<Kind, Vec<PatternRef>>,
    demanded: FastSet<Kind>,
    pub(crate) surveyor: Surveyor,
    /// By rule the number of its first pattern among all, at the end that of the first model's.
    pub(crate) firsts: Vec<u32>,
    marks_classes: bool,
    by_name: FastMap<String, Vec<u32>>,
    broken: FastSet<RuleId>,
    digest: u64,
}

/// A pattern of a rule set.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PatternRef {
    /// `rules()[rule].patterns[pattern]`
    Rule { rule: u32, pattern: u32 },
    /// `models()[0]`
    Model(u32),
}

/// Files that were read one by one. What one says does not depend on the others yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Library {
    entries: Vec<Entry>,
    shared: Shared,
}

#[derive(Clone, Debug)]
struct Entry {
    id: RuleId,
    path: Arc<str>,
    digest: u64,
    problems: Vec<Problem>,
    /// `None` if there are problems.
    contents: Option<Contents>,
}

impl RuleFile {
    /// A file of a rules folder, its id and area told by its path: `<area>/<id>/rule.scm`, `<id>/model.scm`, `<id>.scm`.
    ///
    /// `path` is how it is shown to people, with `/`; `root` the part of it that is above the rules, such as `.bezoar/rules`.
    pub fn new(root: &str, path: &str, text: &str, readme: &str, provenance: Provenance) -> Self {
        let inside = path.strip_prefix(root).unwrap_or(path).trim_start_matches('/');
        let mut folders: Vec<&str> = inside.split('/').collect();
        let name = folders.pop().unwrap_or(inside);
        let stem = name.strip_suffix(".scm").unwrap_or(name);
        let id = match folders.last().copied() {
            Some(folder) if matches!(stem, "rule" | "model") => {
                folders.pop();
                folder
            }
            _ => stem,
        };
        let area = folders.last().copied().unwrap_or("");
        Self {
            path: path.into(),
            id: id.into(),
            area: area.into(),
            text: text.into(),
            readme: readme.into(),
            provenance,
        }
    }
}

impl RuleSet {
    /// The rules that are embedded in the binary, read once.
    pub fn built_in() -> Arc<Self> {
        Arc::clone(&built_in::get().1)
    }

    /// Reads rule files. Never fails: a rule with a problem is left out and reported in [`Self::problems`].
    pub fn load(files: &[RuleFile]) -> Self {
        let mut library = Library::default();
        library.read(files);
        library.assemble()
    }

    /// The built-in rules with those of a workspace, which replace built-in ones of the same id. A file with a problem replaces
    /// nothing.
    pub fn with_workspace(files: &[RuleFile]) -> Self {
        let mut library = built_in::get().0.clone();
        library.read(files);
        library.assemble()
    }

    /// The same rules, each tried at every node of its kinds whatever that is about: slow, and whatever it surely finds, the set
    /// itself finds too. It is the proof that words hide nothing. What is unknown is told only of nodes that go by the word, so
    /// here it is never told.
    #[must_use]
    pub fn without_words(&self) -> Self {
        let mut set = self.clone();
        for rule in &mut set.rules {
            rule.header.when_unknown = None;
        }
        let rules = set.rules.iter_mut().flat_map(|rule| &mut rule.patterns);
        for pattern in rules.chain(set.models.iter_mut().map(|model| &mut model.pattern)) {
            pattern.settings.when_unknown = None;
            pattern.keys.iter_mut().for_each(|key| key.word = None);
            pattern.keys.dedup();
            pattern.demands.clear();
            pattern.needs.drop_conditions();
        }
        (set.by_word, set.by_kind, set.by_name, set.demanded) = <_>::default();
        set.index();
        set
    }

    /// The rules, by id.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule of that id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.binary_search_by(|rule| (*rule.id).cmp(id)).ok().map(|position| &self.rules[position])
    }

    /// The positions in [`Self::rules`] of those that go by `name`: the one of that id, or all with that alias. Case does not matter.
    pub fn going_by(&self, name: &str) -> &[u32] {
        self.by_name.get(&name.to_ascii_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// Whether there is a file for a rule of that id that cannot be read.
    pub fn is_broken(&self, id: &str) -> bool {
        self.broken.contains(id)
    }

    /// Whether `code`, which imports what `imports` says yes to of the modules and packages it is asked for, may come by data with a
    /// label that some rule follows.
    pub fn may_be_untrusted(&self, label: &str, imports: impl Fn(&str) -> bool, code: &str) -> bool {
        self.surveyor.may_be_untrusted(label, imports, code)
    }

    /// Model patterns that are not in [`Self::facts`] or [`Self::sinks`].
    pub fn models(&self) -> &[Model] {
        &self.models
    }

    /// Whether a model marks something in a class by what the class is, so that its methods cannot be checked apart from it.
    pub fn marks_classes(&self) -> bool {
        self.marks_classes
    }

    /// What is wrong with the files, in order of path and place.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// What the models teach the evaluator.
    pub fn facts(&self) -> &ApiFacts {
        &self.facts
    }

    /// Sinks by canonical path of the callee.
    pub fn sinks(&self) -> &FastMap<Path, Vec<SinkFact>> {
        &self.sinks
    }

    /// Patterns whose candidates are nodes of `kind` about `word`.
    pub fn about(&self, kind: Kind, word: &str) -> &[PatternRef] {
        self.by_word.get(&kind).and_then(|words| words.get(word)).map_or(&[], Vec::as_slice)
    }

    /// Patterns whose candidates are all nodes of `kind`.
    pub fn of_kind(&self, kind: Kind) -> &[PatternRef] {
        self.by_kind.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Whether a pattern asks what nodes of that kind are about, for its root or below it.
    pub fn has_words(&self, kind: Kind) -> bool {
        self.by_word.contains_key(&kind) || self.demanded.contains(&kind)
    }

    /// The pattern.
    pub fn pattern(&self, reference: PatternRef) -> &Pattern {
        match reference {
            PatternRef::Rule { rule, pattern } => &self.rules[rule as usize].patterns[pattern as usize],
            PatternRef::Model(model) => &self.models[model as usize].pattern,
        }
    }

    /// Equal for equal rule files, also across processes.
    pub fn digest(&self) -> u64 {
        self.digest
    }

    fn add_key(&mut self, key: &Key, reference: PatternRef) {
        let patterns = match &key.word {
            Some(word) => self.by_word.entry(key.kind).or_default().entry(Arc::clone(word)).or_default(),
            None => self.by_kind.entry(key.kind).or_default(),
        };
        patterns.push(reference);
    }
}

impl Library {
    /// Reads `files`, which replace those of the same id that were read by an earlier call.
    pub(crate) fn read(&mut self, files: &[RuleFile]) {
        let mut files: Vec<&RuleFile> = files.iter().collect();
        files.sort_by(|one, two| one.path.cmp(&two.path));
        let mut added: Vec<Entry> = Vec::new();
        for file in files {
            let mut entry = Entry::read(file, &mut self.shared);
            if let Some(other) = added.iter().find(|other| other.speaks_as(&entry)) {
                let message = format!("`{}` is the id of {} already", file.id, other.path);
                entry.problems.push(Problem { path: Arc::clone(&file.path), range: TextRange::empty(0), message });
                entry.contents = None;
            }
            added.push(entry);
        }
        for old in &mut self.entries {
            if added.iter().any(|new| new.speaks_as(old)) {
                old.contents = None;
            }
        }
        self.entries.extend(added);
    }

    /// The rule set of all that was read.
    pub(crate) fn assemble(self) -> RuleSet {
        let mut set = RuleSet::default();
        let mut rules = Vec::new();
        let mut models = Vec::new();
        let mut facts = Vec::new();
        let mut digests: Vec<u64> = self.entries.iter().map(|entry| entry.digest).collect();
        digests.sort_unstable();
        set.digest = bezoar_base::digest(&digests);
        for entry in self.entries {
            if !entry.problems.is_empty() {
                set.broken.insert(entry.id);
            }
            set.problems.extend(entry.problems);
            match entry.contents {
                Some(Contents::Rule(rule, nodes)) => rules.push((rule, nodes)),
                Some(Contents::Models(patterns)) => {
                    for pattern in patterns {
                        match pattern {
                            ModelPattern::Fact(fact) => facts.push(fact),
                            ModelPattern::Match(model, nodes) => models.push((model, nodes)),
                        }
                    }
                }
                None => {}
            }
        }
        set.problems.sort();
        rules.sort_by(|(one, _), (two, _)| one.id.cmp(&two.id));
        (set.facts, set.sinks) = tabulate(&facts.iter().collect::<Vec<_>>());
        let mut names = FastSet::default();
        for fact in &facts {
            fact.paths().for_each(|path| name_with_parents(path, &mut names));
        }
        // Which words lead to a sink is told by the models; none of them asks for another one's sinks.
        for (model, nodes) in &mut models {
            finish(&mut model.pattern, nodes, &set.facts, &SinkWords::default(), &mut names);
        }
        let words = SinkWords::of(&facts, &set.sinks, models.iter().map(|(model, _)| &**model));
        for (rule, nodes) in &mut rules {
            for (pattern, nodes) in rule.patterns.iter_mut().zip(nodes) {
                finish(pattern, nodes, &set.facts, &words, &mut names);
            }
        }
        set.facts.names = names;
        {
            let patterns = || rules.iter().flat_map(|(rule, _)| &rule.patterns);
            let tests = || patterns().flat_map(|pattern| &pattern.predicates).map(|predicate| &predicate.test);
            let roles = || models.iter().map(|(model, _)| &model.role);
            let labels = facts.iter().filter_map(Fact::label).chain(roles().filter_map(Role::label));
            set.facts.labels = in_order(labels.chain(tests().filter_map(Test::label)));
            let kinds = facts.iter().flat_map(Fact::kinds).chain(roles().flat_map(Role::kinds));
            set.facts.kinds = in_order(kinds.chain(tests().filter_map(Test::kind)));
        }
        set.surveyor = Surveyor::of(&mut rules, &mut models, &set.facts, &set.sinks);
        set.rules = rules.into_iter().map(|(rule, _)| *rule).collect();
        set.models = models.into_iter().map(|(model, _)| *model).collect();
        set.index();
        set
    }
}

impl RuleSet {
    fn index(&mut self) {
        let number = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
        let mut keys: Vec<(Key, PatternRef)> = Vec::new();
        for (rule_number, rule) in self.rules.iter().enumerate() {
            for (position, pattern) in rule.patterns.iter().enumerate() {
                let reference = PatternRef::Rule { rule: number(rule_number), pattern: number(position) };
                keys.extend(pattern.keys.iter().map(|key| (key.clone(), reference)));
            }
        }
        for (position, model) in self.models.iter().enumerate() {
            keys.extend(model.pattern.keys.iter().map(|key| (key.clone(), PatternRef::Model(number(position)))));
        }
        for (key, reference) in keys {
            self.add_key(&key, reference);
        }
        let patterns =
            self.rules.iter().flat_map(|rule| &rule.patterns).chain(self.models.iter().map(|model| &model.pattern));
        let firsts = self.rules.iter().scan(0, |next, rule| {
            *next += number(rule.patterns.len());
            Some(*next)
        });
        self.firsts = std::iter::once(0).chain(firsts).collect();
        let marks_class = |model: &Model| {
            matches!(model.role, Role::Source(_)) && model.pattern.shape.pattern().contains("class_definition")
        };
        self.marks_classes = self.models.iter().any(marks_class);
        self.demanded = patterns.flat_map(|pattern| &pattern.demands).map(|demand| demand.kind).collect();
        for (position, rule) in self.rules.iter().enumerate() {
            let mut names: Vec<String> =
                [&rule.id].into_iter().chain(&rule.header.aliases).map(|name| name.to_ascii_lowercase()).collect();
            names.sort_unstable();
            names.dedup();
            names.into_iter().for_each(|name| self.by_name.entry(name).or_default().push(number(position)));
        }
    }
}

impl Entry {
    fn read(file: &RuleFile, shared: &mut Shared) -> Self {
        let mut flaws = Flaws::default();
        let contents = read_file(file, shared, &mut flaws);
        Self {
            id: Arc::clone(&file.id),
            path: Arc::clone(&file.path),
            digest: bezoar_base::digest(file),
            problems: flaws.0.into_iter().map(|flaw| flaw.in_file(&file.path)).collect(),
            contents,
        }
    }

    /// Whether both are rules, or both models, of one id.
    fn speaks_as(&self, other: &Self) -> bool {
        let same_sort = matches!(
            (&self.contents, &other.contents),
            (Some(Contents::Rule(..)), Some(Contents::Rule(..)))
                | (Some(Contents::Models(_)), Some(Contents::Models(_)))
        );
        same_sort && self.id == other.id
    }
}

/// Each once, in order.
fn in_order<'n>(names: impl Iterator<Item = &'n Arc<str>>) -> Vec<Arc<str>> {
    let names: BTreeSet<&Arc<str>> = names.filter(|name| &***name != "all").collect();
    names.into_iter().cloned().collect()
}

/// Makes the paths of a pattern canonical and derives its keys.
fn finish(pattern: &mut Pattern, nodes: &NamedNodes, facts: &ApiFacts, sinks: &SinkWords, names: &mut FastSet<Path>) {
    let written = pattern.predicates.clone();
    let conditions = pattern.settings.fixes.iter_mut().flat_map(|fix| &mut fix.condition);
    for predicate in pattern.predicates.iter_mut().chain(conditions) {
        let Predicate { test, .. } = predicate;
        for path in test.paths_mut() {
            name_with_parents(&path.path, names);
            path.path = facts.canonical(&path.path);
            name_with_parents(&path.path, names);
        }
        if let Test::Element(_, literals) = test {
            let paths = literals.iter().filter_map(Constant::as_text).filter(|text| PathPattern::parse(text).is_some());
            paths.for_each(|path| name_with_parents(path, names));
        }
    }
    pattern.keys = keys_of(nodes, [&written, &pattern.predicates], sinks);
    pattern.demands = demands_of(nodes, [&written, &pattern.predicates], sinks);
}

/// Adds `a`, `a.b` and `a.b.c` for `a.b.c`.
fn name_with_parents(path: &str, names: &mut FastSet<Path>) {
    let ends = path.match_indices('.').map(|(end, _)| end).chain([path.len()]);
    names.extend(ends.map(|end| Path::from(&path[..end])));
}
