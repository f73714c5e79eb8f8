use std::cell::OnceCell;
use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, FastMap, FastSet, Finding, Fix, TextRange, digest};
use bezoar_python::{Fact, FieldWrites, Kept, MethodSurface, Python};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Dirty, Node, Source};

use crate::Project;
use crate::piece::{Piece, pieces};
use crate::suppression::{self, Outcome, Remark, Suppressed};
use crate::verdict::{self, Doubt, Moved as _, PieceResult};

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
    suppressed: Vec<Suppressed>,
    remarks: Vec<Remark>,
    notes: Vec<Note>,
    broken: Vec<TextRange>,
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
    checked: Vec<Checked>,
    /// What its methods assign to fields, by where they end within it.
    writes: Vec<(u32, Arc<FieldWrites>)>,
}

/// A piece of a unit as it was checked.
#[derive(Clone, Debug)]
struct Checked {
    range: TextRange,
    is_method: bool,
    result: Arc<PieceResult>,
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
    let mut same: Vec<Option<&Unit>> = Vec::new();
    let kept = |_, node: Node<'_>| {
        let unit = earlier.unit_at(node.range());
        same.push(unit);
        unit.map(|unit| Arc::clone(&unit.kept))
    };
    let python = Python::after(&source, context.rules.facts(), budget, kept, &|method| earlier.surface(method))
        .with_field_writes(earlier.field_writes());
    let renamed = earlier.renamed(python.alias_table());
    let split = !verdict::marks_classes(&context.rules);
    let mut anew = 0;
    let mut results: Vec<Vec<Checked>> = Vec::with_capacity(python.units().len());
    for (number, &unit) in python.units().iter().enumerate() {
        let unit_before = same.get(number).copied().flatten();
        let fields_hold = OnceCell::new();
        let mut checked: Vec<Checked> = Vec::new();
        // Whether what is around the methods would look for the same words in them.
        let mut methods_hold = true;
        for piece in pieces(unit, split) {
            let holds = |before: &&Checked| {
                let result = &before.result;
                // A unit that nobody touched, and that runs as it did, is around its methods what it was.
                let around_holds = unit_before.is_some_and(|unit| !unit.kept.has_run() || python.effect_holds(number));
                let fields_hold = || {
                    let writes = unit_before.iter().flat_map(|unit| &unit.writes).map(|(_, writes)| writes);
                    around_holds && *fields_hold.get_or_init(|| python.field_writes_hold(number, writes))
                };
                let fact_holds = |(fact, digest): &(Fact, u64)| match fact {
                    Fact::At(..) | Fact::Class if around_holds => true,
                    Fact::Field(_) if piece.is_method() && fields_hold() => true,
                    _ => python.fact(number, piece.node, fact) == *digest,
                };
                renamed.is_disjoint(&result.words)
                    && result.reads.iter().all(fact_holds)
                    && (piece.is_method() || around_holds && methods_hold)
            };
            let before = earlier.piece(piece, unit_before);
            let result = match before.filter(holds) {
                Some(before) => Arc::clone(&before.result),
                None => {
                    anew += 1;
                    let in_methods = |word| checked.iter().any(|method| method.result.words.contains(&word));
                    let result = verdict::check(&python, piece, &in_methods, context, budget)?;
                    methods_hold &= before.is_some_and(|before| before.result.words == result.words);
                    Arc::new(result)
                }
            };
            checked.push(Checked { range: piece.range(), is_method: piece.is_method(), result });
        }
        results.push(checked);
    }
    budget.check()?;
    let units = python.units().iter().zip(python.keep()).zip(results);
    let mut writes: Vec<(u32, Arc<FieldWrites>)> = python.field_writes().into_iter().collect();
    writes.sort_unstable_by_key(|(end, _)| *end);
    let mut writes = writes.into_iter().peekable();
    let units = units.map(|((node, kept), checked)| {
        let range = node.range();
        let within = std::iter::from_fn(|| writes.next_if(|(end, _)| *end <= range.end));
        Unit { range, kept, checked, writes: within.map(|(end, written)| (end - range.start, written)).collect() }
    });
    let units: Vec<Unit> = units.collect();
    let all = || units.iter().flat_map(|unit| &unit.checked);
    let mut findings: Vec<Finding> = all()
        .flat_map(|piece| {
            piece.result.findings.iter().map(|finding| finding.clone().moved(i64::from(piece.range.start)))
        })
        .collect();
    findings.sort_by(by_place);
    let mut notes: Vec<Note> = all()
        .flat_map(|piece| piece.result.notes.iter().map(|note| note.clone().moved(i64::from(piece.range.start))))
        .collect();
    notes.sort_by(|one, two| (one.range, &one.rule).cmp(&(two.range, &two.rule)));
    let doubts = || -> Vec<Doubt> {
        let moved = |piece: &Checked, doubt: &Doubt| doubt.moved(i64::from(piece.range.start));
        all().flat_map(|piece| piece.result.doubts.iter().map(|doubt| moved(piece, doubt))).collect()
    };
    let Outcome { mut findings, mut suppressed, remarks } =
        suppression::apply(&source, &context.rules, findings, &notes, doubts);
    findings.sort_by(by_place);
    suppressed.sort_by(|one, two| by_place(&one.finding, &two.finding));
    let aliases = Arc::clone(python.alias_table());
    drop(python);
    let broken = source.broken();
    let (source, context) = (source.clone(), context.clone());
    Ok(Analysis { source, context, findings, suppressed, remarks, notes, broken, units, aliases, checked: anew })
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

    /// All findings that no comment silences, in order of range and rule.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings that a comment silences, in order of range and rule.
    pub fn suppressed(&self) -> &[Suppressed] {
        &self.suppressed
    }

    /// What happened to the analysis itself.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Where the code does not parse, see [`Source::broken`].
    pub fn broken(&self) -> &[TextRange] {
        &self.broken
    }

    /// How many of the file's pieces, which are its top-level statements and the methods of its classes, had to be checked anew,
    /// and how many it has.
    pub fn checked_pieces(&self) -> (usize, usize) {
        (self.checked, self.units.iter().map(|unit| unit.checked.len()).sum())
    }

    /// The fixes of a finding of this analysis that really mend it, best first, ranges of this analysis' text. Each was applied
    /// in memory and analysed again: one that adds a syntax error or leaves its finding is left out.
    ///
    /// # Errors
    /// [`Cancelled`] if the budget is.
    pub fn fixes(&self, finding: &Finding, budget: &Budget) -> Result<Vec<Fix>, Cancelled> {
        crate::fixes::of(self, finding, budget)
    }

    /// The comment that silences a finding of this analysis, to be looked at: the reason in it has to be written. `None` where no
    /// comment can.
    ///
    /// # Errors
    /// [`Cancelled`] if the budget is.
    pub fn suppressing_fix(&self, finding: &Finding, budget: &Budget) -> Result<Option<Fix>, Cancelled> {
        crate::fixes::suppressing(self, finding, budget)
    }

    /// What the finding is made of if it is about a suppression.
    pub(crate) fn remark(&self, finding: &Finding) -> Option<&Remark> {
        let is_its = |remark: &&Remark| remark.findings(&self.context.rules).contains(finding);
        self.remarks.iter().filter(|remark| remark.range == finding.range).find(is_its)
    }
}

