//! Iterators: the built-in functions that give one, and `itertools`.

use bezoar_base::Constant;

use crate::builtin::iterator_of;
use crate::containers::{Sequence, SequenceKind};
use crate::elements::{chained, elements_of, items};
use crate::exec::Frame;
use crate::labels::Labels;
use crate::methods::Values;
use crate::slices::{Bound, Slice};
use crate::value::{Known, MAX_ELEMENTS, Value};
use crate::{fold, lists};

/// So many steps of an endless iterator are kept.
const ENDLESS: usize = 64;

impl Frame<'_, '_> {
    /// A built-in function that makes or uses an iterator.
    pub(crate) fn iterator(&mut self, name: &str, given: &Values) -> Option<Value> {
        let first = given.positional.first();
        Some(match name {
            "range" | "xrange" => range(&given.positional),
            "iter" | "aiter" => match given.positional.as_slice() {
                [values] => iterated(values),
                // Called until it gives the second.
                [function, _] => {
                    let given_each_time = self.call_value(function, &Values::default());
                    Value::repeated(SequenceKind::Iterator, vec![given_each_time])
                }
                _ => return None,
            },
            "next" | "anext" => match items(first?).as_deref() {
                Some([next, ..]) => next.clone(),
                Some([]) => given.positional.get(1).cloned().unwrap_or_else(Value::unknown),
                None => {
                    let any = elements_of(first?);
                    given.positional.get(1).map_or(any.clone(), |default| any.or(default))
                }
            },
            "reversed" => match items(first?) {
                Some(mut all) => {
                    all.reverse();
                    Value::sequence(SequenceKind::Iterator, all, false)
                }
                None => Value::repeated(SequenceKind::Iterator, vec![elements_of(first?)]),
            },
            "enumerate" => enumerated(first?, given.at(1, "start")),
            "zip" => zipped(given, None),
            "map" => self.mapped(first?, &given.positional[1..]),
            "filter" => self.filtered(first?, given.positional.get(1)?, true),
            _ => return None,
        })
    }

    /// A function of `itertools` or `functools`.
    pub(crate) fn itertools(&mut self, name: &str, given: &Values) -> Option<Value> {
        let all = given.positional.as_slice();
        let first = all.first();
        let number = |value: Option<&Value>| value.and_then(Value::only_constant).and_then(Constant::as_int);
        Some(match name {
            "chain" => chain(all, &given.rest),
            "chain.from_iterable" => match items(first?) {
                Some(parts) => chain(&parts, &Labels::default()),
                None => Value::repeated(SequenceKind::Iterator, vec![elements_of(&elements_of(first?))]),
            },
            "repeat" => match number(all.get(1)).map(usize::try_from) {
                Some(Ok(times)) if times <= MAX_ELEMENTS => {
                    Value::sequence(SequenceKind::Iterator, vec![first?.clone(); times], false)
                }
                _ => Value::repeated(SequenceKind::Iterator, vec![first?.clone()]),
            },
            "cycle" => match items(first?).filter(|all| !all.is_empty()) {
                // Nobody waits for its end.
                Some(all) => {
                    let steps = all.len().max(ENDLESS);
                    let elements = all.into_iter().cycle().take(steps).collect();
                    Value::sequence(SequenceKind::Iterator, elements, false)
                }
                None => Value::repeated(SequenceKind::Iterator, vec![elements_of(first?)]),
            },
            "count" => Value::repeated(SequenceKind::Iterator, vec![crate::methods::number()]),
            "islice" => islice(first?, &all[1..]),
            "product" => product(given, number(given.named("repeat"))),
            "permutations" | "combinations" | "combinations_with_replacement" => {
                tuples_of_any(first?, number(all.get(1)))
            }
            "pairwise" => match items(first?) {
                Some(all) => tuples(all.windows(2).map(<[Value]>::to_vec)),
                None => tuples_of_any(first?, Some(2)),
            },
            "batched" => match (items(first?), number(given.at(1, "n")).map(usize::try_from)) {
                (Some(all), Some(Ok(size @ 1..))) => tuples(all.chunks(size).map(<[Value]>::to_vec)),
                _ => {
                    let batch = Value::repeated(SequenceKind::Tuple, vec![elements_of(first?)]);
                    Value::repeated(SequenceKind::Iterator, vec![batch])
                }
            },
            "zip_longest" => {
                let none = Value::constant(Constant::None);
                zipped(given, Some(given.named("fillvalue").unwrap_or(&none)))
            }
            "tee" => {
                let copies = number(all.get(1)).and_then(|n| usize::try_from(n).ok()).unwrap_or(2).min(16);
                let copy = iterated(first?);
                let copies = (0..copies).map(|_| copy.copied()).collect();
                Value::sequence(SequenceKind::Tuple, copies, false)
            }
            "compress" => match (items(first?), items(all.get(1)?)) {
                (Some(all), Some(selectors)) if selectors.iter().all(|selector| selector.truth().is_some()) => {
                    let kept = all.into_iter().zip(&selectors).filter(|(_, selector)| selector.truth() == Some(true));
                    Value::sequence(SequenceKind::Iterator, kept.map(|(element, _)| element).collect(), false)
                }
                _ => Value::repeated(SequenceKind::Iterator, vec![elements_of(first?)]),
            },
            "starmap" => self.starmapped(first?, all.get(1)?),
            "accumulate" => self.accumulated(first?, given),
            "takewhile" => self.while_true(first?, all.get(1)?, true),
            "dropwhile" => self.while_true(first?, all.get(1)?, false),
            "filterfalse" => self.filtered(first?, all.get(1)?, false),
            "groupby" => {
                let key = given.at(1, "key").filter(|key| key.only_constant() != Some(&Constant::None)).cloned();
                let any = elements_of(first?);
                let key = match key {
                    Some(key) => self.call_value(&key, &Values::of([any.clone()])),
                    None => any.clone(),
                };
                let group = Value::repeated(SequenceKind::Iterator, vec![any]);
                let pair = Value::sequence(SequenceKind::Tuple, vec![key, group], false);
                Value::repeated(SequenceKind::Iterator, vec![pair])
            }
            _ => return None,
        })
    }

