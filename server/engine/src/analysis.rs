use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, FastMap, Finding, Fix, TextRange, digest};
use bezoar_python::{Before, Call, Files, FunctionSet, History, Kept, KnownWrites, Outcomes, Python};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Dirty, Node, Source};

use crate::Project;
use crate::beyond::{Beyond, handed_over};
use crate::calls::{PieceCalls, incoming};
use crate::dispatch::LookedFor;
use crate::earlier::{Around, Earlier};
use crate::marks;
use crate::moved::Moved as _;
use crate::piece::{Piece, pieces};
use crate::possible::Survey;
use crate::program::{self, Brought};
use crate::suppression::{self, Outcome, Remark, Suppressed};
use crate::verdict::{self, Asked, Doubt, PieceResult};

/// What a file is analysed with, besides its text. Two analyses with equal contexts of equal text are equal.
///
/// An earlier analysis is of use where all but the files around it and what they bring is the same.
#[derive(Clone, Debug)]
pub struct Context {
    /// The file's path relative to its workspace, with `/`; a full path outside any.
    pub path: Arc<str>,
    /// The rules.
    pub rules: Arc<RuleSet>,
    /// What is known of its project.
    pub project: Arc<Project>,
    /// The files of its project that it may import, by paths like its own. Itself need not be among them.
    pub files: Files,
    /// What the files of its project bring into each other's functions.
    pub brought: Arc<Brought>,
    /// Whether it is told where the file hands something over what goes wrong with that in another one, as editors want it: a report
    /// about all files tells it there.
    pub tells_beyond: bool,
    /// Whether the analysis is to be of use for that of the next revision, and for its own fixes, which are tried out. Without that it
    /// takes less time; only a file of which no others are known goes without.
    pub remembers: bool,
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
    /// The files around it, itself among them.
    files: Files,
    findings: Vec<Finding>,
    suppressed: Vec<Suppressed>,
    remarks: Vec<Remark>,
    notes: Vec<Note>,
    broken: Vec<TextRange>,
    pub(crate) units: Vec<Unit>,
    pub(crate) aliases: Arc<Aliases>,
    /// What its functions came to.
    outcomes: Outcomes,
    /// Which of its functions were written otherwise in earlier revisions.
    history: History,
    /// Of what all answers depend on besides the files.
    key: u64,
    /// What goes wrong in other files.
    beyond: Beyond,
    /// What is written in it and around it.
    survey: Survey,
    checked: usize,
}

pub(crate) type Aliases = FastMap<Arc<str>, Vec<Arc<str>>>;

/// A top-level statement as it was analysed.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    pub(crate) range: TextRange,
    pub(crate) kept: Arc<Kept>,
    pub(crate) checked: Vec<Checked>,
    /// What its methods assign to fields, by where they end within it.
    pub(crate) writes: Vec<(u32, KnownWrites)>,
}

