use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, FastMap, FastSet, Finding, Fix, TextRange, digest};
use bezoar_python::{Kept, Python};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Dirty, Source};

use crate::Project;
use crate::unit::{self, Moved as _, UnitResult};

/// What a file is analysed with, besides its text. Two analyses with equal contexts of equal text are equal.
#[derive(Clone, Debug)]
pub struct Context {
    /// The file's path relative to its workspace, with `/`; a full path outside any.
    pub path: Arc<str>,
    /// The rules.
    pub rules: Arc<RuleSet>,
    /// What is known of its project.
    pub project: Arc<Project>,
}

/// An earlier analysis of the same file with an equal context, and what changed since.
#[derive(Copy, Clone, Debug)]
pub struct Previous<'a> {
    /// The analysis of the text before the edits.
    pub analysis: &'a Analysis,
    /// What the edits may have changed.
    pub dirty: &'a Dirty,
}

/// The findings of one revision of one file, with what is needed to analyse the next one quickly.
#[derive(Clone, Debug)]
pub struct Analysis {
    source: Source,
    context: Context,
    findings: Vec<Finding>,
    notes: Vec<Note>,
    units: Vec<Unit>,
    aliases: Arc<Aliases>,
    checked: usize,
}

type Aliases = FastMap<Arc<str>, Vec<Arc<str>>>;

/// A top-level statement as it was analysed.
#[derive(Clone, Debug)]
struct Unit {
    range: TextRange,
    kept: Arc<Kept>,
    result: Arc<UnitResult>,
}

/// Something about the analysis itself that the user should know.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Note {
    /// Where it happened.
    pub range: TextRange,
    /// The rule that it happened to, if one.
    pub rule: Option<bezoar_base::RuleId>,
    /// What happened: «stopped after its budget of … steps».
    pub message: Arc<str>,
}

/// Finds what every rule of the context says about the file, whatever its profile; callers show what the user wants to hear.
///
/// The result with `previous` equals the result without it on the same tree.
///
/// # Errors
/// [`Cancelled`] if the budget is.
pub fn analyze(
    source: Source,
    context: &Context,
    previous: Option<Previous<'_>>,
    budget: &Budget,
) -> Result<Analysis, Cancelled> {
    budget.check()?;
    let previous = previous.filter(|previous| previous.analysis.context.is_same(context));
    let earlier = previous.map(Earlier::new).unwrap_or_default();
    let root = source.root();
    let mut same: Vec<Option<&Unit>> = Vec::new();
    let python = Python::new(&source, context.rules.facts(), budget, |_, node| {
        let unit = earlier.unit_at(node.range());
        same.push(unit);
        unit.map(|unit| Arc::clone(&unit.kept))
    });
    let renamed = earlier.renamed(python.alias_table());
    let mut checked = 0;
    let mut results = Vec::with_capacity(python.units().len());
    for (number, &node) in python.units().iter().enumerate() {
        let holds = |unit: &&Unit| {
            let result = &unit.result;
            renamed.is_disjoint(&result.words)
                && result.reads.iter().all(|(fact, digest)| python.fact(number, fact) == *digest)
                && (!unit.kept.has_run() || python.effect_holds(number))
        };
        let kept = same.get(number).copied().flatten().filter(holds).map(|unit| Arc::clone(&unit.result));
        results.push(match kept {
            Some(result) => result,
            None => {
                checked += 1;
                Arc::new(unit::check(&python, node, context, budget)?)
            }
        });
    }
    budget.check()?;
    let units = python.units().iter().zip(python.keep()).zip(results);
    let units: Vec<Unit> = units.map(|((node, kept), result)| Unit { range: node.range(), kept, result }).collect();
    let mut findings: Vec<Finding> = units
        .iter()
        .flat_map(|unit| unit.result.findings.iter().map(|finding| finding.clone().moved(i64::from(unit.range.start))))
        .collect();
    findings.sort_by(|one, two| {
        let key = |finding: &Finding| (finding.range.start, finding.range.end, Arc::clone(&finding.rule));
        key(one).cmp(&key(two))
    });
    let notes = units
        .iter()
        .flat_map(|unit| unit.result.notes.iter().map(|note| note.clone().moved(i64::from(unit.range.start))))
        .collect();
    let aliases = Arc::new(python.alias_table().clone());
    drop(python);
    debug_assert!(findings.iter().all(|finding| finding.range.end <= root.end().max(source.text().lines().text_len())));
    Ok(Analysis { source: source.clone(), context: context.clone(), findings, notes, units, aliases, checked })
}

impl Analysis {
    /// The text and tree that was analysed.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// What it was analysed with.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// All findings, in order of range and rule.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What happened to the analysis itself.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// How many of the file's top-level statements had to be checked anew, and how many it has.
    pub fn checked_units(&self) -> (usize, usize) {
        (self.checked, self.units.len())
    }

    /// The fixes of a finding of this analysis that really mend it, best first, ranges of this analysis' text. Each was applied
    /// in memory and analysed again: one that adds a syntax error or leaves its finding is left out.
    ///
    /// # Errors
    /// [`Cancelled`] if the budget is.
    pub fn fixes(&self, finding: &Finding, budget: &Budget) -> Result<Vec<Fix>, Cancelled> {
        crate::fixes::of(self, finding, budget)
    }
}

impl Context {
    fn is_same(&self, other: &Self) -> bool {
        self.path == other.path
            && (Arc::ptr_eq(&self.rules, &other.rules) || self.rules.digest() == other.rules.digest())
            && (Arc::ptr_eq(&self.project, &other.project) || self.project == other.project)
    }
}

/// The units of the earlier revision that no edit touched, by where they stand now.
#[derive(Default)]
struct Earlier<'a> {
    units: FastMap<TextRange, &'a Unit>,
    aliases: Option<&'a Aliases>,
}

impl<'a> Earlier<'a> {
    fn new(previous: Previous<'a>) -> Self {
        let units = previous.analysis.units.iter();
        let units = units.filter_map(|unit| previous.dirty.map(unit.range).map(|range| (range, unit)));
        let units = units.filter(|(range, _)| !previous.dirty.touches(*range)).collect();
        Self { units, aliases: Some(&previous.analysis.aliases) }
    }

    /// What stood at `range` of the new text before, if it is the same.
    fn unit_at(&self, range: TextRange) -> Option<&'a Unit> {
        self.units.get(&range).copied()
    }

    /// Digests of the names that are bound to something else than before.
    fn renamed(&self, now: &Aliases) -> FastSet<u64> {
        let Some(before) = self.aliases else { return FastSet::default() };
        if before == now {
            return FastSet::default();
        }
        let changed = |one: &'_ Aliases, two: &Aliases| -> Vec<u64> {
            one.iter().filter(|(name, words)| two.get(*name) != Some(words)).map(|(name, _)| digest(&**name)).collect()
        };
        changed(before, now).into_iter().chain(changed(now, before)).collect()
    }
}
