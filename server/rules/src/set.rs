use std::sync::Arc;

use bezoar_base::{ApiFacts, FastMap, Path, RuleId, TextRange};
use bezoar_syntax::Kind;

use crate::model::{Model, Pattern, Provenance, Rule, SinkFact};

/// A rule or model file as it was found, before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    rules: Vec<Rule>,
    models: Vec<Model>,
    problems: Vec<Problem>,
    facts: ApiFacts,
    sinks: FastMap<Path, Vec<SinkFact>>,
    by_word: FastMap<Kind, FastMap<Arc<str>, Vec<PatternRef>>>,
    by_kind: FastMap<Kind, Vec<PatternRef>>,
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

/// Something wrong in a rule file. The rest of the rule set works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The rule file's path as it is shown to people.
    pub path: Arc<str>,
    /// Where in the rule file.
    pub range: TextRange,
    /// What is wrong and, where it is known, how to mend it: «did you mean …».
    pub message: String,
}

impl RuleSet {
    /// The rules that are embedded in the binary, read once.
    pub fn built_in() -> Arc<Self> {
        Arc::default()
    }

    /// Reads rule files. Never fails: a rule with a problem is left out and reported in [`Self::problems`].
    pub fn load(_files: &[RuleFile]) -> Self {
        Self::default()
    }

    /// The built-in rules with those of a workspace, which replace built-in ones of the same id.
    pub fn with_workspace(_files: &[RuleFile]) -> Self {
        Self::default()
    }

    /// The rules, by id.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule of that id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| &*rule.id == id)
    }

    /// Model patterns that are not in [`Self::facts`] or [`Self::sinks`].
    pub fn models(&self) -> &[Model] {
        &self.models
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
}