impl Context {
    fn is_same(&self, other: &Self) -> bool {
        self.path == other.path
            && (Arc::ptr_eq(&self.rules, &other.rules) || self.rules.digest() == other.rules.digest())
            && (Arc::ptr_eq(&self.project, &other.project) || self.project == other.project)
    }
}

fn by_place(one: &Finding, two: &Finding) -> std::cmp::Ordering {
    (one.range.start, one.range.end, &one.rule).cmp(&(two.range.start, two.range.end, &two.rule))
}

/// What no edit touched of the earlier revision, by where it stands now.
#[derive(Default)]
struct Earlier<'a> {
    units: FastMap<TextRange, &'a Unit>,
    methods: FastMap<TextRange, (&'a Unit, &'a Checked)>,
    aliases: Option<&'a Aliases>,
}

impl<'a> Earlier<'a> {
    fn new(previous: Previous<'a>) -> Self {
        let untouched = |range| previous.dirty.map(range).filter(|range| !previous.dirty.touches(*range));
        let all = &previous.analysis.units;
        let units = all.iter().filter_map(|unit| Some((untouched(unit.range)?, unit))).collect();
        let methods = all.iter().flat_map(|unit| unit.checked.iter().map(move |piece| (unit, piece)));
        let methods = methods.filter(|(_, piece)| piece.is_method);
        let methods = methods.filter_map(|(unit, piece)| Some((untouched(piece.range)?, (unit, piece)))).collect();
        Self { units, methods, aliases: Some(&previous.analysis.aliases) }
    }

    /// What stood at `range` of the new text before, if it is the same.
    fn unit_at(&self, range: TextRange) -> Option<&'a Unit> {
        self.units.get(&range).copied()
    }

    /// What was found of `piece` before, if it is the same. A class without its methods is if the whole class is.
    fn piece(&self, piece: Piece<'_>, unit: Option<&'a Unit>) -> Option<&'a Checked> {
        if piece.is_method() {
            return self.methods.get(&piece.range()).map(|(_, piece)| *piece);
        }
        unit?.checked.iter().find(|checked| !checked.is_method)
    }

    /// What was seen of the method that stands at `range` of the new text, if it is the same.
    fn surface(&self, range: TextRange) -> Option<Arc<MethodSurface>> {
        let (unit, method) = self.methods.get(&range)?;
        unit.kept.method(method.range.end - unit.range.start).cloned()
    }

    /// What methods that are the same assign to fields, by where they end now.
    fn field_writes(&self) -> FastMap<u32, Arc<FieldWrites>> {
        let of_units = self.units.iter().flat_map(|(range, unit)| {
            unit.writes.iter().map(move |(end, writes)| (range.start + end, Arc::clone(writes)))
        });
        let of_methods = self.methods.iter().filter_map(|(range, (unit, method))| {
            let end = method.range.end - unit.range.start;
            let written = unit.writes.binary_search_by_key(&end, |(end, _)| *end).ok()?;
            Some((range.end, Arc::clone(&unit.writes[written].1)))
        });
        of_units.chain(of_methods).collect()
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
