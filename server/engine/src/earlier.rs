//! What an earlier revision knew that still holds.

use std::sync::Arc;

use bezoar_base::{FastMap, FastSet, TextRange, digest};
use bezoar_python::{Fact, FunctionSet, KnownWrites, MethodSurface, Python, Reads};

use crate::analysis::{Aliases, Checked, Previous, Unit};
use crate::piece::Piece;

/// A top-level statement, with what it was in the earlier revision.
pub(crate) struct Around<'a> {
    /// Its number.
    pub(crate) number: usize,
    /// The same statement before, if nobody touched it.
    pub(crate) unit_before: Option<&'a Unit>,
}

impl<'a> Around<'a> {
    pub(crate) fn new(number: usize, unit_before: Option<&'a Unit>) -> Self {
        Self { number, unit_before }
    }

    /// Whether it is what it was: nobody touched it, and it runs as it did.
    pub(crate) fn holds(&self, python: &Python<'_>) -> bool {
        self.unit_before.is_some_and(|unit| !unit.kept.has_run() || python.effect_holds(self.number))
    }

    /// If everything that was read for a piece of it is as it was, the functions on which that depends now; before, it was those
    /// `behind` it.
    pub(crate) fn held<'t>(
        &self,
        python: &Python<'t>,
        piece: Piece<'t>,
        reads: &Reads,
        behind: &FunctionSet,
    ) -> Option<FunctionSet> {
        let reads = reads.facts();
        if reads.is_empty() || python.holds_since_before(behind) {
            return Some(*behind);
        }
        let beyond = || reads.iter().any(|(fact, _)| *fact == Fact::Beyond);
        let elsewhere_holds = python.elsewhere_holds() && !beyond();
        let holds = |(fact, digest): &(Fact, u64)| match fact {
            _ if elsewhere_holds && fact.is_elsewhere() => true,
            Fact::At(..) | Fact::Class if self.holds(python) => python.is_as_before(self.number, fact),
            _ => python.fact(self.number, piece.node, fact) == *digest,
        };
        let (all_hold, again) = python.tracked(None, || reads.iter().all(holds));
        all_hold.then_some(*again.functions())
    }
}

/// What no edit touched of the earlier revision, by where it stands now.
#[derive(Default)]
pub(crate) struct Earlier<'a> {
    units: FastMap<TextRange, &'a Unit>,
    methods: FastMap<TextRange, (&'a Unit, &'a Checked)>,
    aliases: Option<&'a Aliases>,
}

impl<'a> Earlier<'a> {
    pub(crate) fn new(previous: Previous<'a>) -> Self {
        let untouched = |range| previous.dirty.map(range).filter(|range| !previous.dirty.touches(*range));
        let all = &previous.analysis.units;
        let units = all.iter().filter_map(|unit| Some((untouched(unit.range)?, unit))).collect();
        let methods = all.iter().flat_map(|unit| unit.checked.iter().map(move |piece| (unit, piece)));
        let methods = methods.filter(|(_, piece)| piece.is_method);
        let methods = methods.filter_map(|(unit, piece)| Some((untouched(piece.range)?, (unit, piece)))).collect();
        Self { units, methods, aliases: Some(&previous.analysis.aliases) }
    }

    /// What stood at `range` of the new text before, if it is the same.
    pub(crate) fn unit_at(&self, range: TextRange) -> Option<&'a Unit> {
        self.units.get(&range).copied()
    }

    /// What was found of `piece` before, if it is the same. A class without its methods is if the whole class is.
    pub(crate) fn piece(&self, piece: Piece<'_>, unit: Option<&'a Unit>) -> Option<&'a Checked> {
        if piece.is_method() {
            return self.methods.get(&piece.range()).map(|(_, piece)| *piece);
        }
        unit?.checked.iter().find(|checked| !checked.is_method)
    }

    /// What was seen of the method that stands at `range` of the new text, if it is the same.
    pub(crate) fn surface(&self, range: TextRange) -> Option<Arc<MethodSurface>> {
        let (unit, method) = self.methods.get(&range)?;
        unit.kept.method(method.range.end - unit.range.start).cloned()
    }

    /// What methods that are the same assign to fields, by where they end now.
    pub(crate) fn field_writes(&self) -> FastMap<u32, KnownWrites> {
        let of_units = self
            .units
            .iter()
            .flat_map(|(range, unit)| unit.writes.iter().map(move |(end, writes)| (range.start + end, writes.clone())));
        let of_methods = self.methods.iter().filter_map(|(range, (unit, method))| {
            let end = method.range.end - unit.range.start;
            let written = unit.writes.binary_search_by_key(&end, |(end, _)| *end).ok()?;
            Some((range.end, unit.writes[written].1.clone()))
        });
        of_units.chain(of_methods).collect()
    }

    /// Digests of the names that are bound to something else than before.
    pub(crate) fn renamed(&self, now: &Aliases) -> FastSet<u64> {
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
