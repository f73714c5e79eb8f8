//! Orders that a function decides: `sorted(values, key=…)`, `min`, `max`, `functools.cmp_to_key`.

use std::cmp::Ordering;

use bezoar_base::Constant;

use crate::containers::SequenceKind;
use crate::elements::items;
use crate::exec::Frame;
use crate::made::{self, COMPARISON};
use crate::methods::Values;
use crate::sorting::{self, compared};
use crate::value::{Known, Value};

/// So many elements are put in order by what a function says of them.
const MAX_KEYED: usize = 16;
/// At most so many ways are looked at in which keys may come out that are not known.
const MAX_WAYS: usize = 32;

/// An element, where the function that decides the order says this of it.
type Keyed = (Value, Value);

impl Frame<'_, '_> {
    /// `sorted(values, key=…, reverse=…)`, as a sequence of `kind`.
    pub(crate) fn sorted(&mut self, values: &Value, kind: SequenceKind, given: &Values) -> Value {
        let reverse = given.named("reverse").map_or(Some(false), Value::truth);
        let places = reverse.and_then(|reverse| self.keyed_places(values, reverse, given));
        match places {
            Some(places) => Value::sequence(kind, places, false).with_labels(values.own_labels()),
            None => sorting::sorted(values, kind, given),
        }
    }

    /// `min(values, key=…)` or `max`; of several that are alike it is the first.
    pub(crate) fn extreme(&mut self, values: &Value, greatest: bool, given: &Values) -> Value {
        let first = self.keyed_places(values, greatest, given).and_then(|places| places.into_iter().next());
        match first {
            Some(first) => first.with_labels(values.own_labels()),
            None => sorting::extreme(values, greatest, given.named("key").is_some()),
        }
    }

    /// What a list is after `sort` was called with a function that decides the order: what it was, and what it is.
    pub(crate) fn sorted_in_place(&mut self, list: &Value, given: &Values) -> Option<(Known, Value)> {
        let known = list.only().filter(|_| given.named("key").is_some())?.clone();
        let Known::Sequence(sequence) = &known else { return None };
        let sorted = self.sorted(&known.clone().into(), sequence.kind, given);
        Some((known, sorted))
    }

    /// What each place holds of elements that a key function puts in order; `None` without one, or where nobody knows.
    fn keyed_places(&mut self, values: &Value, reverse: bool, given: &Values) -> Option<Vec<Value>> {
        let key = given.named("key").filter(|key| key.only_constant() != Some(&Constant::None))?.clone();
        let elements = match values.only()? {
            Known::Sequence(sequence) if !sequence.open => sequence.elements.clone(),
            _ => items(values)?,
        };
        if elements.len() > MAX_KEYED {
            return None;
        }
        if let Some(comparison) = made::function_of(&key, COMPARISON) {
            return self.compared_places(&comparison, elements, reverse);
        }
        let mut keyed: Vec<Vec<Keyed>> = Vec::new();
        let mut ways = 1;
        for element in elements {
            let ways_of_one = self.keys_of(&key, element);
            ways *= ways_of_one.len();
            keyed.push(ways_of_one);
            if ways > MAX_WAYS {
                return None;
            }
        }
        let mut places = vec![Value::never(); keyed.len()];
        for way in 0..ways {
            let mut rest = way;
            let pick = |of_one: &Vec<Keyed>| {
                let picked = of_one[rest % of_one.len()].clone();
                rest /= of_one.len();
                picked
            };
            let (keys, elements): (Vec<Value>, Vec<Value>) = keyed.iter().map(pick).unzip();
            let order = ordered(keys.len(), reverse, |one, two| compared(&keys[one], &keys[two]))?;
            for (place, at) in places.iter_mut().zip(order) {
                *place = place.clone().or(&elements[at]);
            }
        }
        Some(places)
    }

    /// What the key function gives for an element. A test tells of the element that it is true or false of.
    fn keys_of(&mut self, key: &Value, element: Value) -> Vec<Keyed> {
        let value = self.call_value(key, &Values::of([element.clone()]));
        let is_boolean = |known: &Known| matches!(known, Known::Constant(Constant::Bool(_)));
        if value.is_open() || value.known().len() < 2 || !value.known().iter().all(is_boolean) {
            return vec![(value, element)];
        }
        let of_one = |truth: bool| (Value::constant(Constant::Bool(truth)), self.holding(key, &element, truth));
        [false, true].map(of_one).to_vec()
    }

    /// The same with a function that compares two elements.
    fn compared_places(&mut self, comparison: &Value, elements: Vec<Value>, reverse: bool) -> Option<Vec<Value>> {
        let count = elements.len();
        let mut signs = vec![0; count * count];
        for one in 0..count {
            for two in one + 1..count {
                let pair = Values::of([elements[one].clone(), elements[two].clone()]);
                let sign = self.call_value(comparison, &pair).only_constant()?.as_number()?;
                signs[one * count + two] = sign.partial_cmp(&0.0)? as i8;
                signs[two * count + one] = -signs[one * count + two];
            }
        }
        let order = ordered(count, reverse, |one, two| Some(signs[one * count + two].cmp(&0)))?;
        Some(order.into_iter().map(|at| elements[at].clone()).collect())
    }
}

/// The numbers below `count` in the order that `compare` says; what is alike stays as it was. `None` if two cannot be compared.
fn ordered(count: usize, reverse: bool, compare: impl Fn(usize, usize) -> Option<Ordering>) -> Option<Vec<usize>> {
    let compare = |one: usize, two: usize| if reverse { compare(two, one) } else { compare(one, two) };
    let mut order: Vec<usize> = (0..count).collect();
    // Sorting must not be asked to believe in an order that is none: all pairs of neighbours are checked afterwards.
    order.sort_by(|one, two| compare(*one, *two).unwrap_or(Ordering::Equal));
    order.windows(2).all(|pair| compare(pair[0], pair[1]).is_some_and(Ordering::is_le)).then_some(order)
}
