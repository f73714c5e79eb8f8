//! Dicts of all kinds: their entries, methods and changes.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::containers::{Dict, Sequence, SequenceKind};
use crate::elements::{elements_of, items};
use crate::labels::Labels;
use crate::methods::{Outcome, Values, boolean, number};
use crate::settings;
use crate::value::{Known, Value};

/// What a method of a dict gives back and does; `own` are the labels of the values that are not known in it.
pub(crate) fn method(dict: &Dict, own: &Labels, method: &str, given: &Values) -> Option<Outcome> {
    let first = given.positional.first();
    if settings::is_parser(dict)
        && let Some(outcome) = settings::method(dict, own, method, given)
    {
        return Some(outcome);
    }
    Some(match method {
        "get" => Outcome::gives(or_default(dict, own, first?, given.positional.get(1))),
        "pop" => {
            let result = or_default(dict, own, first?, given.positional.get(1));
            Outcome { result, after: Some(without(dict, first?)) }
        }
        "setdefault" => set_default(dict, own, first?, given.positional.get(1)),
        "popitem" => {
            let is_last = given.keyword.iter().all(|(_, value)| value.truth() == Some(true));
            pop_item(dict, own, is_last && given.positional.is_empty())
        }
        "update" | "__ior__" => Outcome::after(updated(dict, given)),
        "subtract" => Outcome::after(counted(dict, first)),
        "keys" | "__iter__" => Outcome::gives(keys(dict)),
        "values" => Outcome::gives(values(dict, own)),
        "items" | "iteritems" => Outcome::gives(entries(dict, own, None)),
        "most_common" => Outcome::gives(crate::sorting::shuffled_entries(&entries(dict, own, None), first)),
        "elements" => Outcome::gives(Value::repeated(SequenceKind::Iterator, vec![elements_of(&dict.clone().into())])),
        "total" | "__len__" => Outcome::gives(number()),
        "__contains__" | "has_key" => Outcome::gives(boolean()),
        "copy" | "__copy__" => Outcome::gives(Value::from(dict.clone()).with_labels(own)),
        "new_child" => Outcome::gives(updated(dict, given).with_labels(own)),
        "clear" => {
            let missing = dict.missing.clone();
            Outcome::after(Dict { missing, ..Dict::default() }.into())
        }
        "move_to_end" => Outcome::after(moved(dict, first?, given)),
        "__getitem__" => Outcome::gives(at(dict, own, first?)),
        "__setitem__" => Outcome::after(with_entry(dict, first?, given.positional.get(1)?)),
        "__delitem__" => Outcome::after(without(dict, first?)),
        _ => return None,
    })
}

/// `dict[key]`.
pub(crate) fn at(dict: &Dict, own: &Labels, key: &Value) -> Value {
    let found = match key_of(key) {
        Some(key) => dict.get(&key),
        None => dict.any_value().with_labels(&missing_labels(dict)),
    };
    match found {
        found if found.is_never() => dict.missing.as_ref().map_or_else(Value::unknown, Value::unshared),
        found => found.with_labels(own),
    }
}

/// `dict[key] = value`.
pub(crate) fn with_entry(dict: &Dict, key: &Value, value: &Value) -> Value {
    let mut changed = dict.clone();
    let labels = put(&mut changed, key, value);
    Value::from(changed).with_labels(&labels)
}

/// Puts an entry in; the labels of a value whose key is not known.
pub(crate) fn put(dict: &mut Dict, key: &Value, value: &Value) -> Labels {
    match key_of(key) {
        Some(key) => {
            dict.set(key, value.clone());
            Labels::default()
        }
        None => {
            // Any entry may be the one.
            dict.open = true;
            dict.keys = dict.keys.union(&key.labels());
            value.labels()
        }
    }
}

/// Without what is under `key`.
pub(crate) fn without(dict: &Dict, key: &Value) -> Value {
    let mut changed = dict.clone();
    match key_of(key) {
        Some(key) => changed.remove(&key),
        None => changed.open = true,
    }
    changed.into()
}

