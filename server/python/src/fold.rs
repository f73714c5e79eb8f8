//! Operators on values that are known.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::answer::Answer;
use crate::containers::{Sequence, SequenceKind};
use crate::labels::Labels;
use crate::percent::{as_they_are, percent};
use crate::value::{Known, MAX_ELEMENTS, MAX_TEXT, Piece, Value};

/// `left operator right`; `lines` are the kinds of sink that only line ends make harmful.
pub(crate) fn binary(operator: &str, left: &Value, right: &Value) -> Value {
    let result = match operator {
        "+" if left.is_unknown() || right.is_unknown() => add_unknown(left, right),
        "+" => {
            let sum = each_pair(left, right, add);
            // What untrusted data may be beside what is known still stands where it is put.
            let untrusted = |value: &Value| value.is_open() && !value.own_labels().is_empty();
            let open_part = |value: &Value| Value::unknown().with_labels(value.own_labels());
            let sum = if untrusted(right) { sum.or(&add_unknown(left, &open_part(right))) } else { sum };
            if untrusted(left) { sum.or(&add_unknown(&open_part(left), right)) } else { sum }
        }
        "*" if is_nothing(left) || is_nothing(right) => no_times(if is_nothing(left) { right } else { left }),
        "%" => left.map(|one| match format_of(one) {
            // Bytes put other bytes in as they are.
            Some(format) if matches!(one, Known::Constant(Constant::Bytes(_))) => percent(&format, &as_they_are(right)),
            Some(format) => percent(&format, right),
            None => right.map(|two| arithmetic("%", one, two)),
        }),
        "*" if left.is_unknown() && !right.is_unknown() => right.map(|two| multiply_unknown(two, left)),
        "*" if right.is_unknown() && !left.is_unknown() => left.map(|one| multiply_unknown(one, right)),
        "*" => left.map(|one| right.map(|two| multiply(one, two))),
        "|" | "&" | "-" | "^" if is_set(left) || is_set(right) => {
            crate::sets::operation(operator, left, right).unwrap_or_else(Value::unknown)
        }
        "|" if is_dict(left) => left.map(|one| match one {
            Known::Dict(dict) => crate::dicts::merged(dict, right),
            _ => Value::unknown().with_labels(&right.labels()),
        }),
        "/" if is_path(left) || is_path(right) => {
            Value::instance("pathlib.Path").with_labels(&left.labels().union(&right.labels()))
        }
        _ => left.map(|one| right.map(|two| arithmetic(operator, one, two))),
    };
    // A text has all that went into it in its pieces.
    let is_whole = match operator {
        "+" => left.is_unknown() || right.is_unknown(),
        "%" => left.only().is_some(),
        _ => false,
    };
    if is_whole && matches!(result.only(), Some(Known::Text(_))) {
        return result;
    }
    // What one side may be that is not known goes with anything on the other.
    let mut labels = Labels::default();
    let told = match operator {
        // It is in what stands in the sum.
        "+" => true,
        "*" => is_nothing(left) || is_nothing(right),
        _ => matches!(operator, "|" | "&" | "-" | "^") && (is_set(left) || is_set(right)),
    };
    if left.is_open() && !told {
        labels = right.labels().union(left.own_labels());
    }
    if right.is_open() && !told && !(operator == "*" && is_text_or_sequence(left)) {
        labels = labels.union(&left.labels()).union(right.own_labels());
    }
    result.with_labels(&labels)
}

/// What `fold` gives for each pair of alternatives, which have the labels of their value.
fn each_pair(left: &Value, right: &Value, fold: impl Fn(&Value, &Value) -> Value) -> Value {
    let mut all = Value::never();
    for one in left.known() {
        let one = Value::from(one.clone()).with_labels(left.own_labels());
        for two in right.known() {
            let two = Value::from(two.clone()).with_labels(right.own_labels());
            all = all.or(&fold(&one, &two));
        }
    }
    if left.is_open() || right.is_open() { all.opened() } else { all }
}

/// Whether it is a number that repeats nothing even once.
fn is_nothing(value: &Value) -> bool {
    value.only_constant().and_then(Constant::as_int).is_some_and(|times| times <= 0)
}

