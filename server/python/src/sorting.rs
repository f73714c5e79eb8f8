//! What `sorted`, `min`, `max` and the like make of elements that can be compared.

use std::cmp::Ordering;

use bezoar_base::Constant;

use crate::containers::{Sequence, SequenceKind};
use crate::elements::{elements_of, items, of_any};
use crate::methods::Values;
use crate::object::Object;
use crate::records::is_compared;
use crate::value::{Known, Piece, Value};

/// The places of `elements` from the smallest to the greatest; `None` if two of them cannot be compared.
pub(crate) fn order(elements: &[Value]) -> Option<Vec<usize>> {
    let mut places: Vec<usize> = (0..elements.len()).collect();
    // Sorting must not be asked to believe in an order that is none: all pairs of neighbours are checked afterwards.
    places.sort_by(|one, two| compared(&elements[*one], &elements[*two]).unwrap_or(Ordering::Equal));
    let all =
        places.windows(2).all(|pair| compared(&elements[pair[0]], &elements[pair[1]]).is_some_and(Ordering::is_le));
    all.then_some(places)
}

/// How two values compare; of tuples the first elements that differ decide.
pub(crate) fn compared(one_value: &Value, two_value: &Value) -> Option<Ordering> {
    match (one_value.only()?, two_value.only()?) {
        (Known::Constant(Constant::Str(one)), Known::Constant(Constant::Str(two))) => Some(one.cmp(two)),
        (Known::Constant(Constant::Bytes(one)), Known::Constant(Constant::Bytes(two))) => Some(one.cmp(two)),
        (Known::Constant(one), Known::Constant(two)) => one.as_number()?.partial_cmp(&two.as_number()?),
        // What stands first decides, if it differs there.
        (Known::Text(_) | Known::Constant(Constant::Str(_)), Known::Text(_) | Known::Constant(Constant::Str(_))) => {
            let first = |value: &Value| match value.pieces().into_iter().next() {
                Some(Piece::Literal(text)) => Some(text),
                _ => None,
            };
            let (one, two) = (first(one_value)?, first(two_value)?);
            let different = one.chars().zip(two.chars()).find(|(one, two)| one != two);
            different.map(|(one, two)| one.cmp(&two))
        }
        (Known::Sequence(one), Known::Sequence(two))
            if one.kind == two.kind && one.kind.is_ordered() && !one.open && !two.open =>
        {
            if one.elements.iter().zip(&two.elements).all(|(one, two)| one == two) {
                return Some(one.elements.len().cmp(&two.elements.len()));
            }
            for (one, two) in one.elements.iter().zip(&two.elements) {
                match compared(one, two)? {
                    Ordering::Equal => {}
                    order => return Some(order),
                }
            }
            Some(one.elements.len().cmp(&two.elements.len()))
        }
        // A record that can be compared at all goes by its fields.
        (Known::Object(one), Known::Object(two)) if one.class == two.class && one.class.lookup("__lt__").is_none() => {
            let is_told = |object: &Object| object.fields.iter().all(|(name, _)| is_compared(&object.class, name));
            if is_told(one) { compared(&one.in_order()?, &two.in_order()?) } else { None }
        }
        _ => None,
    }
}

/// `sorted(values)`, as a sequence of `kind`.
pub(crate) fn sorted(values: &Value, kind: SequenceKind, given: &Values) -> Value {
    let keyword = |name: &str| given.keyword.iter().find(|(known, _)| &**known == name).map(|(_, value)| value);
    let has_key = keyword("key").is_some_and(|key| key.only_constant() != Some(&Constant::None));
    let is_reversed = match keyword("reverse") {
        Some(reverse) => reverse.truth(),
        None => Some(false),
    };
    let elements = match values.only() {
        Some(Known::Sequence(sequence)) if !sequence.open => Some(sequence.elements.clone()),
        _ => items(values),
    };
    match (elements, is_reversed) {
        (Some(elements), Some(is_reversed)) if !has_key || elements.len() < 2 => match order(&elements) {
            Some(places) => {
                let mut sorted: Vec<Value> = places.into_iter().map(|place| elements[place].clone()).collect();
                if is_reversed {
                    sorted.reverse();
                }
                Value::sequence(kind, sorted, false).with_labels(values.own_labels())
            }
            None => shuffled(kind, elements).with_labels(values.own_labels()),
        },
        (Some(elements), _) => shuffled(kind, elements).with_labels(values.own_labels()),
        _ => of_any(kind, values),
    }
}

/// The elements in an order that nobody knows.
pub(crate) fn shuffled(kind: SequenceKind, elements: Vec<Value>) -> Value {
    let any = crate::elements::any_of(&elements);
    let elements = vec![any; elements.len()];
    Sequence { kind, elements, open: false, repeats: false }.into()
}

/// `min` or `max` of `values`.
pub(crate) fn extreme(values: &Value, greatest: bool, has_key: bool) -> Value {
    let elements = match values.only() {
        Some(Known::Sequence(sequence)) if !sequence.open => Some(sequence.elements.clone()),
        _ => items(values),
    };
    match elements.filter(|elements| !has_key && !elements.is_empty()) {
        Some(elements) => match order(&elements) {
            Some(places) => {
                let place = if greatest { places.last() } else { places.first() };
                place.map_or_else(Value::unknown, |place| elements[*place].clone())
            }
            None => crate::elements::any_of(&elements),
        },
        None => elements_of(values),
    }
}

/// `Counter.most_common(n)` of the entries of a counter.
pub(crate) fn shuffled_entries(entries: &Value, most: Option<&Value>) -> Value {
    let Some(Known::Sequence(sequence)) = entries.only() else { return entries.clone() };
    let any = crate::elements::any_of(&sequence.elements);
    if sequence.open || sequence.elements.is_empty() {
        return Value::repeated(SequenceKind::List, vec![any]);
    }
    let most = most.and_then(Value::only_constant).and_then(Constant::as_int);
    let length = most.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX).min(sequence.elements.len());
    Value::sequence(SequenceKind::List, vec![any; length], false)
}
