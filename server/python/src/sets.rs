//! Sets: their methods and operators.

use crate::answer::Answer;
use crate::containers::{Sequence, SequenceKind};
use crate::elements::{chained, elements_of, items};
use crate::fold;
use crate::labels::Labels;
use crate::lists;
use crate::methods::{Outcome, Values, truth_of};
use crate::value::{Known, Value};

/// What a method of a set gives back and does.
pub(crate) fn method(set: &Sequence, own: &Labels, method: &str, given: &Values) -> Option<Outcome> {
    let first = given.positional.first();
    let all = |change: &dyn Fn(&Value, &Value) -> Value| {
        let start = Value::from(set.clone()).with_labels(own);
        given.positional.iter().fold(start, |set, other| change(&set, other))
    };
    Some(match method {
        "add" => Outcome::after(with(set, first?)),
        "discard" | "remove" => Outcome::after(without(set, first?)),
        "update" => Outcome::after(all(&union)),
        "intersection_update" => Outcome::after(all(&intersection)),
        "difference_update" => Outcome::after(all(&difference)),
        "symmetric_difference_update" => Outcome::after(all(&symmetric_difference)),
        "union" => Outcome::gives(all(&union)),
        "intersection" => Outcome::gives(all(&intersection)),
        "difference" => Outcome::gives(all(&difference)),
        "symmetric_difference" => Outcome::gives(all(&symmetric_difference)),
        "issubset" => Outcome::gives(truth_of(subset(set, first?))),
        "issuperset" | "isdisjoint" => Outcome::gives(truth_of(None)),
        _ => return None,
    })
}

/// `one operator two` where one of them is a set; `None` if that is no operator of sets.
pub(crate) fn operation(operator: &str, one: &Value, two: &Value) -> Option<Value> {
    Some(match operator {
        "|" => union(one, two),
        "&" => intersection(one, two),
        "-" => difference(one, two),
        "^" => symmetric_difference(one, two),
        _ => return None,
    })
}

/// Whether every element of a set is in `other`.
pub(crate) fn subset(set: &Sequence, other: &Value) -> Option<bool> {
    let Some(Known::Sequence(other)) = other.only() else { return None };
    let more = if set.open { Answer::Unknown } else { Answer::Yes };
    let answer = Answer::all(set.elements.iter().map(|element| lists::contains(other, element)).chain([more]));
    match answer {
        Answer::Yes => Some(true),
        Answer::No => Some(false),
        Answer::Unknown => None,
    }
}

/// The elements of a set, or of whatever else is given for one; and whether that is all.
fn elements(value: &Value) -> (Vec<Value>, bool) {
    match value.only() {
        Some(Known::Sequence(sequence)) => {
            let all = sequence.elements.iter().map(|element| element.clone().with_labels(value.own_labels()));
            (all.collect(), !sequence.open)
        }
        _ => match items(value) {
            Some(all) => (all, true),
            None => (vec![elements_of(value)], false),
        },
    }
}

fn with(set: &Sequence, value: &Value) -> Value {
    let mut longer = set.clone();
    if !longer.elements.contains(value) {
        longer.elements.push(value.clone());
    }
    longer.into()
}

fn without(set: &Sequence, value: &Value) -> Value {
    let mut unsure = false;
    let mut shorter = set.clone();
    shorter.elements.retain(|element| match fold::equality(element, value) {
        Answer::Yes => false,
        Answer::No => true,
        Answer::Unknown => {
            unsure = true;
            true
        }
    });
    if unsure && !shorter.open {
        return Value::repeated(SequenceKind::Set, shorter.elements);
    }
    shorter.into()
}

fn union(one: &Value, two: &Value) -> Value {
    let mut set = match one.only() {
        Some(Known::Sequence(sequence)) => Sequence { kind: SequenceKind::Set, ..Sequence::clone(sequence) },
        _ => return two.clone().opened().with_labels(&one.labels()),
    };
    let labels = chained(&mut set, &unordered(two));
    let mut seen: Vec<Value> = Vec::new();
    set.elements.retain(|element| {
        let is_new = !seen.contains(element);
        if is_new && matches!(element.only(), Some(Known::Constant(_))) {
            seen.push(element.clone());
        }
        is_new
    });
    Value::from(set).with_labels(&labels).with_labels(one.own_labels())
}

/// A set as something whose elements have an order, which does not matter to the asker.
fn unordered(value: &Value) -> Value {
    value.map(|known| match known {
        Known::Sequence(sequence) if sequence.kind == SequenceKind::Set => {
            Sequence { kind: SequenceKind::List, ..Sequence::clone(sequence) }.into()
        }
        known => known.clone().into(),
    })
}

/// What is in both; if all of one side are constants, it is among these.
fn intersection(one: &Value, two: &Value) -> Value {
    let ((first, first_all), (second, second_all)) = (elements(one), elements(two));
    let constant = |value: &Value| matches!(value.only(), Some(Known::Constant(_))) && value.labels().is_empty();
    let constants = |values: &[Value]| values.iter().all(constant);
    let (kept, other, other_all) = if second_all && constants(&second) {
        (second, first, first_all)
    } else if first_all && constants(&first) {
        (first, second, second_all)
    } else {
        (first, second, false)
    };
    let mut sure = other_all;
    let kept: Vec<Value> = kept
        .into_iter()
        .filter(|value| {
            let more = if other_all { Answer::No } else { Answer::Unknown };
            match Answer::any(other.iter().map(|other| fold::equality(other, value)).chain([more])) {
                Answer::Yes => true,
                Answer::No => false,
                Answer::Unknown => {
                    sure = false;
                    true
                }
            }
        })
        .collect();
    if sure { Value::sequence(SequenceKind::Set, kept, false) } else { Value::repeated(SequenceKind::Set, kept) }
}

/// What is in `one` and not in `two`.
fn difference(one: &Value, two: &Value) -> Value {
    let ((kept, all), (gone, gone_all)) = (elements(one), elements(two));
    let mut sure = all;
    let kept: Vec<Value> = kept
        .into_iter()
        .filter(|value| {
            let more = if gone_all { Answer::No } else { Answer::Unknown };
            match Answer::any(gone.iter().map(|gone| fold::equality(gone, value)).chain([more])) {
                Answer::Yes => false,
                Answer::No => true,
                Answer::Unknown => {
                    sure = false;
                    true
                }
            }
        })
        .collect();
    if sure { Value::sequence(SequenceKind::Set, kept, false) } else { Value::repeated(SequenceKind::Set, kept) }
}

fn symmetric_difference(one: &Value, two: &Value) -> Value {
    union(&difference(one, two), &difference(two, one))
}
