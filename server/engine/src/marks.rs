//! What models mark in a file: where untrusted data comes in.

use std::cell::RefCell;
use std::rc::Rc;

use bezoar_base::{Budget, Cancelled, FastMap, FastSet};
use bezoar_python::{Answer, Marker, Marking, Marks, Python};
use bezoar_rules::{PatternRef, Role};
use bezoar_syntax::Node;

use crate::analysis::Context;
use crate::dispatch::LookedFor;
use crate::matching::Match;
use crate::piece::{Piece, pieces, position_of};
use crate::possible::Possible;
use crate::predicates;
use crate::routes;
use crate::verdict::shape_steps;

/// Marks the piece that a function stands in as soon as something in it is run.
pub(crate) fn marker<'t>(context: &Context, split: bool, known: &LookedFor<'t>, budget: &'t Budget) -> Marker<'t> {
    let (done, cut_up) = Default::default();
    Rc::new(PieceMarker { context: context.clone(), split, known: known.clone(), budget, done, cut_up })
}

struct PieceMarker<'t> {
    context: Context,
    split: bool,
    known: LookedFor<'t>,
    budget: &'t Budget,
    /// Pieces whose marks were given.
    done: RefCell<FastSet<usize>>,
    /// By unit.
    cut_up: RefCell<FastMap<usize, Rc<[Piece<'t>]>>>,
}

impl<'t> Marking<'t> for PieceMarker<'t> {
    fn marks(&self, python: &Python<'t>, node: Node<'t>) -> Marks {
        let Some(number) = python.unit_at(node.start()) else { return Marks::default() };
        let cut_up = || pieces(python.units()[number], self.split).into();
        let all = Rc::clone(self.cut_up.borrow_mut().entry(number).or_insert_with(cut_up));
        let Some(piece) = position_of(&all, node.range()).map(|position| all[position]) else {
            return Marks::default();
        };
        if !self.done.borrow_mut().insert(piece.node.id()) {
            return Marks::default();
        }
        let candidates = self.known.of(python, &self.context.rules, piece, &|_| true);
        let possible = self.known.possible(python, &self.context.rules);
        marks(python, piece, (&candidates.found, possible), &self.context, self.budget).unwrap_or_default()
    }

    fn vicinity(&self, python: &Python<'t>) -> u64 {
        self.known.possible(python, &self.context.rules).of_models
    }
}

/// What the models mark in the piece.
pub(crate) fn marks<'t>(
    python: &Python<'t>,
    piece: Piece<'t>,
    (candidates, possible): (&[(Node<'t>, PatternRef)], &Possible),
    context: &Context,
    budget: &Budget,
) -> Result<Marks, Cancelled> {
    let mut marks = Marks::default();
    for (node, number) in candidates.iter().filter(|(_, number)| possible.here(&context.rules, *number)) {
        let PatternRef::Model(model) = number else { continue };
        let model = &context.rules.models()[*model as usize];
        let Role::Source(source) = &model.role else { continue };
        for mut found in
            Match::find(python, &model.pattern, *node, &budget.part(shape_steps(piece))).unwrap_or_default()
        {
            if predicates::all(&mut found, &model.pattern.predicates, context, budget) == Answer::Yes {
                for marked in &found.bound(model.pattern.match_capture).nodes {
                    let mut source = source.clone();
                    if routes::is_unsure(python, *marked) {
                        source.clears.push("certainty".into());
                    }
                    marks.entry(marked.id()).or_default().push(source);
                }
            }
        }
        budget.check()?;
    }
    Ok(marks)
}