/// `value * 0`: an empty one of its kind, or a number that is written in digits.
fn no_times(value: &Value) -> Value {
    match value.only() {
        Some(Known::Sequence(sequence)) => Value::sequence(sequence.kind, Vec::new(), false),
        Some(Known::Constant(constant)) if constant.as_number().is_some() => {
            Value::constant(Constant::Int(0)).or(&Value::instance("builtins.int"))
        }
        Some(Known::Constant(Constant::Bytes(_))) => Value::constant(Constant::Bytes([].into())),
        Some(Known::Constant(_) | Known::Text(_)) => Value::constant(Constant::str("")),
        _ => Value::constant(Constant::str("")).or(&Value::instance("builtins.int")),
    }
}

fn is_path(value: &Value) -> bool {
    matches!(value.only(), Some(Known::Instance(class)) if &**class == "pathlib.Path")
}

fn is_set(value: &Value) -> bool {
    let set = |known: &Known| matches!(known, Known::Sequence(sequence) if sequence.kind == SequenceKind::Set);
    !value.known().is_empty() && value.known().iter().all(set)
}

fn is_dict(value: &Value) -> bool {
    !value.known().is_empty() && value.known().iter().all(|known| matches!(known, Known::Dict(_)))
}

fn is_text_or_sequence(value: &Value) -> bool {
    let kept = |known: &Known| is_text(known) || matches!(known, Known::Sequence(_));
    !value.known().is_empty() && value.known().iter().all(kept)
}

/// `operator value`, for `-`, `+`, `~`.
pub(crate) fn unary(operator: &str, value: &Value) -> Value {
    value.map(|known| match (operator, known) {
        ("-", Known::Constant(Constant::Float(bits))) => {
            Value::constant(Constant::Float((-f64::from_bits(*bits)).to_bits()))
        }
        (_, Known::Constant(constant)) => match (operator, constant.as_int()) {
            ("-", Some(number)) => number.checked_neg().map_or_else(Value::unknown, int),
            ("+", Some(number)) => int(number),
            ("~", Some(number)) => int(!number),
            _ => Value::unknown(),
        },
        _ => Value::unknown(),
    })
}

/// `left operator right` as Python's comparisons have it; `in` looks into what is known of a container.
pub(crate) fn compare(operator: &str, left: &Value, right: &Value) -> Option<bool> {
    let (one, two) = (left.only()?, right.only()?);
    let answer = match operator {
        "==" => equal(one, two),
        "!=" => equal(one, two).negated(),
        "is" => identical(one, two),
        "is not" => identical(one, two).negated(),
        "in" => contains(two, one),
        "not in" => contains(two, one).negated(),
        "<" | "<=" | ">" | ">=" => ordered(operator, one, two)?,
        _ => Answer::Unknown,
    };
    match answer {
        Answer::Yes => Some(true),
        Answer::No => Some(false),
        Answer::Unknown => None,
    }
}

/// Whether two values are equal.
pub(crate) fn equality(one: &Value, two: &Value) -> Answer {
    let is_sure = one.only().is_some() && two.only().is_some();
    let answers: Vec<Answer> =
        one.known().iter().flat_map(|one| two.known().iter().map(move |two| equal(one, two))).collect();
    match answers.as_slice() {
        [answer] if is_sure => *answer,
        all if !all.is_empty() && !one.is_open() && !two.is_open() => {
            if all.iter().all(|answer| *answer == Answer::No) { Answer::No } else { Answer::Unknown }
        }
        _ => Answer::Unknown,
    }
}

fn equal(one: &Known, two: &Known) -> Answer {
    match (one, two) {
        (Known::Constant(one), Known::Constant(two)) => Answer::from_bool(one.equals(two)),
        // One item of a request.
        (Known::Instance(one), Known::Instance(two)) if one == two && one.ends_with("]()") => Answer::Yes,
        (Known::Sequence(one), Known::Sequence(two))
            if !one.open && !two.open && one.kind == two.kind && one.kind.is_ordered() =>
        {
            if one.elements.len() != two.elements.len() {
                return Answer::No;
            }
            Answer::all(one.elements.iter().zip(&two.elements).map(|(one, two)| equality(one, two)))
        }
        (Known::Text(pieces), Known::Constant(Constant::Str(text)))
        | (Known::Constant(Constant::Str(text)), Known::Text(pieces))
            if !may_be(pieces, text) =>
        {
            Answer::No
        }
        _ => Answer::Unknown,
    }
}

/// Whether what stands at both ends of a text of which parts are known lets it be `text`.
fn may_be(pieces: &[Piece], text: &str) -> bool {
    let literal = |piece: Option<&Piece>| match piece {
        Some(Piece::Literal(literal)) => Arc::clone(literal),
        _ => "".into(),
    };
    let (first, last) = (literal(pieces.first()), literal(pieces.last()));
    let ends = if pieces.len() < 2 { first.len() } else { first.len() + last.len() };
    ends <= text.len() && text.starts_with(&*first) && text.ends_with(&*last)
}

