//! What is in a container: its elements in order where they are known, what any of them is where they are not.

use bezoar_base::Constant;

use crate::containers::{Dict, Sequence, SequenceKind};
use crate::labels::Labels;
use crate::value::{Known, MAX_ELEMENTS, Value};

/// What iterating over `value` gives, one by one, if that is known.
pub(crate) fn items(value: &Value) -> Option<Vec<Value>> {
    let all: Vec<Value> = match value.only()? {
        Known::Sequence(sequence) if !sequence.open && sequence.kind.is_ordered() => sequence.elements.clone(),
        Known::Sequence(sequence) if !sequence.open && sequence.elements.len() < 2 => sequence.elements.clone(),
        Known::Buffer(buffer) => items(&crate::buffers::lines(buffer))?,
        Known::Object(object) => items(&object.as_tuple()?)?,
        Known::Dict(dict) if !dict.open => dict.entries.iter().map(|(key, _)| Value::constant(key.clone())).collect(),
        Known::Constant(Constant::Str(text)) if text.len() <= MAX_ELEMENTS => {
            text.chars().map(|character| Value::constant(Constant::str(character.to_string()))).collect()
        }
        Known::Constant(Constant::Bytes(bytes)) if bytes.len() <= MAX_ELEMENTS => {
            bytes.iter().map(|byte| Value::constant(Constant::Int(i128::from(*byte)))).collect()
        }
        _ => return None,
    };
    Some(all.into_iter().map(|one| one.with_labels(value.own_labels())).collect())
}

/// What iterating over `value` gives, any time.
pub(crate) fn elements_of(value: &Value) -> Value {
    let mut all = Value::never();
    let only_dicts = !value.is_open() && value.known().iter().all(|known| matches!(known, Known::Dict(_)));
    for known in value.known() {
        all = all.or(&match known {
            Known::Sequence(sequence) if sequence.elements.is_empty() => Value::unknown(),
            Known::Sequence(sequence) => any_element(sequence),
            Known::Dict(dict) => any_key(dict),
            Known::Constant(Constant::Str(_) | Constant::Bytes(_)) => match items(&known.clone().into()) {
                Some(characters) if !characters.is_empty() => any_of(&characters),
                _ => Value::unknown(),
            },
            Known::Buffer(buffer) => elements_of(&crate::buffers::lines(buffer)),
            known => Value::unknown().with_labels(&Value::from(known.clone()).labels()),
        });
    }
    let all = if value.is_open() || value.is_never() { all.or(&Value::unknown()) } else { all };
    if only_dicts { all } else { all.with_labels(value.own_labels()) }
}

/// What any element of a sequence is.
pub(crate) fn any_element(sequence: &Sequence) -> Value {
    let any = any_of(&sequence.elements);
    if sequence.open && !sequence.repeats { any.opened() } else { any }
}

fn any_key(dict: &Dict) -> Value {
    let keys = dict.entries.iter().fold(Value::never(), |all, (key, _)| all.or(&Value::constant(key.clone())));
    let keys = if dict.open || dict.entries.is_empty() { keys.opened() } else { keys };
    keys.with_labels(&dict.keys)
}

/// One of `values`. Tuples of one length are laid upon each other, so that each of their places stays apart.
pub(crate) fn any_of(values: &[Value]) -> Value {
    let tuple = |value: &Value| match value.only() {
        Some(Known::Sequence(tuple)) if tuple.kind == SequenceKind::Tuple && !tuple.open => {
            Some(tuple.elements.iter().map(|element| element.clone().with_labels(value.own_labels())).collect())
        }
        _ => None,
    };
    let tuples: Option<Vec<Vec<Value>>> = values.iter().map(tuple).collect();
    match tuples.as_deref() {
        Some([first, rest @ ..]) if !rest.is_empty() && rest.iter().all(|other| other.len() == first.len()) => {
            let place = |at: usize| {
                let column: Vec<Value> = tuples.iter().flatten().map(|tuple| tuple[at].clone()).collect();
                any_of(&column)
            };
            Value::sequence(SequenceKind::Tuple, (0..first.len()).map(place).collect(), false)
        }
        _ => values.iter().fold(Value::never(), |all, element| all.or(element)),
    }
}

/// A container like `value`, as `list(value)`, `tuple(value)`, `set(value)` make it.
pub(crate) fn collected(kind: SequenceKind, value: &Value) -> Value {
    match items(value) {
        Some(all) => Value::sequence(kind, all, false),
        None => of_any(kind, value),
    }
}

/// A container of the elements of `value`, of which neither number nor order is known.
pub(crate) fn of_any(kind: SequenceKind, value: &Value) -> Value {
    match value.only() {
        // The same elements in another order, or all of them once.
        Some(Known::Sequence(sequence)) if !sequence.open && kind != SequenceKind::Set => {
            let any = any_element(sequence).with_labels(value.own_labels());
            Value::sequence(kind, vec![any; sequence.elements.len()], false)
        }
        Some(Known::Sequence(sequence)) if sequence.kind == SequenceKind::Set || kind == SequenceKind::Set => {
            let elements = sequence.elements.clone();
            Value::from(Sequence { kind, ..sequence.with(elements) }).with_labels(value.own_labels())
        }
        _ => Value::repeated(kind, vec![elements_of(value)]),
    }
}

/// The elements of `values` one after the other, as `extend` and `chain` have them; what cannot be told makes it open.
pub(crate) fn chained(sequence: &mut Sequence, values: &Value) -> Labels {
    match items(values) {
        Some(more) => {
            sequence.elements.extend(more);
            Labels::default()
        }
        None => {
            let more = elements_of(values);
            let is_told = !more.is_open();
            sequence.repeats = is_told && (sequence.repeats || !sequence.open);
            sequence.open = true;
            let labels = more.labels();
            if is_told || !more.known().is_empty() {
                sequence.elements.push(more);
            }
            labels
        }
    }
}

/// What can be in a container that is wholly known; a string contains more than its characters.
pub(crate) fn members(container: &Value) -> Option<Value> {
    let closed = |known: &Known| match known {
        Known::Sequence(sequence) => !sequence.open,
        Known::Dict(dict) => !dict.open,
        _ => false,
    };
    let known = !container.is_open() && !container.is_never() && container.known().iter().all(closed);
    known.then(|| elements_of(container))
}
