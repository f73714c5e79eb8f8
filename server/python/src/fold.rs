//! Operators on values that are known.

use bezoar_base::Constant;

use crate::answer::Answer;
use crate::containers::SequenceKind;
use crate::value::{Known, MAX_TEXT, Piece, Value};

/// `left operator right`.
pub(crate) fn binary(operator: &str, left: &Value, right: &Value) -> Value {
    let labels = left.labels().union(&right.labels());
    let result = match operator {
        "+" => left.map(|one| right.map(|two| add(one, two))),
        "%" => left.map(|one| match format_of(one) {
            Some(format) => percent(&format, right),
            None => right.map(|two| arithmetic("%", one, two)),
        }),
        "*" => left.map(|one| right.map(|two| multiply(one, two))),
        _ => left.map(|one| right.map(|two| arithmetic(operator, one, two))),
    };
    // Adding to something unknown, or repeating so often, may still make a string of which a part is known.
    let result = match operator {
        "/" if result.is_unknown() && (is_path(left) || is_path(right)) => Value::instance("pathlib.Path"),
        "+" if result.is_unknown() => add_unknown(left, right),
        "*" if result.is_unknown() && !left.is_unknown() => left.map(repeated),
        "*" if result.is_unknown() => right.map(repeated),
        _ => result,
    };
    result.with_labels(&labels)
}

fn is_path(value: &Value) -> bool {
    matches!(value.only(), Some(Known::Instance(class)) if &**class == "pathlib.Path")
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

fn equal(one: &Known, two: &Known) -> Answer {
    match (one, two) {
        (Known::Constant(one), Known::Constant(two)) => Answer::from_bool(one.equals(two)),
        (Known::Sequence(one), Known::Sequence(two))
            if !one.open && !two.open && one.kind == two.kind && one.kind != SequenceKind::Set =>
        {
            if one.elements.len() != two.elements.len() {
                return Answer::No;
            }
            Answer::all(one.elements.iter().zip(&two.elements).map(|(one, two)| match (one.only(), two.only()) {
                (Some(one), Some(two)) => equal(one, two),
                _ => Answer::Unknown,
            }))
        }
        _ => Answer::Unknown,
    }
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
        _ => Answer::Unknown,
    }
}