/// `dict(…)`, as it is called.
pub(crate) fn made(given: &Values) -> Value {
    updated(&Dict::default(), given)
}

/// `dict.fromkeys(keys, value)`.
pub(crate) fn from_keys(given: &Values) -> Option<Value> {
    let value = given.positional.get(1).cloned().unwrap_or_else(|| Value::constant(Constant::None));
    let mut dict = Dict::default();
    let mut labels = Labels::default();
    match items(given.positional.first()?) {
        Some(keys) => {
            for key in &keys {
                labels = labels.union(&put(&mut dict, key, &value));
            }
        }
        None => labels = put(&mut dict, &elements_of(given.positional.first()?).opened(), &value),
    }
    Some(Value::from(dict).with_labels(&labels))
}

/// `Counter(values)`: how often each is there.
pub(crate) fn counter(given: &Values) -> Value {
    let start = Dict { missing: Some(Value::constant(Constant::Int(0))), ..Dict::default() };
    match given.positional.first() {
        Some(first) if !matches!(first.only(), Some(Known::Dict(_))) => counted(&start, Some(first)),
        _ => updated(&start, given),
    }
}

fn counted(dict: &Dict, values: Option<&Value>) -> Value {
    let mut counts = dict.clone();
    let keys = values.map(|values| items(values).unwrap_or_else(|| vec![elements_of(values).opened()]));
    for key in keys.into_iter().flatten() {
        put(&mut counts, &key, &number());
    }
    counts.into()
}

/// `one | two` of dicts.
pub(crate) fn merged(one: &Dict, two: &Value) -> Value {
    let mut dict = one.clone();
    let labels = merge(&mut dict, two);
    Value::from(dict).with_labels(&labels)
}

fn updated(dict: &Dict, given: &Values) -> Value {
    let mut changed = dict.clone();
    let mut labels = Labels::default();
    for more in &given.positional {
        labels = labels.union(&merge(&mut changed, more));
    }
    for (name, value) in &given.keyword {
        changed.set(Constant::Str(Arc::clone(name)), value.clone());
    }
    if given.open {
        changed.open = true;
        changed.keys = changed.keys.union(&given.rest);
        labels = labels.union(&given.rest);
    }
    Value::from(changed).with_labels(&labels)
}

/// Takes over the entries of a dict, or of pairs; the labels of the values that are not known.
pub(crate) fn merge(dict: &mut Dict, more: &Value) -> Labels {
    if let Some(Known::Dict(more_entries)) = more.only() {
        for (key, value) in &more_entries.entries {
            dict.set(key.clone(), value.clone());
        }
        dict.open |= more_entries.open;
        dict.keys = dict.keys.union(&more_entries.keys);
        return more.own_labels().clone();
    }
    let mut labels = Labels::default();
    match items(more) {
        Some(pairs) => {
            for pair in &pairs {
                labels = labels.union(&match items(pair).as_deref() {
                    Some([key, value]) => put(dict, key, value),
                    _ => put(dict, &elements_of(pair).opened(), &elements_of(pair)),
                });
            }
        }
        None => {
            let pair = elements_of(more);
            labels = match (items(&pair).as_deref(), more.known()) {
                (Some([key, value]), _) => put(dict, &key.clone().opened(), value),
                _ => put(
                    dict,
                    &Value::unknown().with_labels(&more.labels()),
                    &Value::unknown().with_labels(&more.labels()),
                ),
            };
        }
    }
    labels
}

fn or_default(dict: &Dict, own: &Labels, key: &Value, default: Option<&Value>) -> Value {
    let default = default.cloned().unwrap_or_else(|| Value::constant(Constant::None));
    match key_of(key) {
        Some(key) => match dict.get(&key) {
            found if found.is_never() => default,
            found if dict.open => found.with_labels(own).or(&default),
            found => found.with_labels(own),
        },
        None => dict.any_value().or(&default).with_labels(own),
    }
}