fn identical(one: &Known, two: &Known) -> Answer {
    let is_none = |known: &Known| matches!(known, Known::Constant(Constant::None));
    match (one, two) {
        (Known::Constant(Constant::None | Constant::Bool(_)), Known::Constant(_))
        | (Known::Constant(_), Known::Constant(Constant::None | Constant::Bool(_))) => Answer::from_bool(one == two),
        // What is built is not None.
        (Known::Text(_) | Known::Sequence(_) | Known::Dict(_) | Known::Function(_) | Known::Class(_), other)
        | (other, Known::Text(_) | Known::Sequence(_) | Known::Dict(_) | Known::Function(_) | Known::Class(_))
            if is_none(other) =>
        {
            Answer::No
        }
        (Known::Object(_) | Known::Module(_) | Known::Buffer(_) | Known::Pattern(_), other)
        | (other, Known::Object(_) | Known::Module(_) | Known::Buffer(_) | Known::Pattern(_))
            if is_none(other) =>
        {
            Answer::No
        }
        // Neither is `int`.
        (Known::Api(path), other) | (other, Known::Api(path)) if is_none(other) && path.starts_with("builtins.") => {
            Answer::No
        }
        _ => Answer::Unknown,
    }
}

fn contains(container: &Known, item: &Known) -> Answer {
    match (container, item) {
        (Known::Sequence(sequence), item) => crate::lists::contains(sequence, &item.clone().into()),
        (Known::Dict(dict), Known::Constant(key)) => match dict.get(key) {
            value if value.is_never() => Answer::No,
            value if value.is_unknown() || dict.open => Answer::Unknown,
            _ => Answer::Yes,
        },
        (Known::Constant(Constant::Str(text)), Known::Constant(Constant::Str(part))) => {
            Answer::from_bool(text.contains(&**part))
        }
        _ => Answer::Unknown,
    }
}

fn ordered(operator: &str, one: &Known, two: &Known) -> Option<Answer> {
    let order = match (one, two) {
        (Known::Constant(Constant::Str(one)), Known::Constant(Constant::Str(two))) => one.cmp(two),
        (Known::Constant(one), Known::Constant(two)) => one.as_number()?.partial_cmp(&two.as_number()?)?,
        (Known::Sequence(one), Known::Sequence(two)) if !one.open && !two.open && one.kind.is_ordered() => {
            let mut pairs = one.elements.iter().zip(&two.elements);
            let number = |value: &Value| value.only_constant().and_then(Constant::as_number);
            // Behind the first of which it is not known nothing decides.
            let different = pairs.find_map(|(one, two)| match (number(one), number(two)) {
                (Some(one), Some(two)) if one == two => None,
                pair => Some(pair),
            });
            match different {
                Some((Some(one), Some(two))) => one.partial_cmp(&two)?,
                Some(_) => return None,
                None => one.elements.len().cmp(&two.elements.len()),
            }
        }
        _ => return None,
    };
    Some(Answer::from_bool(match operator {
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        _ => order.is_ge(),
    }))
}

fn add(left: &Value, right: &Value) -> Value {
    let (Some(one), Some(two)) = (left.only(), right.only()) else { return Value::unknown() };
    let own = left.own_labels().union(right.own_labels());
    match (one, two) {
        (Known::Constant(Constant::Bytes(one)), Known::Constant(Constant::Bytes(two))) => {
            if one.len() + two.len() > MAX_TEXT {
                return Value::instance("builtins.bytes").with_labels(&own);
            }
            Value::constant(Constant::Bytes([&**one, &**two].concat().into())).with_labels(&own)
        }
        (Known::Sequence(one), Known::Sequence(two)) if one.kind == two.kind => {
            concatenated(one, two).with_labels(&own)
        }
        (Known::Buffer(_), _) => crate::buffers::write_to(left, right),
        (Known::Sequence(sequence), Known::Api(_) | Known::Instance(_) | Known::Object(_))
        | (Known::Api(_) | Known::Instance(_) | Known::Object(_), Known::Sequence(sequence)) => {
            Value::sequence(sequence.kind, sequence.elements.clone(), true).with_labels(&own)
        }
        _ if is_text(one) || is_text(two) => {
            let is_number = |value: &Value| value.only_constant().is_some_and(|c| c.as_number().is_some());
            if is_number(left) || is_number(right) { Value::unknown() } else { joined(left, right) }
        }
        _ => arithmetic("+", one, two).with_labels(&own),
    }
}