fn contains(container: &Known, item: &Known) -> Answer {
    match (container, item) {
        (Known::Sequence(sequence), item) => {
            let more = if sequence.open { Answer::Unknown } else { Answer::No };
            let elements = sequence.elements.iter().map(|element| match element.only() {
                Some(element) => equal(element, item),
                None => Answer::Unknown,
            });
            Answer::any(elements.chain([more]))
        }
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
        (Known::Sequence(one), Known::Sequence(two)) if !one.open && !two.open => {
            let mut pairs = one.elements.iter().zip(&two.elements);
            let different = pairs.find_map(|(one, two)| {
                let (one, two) = (one.only_constant()?.as_number(), two.only_constant()?.as_number());
                match (one, two) {
                    (Some(one), Some(two)) if one == two => None,
                    pair => Some(pair),
                }
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

fn add(one: &Known, two: &Known) -> Value {
    match (one, two) {
        (Known::Constant(Constant::Bytes(one)), Known::Constant(Constant::Bytes(two))) => {
            Value::constant(Constant::Bytes([&**one, &**two].concat().into()))
        }
        (Known::Sequence(one), Known::Sequence(two)) if one.kind == two.kind => {
            let elements = one.elements.iter().chain(&two.elements).cloned().collect();
            Value::sequence(one.kind, elements, one.open || two.open)
        }
        (Known::Sequence(sequence), Known::Api(_) | Known::Instance(_) | Known::Object(_)) => {
            Value::sequence(sequence.kind, sequence.elements.clone(), true)
        }
        (Known::Api(_) | Known::Instance(_) | Known::Object(_), Known::Sequence(sequence)) => {
            Value::sequence(sequence.kind, sequence.elements.clone(), true)
        }
        _ if is_text(one) || is_text(two) => {
            let (one, two) = (Value::from(one.clone()), Value::from(two.clone()));
            let is_number = |value: &Value| value.only_constant().is_some_and(|c| c.as_number().is_some());
            if is_number(&one) || is_number(&two) { Value::unknown() } else { joined(&one, &two) }
        }
        _ => arithmetic("+", one, two),
    }
}

/// `+` where one side is not known at all: if the other is a string, so is the result.
fn add_unknown(left: &Value, right: &Value) -> Value {
    let texts = |value: &Value| !value.known().is_empty() && value.known().iter().all(is_text);
    let sequence = |value: &Value| match value.only() {
        Some(Known::Sequence(sequence)) => Some(Value::sequence(sequence.kind, sequence.elements.clone(), true)),
        _ => None,
    };
    if texts(left) || texts(right) {
        joined(left, right)
    } else {
        sequence(left).or_else(|| sequence(right)).unwrap_or_else(Value::unknown)
    }
}

fn joined(left: &Value, right: &Value) -> Value {
    Value::text(left.pieces().into_iter().chain(right.pieces()))
}

fn is_text(known: &Known) -> bool {
    matches!(known, Known::Constant(Constant::Str(_)) | Known::Text(_))
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
        (text @ Known::Constant(Constant::Str(_)), _) | (_, text @ Known::Constant(Constant::Str(_))) => repeated(text),
        (sequence @ Known::Sequence(_), _) | (_, sequence @ Known::Sequence(_)) => repeated(sequence),
        _ => arithmetic("*", one, two),
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
        _ => Value::unknown(),
    }
}

fn arithmetic(operator: &str, one: &Known, two: &Known) -> Value {
    let (Known::Constant(one), Known::Constant(two)) = (one, two) else { return Value::unknown() };
    if let (Some(one), Some(two)) = (one.as_int(), two.as_int()) {
        let folded = match operator {
            "+" => one.checked_add(two),
            "-" => one.checked_sub(two),
            "*" => one.checked_mul(two),
            "//" if two != 0 => Some(one.div_euclid(two) - i128::from(two < 0 && one.rem_euclid(two) != 0)),
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

/// `format % values`.
fn percent(format: &[Piece], values: &Value) -> Value {
    let mut positional = match values.only() {
        Some(Known::Sequence(sequence)) if sequence.kind == SequenceKind::Tuple => {
            sequence.elements.clone().into_iter()
        }
        _ => vec![values.clone()].into_iter(),
    };
    let by_name = |name: &str| match values.only() {
        Some(Known::Dict(dict)) => dict.get(&Constant::str(name)),
        _ => Value::unknown(),
    };
    let mut out = Vec::new();
    for piece in format {
        let Piece::Literal(text) = piece else {
            out.push(piece.clone());
            continue;
        };
        let mut rest: &str = text;
        while let Some(at) = rest.find('%') {
            out.push(Piece::Literal(rest[..at].into()));
            let directive = &rest[at + 1..];
            let name = directive.strip_prefix('(').and_then(|named| named.split_once(')')).map(|(name, _)| name);
            let after_name = name.map_or(0, |name| name.len() + 2);
            let flags = directive[after_name..].find(|c: char| c.is_ascii_alphabetic() || c == '%');
            let Some(end) = flags.map(|flags| after_name + flags) else {
                rest = directive;
                break;
            };
            let conversion = &directive[end..=end];
            if conversion == "%" {
                out.push(Piece::Literal("%".into()));
            } else {
                let value = name.map_or_else(|| positional.next().unwrap_or_else(Value::unknown), by_name);
                match conversion {
                    "s" if end == after_name => out.extend(value.pieces()),
                    "d" | "i" if end == after_name && value.only_constant().is_some_and(|c| c.as_int().is_some()) => {
                        out.extend(value.pieces());
                    }
                    _ => out.push(formatted(conversion, &value)),
                }
            }
            rest = &directive[end + 1..];
        }
        out.push(Piece::Literal(rest.into()));
    }
    Value::text(out)
}

/// `format.format(*positional, **named)`; `None` for an argument that is not there.
pub(crate) fn str_format(
    format: &[Piece],
    positional: impl Fn(usize) -> Value,
    named: impl Fn(&str) -> Value,
) -> Value {
    let mut out = Vec::new();
    let mut automatic = 0;
    for piece in format {
        let Piece::Literal(text) = piece else {
            out.push(piece.clone());
            continue;
        };
        let mut rest: &str = text;
        while let Some(at) = rest.find(['{', '}']) {
            out.push(Piece::Literal(rest[..at].into()));
            if rest[at..].starts_with("{{") || rest[at..].starts_with("}}") {
                out.push(Piece::Literal(rest[at..=at].into()));
                rest = &rest[at + 2..];
                continue;
            }
            let Some(end) = rest[at..].find('}').filter(|_| rest[at..].starts_with('{')) else {
                rest = &rest[at + 1..];
                continue;
            };
            let hole = &rest[at + 1..at + end];
            let name_end = hole.find([':', '!', '.', '[']).unwrap_or(hole.len());
            let (name, plain) = (&hole[..name_end], name_end == hole.len());
            let value = if name.is_empty() {
                automatic += 1;
                positional(automatic - 1)
            } else {
                name.parse().map_or_else(|_| named(name), &positional)
            };
            if plain {
                out.extend(value.pieces());
            } else {
                let conversion =
                    hole[name_end..].strip_prefix(':').filter(|specification| !specification.contains('{'));
                out.push(formatted(conversion.unwrap_or_default(), &value));
            }
            rest = &rest[at + end + 1..];
        }
        out.push(Piece::Literal(rest.into()));
    }
    Value::text(out)
}

/// A value by a format specification; one that ends in a letter of numbers refuses everything else.
pub(crate) fn formatted(specification: &str, value: &Value) -> Piece {
    let is_number =
        specification.ends_with(['d', 'i', 'u', 'o', 'x', 'X', 'e', 'E', 'f', 'F', 'g', 'G', 'b', 'n', '%']);
    let written =
        if is_number { Value::instance("builtins.int") } else { Value::unknown().with_labels(&value.labels()) };
    Piece::Hole(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &Value) -> Option<String> {
        value.only().and_then(Known::text)
    }

    #[test]
    fn percent_and_format_keep_what_is_known() {
        let format = Value::constant(Constant::str("a %s b %(x)s %% %5d"));
        assert_eq!(text(&binary("%", &format, &Value::unknown())).as_deref(), Some("a {} b {} % 0"));
        let pieces = [Piece::Literal("{} {x} {{}} {0!r}".into())];
        let known = str_format(&pieces, |_| Value::constant(Constant::Int(7)), |_| Value::unknown());
        assert_eq!(text(&known).as_deref(), Some("7 {} { } {}"));
    }

    #[test]
    fn a_string_so_often_is_made_of_that_string() {
        let marks = binary("*", &Value::constant(Constant::str("?, ")), &Value::unknown());
        assert_eq!(text(&marks).as_deref(), Some("?, "));
        assert!(marks.only_constant().is_none());
        assert!(binary("*", &Value::unknown(), &Value::unknown()).is_unknown());
    }

    #[test]
    fn a_string_and_something_unknown_is_a_string() {
        let sum = binary("+", &Value::constant(Constant::str("id = ")), &Value::unknown());
        assert_eq!(text(&sum).as_deref(), Some("id = {}"));
        let sum = binary("+", &Value::unknown(), &Value::unknown());
        assert!(sum.is_unknown());
    }

    #[test]
    fn flags_and_comparisons_fold() {
        let int = |n| Value::constant(Constant::Int(n));
        assert_eq!(binary("|", &int(0o700), &int(0o007)).only_constant(), Some(&Constant::Int(0o707)));
        assert_eq!(compare("<", &int(1), &int(2)), Some(true));
        assert_eq!(compare("==", &int(1), &Value::unknown()), None);
        let version = Value::sequence(SequenceKind::Tuple, vec![int(3), int(9)], false);
        assert_eq!(compare(">=", &version, &version.clone()), Some(true));
    }
}