    /// `functools.reduce(function, values, start)`
    pub(crate) fn reduced(&mut self, given: &Values) -> Option<Value> {
        let (function, values) = (given.positional.first()?, given.positional.get(1)?);
        let Some(all) = items(values) else {
            // It may be called any number of times, each time with what it gave back before.
            let element = elements_of(values);
            let mut result = given.positional.get(2).unwrap_or(&element).clone();
            for _ in 0..2 {
                result = result.clone().or(&self.call_value(function, &Values::of([result, element.clone()])));
            }
            return Some(result.opened());
        };
        let mut all = all.into_iter();
        let start = given.positional.get(2).cloned().or_else(|| all.next())?;
        let mut result = start;
        for element in all {
            result = self.call_value(function, &Values::of([result, element]));
        }
        Some(result)
    }

    fn mapped(&mut self, function: &Value, over: &[Value]) -> Value {
        let columns: Option<Vec<Vec<Value>>> = over.iter().map(items).collect();
        match columns.filter(|columns| columns.iter().all(|column| column.len() <= 64)) {
            Some(columns) => {
                let rows = columns.iter().map(Vec::len).min().unwrap_or(0);
                let row = |at: usize| Values::of(columns.iter().map(|column| column[at].clone()));
                let results = (0..rows).map(|at| self.call_value(function, &row(at))).collect();
                Value::sequence(SequenceKind::Iterator, results, false)
            }
            None => {
                let any = self.call_value(function, &Values::of(over.iter().map(elements_of)));
                Value::repeated(SequenceKind::Iterator, vec![any])
            }
        }
    }

    fn starmapped(&mut self, function: &Value, rows: &Value) -> Value {
        let rows = items(rows).and_then(|rows| rows.iter().map(items).collect::<Option<Vec<_>>>());
        match rows.filter(|rows| rows.len() <= 64) {
            Some(rows) => {
                let results = rows.into_iter().map(|row| self.call_value(function, &Values::of(row))).collect();
                Value::sequence(SequenceKind::Iterator, results, false)
            }
            None => Value::unknown(),
        }
    }

    fn filtered(&mut self, test: &Value, values: &Value, wanted: bool) -> Value {
        let is_none = test.only_constant() == Some(&Constant::None);
        let mut sure = true;
        let Some(all) = items(values).filter(|all| all.len() <= 64) else {
            let any = elements_of(values);
            let kept = if is_none { any } else { self.holding(test, &any, wanted) };
            return Value::repeated(SequenceKind::Iterator, vec![kept]);
        };
        let mut kept = Vec::new();
        for element in all {
            let answer =
                if is_none { element.truth() } else { self.call_value(test, &Values::of([element.clone()])).truth() };
            sure &= answer.is_some();
            if answer != Some(!wanted) {
                kept.push(if is_none { element } else { self.holding(test, &element, wanted) });
            }
        }
        match sure {
            true => Value::sequence(SequenceKind::Iterator, kept, false),
            false => Value::repeated(SequenceKind::Iterator, kept),
        }
    }

