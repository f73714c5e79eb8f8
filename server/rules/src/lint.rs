use std::sync::Arc;

use bezoar_base::TextRange;
use bezoar_syntax::Kind;

use crate::model::{Pattern, Provenance};
use crate::pattern::place_of;
use crate::predicate::check_regex;
use crate::problem::Problem;
use crate::set::RuleSet;

/// What the author of a rule should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lint {
    /// How bad it is.
    pub level: LintLevel,
    /// What it is, and where.
    pub problem: Problem,
}

/// How bad a lint is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LintLevel {
    /// The rule works, at a price.
    Note,
    /// The rule does not work, or nobody could understand it.
    Error,
}

/// All that can be told about the rules of `set` without running them, in order of path and place. Compiles every shape, which takes
/// milliseconds for each.
pub fn lint(set: &RuleSet) -> Vec<Lint> {
    let mut lints: Vec<Lint> =
        set.problems().iter().map(|problem| Lint { level: LintLevel::Error, problem: problem.clone() }).collect();
    let mut add = |level, path: &Arc<str>, range, message| {
        lints.push(Lint { level, problem: Problem { path: Arc::clone(path), range, message } });
    };
    for rule in set.rules() {
        for pattern in &rule.patterns {
            check_pattern(pattern, |level, range, message| add(level, &rule.path, range, message));
        }
        if rule.provenance == Provenance::BuiltIn {
            for flaw in readme_flaws(&rule.readme) {
                add(LintLevel::Error, &rule.path, TextRange::empty(0), flaw);
            }
        }
        for superseded in rule.header.supersedes.iter().filter(|id| set.rule(id).is_none()) {
            let message = format!("`supersedes` names `{superseded}`, which is no rule");
            add(LintLevel::Error, &rule.path, TextRange::empty(0), message);
        }
    }
    for model in set.models() {
        check_pattern(&model.pattern, |level, range, message| add(level, &model.path, range, message));
    }
    lints.sort_by(|one, two| one.problem.cmp(&two.problem));
    lints.dedup();
    lints
}

fn check_pattern(pattern: &Pattern, mut add: impl FnMut(LintLevel, TextRange, String)) {
    if let Err(error) = pattern.shape.prove() {
        add(LintLevel::Error, place_of(&pattern.places, error.offset), error.message.clone());
    }
    for flaw in pattern.predicates.iter().filter_map(|predicate| check_regex(predicate).err()) {
        add(LintLevel::Error, flaw.range, flaw.message);
    }
    let wordless: Vec<&str> =
        pattern.keys.iter().filter(|key| key.word.is_none()).map(|key| Kind::name(key.kind)).collect();
    if !wordless.is_empty() {
        let message = format!(
            "this is tried at every `{}`: no predicate says by which name such a node is known",
            wordless.join("` and `")
        );
        add(LintLevel::Note, pattern.range, message);
    }
}

/// The sections that every README has.
const SECTIONS: &[&str] = &["Why", "How to fix", "References"];

fn readme_flaws(readme: &str) -> Vec<String> {
    if readme.trim().is_empty() {
        return vec!["the rule has no README.md".to_owned()];
    }
    let mut flaws = Vec::new();
    if !readme.starts_with("# ") {
        flaws.push("README.md does not begin with a title: `# …`".to_owned());
    }
    let has_section =
        |name: &str| readme.lines().any(|line| line.strip_prefix("## ").is_some_and(|title| title.trim() == name));
    let missing = SECTIONS.iter().filter(|name| !has_section(name));
    flaws.extend(missing.map(|name| format!("README.md has no section `## {name}`")));
    if !readme.contains("\n```python\n") {
        flaws.push("README.md shows no Python: a block that begins with ```python".to_owned());
    }
    flaws
}
