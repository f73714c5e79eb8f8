//! The calls that bring something untrusted into functions of a file.

use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, FastMap};
use bezoar_python::{Call, FunctionSet, Python, Reads};

use crate::analysis::Context;
use crate::piece::{Piece, pieces, position_of};
use crate::possible::Survey;
use crate::{program, verdict};

/// So many calls of a function are told apart; what more of them bring is taken together.
const MAX_CALLS: usize = 12;

/// The calls that a piece makes, and what that depended on.
#[derive(Clone, Debug, Default)]
pub(crate) struct PieceCalls {
    calls: Vec<Call>,
    /// Whether anybody asked for them.
    pub(crate) were_asked: bool,
    pub(crate) reads: Reads,
}

impl PieceCalls {
    pub(crate) fn of<'t>(python: &Python<'t>, piece: Piece<'t>) -> Self {
        let (calls, reads) = verdict::calls_from(python, piece);
        Self { calls, were_asked: true, reads }
    }

    /// The calls, in order.
    pub(crate) fn calls(&self) -> &[Call] {
        &self.calls
    }
}

/// The calls that bring something untrusted into functions of other files, in the file of the context, which is among its files:
/// those that [`Analysis::outgoing`](crate::Analysis::outgoing) tells, for a file of which nothing else is asked.
///
/// # Errors
/// [`Cancelled`] if the budget is.
pub fn outgoing(context: &Context, budget: &Budget) -> Result<Vec<Call>, Cancelled> {
    let split = !context.rules.marks_classes();
    let program = program::program(&context.files, context, program::key(context), split, budget);
    let mut all: Vec<Call> = Vec::new();
    let python = program.at(&context.path);
    let may_bring = |python: &Python<'_>| Survey::of(python, &context.rules, None).possible.may_be_untrusted;
    if let Some(python) = python.filter(|python| may_bring(python)) {
        for piece in python.units().iter().flat_map(|unit| pieces(*unit, split)) {
            let (calls, _) = verdict::calls_from(&python, piece);
            all.extend(calls.into_iter().filter(|call| *call.file() != context.path));
            budget.check()?;
        }
    }
    program.keep();
    Ok(all)
}

/// What is brought into each piece by the file's own calls and those of others, by the number of its unit and its position in there.
pub(crate) fn incoming<'t>(
    python: &Python<'t>,
    pieces: &[Vec<Piece<'t>>],
    calls: &[Vec<(Arc<PieceCalls>, FunctionSet)>],
    from_elsewhere: &[Call],
) -> FastMap<(usize, usize), Vec<Call>> {
    let mut all: FastMap<(usize, usize), Vec<Call>> = FastMap::default();
    for call in calls.iter().flatten().flat_map(|(piece, _)| &piece.calls).chain(from_elsewhere) {
        let Some(place) = python.called(call) else { continue };
        let Some(unit) = python.unit_at(place.start) else { continue };
        let Some(position) = position_of(&pieces[unit], place) else { continue };
        let known = all.entry((unit, position)).or_default();
        if known.contains(call) {
            continue;
        }
        let of_function = known.iter().filter(|other| other.is_of_same(call)).count();
        match known.iter_mut().rfind(|other| other.is_of_same(call)).filter(|_| of_function >= MAX_CALLS) {
            Some(last) => *last = last.joined(call),
            None => known.push(call.clone()),
        }
    }
    all
}