    /// The elements up to the first for which `test` is not true, or from it on.
    fn while_true(&mut self, test: &Value, values: &Value, taken: bool) -> Value {
        let Some(all) = items(values).filter(|all| all.len() <= 64) else {
            return Value::repeated(SequenceKind::Iterator, vec![elements_of(values)]);
        };
        for (place, element) in all.iter().enumerate() {
            match self.call_value(test, &Values::of([element.clone()])).truth() {
                Some(true) => {}
                Some(false) => {
                    let kept = if taken { &all[..place] } else { &all[place..] };
                    return Value::sequence(SequenceKind::Iterator, kept.to_vec(), false);
                }
                None => return Value::repeated(SequenceKind::Iterator, all),
            }
        }
        Value::sequence(SequenceKind::Iterator, if taken { all } else { Vec::new() }, false)
    }

    fn accumulated(&mut self, values: &Value, given: &Values) -> Value {
        let function = given.at(1, "func").cloned();
        let Some(all) = items(values).filter(|all| all.len() <= 64) else {
            return Value::repeated(SequenceKind::Iterator, vec![Value::unknown().with_labels(&given.labels())]);
        };
        let mut sums: Vec<Value> = given.named("initial").cloned().into_iter().collect();
        for element in all {
            let next = match (sums.last(), &function) {
                (None, _) => element,
                (Some(sum), None) => fold::binary("+", sum, &element),
                (Some(sum), Some(function)) => {
                    let pair = Values::of([sum.clone(), element]);
                    self.call_value(function, &pair)
                }
            };
            sums.push(next);
        }
        Value::sequence(SequenceKind::Iterator, sums, false)
    }
}

/// `iter(values)`
pub(crate) fn iterated(values: &Value) -> Value {
    iterator_of(items(values), || elements_of(values))
}

fn range(bounds: &[Value]) -> Value {
    let numbers: Option<Vec<i128>> =
        bounds.iter().map(|bound| bound.only_constant().and_then(Constant::as_int)).collect();
    let (start, stop, step) = match numbers.as_deref() {
        Some([stop]) => (0, *stop, 1),
        Some([start, stop]) => (*start, *stop, 1),
        Some([start, stop, step]) => (*start, *stop, *step),
        _ => return Value::repeated(SequenceKind::List, vec![crate::methods::number()]),
    };
    let count = if step == 0 || (stop > start) != (step > 0) {
        0
    } else {
        (stop.abs_diff(start)).div_ceil(step.unsigned_abs())
    };
    if count > MAX_ELEMENTS as u128 {
        return Value::repeated(SequenceKind::List, vec![crate::methods::number()]);
    }
    let numbers = (0..count as i128).map(|at| Value::constant(Constant::Int(start + at * step)));
    Value::sequence(SequenceKind::List, numbers.collect(), false)
}

fn enumerated(values: &Value, start: Option<&Value>) -> Value {
    let start = start.map_or(Some(0), |start| start.only_constant().and_then(Constant::as_int));
    match (items(values), start) {
        (Some(all), Some(start)) => {
            let pair = |(at, value): (usize, Value)| vec![Value::constant(Constant::Int(start + at as i128)), value];
            tuples(all.into_iter().enumerate().map(pair))
        }
        _ => {
            let pair = vec![crate::methods::number(), elements_of(values)];
            Value::repeated(SequenceKind::Iterator, vec![Value::sequence(SequenceKind::Tuple, pair, false)])
        }
    }
}

/// `zip(…)`; with `fill`, as long as the longest.
fn zipped(given: &Values, fill: Option<&Value>) -> Value {
    if let Some(groups) = grouped(given, fill) {
        return groups;
    }
    let columns: Option<Vec<Vec<Value>>> = given.positional.iter().map(items).collect();
    match columns.filter(|_| !given.open) {
        Some(columns) => {
            let lengths = columns.iter().map(Vec::len);
            let rows = if fill.is_some() { lengths.max() } else { lengths.min() }.unwrap_or(0);
            let cell = |column: &Vec<Value>, at: usize| column.get(at).or(fill).cloned().unwrap_or_else(Value::unknown);
            tuples((0..rows).map(|at| columns.iter().map(|column| cell(column, at)).collect()))
        }
        None if given.open => {
            Value::repeated(SequenceKind::Iterator, vec![Value::unknown().with_labels(&given.labels())])
        }
        None => {
            let cell = |values: &Value| {
                let any = elements_of(values);
                fill.map_or(any.clone(), |fill| any.or(fill))
            };
            let row = Value::sequence(SequenceKind::Tuple, given.positional.iter().map(cell).collect(), false);
            Value::repeated(SequenceKind::Iterator, vec![row])
        }
    }
}

