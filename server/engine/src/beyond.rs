//! What goes wrong in other files with what this one hands over, told where it does so.
//!
//! A finding stands at its sink, in whatever file that is. Who edits the file that hands the data over does not look there.

use std::slice;
use std::sync::{Arc, Mutex, PoisonError};

use bezoar_base::{Budget, Cancelled, FastMap, Finding, Related};
use bezoar_python::{Brought, Call, Program, Python};

use crate::analysis::Context;
use crate::dispatch::LookedFor;
use crate::piece::{pieces, position_of};
use crate::suppression;
use crate::verdict::{self, Asked};
use crate::ways::Far;

/// So many calls are kept; beyond, all are forgotten.
const MAX_KEPT: usize = 1_024;

/// What goes wrong in functions of other files as some calls run them, and by which texts of those files. All clones are one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beyond(Arc<Mutex<Known>>);

type Known = FastMap<Call, (u64, Arc<[Sunk]>)>;

/// A finding in another file, with places in there.
#[derive(Debug)]
struct Sunk {
    finding: Finding,
    far: Far,
}

/// The findings in other files to which `calls` of this one lead, each where this one hands the data over: `python` is it.
pub(crate) fn handed_over<'t>(
    python: &Python<'t>,
    program: &Program<'t>,
    calls: &[Call],
    (context, split): (&Context, bool),
    known: &Beyond,
    budget: &Budget,
) -> Result<Vec<Finding>, Cancelled> {
    let mut all: Vec<Finding> = Vec::new();
    for call in calls.iter().filter(|call| *call.file() != context.path) {
        let texts = program.reach(call.file());
        let sunk = match known.get(call, texts) {
            Some(sunk) => sunk,
            None => {
                let sunk: Arc<[Sunk]> = sunk(program, call, (context, split), budget)?.into();
                known.keep(call, texts, &sunk);
                sunk
            }
        };
        if sunk.is_empty() {
            continue;
        }
        program.know(&context.path, python);
        let Some(there) = program.at(call.file()) else { continue };
        for sunk in &*sunk {
            let mut finding = sunk.finding.clone();
            sunk.far.tell(&mut finding, &there, 0, (calls, &context.brought));
            let told = told(finding, &there, context);
            let is_new = |told: &Finding| !all.iter().any(|it| it.range == told.range && it.rule == told.rule);
            let told = told.filter(is_new);
            all.extend(told);
        }
        budget.check()?;
    }
    Ok(all)
}

/// What goes wrong in the function that `call` is of, as it runs that.
fn sunk(
    program: &Program<'_>,
    call: &Call,
    (context, split): (&Context, bool),
    budget: &Budget,
) -> Result<Vec<Sunk>, Cancelled> {
    let Some(there) = program.at(call.file()) else { return Ok(Vec::new()) };
    let Some((place, unit)) = there.called(call).and_then(|place| Some((place, there.unit_at(place.start)?))) else {
        return Ok(Vec::new());
    };
    let pieces = pieces(there.units()[unit], split);
    let Some(piece) = position_of(&pieces, place).map(|position| pieces[position]) else { return Ok(Vec::new()) };
    let context = Context { path: Arc::clone(call.file()), ..context.clone() };
    let known = LookedFor::default();
    let asked = Asked {
        piece,
        in_methods: &|_| true,
        incoming: slice::from_ref(call),
        calls: &[],
        brought: &Brought::default(),
        only: None,
        known: &known,
    };
    let said = verdict::said(&there, asked, &context, budget)?;
    let found = said.hits.iter().filter(|hit| hit.within.is_some()).filter_map(|hit| {
        let far = Far::of(hit, 0)?;
        Some(Sunk { finding: hit.asking(&there, || hit.finding(&context, budget)), far })
    });
    let found: Vec<Sunk> = found.collect();
    let findings = found.iter().map(|sunk| sunk.finding.clone()).collect();
    let heard = suppression::apply(there.source(), &context.rules, findings, &[], Vec::new).findings;
    Ok(found.into_iter().filter(|sunk| heard.contains(&sunk.finding)).collect())
}

/// `finding` of another file where the analysed one hands the data over; `None` if the way does not lead through it.
fn told(finding: Finding, there: &Python<'_>, context: &Context) -> Option<Finding> {
    let file = there.path();
    let own = |step: &Related| match &step.file {
        Some(file) if *file == context.path => Related { file: None, ..step.clone() },
        None => Related { file: Some(Arc::clone(file)), ..step.clone() },
        Some(_) => step.clone(),
    };
    let sink = Related { file: Some(Arc::clone(file)), ..Related::here(finding.range, Arc::clone(&finding.message)) };
    let flow: Vec<Related> = finding.flow.iter().map(own).chain([sink]).collect();
    let hands_over = flow.iter().rev().find(|step| step.file.is_none())?.range;
    let line = there.source().lines().line_column(finding.range.start).line + 1;
    let message = format!("{} (in `{file}`, line {line})", finding.message);
    Some(Finding {
        range: hands_over,
        message: message.into(),
        flow,
        related: Vec::new(),
        fixes: Vec::new(),
        ..finding
    })
}

impl Beyond {
    fn get(&self, call: &Call, texts: u64) -> Option<Arc<[Sunk]>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(call).filter(|(of, _)| *of == texts).map(|(_, sunk)| Arc::clone(sunk))
    }

    fn keep(&self, call: &Call, texts: u64, sunk: &Arc<[Sunk]>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MAX_KEPT {
            known.clear();
        }
        known.insert(call.clone(), (texts, Arc::clone(sunk)));
    }
}