fn concatenated(one: &Sequence, two: &Sequence) -> Value {
    let elements = one.elements.iter().chain(&two.elements).cloned().collect();
    let open = one.open || two.open;
    let repeats = open && (one.repeats || !one.open) && (two.repeats || !two.open);
    Sequence { kind: one.kind, elements, open, repeats }.into()
}

/// `+` where one side is not known at all: if the other is a string, so is the result.
fn add_unknown(left: &Value, right: &Value) -> Value {
    let all = |value: &Value, is_one: fn(&Known) -> bool| !value.known().is_empty() && value.known().iter().all(is_one);
    let sequence = |value: &Value, other: &Value| match value.only() {
        Some(Known::Sequence(sequence)) => {
            let labels = other.labels().union(value.own_labels());
            Some(Value::sequence(sequence.kind, sequence.elements.clone(), true).with_labels(&labels))
        }
        _ => None,
    };
    if all(left, is_text) || all(right, is_text) {
        joined(left, right)
    } else if all(left, |known| matches!(known, Known::Buffer(_))) {
        crate::buffers::write_to(left, right)
    } else {
        // What stands first may not be what was sent.
        let right_labels = if left.labels().is_empty() { right.labels().doubted() } else { right.labels() };
        let unknown = || Value::unknown().with_labels(&left.labels().union(&right_labels));
        sequence(left, right).or_else(|| sequence(right, left)).unwrap_or_else(unknown)
    }
}

fn joined(left: &Value, right: &Value) -> Value {
    Value::text(left.byte_pieces().into_iter().chain(right.byte_pieces()))
}

/// Whether it is a string, or bytes as far as they can be read as one.
fn is_text(known: &Known) -> bool {
    matches!(known, Known::Constant(Constant::Str(_) | Constant::Bytes(_)) | Known::Text(_))
}

fn multiply(one: &Known, two: &Known) -> Value {
    match (one, two) {
        (Known::Constant(Constant::Str(text)), Known::Constant(times))
        | (Known::Constant(times), Known::Constant(Constant::Str(text))) => match times.as_int() {
            Some(times) if times <= 0 => Value::constant(Constant::str("")),
            Some(times) if times.saturating_mul(text.len() as i128) <= MAX_TEXT as i128 => {
                Value::constant(Constant::str(text.repeat(times as usize)))
            }
            _ => Value::instance("builtins.str"),
        },
        (Known::Sequence(sequence), Known::Constant(times)) | (Known::Constant(times), Known::Sequence(sequence)) => {
            let length = sequence.elements.len();
            // So often or, for a negative number, not at all.
            let longer = |times: i128| usize::try_from(times.max(0)).ok()?.checked_mul(length);
            match times.as_int().map(longer) {
                Some(Some(longer)) if !sequence.open && longer <= MAX_ELEMENTS => {
                    let all = sequence.elements.iter().cycle().take(longer).cloned().collect();
                    Value::sequence(sequence.kind, all, false)
                }
                _ => repeated(&Known::Sequence(sequence.clone())),
            }
        }
        (text @ Known::Text(_), Known::Constant(times)) | (Known::Constant(times), text @ Known::Text(_)) => {
            match times.as_int() {
                Some(times @ 1..=16) => {
                    let pieces = Value::from(text.clone()).pieces();
                    let all = (0..times).flat_map(|_| pieces.clone());
                    Value::text(all.collect::<Vec<_>>())
                }
                _ => repeated(text),
            }
        }
        (text @ Known::Constant(Constant::Str(_)), _) | (_, text @ Known::Constant(Constant::Str(_))) => repeated(text),
        (sequence @ Known::Sequence(_), _) | (_, sequence @ Known::Sequence(_)) => repeated(sequence),
        (text @ Known::Text(_), _) | (_, text @ Known::Text(_)) => repeated(text),
        _ => arithmetic("*", one, two),
    }
}

/// `known * unknown`
fn multiply_unknown(known: &Known, unknown: &Value) -> Value {
    match known {
        // So often, but never anything else: how often does no harm.
        Known::Constant(Constant::Str(_)) | Known::Text(_) | Known::Sequence(_) => repeated(known),
        _ => Value::unknown().with_labels(&unknown.labels()),
    }
}