/// An iterator that is zipped with itself is read in turn: `zip(cells, cells)`.
fn grouped(given: &Values, fill: Option<&Value>) -> Option<Value> {
    let (first, rest) = given.positional.split_first().filter(|(_, rest)| !rest.is_empty() && !given.open)?;
    let is_iterator =
        |known: &&Known| matches!(known, Known::Sequence(sequence) if sequence.kind == SequenceKind::Iterator);
    let identity = first.only().filter(is_iterator)?.identity()?;
    let is_same = |value: &Value| value.only().and_then(Known::identity) == Some(identity);
    let all = items(first).filter(|_| rest.iter().all(is_same))?;
    let size = given.positional.len();
    let group = |row: &[Value]| {
        let missing = size - row.len();
        let filled =
            row.iter().cloned().chain(std::iter::repeat_n(fill.cloned().unwrap_or_else(Value::unknown), missing));
        filled.collect::<Vec<_>>()
    };
    Some(tuples(all.chunks(size).filter(|row| fill.is_some() || row.len() == size).map(group)))
}

fn tuples(rows: impl Iterator<Item = Vec<Value>>) -> Value {
    let rows = rows.map(|row| Value::sequence(SequenceKind::Tuple, row, false)).collect();
    Value::sequence(SequenceKind::Iterator, rows, false)
}

fn tuples_of_any(values: &Value, size: Option<i128>) -> Value {
    let any = elements_of(values);
    let tuple = match size.map(usize::try_from) {
        Some(Ok(size)) if size <= 16 => Value::sequence(SequenceKind::Tuple, vec![any; size], false),
        _ => Value::repeated(SequenceKind::Tuple, vec![any]),
    };
    Value::repeated(SequenceKind::Iterator, vec![tuple])
}

fn chain(parts: &[Value], unseen: &Labels) -> Value {
    let mut all = Sequence { kind: SequenceKind::Iterator, elements: Vec::new(), open: false, repeats: false };
    let mut labels = unseen.clone();
    for part in parts {
        labels = labels.union(&chained(&mut all, part));
    }
    if !unseen.is_empty() {
        all.open = true;
        all.repeats = false;
    }
    Value::from(all).with_labels(&labels)
}

fn islice(values: &Value, bounds: &[Value]) -> Value {
    let bound = |at: usize| bounds.get(at).map_or(Bound::Absent, Bound::of);
    let slice = match bounds.len() {
        1 => Slice { start: Bound::Absent, stop: bound(0), step: Bound::Absent },
        _ => Slice { start: bound(0), stop: bound(1), step: bound(2) },
    };
    let sequence = match items(values) {
        Some(elements) => Sequence { kind: SequenceKind::List, elements, open: false, repeats: false },
        None => return Value::repeated(SequenceKind::Iterator, vec![elements_of(values)]),
    };
    iterated(&lists::sliced(&sequence, &Labels::default(), slice))
}

fn product(given: &Values, repeat: Option<i128>) -> Value {
    let times = repeat.and_then(|times| usize::try_from(times).ok()).unwrap_or(1).min(4);
    let sources: Vec<&Value> = (0..times).flat_map(|_| &given.positional).collect();
    let columns: Option<Vec<Vec<Value>>> = sources.iter().map(|source| items(source)).collect();
    let size = columns.as_ref().map(|columns| columns.iter().map(Vec::len).product::<usize>());
    match (columns, size) {
        (Some(columns), Some(size)) if size <= MAX_ELEMENTS => {
            let mut rows: Vec<Vec<Value>> = vec![Vec::new()];
            for column in &columns {
                let longer = |row: &Vec<Value>| {
                    column.iter().map(|cell| [row.as_slice(), std::slice::from_ref(cell)].concat()).collect::<Vec<_>>()
                };
                rows = rows.iter().flat_map(longer).collect();
            }
            tuples(rows.into_iter())
        }
        _ => {
            let row = sources.iter().map(|source| elements_of(source)).collect();
            Value::repeated(SequenceKind::Iterator, vec![Value::sequence(SequenceKind::Tuple, row, false)])
        }
    }
}

/// What is left of an iterator when its next element was taken.
pub(crate) fn advanced(known: &Known) -> Value {
    match known {
        Known::Sequence(sequence) if sequence.kind == SequenceKind::Iterator && !sequence.open => {
            let elements = sequence.elements.iter().skip(1).cloned().collect();
            Value::sequence(SequenceKind::Iterator, elements, false)
        }
        known => known.clone().into(),
    }
}