/// A piece of a unit as it was checked.
#[derive(Clone, Debug)]
pub(crate) struct Checked {
    pub(crate) range: TextRange,
    pub(crate) is_method: bool,
    pub(crate) result: Arc<PieceResult>,
    /// The functions on which that depends, as far as is known now.
    pub(crate) behind_result: FunctionSet,
    /// What it calls.
    pub(crate) calls: Arc<PieceCalls>,
    /// The functions on which that depends.
    pub(crate) behind_calls: FunctionSet,
    /// What is brought into it.
    pub(crate) incoming: Vec<Call>,
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
    let previous =
        previous.filter(|previous| previous.analysis.remembers() && previous.analysis.context.is_same(context));
    let earlier = previous.map(Earlier::new).unwrap_or_default();
    let beyond = previous.map(|it| it.analysis.beyond.clone()).unwrap_or_default();
    let mut same: Vec<Option<&Unit>> = Vec::new();
    let kept = |_, node: Node<'_>| {
        let unit = earlier.unit_at(node.range());
        same.push(unit);
        unit.map(|unit| Arc::clone(&unit.kept))
    };
    let split = !context.rules.marks_classes();
    let files = program::files(context, &source);
    let key = previous.map_or_else(|| program::key(context), |previous| previous.analysis.key);
    let known = LookedFor::default();
    let program = program::program(&files, context, key, split, budget);
    let python = Python::after(&source, context.rules.facts(), budget, kept, &|method| earlier.surface(method))
        .with_field_writes(earlier.field_writes())
        .with_marker(marks::marker(context, split, &known, budget))
        .in_program(&program, &context.path)
        .with_elsewhere_held(previous.is_some_and(|it| it.analysis.files.differ_only_in(&context.path, &files)));
    let surveyed_before = previous.map(|it| (&it.analysis.survey, it.dirty));
    let possible = Arc::clone(&known.survey(&python, &context.rules, surveyed_before).possible);
    // What was never tried because it could not hold is not known.
    let tried_alike = previous.is_some_and(|previous| previous.analysis.survey.possible == possible);
    let alike = previous.filter(|_| tried_alike);
    let outcomes = alike.map(|it| it.analysis.outcomes.clone()).unwrap_or_else(|| {
        // Files that import it may bring something untrusted, and do not see it so.
        let key = if possible.may_be_untrusted { key } else { digest(&(key, "nothing untrusted")) };
        files.outcomes(&context.path, key)
    });
    let python = python.with_untrusted(possible.may_be_untrusted);
    let python = if context.forgets() { python.with_no_memory() } else { python.with_outcomes(&outcomes) };
    let python = match alike.map(Before::from) {
        Some(before) => python.with_history(&before),
        None => python,
    };
    let renamed = earlier.renamed(python.alias_table());
    let unit_before = |number: usize| same.get(number).copied().flatten();
    let arounds: Vec<Around<'_>> = (0..python.units().len()).map(|it| Around::new(it, unit_before(it))).collect();
    let all_pieces: Vec<Vec<Piece<'_>>> = python.units().iter().map(|unit| pieces(*unit, split)).collect();
    // Where nothing untrusted can come from nothing is brought anywhere.
    let may_come = possible.may_be_untrusted;
    let no_calls: Arc<PieceCalls> = Arc::default();
    let mut calls: Vec<Vec<(Arc<PieceCalls>, FunctionSet)>> = Vec::with_capacity(all_pieces.len());
    for (around, pieces) in arounds.iter().zip(&all_pieces) {
        calls.push(
            pieces
                .iter()
                .map(|&piece| {
                    if !may_come {
                        return (Arc::clone(&no_calls), FunctionSet::default());
                    }
                    let before = earlier.piece(piece, around.unit_before).filter(|before| before.calls.were_asked);
                    let held = before.filter(|_| piece.is_method() || around.holds(&python)).and_then(|before| {
                        let behind = around.held(&python, piece, &before.calls.reads, &before.behind_calls)?;
                        Some((Arc::clone(&before.calls), behind))
                    });
                    held.unwrap_or_else(|| {
                        let calls = PieceCalls::of(&python, piece);
                        let behind = *calls.reads.functions();
                        (Arc::new(calls), behind)
                    })
                })
                .collect(),
        );
        budget.check()?;
    }
    let in_file = calls.iter().flatten().flat_map(|(piece, _)| piece.calls());
    let mut all_calls: Vec<Call> = Vec::new();
    for call in in_file.chain(context.incoming()) {
        if !all_calls.contains(call) {
            all_calls.push(call.clone());
        }
    }
    let mut incoming = incoming(&python, &all_pieces, &calls, context.incoming());
    let mut anew = 0;
    let mut results: Vec<Vec<Checked>> = Vec::with_capacity(all_pieces.len());
    for ((around, pieces), calls) in arounds.iter().zip(all_pieces).zip(calls) {
        let mut checked: Vec<Checked> = Vec::new();
        // Whether what is around the methods would look for the same words in them.
        let mut methods_hold = true;
        for (position, (piece, (calls, behind_calls))) in pieces.into_iter().zip(calls).enumerate() {
            let incoming = incoming.remove(&(around.number, position)).unwrap_or_default();
            let before = earlier.piece(piece, around.unit_before);
            let held = before.and_then(|before| {
                let result = &before.result;
                let may_hold = tried_alike
                    && renamed.is_disjoint(&result.words)
                    && before.incoming == incoming
                    && (piece.is_method() || around.holds(&python) && methods_hold);
                let behind = may_hold.then(|| around.held(&python, piece, &result.reads, &before.behind_result))??;
                Some((Arc::clone(result), behind))
            });
            let (result, behind_result) = match held {
                Some(held) => held,
                None => {
                    anew += 1;
                    let in_methods = |word| checked.iter().any(|method| method.result.words.contains(&word));
                    let asked = Asked {
                        piece,
                        in_methods: &in_methods,
                        incoming: &incoming,
                        calls: &all_calls,
                        brought: &context.brought,
                        only: None,
                        known: &known,
                    };
                    let result = verdict::check(&python, asked, context, budget)?;
                    methods_hold &= before.is_some_and(|before| before.result.words == result.words);
                    let behind = *result.reads.functions();
                    (Arc::new(result), behind)
                }
            };
            checked.push(Checked {
                range: piece.range(),
                is_method: piece.is_method(),
                result,
                behind_result,
                calls,
                behind_calls,
                incoming,
            });
        }
        results.push(checked);
    }
    budget.check()?;
    let units = python.units().iter().zip(python.keep()).zip(results);
    let mut writes: Vec<(u32, KnownWrites)> = python.field_writes().into_iter().collect();
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
            let (start, python, calls) = (piece.range.start, &python, (&*all_calls, &*context.brought));
            piece.result.findings.iter().enumerate().map(move |(number, finding)| {
                let mut finding = finding.clone().moved(i64::from(start));
                if let Some((_, far)) = piece.result.far.iter().find(|(of, _)| *of == number) {
                    far.tell(&mut finding, python, start, calls);
                }
                finding
            })
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
    if context.tells_beyond {
        findings.extend(handed_over(&python, &program, &all_calls, (context, split), &beyond, budget)?);
    }
    findings.sort_by(by_place);
    suppressed.sort_by(|one, two| by_place(&one.finding, &two.finding));
    let (aliases, history) = (Arc::clone(python.alias_table()), python.history());
    let survey = known.survey(&python, &context.rules, None).clone();
    drop(python);
    program.keep();
    drop(program);
    let broken = source.broken();
    let (source, context) = (source.clone(), context.clone());
    Ok(Analysis {
        source,
        context,
        files,
        findings,
        suppressed,
        remarks,
        notes,
        broken,
        units,
        aliases,
        outcomes,
        history,
        key,
        beyond,
        survey,
        checked: anew,
    })
}