fn set_default(dict: &Dict, own: &Labels, key: &Value, default: Option<&Value>) -> Outcome {
    let default = default.cloned().unwrap_or_else(|| Value::constant(Constant::None));
    let result = or_default(dict, own, key, Some(&default));
    let after = match key_of(key) {
        Some(constant) => match dict.get(&constant) {
            found if found.is_never() => with_entry(dict, key, &default),
            _ if dict.open => with_entry(dict, key, &result),
            _ => dict.clone().into(),
        },
        None => with_entry(dict, key, &default),
    };
    Outcome { result, after: Some(after) }
}

fn pop_item(dict: &Dict, own: &Labels, is_last: bool) -> Outcome {
    let mut shorter = dict.clone();
    let pair = |key: Value, value: Value| Value::sequence(SequenceKind::Tuple, vec![key, value], false);
    if dict.open || dict.entries.is_empty() {
        let result = elements_of(&entries(dict, own, None));
        return Outcome { result, after: None };
    }
    let (key, value) = if is_last { shorter.entries.pop() } else { Some(shorter.entries.remove(0)) }
        .unwrap_or((Constant::None, Value::unknown()));
    Outcome { result: pair(Value::constant(key), value.with_labels(own)), after: Some(shorter.into()) }
}

fn moved(dict: &Dict, key: &Value, given: &Values) -> Value {
    let mut changed = dict.clone();
    let last = given.positional.get(1).or_else(|| given.keyword.first().map(|(_, value)| value));
    let is_last = last.is_none_or(|last| last.truth() == Some(true));
    let place = key_of(key).and_then(|key| changed.entries.iter().position(|(known, _)| known.equals(&key)));
    if let Some(place) = place {
        let entry = changed.entries.remove(place);
        let to = if is_last { changed.entries.len() } else { 0 };
        changed.entries.insert(to, entry);
    }
    changed.into()
}

/// `dict.keys()`, also what iterating over it gives.
pub(crate) fn keys(dict: &Dict) -> Value {
    let mut all: Vec<Value> = dict.entries.iter().map(|(key, _)| Value::constant(key.clone())).collect();
    if dict.open {
        all.push(Value::unknown().with_labels(&dict.keys));
    }
    view(all, dict.open)
}

fn values(dict: &Dict, own: &Labels) -> Value {
    let mut all: Vec<Value> = dict.entries.iter().map(|(_, value)| value.clone().with_labels(own)).collect();
    if dict.open {
        all.push(Value::unknown().with_labels(own));
    }
    view(all, dict.open)
}

/// `dict.items()`; `value` instead of what is in it.
pub(crate) fn entries(dict: &Dict, own: &Labels, value: Option<&Value>) -> Value {
    let pair = |key: Value, value: Value| Value::sequence(SequenceKind::Tuple, vec![key, value], false);
    let mut all: Vec<Value> = dict
        .entries
        .iter()
        .map(|(key, held)| pair(Value::constant(key.clone()), value.unwrap_or(held).clone().with_labels(own)))
        .collect();
    if dict.open {
        all.push(pair(Value::unknown().with_labels(&dict.keys), Value::unknown().with_labels(own)));
    }
    view(all, dict.open)
}

fn view(elements: Vec<Value>, open: bool) -> Value {
    Sequence { kind: SequenceKind::View, elements, open, repeats: open }.into()
}

/// A key, if it can be nothing but that.
pub(crate) fn key_of(key: &Value) -> Option<Constant> {
    match key.only()? {
        Known::Constant(constant) => Some(constant.clone()),
        Known::Sequence(tuple) if tuple.kind == SequenceKind::Tuple && !tuple.open => {
            tuple.elements.iter().map(key_of).collect::<Option<_>>().map(Constant::Tuple)
        }
        _ => None,
    }
}

fn missing_labels(dict: &Dict) -> Labels {
    dict.missing.as_ref().map_or_else(Labels::default, Value::labels)
}
