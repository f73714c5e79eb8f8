//! Lists, tuples, deques, queues and iterators: their elements, methods and changes.

use bezoar_base::Constant;

use crate::answer::Answer;
use crate::containers::{Order, Sequence, SequenceKind};
use crate::elements::{any_element, any_of, chained};
use crate::fold;
use crate::labels::Labels;
use crate::methods::{Outcome, Values, boolean, number};
use crate::slices::Slice;
use crate::value::Value;

/// What a method of a sequence gives back and does; `own` are the labels of what is not known in it.
pub(crate) fn method(sequence: &Sequence, own: &Labels, method: &str, given: &Values) -> Option<Outcome> {
    if matches!(sequence.kind, SequenceKind::ContextVar | SequenceKind::Future) {
        return crate::holders::method(sequence, own, method, given);
    }
    let first = given.positional.first();
    if sequence.kind == SequenceKind::Set
        && let Some(outcome) = crate::sets::method(sequence, own, method, given)
    {
        return Some(outcome);
    }
    Some(match method {
        "append" | "put" | "put_nowait" => Outcome::after(pushed(sequence, first?.clone())),
        "appendleft" => {
            let mut longer = sequence.clone();
            longer.elements.insert(0, first?.clone());
            if let SequenceKind::Deque(Some(most)) = longer.kind {
                longer.elements.truncate(most as usize);
            }
            Outcome::after(longer.into())
        }
        "extend" => {
            let mut longer = sequence.clone();
            let labels = chained(&mut longer, first?);
            let surplus = match longer.kind {
                SequenceKind::Deque(Some(most)) => longer.elements.len().saturating_sub(most as usize),
                _ => 0,
            };
            longer.elements.drain(..surplus);
            Outcome::after(Value::from(longer).with_labels(&labels))
        }
        "extendleft" => {
            let mut before = Sequence { elements: Vec::new(), open: false, repeats: false, kind: sequence.kind };
            let labels = chained(&mut before, first?);
            before.elements.reverse();
            before.elements.extend(sequence.elements.iter().cloned());
            before.open |= sequence.open;
            before.repeats &= !sequence.open || sequence.repeats;
            Outcome::after(Value::from(before).with_labels(&labels))
        }
        "insert" => Outcome::after(inserted(sequence, first?, given.positional.get(1)?)),
        "remove" => Outcome::after(removed(sequence, first?)),
        "pop" | "popleft" | "get" | "get_nowait" | "__next__" => taken(sequence, own, method, first),
        "send" | "throw" | "asend" | "athrow" if sequence.kind == SequenceKind::Iterator => {
            let next = any_element(sequence).with_labels(own);
            // What is sent or thrown in may be what comes out, unless it is known what that is.
            let labels = if is_told(&next) { Labels::default() } else { given.labels() };
            Outcome { result: next.with_labels(&labels), after: Some(unsure(sequence)) }
        }
        "clear" => Outcome::after(Value::sequence(sequence.kind, Vec::new(), false)),
        "sort" => Outcome::after(sorted(sequence, given)),
        "reverse" => Outcome::after(reversed(sequence, sequence.kind)),
        "rotate" => Outcome::after(rotated(sequence, first)),
        "copy" | "__copy__" | "__iter__" => Outcome::gives(Value::from(sequence.clone()).with_labels(own)),
        "index" | "count" | "qsize" | "__len__" => Outcome::gives(number()),
        "empty" | "full" | "__contains__" => Outcome::gives(boolean()),
        "__getitem__" => Outcome::gives(at(sequence, own, first?)),
        "__setitem__" => Outcome::after(with_element(sequence, first?, given.positional.get(1)?)),
        "__delitem__" => Outcome::after(without_element(sequence, first?)),
        _ => return None,
    })
}

/// `sequence[key]`.
pub(crate) fn at(sequence: &Sequence, own: &Labels, key: &Value) -> Value {
    let element = match key.only_constant() {
        Some(key) => sequence.place(key).map(|place| sequence.elements[place].clone()),
        None => None,
    };
    let element = element.unwrap_or_else(|| match any_element(sequence) {
        any if any.is_never() => Value::unknown(),
        any => any,
    });
    element.with_labels(own)
}