impl<'a> From<Previous<'a>> for Before<'a> {
    fn from(previous: Previous<'a>) -> Self {
        let Previous { analysis, dirty } = previous;
        let kept = analysis.units.iter().map(|unit| &unit.kept).collect();
        Self { source: &analysis.source, kept, history: &analysis.history, dirty }
    }
}

impl Analysis {
    /// The text and tree that was analysed.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Whether an analysis of the next revision, or one with a fix, can start from it; see [`Context::remembers`].
    pub fn remembers(&self) -> bool {
        !self.context.forgets()
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

    /// The calls in the file that bring something untrusted into functions of other files.
    pub fn outgoing(&self) -> impl Iterator<Item = &Call> {
        let all = self.units.iter().flat_map(|unit| &unit.checked).flat_map(|piece| piece.calls.calls());
        all.filter(|call| *call.file() != self.context.path)
    }

    /// The calls that bring something untrusted into the piece that stands at `range`.
    pub(crate) fn incoming(&self, range: TextRange, is_method: bool) -> &[Call] {
        let all = self.units.iter().flat_map(|unit| &unit.checked);
        let found = all.into_iter().find(|piece| piece.range == range && piece.is_method == is_method);
        found.map_or(&[], |piece| &piece.incoming)
    }

    /// What the finding is made of if it is about a suppression.
    pub(crate) fn remark(&self, finding: &Finding) -> Option<&Remark> {
        let is_its = |remark: &&Remark| remark.findings(&self.context.rules).contains(finding);
        self.remarks.iter().filter(|remark| remark.range == finding.range).find(is_its)
    }
}

impl Context {
    /// For a file of which no others are known.
    pub fn new(path: Arc<str>, rules: Arc<RuleSet>, project: Arc<Project>) -> Self {
        Self {
            path,
            rules,
            project,
            files: Files::default(),
            brought: Arc::default(),
            tells_beyond: false,
            remembers: true,
        }
    }

    /// Whether nothing is kept for later. What one file found out is of use for others, whoever asks.
    fn forgets(&self) -> bool {
        !self.remembers && self.files.paths().next().is_none()
    }

    /// The calls in other files that bring something untrusted into its functions.
    pub fn incoming(&self) -> &[Call] {
        self.brought.get(&self.path).map_or(&[], |calls| calls)
    }

    fn is_same(&self, other: &Self) -> bool {
        self.path == other.path
            && self.tells_beyond == other.tells_beyond
            && (Arc::ptr_eq(&self.rules, &other.rules) || self.rules.digest() == other.rules.digest())
            && (Arc::ptr_eq(&self.project, &other.project) || self.project == other.project)
    }
}

fn by_place(one: &Finding, two: &Finding) -> std::cmp::Ordering {
    (one.range.start, one.range.end, &one.rule).cmp(&(two.range.start, two.range.end, &two.rule))
}
