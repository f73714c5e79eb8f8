//! Generators: what they yield, in which order.

use std::sync::Arc;

use bezoar_syntax::Node;

use crate::containers::{Sequence, SequenceKind};
use crate::elements::{chained, elements_of};
use crate::env::{Binding, Delta};
use crate::exec::Frame;
use crate::value::{Known, Value};

/// The name under which the environment has what was yielded so far.
const YIELDED: &str = "%%yielded";
/// Of more than so many that are yielded one after the other only what each of them can be is known.
const MAX_YIELDED: usize = 64;

impl<'t> Frame<'_, 't> {
    /// Nothing has been yielded yet.
    pub(crate) fn begin_generator(&mut self) {
        let nothing = Value::sequence(SequenceKind::Iterator, Vec::new(), false);
        self.env.set(YIELDED.into(), Binding::new(nothing, None));
    }

    /// `yield value`, `yield from values`
    pub(crate) fn yielded(&mut self, node: Node<'t>) -> Value {
        let Some(inner) = node.named_child(0) else { return Value::unknown() };
        let value = self.eval(inner);
        let is_from = node.children().any(|child| !child.is_named() && child.text() == "from");
        let each = if is_from { elements_of(&value) } else { value.clone() };
        let before = std::mem::replace(&mut self.yields, Value::never());
        self.yields = before.or(&each);
        if let Some(so_far) = self.env.get(YIELDED).map(|binding| binding.value.clone()) {
            let longer = so_far.map(|known| match known {
                Known::Sequence(sequence) => longer(sequence, &value, is_from),
                _ => Value::unknown(),
            });
            self.env.put(YIELDED.into(), Binding::new(longer, None));
        }
        // What `yield from` gives is what the generator returned.
        let ran = self.outcomes.get(&inner.id()).filter(|_| is_from).into_iter().flatten();
        ran.fold(Value::unknown(), |all, ran| all.or(&ran.outcome.finished.unshared()))
    }

    /// What calling the generator gives: what it yields one by one if that is the same at all ends, else any of it any number of
    /// times.
    pub(crate) fn generated(&mut self, ends: &[Delta]) -> Value {
        let any = std::mem::replace(&mut self.yields, Value::never());
        let at_ends = ends.iter().map(|end| end.get(YIELDED).map(|binding| binding.value.clone()));
        let here = self.env.reachable.then(|| self.env.get(YIELDED).map(|binding| binding.value.clone()));
        let mut all = at_ends.chain(here).flatten();
        let first = all.next().filter(|first| all.all(|other| other == *first));
        match first.as_ref().and_then(Value::only) {
            Some(Known::Sequence(sequence)) if !sequence.open && !sequence.elements.is_empty() => {
                Known::Sequence(Arc::clone(sequence)).into()
            }
            _ => Value::repeated(SequenceKind::Iterator, vec![any]),
        }
    }
}

fn longer(sequence: &Sequence, value: &Value, is_from: bool) -> Value {
    let mut longer = sequence.clone();
    if is_from {
        let labels = chained(&mut longer, value);
        return Value::from(longer).with_labels(&labels);
    }
    if longer.elements.len() >= MAX_YIELDED {
        return Value::unknown();
    }
    longer.elements.push(value.clone());
    longer.into()
}