/// `sequence[slice]`.
pub(crate) fn sliced(sequence: &Sequence, own: &Labels, slice: Slice) -> Value {
    let kind = if matches!(sequence.kind, SequenceKind::Tuple) { SequenceKind::Tuple } else { SequenceKind::List };
    let places = if sequence.open { None } else { slice.places(sequence.elements.len()) };
    let value = match places {
        Some(places) => {
            let elements = places.into_iter().map(|place| sequence.elements[place].clone()).collect();
            Value::sequence(kind, elements, false)
        }
        None if sequence.open && !sequence.repeats => Value::sequence(kind, sequence.elements.clone(), true),
        None => Value::repeated(kind, sequence.elements.clone()),
    };
    value.with_labels(own)
}

/// `sequence[key] = value`.
pub(crate) fn with_element(sequence: &Sequence, key: &Value, value: &Value) -> Value {
    let mut changed = sequence.clone();
    match key.only_constant().and_then(|key| sequence.place(key)) {
        Some(place) => changed.elements[place] = value.clone(),
        // One of them is now that.
        None if !sequence.open || sequence.repeats => {
            changed.elements.iter_mut().for_each(|element| *element = element.clone().or(value));
        }
        None => return Value::from(changed).with_labels(&value.labels()),
    }
    changed.into()
}

/// `sequence[slice] = values`.
pub(crate) fn with_slice(sequence: &Sequence, slice: Slice, values: &Value) -> Value {
    let range = if sequence.open { None } else { slice.range(sequence.elements.len()) };
    let mut changed = sequence.clone();
    match (range, crate::elements::items(values)) {
        (Some(range), Some(more)) => {
            changed.elements.splice(range, more);
            changed.into()
        }
        _ => {
            let labels = chained(&mut changed, values);
            changed.open = true;
            Value::from(changed).with_labels(&labels)
        }
    }
}

/// `del sequence[key]`
pub(crate) fn without_element(sequence: &Sequence, key: &Value) -> Value {
    let mut changed = sequence.clone();
    match key.only_constant().and_then(|key| sequence.place(key)) {
        Some(place) => drop(changed.elements.remove(place)),
        None => return unsure(sequence),
    }
    changed.into()
}

/// `del sequence[slice]`
pub(crate) fn without_slice(sequence: &Sequence, slice: Slice) -> Value {
    let places = if sequence.open { None } else { slice.places(sequence.elements.len()) };
    let Some(places) = places else { return unsure(sequence) };
    let mut changed = sequence.clone();
    let mut place = 0;
    changed.elements.retain(|_| {
        place += 1;
        !places.contains(&(place - 1))
    });
    changed.into()
}

/// Any of the elements may be gone.
fn unsure(sequence: &Sequence) -> Value {
    if sequence.open && !sequence.repeats {
        sequence.clone().into()
    } else {
        Value::repeated(sequence.kind, sequence.elements.clone())
    }
}

fn pushed(sequence: &Sequence, value: Value) -> Value {
    let mut longer = sequence.clone();
    // What comes again and again in a loop need not be kept twice.
    if !(longer.open && longer.elements.contains(&value)) {
        longer.elements.push(value);
    }
    if let SequenceKind::Deque(Some(most)) = longer.kind
        && longer.elements.len() > most as usize
        && !longer.open
    {
        longer.elements.remove(0);
    }
    longer.into()
}

fn inserted(sequence: &Sequence, place: &Value, value: &Value) -> Value {
    let mut longer = sequence.clone();
    let length = longer.elements.len() as i128;
    let place = place.only_constant().and_then(Constant::as_int).filter(|_| !sequence.open);
    match place.map(|at| (if at < 0 { at + length } else { at }).clamp(0, length)).map(usize::try_from) {
        Some(Ok(place)) => {
            longer.elements.insert(place, value.clone());
            longer.into()
        }
        _ => {
            longer.elements.push(value.clone());
            let any = any_of(&longer.elements);
            if !longer.open {
                longer.elements.fill(any);
            }
            longer.into()
        }
    }
}