/// `known * n`: nobody knows how often.
fn repeated(known: &Known) -> Value {
    match known {
        Known::Constant(Constant::Str(text)) if text.len() <= MAX_TEXT => Value::text([Piece::Repeat(text.clone())]),
        Known::Sequence(sequence) if !sequence.open || sequence.repeats => {
            Value::repeated(sequence.kind, sequence.elements.clone())
        }
        Known::Sequence(sequence) => Value::sequence(sequence.kind, sequence.elements.clone(), true),
        known => Value::unknown().with_labels(&Value::from(known.clone()).labels()),
    }
}

fn arithmetic(operator: &str, one: &Known, two: &Known) -> Value {
    let (Known::Constant(one), Known::Constant(two)) = (one, two) else {
        let labels = Value::from(one.clone()).labels().union(&Value::from(two.clone()).labels());
        return Value::unknown().with_labels(&labels);
    };
    if let (Some(one), Some(two)) = (one.as_int(), two.as_int()) {
        let folded = match operator {
            "+" => one.checked_add(two),
            "-" => one.checked_sub(two),
            "*" => one.checked_mul(two),
            "//" if two > 0 => Some(one.div_euclid(two)),
            "//" if two < 0 => one.checked_neg().zip(two.checked_neg()).map(|(one, two)| one.div_euclid(two)),
            "%" if two > 0 => Some(one.rem_euclid(two)),
            "**" => u32::try_from(two).ok().filter(|&power| power < 128).and_then(|power| one.checked_pow(power)),
            "|" => Some(one | two),
            "&" => Some(one & two),
            "^" => Some(one ^ two),
            "<<" => u32::try_from(two).ok().filter(|&by| by < 64).and_then(|by| one.checked_mul(1 << by)),
            ">>" => u32::try_from(two).ok().filter(|&by| by < 127).map(|by| one >> by),
            "/" if two != 0 => {
                let quotient = one as f64 / two as f64;
                return Value::constant(Constant::Float(quotient.to_bits()));
            }
            _ => None,
        };
        return folded.map_or_else(Value::unknown, int);
    }
    let (Some(one), Some(two)) = (one.as_number(), two.as_number()) else { return Value::unknown() };
    let folded = match operator {
        "+" => one + two,
        "-" => one - two,
        "*" => one * two,
        "/" if two != 0.0 => one / two,
        _ => return Value::unknown(),
    };
    Value::constant(Constant::Float(folded.to_bits()))
}

fn int(number: i128) -> Value {
    Value::constant(Constant::Int(number))
}

fn format_of(known: &Known) -> Option<Vec<Piece>> {
    match known {
        Known::Constant(Constant::Str(text)) => Some(vec![Piece::Literal(text.clone())]),
        Known::Text(pieces) => Some(pieces.to_vec()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(operator: &str, left: &Value, right: &Value) -> Value {
        binary(operator, left, right)
    }

    fn text(value: &Value) -> Option<String> {
        value.only().and_then(Known::text)
    }

    #[test]
    fn percent_keeps_what_is_known() {
        let format = Value::constant(Constant::str("a %s b %(x)s %% %5d"));
        assert_eq!(text(&folded("%", &format, &Value::unknown())).as_deref(), Some("a {} b {} % 0"));
    }

    #[test]
    fn a_string_so_often_is_made_of_that_string() {
        let marks = folded("*", &Value::constant(Constant::str("?, ")), &Value::unknown());
        assert_eq!(text(&marks).as_deref(), Some("?, "));
        assert!(marks.only_constant().is_none());
        assert!(folded("*", &Value::unknown(), &Value::unknown()).is_unknown());
    }

    #[test]
    fn a_string_and_something_unknown_is_a_string() {
        let sum = folded("+", &Value::constant(Constant::str("id = ")), &Value::unknown());
        assert_eq!(text(&sum).as_deref(), Some("id = {}"));
        let sum = folded("+", &Value::unknown(), &Value::unknown());
        assert!(sum.is_unknown());
    }

    #[test]
    fn flags_and_comparisons_fold() {
        let int = |n| Value::constant(Constant::Int(n));
        assert_eq!(folded("|", &int(0o700), &int(0o007)).only_constant(), Some(&Constant::Int(0o707)));
        assert_eq!(compare("<", &int(1), &int(2)), Some(true));
        assert_eq!(compare("==", &int(1), &Value::unknown()), None);
        let version = Value::sequence(SequenceKind::Tuple, vec![int(3), int(9)], false);
        assert_eq!(compare(">=", &version, &version.clone()), Some(true));
    }
}