/// Without the first element that equals `value`.
fn removed(sequence: &Sequence, value: &Value) -> Value {
    let mut shorter = sequence.clone();
    // If one before that equals it as well, what is left is the same but for its order.
    let same = sequence.elements.iter().position(|element| fold::equality(element, value) == Answer::Yes);
    if let Some(place) = same.filter(|_| !sequence.open) {
        shorter.elements.remove(place);
        return shorter.into();
    }
    for (place, element) in sequence.elements.iter().enumerate() {
        match fold::equality(element, value) {
            Answer::Yes => {
                shorter.elements.remove(place);
                return shorter.into();
            }
            Answer::No => {}
            Answer::Unknown => return unsure(sequence),
        }
    }
    shorter.into()
}

/// An element that is taken out.
fn taken(sequence: &Sequence, own: &Labels, method: &str, place: Option<&Value>) -> Outcome {
    let any = || match any_element(sequence) {
        any if any.is_never() => Value::unknown(),
        any => any,
    };
    let place = place.filter(|_| method == "pop").cloned();
    let key = match (sequence.kind, place) {
        (SequenceKind::List, Some(place)) => place.only_constant().cloned(),
        (SequenceKind::Queue(Order::Last), _) | (SequenceKind::List | SequenceKind::Deque(_), None)
            if method != "popleft" =>
        {
            Some(Constant::Int(-1))
        }
        (SequenceKind::Queue(Order::Smallest) | SequenceKind::Set, _) => smallest(sequence),
        _ => Some(Constant::Int(0)),
    };
    match key.and_then(|key| place_of(sequence, &key)) {
        Some(place) => {
            let mut shorter = sequence.clone();
            let taken = shorter.elements.remove(place);
            Outcome { result: taken.with_labels(own), after: Some(shorter.into()) }
        }
        None => Outcome { result: any().with_labels(own), after: Some(unsure(sequence)) },
    }
}

fn place_of(sequence: &Sequence, key: &Constant) -> Option<usize> {
    match sequence.kind {
        // Which of several comes is not known, but of one it is.
        SequenceKind::Set => (!sequence.open && sequence.elements.len() == 1).then_some(0),
        SequenceKind::Queue(Order::Smallest) => usize::try_from(key.as_int()?).ok().filter(|_| !sequence.open),
        _ => sequence.place(key),
    }
}

/// The place of the smallest element, where they can be compared.
fn smallest(sequence: &Sequence) -> Option<Constant> {
    let order = crate::sorting::order(&sequence.elements)?;
    order.first().map(|place| Constant::Int(*place as i128))
}

fn sorted(sequence: &Sequence, given: &Values) -> Value {
    crate::sorting::sorted(&Value::from(sequence.clone()), sequence.kind, given)
}

pub(crate) fn reversed(sequence: &Sequence, kind: SequenceKind) -> Value {
    let elements = sequence.elements.iter().rev().cloned().collect();
    Value::from(Sequence { kind, ..sequence.with(elements) })
}

fn rotated(sequence: &Sequence, by: Option<&Value>) -> Value {
    let by = by.map_or(Some(1), |by| by.only_constant().and_then(Constant::as_int));
    let mut turned = sequence.clone();
    match by {
        Some(by) if !sequence.open && !sequence.elements.is_empty() => {
            let by = by.rem_euclid(sequence.elements.len() as i128);
            turned.elements.rotate_right(usize::try_from(by).unwrap_or_default());
        }
        _ => {
            let any = any_of(&turned.elements);
            turned.elements.fill(any);
        }
    }
    turned.into()
}

/// Whether nothing in a value is unknown.
fn is_told(value: &Value) -> bool {
    !value.is_open() && value.known().iter().all(|known| known.parts().all(is_told))
}

/// Whether a sequence holds a value that equals `item`.
pub(crate) fn contains(sequence: &Sequence, item: &Value) -> Answer {
    let more = if sequence.open { Answer::Unknown } else { Answer::No };
    Answer::any(sequence.elements.iter().map(|element| fold::equality(element, item)).chain([more]))
}
