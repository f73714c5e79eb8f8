//! The methods of strings and bytes, on strings of which only parts may be known.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::containers::SequenceKind;
use crate::dicts;
use crate::elements::{elements_of, items};
use crate::labels::Labels;
use crate::methods::{Values, number, truth_of};
use crate::splitting;
use crate::value::{Known, MAX_ELEMENTS, Piece, Value};

/// What a method of the string `receiver` gives back; `lines` are the kinds of sink that only line ends make harmful.
pub(crate) fn method(receiver: &Value, method: &str, given: &Values) -> Option<Value> {
    let text = Text { pieces: receiver.byte_pieces() };
    let first = given.positional.first();
    Some(match method {
        "upper" | "lower" | "casefold" | "swapcase" | "title" | "capitalize" => text.in_case(method)?,
        "strip" | "lstrip" | "rstrip" => text.stripped(method, first),
        "removeprefix" | "removesuffix" => text.without_affix(method, first?),
        "replace" => text.replaced(given)?,
        "translate" => text.translated(first?),
        "expandtabs" => text.mapped(&|text| text.replace('\t', "        ")),
        "center" | "ljust" | "rjust" | "zfill" => text.padded(method, first?, given.positional.get(1)),
        "join" => joined(&text, first?),
        "encode" | "decode" => text.recoded(method, given),
        "hex" => match text.whole() {
            Some(whole) => constant(whole.bytes().map(|byte| format!("{byte:02x}")).collect::<String>()),
            None => text.digits(),
        },
        "split" | "rsplit" | "splitlines" | "partition" | "rpartition" => splitting::split(&text, method, given)?,
        "startswith" | "endswith" => truth_of(text.starts(method == "endswith", first?)),
        "find" | "rfind" | "index" | "rindex" | "count" => match (text.whole(), first.and_then(plain)) {
            (Some(whole), Some(part)) if given.positional.len() == 1 => found(&whole, &part, method)?,
            _ => number(),
        },
        "__len__" => text.length(),
        "__contains__" => truth_of(text.whole().and_then(|whole| Some(whole.contains(&*first.and_then(plain)?)))),
        "isdigit" | "isdecimal" | "isnumeric" | "isalnum" | "isalpha" | "isascii" | "islower" | "isupper"
        | "isspace" | "istitle" | "isidentifier" | "isprintable" => truth_of(text.is(method)),
        "__str__" | "__format__" | "copy" => Value::text(text.pieces),
        _ => return None,
    })
}

/// A string of pieces, as its methods see it.
pub(crate) struct Text {
    pub(crate) pieces: Vec<Piece>,
}

impl Text {
    pub(crate) fn of(known: &Known) -> Option<Self> {
        let is_text = matches!(known, Known::Constant(Constant::Str(_) | Constant::Bytes(_)) | Known::Text(_));
        is_text.then(|| Self { pieces: Value::from(known.clone()).byte_pieces() })
    }

    /// The text, if it is wholly known.
    pub(crate) fn whole(&self) -> Option<Arc<str>> {
        match self.pieces.as_slice() {
            [] => Some("".into()),
            [Piece::Literal(text)] => Some(Arc::clone(text)),
            _ => None,
        }
    }

    /// The labels of all that is in `pieces`.
    pub(crate) fn labels(pieces: &[Piece]) -> Labels {
        pieces.iter().filter_map(Piece::hole).fold(Labels::default(), |all, hole| all.union(&hole.labels()))
    }

    /// Some part of `pieces`, whichever.
    pub(crate) fn some_of(&self, pieces: &[Piece]) -> Value {
        match pieces {
            [] => constant(""),
            [Piece::Hole(hole)] => Value::text([Piece::Hole(Value::unknown().with_labels(&hole.labels()))]),
            pieces => Value::text([Piece::Hole(Value::instance("builtins.str").with_labels(&Self::labels(pieces)))]),
        }
    }

    /// Each piece changed by itself.
    pub(crate) fn mapped(&self, change: &dyn Fn(&str) -> String) -> Value {
        self.mapped_with(change, &Value::clone)
    }

    pub(crate) fn mapped_with(&self, change: &dyn Fn(&str) -> String, hole: &dyn Fn(&Value) -> Value) -> Value {
        let within = |value: &Value| {
            let known = hole(value).map(|known| match known {
                Known::Constant(Constant::Str(text)) => constant(change(text)),
                known => known.clone().into(),
            });
            if known.is_never() { hole(value) } else { known }
        };
        Value::text(self.pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => Piece::Literal(change(text).into()),
            Piece::Repeat(text) => Piece::Repeat(change(text).into()),
            Piece::Hole(value) => Piece::Hole(within(value)),
        }))
    }

    /// What is written in digits and letters only, whatever it is made of.
    pub(crate) fn digits(&self) -> Value {
        Value::text([Piece::Hole(Value::instance("builtins.int"))])
    }

    fn starts(&self, at_the_end: bool, affix: &Value) -> Option<bool> {
        let affixes: Vec<Arc<str>> = match affix.only()? {
            Known::Sequence(_) => items(affix)?.iter().map(plain).collect::<Option<_>>()?,
            _ => vec![plain(affix)?],
        };
        let end = if at_the_end { self.pieces.last() } else { self.pieces.first() };
        let is_whole = self.whole().is_some();
        let literal = match end {
            Some(Piece::Literal(text)) => text,
            None => return Some(affixes.iter().any(|affix| affix.is_empty())),
            _ => return None,
        };
        let has = |affix: &str| if at_the_end { literal.ends_with(affix) } else { literal.starts_with(affix) };
        let differs = |affix: &str| {
            is_whole || literal.len() >= affix.len() || {
                let known = if at_the_end { affix.ends_with(&**literal) } else { affix.starts_with(&**literal) };
                !known
            }
        };
        if affixes.iter().any(|affix| has(affix)) {
            return Some(true);
        }
        affixes.iter().all(|affix| differs(affix)).then_some(false)
    }

    fn length(&self) -> Value {
        match self.whole() {
            Some(whole) => crate::methods::int(whole.chars().count()),
            None => number(),
        }
    }

    fn is(&self, method: &str) -> Option<bool> {
        let whole = self.whole()?;
        let all = |test: fn(char) -> bool| !whole.is_empty() && whole.chars().all(test);
        let cased = |is: fn(char) -> bool, not: fn(char) -> bool| whole.chars().any(is) && !whole.chars().any(not);
        Some(match method {
            "isdigit" | "isdecimal" | "isnumeric" if whole.is_ascii() => all(|c| c.is_ascii_digit()),
            "isalnum" => all(char::is_alphanumeric),
            "isalpha" => all(char::is_alphabetic),
            "isascii" => whole.is_ascii(),
            "isspace" => all(char::is_whitespace),
            "islower" => cased(char::is_lowercase, char::is_uppercase),
            "isupper" => cased(char::is_uppercase, char::is_lowercase),
            "isprintable" if whole.is_ascii() => whole.chars().all(|c| !c.is_ascii_control()),
            "isidentifier" if whole.is_ascii() => {
                !whole.starts_with(|c: char| c.is_ascii_digit()) && all(|c| c.is_ascii_alphanumeric() || c == '_')
            }
            _ => return None,
        })
    }
}

fn found(whole: &str, part: &str, method: &str) -> Option<Value> {
    let at = match method {
        "count" if part.is_empty() => return None,
        "count" => return Some(crate::methods::int(whole.matches(part).count())),
        "find" | "index" => whole.find(part),
        _ => whole.rfind(part),
    };
    Some(match at {
        Some(at) => crate::methods::int(whole[..at].chars().count()),
        None if matches!(method, "find" | "rfind") => Value::constant(Constant::Int(-1)),
        None => number(),
    })
}

/// `separator.join(values)`.
fn joined(separator: &Text, values: &Value) -> Value {
    if let Some(all) = items(values).filter(|all| all.len() <= MAX_ELEMENTS) {
        let mut out = Vec::new();
        for (position, element) in all.iter().enumerate() {
            if position > 0 {
                out.extend(separator.pieces.iter().cloned());
            }
            out.extend(element.byte_pieces());
        }
        return Value::text(out);
    }
    match values.only() {
        Some(Known::Sequence(sequence)) if sequence.repeats || !sequence.open => {
            let labelled = |element: &Value| element.clone().with_labels(values.own_labels());
            let elements: Vec<Value> = sequence.elements.iter().map(labelled).collect();
            join_repeated(&separator.pieces, &elements)
        }
        // The characters of `"?" * n`.
        Some(Known::Text(pieces)) => match (&pieces[..], separator.whole()) {
            ([Piece::Repeat(text)], Some(separator)) if text.chars().count() == 1 => {
                Value::text([Piece::Literal(text.clone()), Piece::Repeat(format!("{separator}{text}").into())])
            }
            _ => any_joined(separator, values),
        },
        _ => any_joined(separator, values),
    }
}

fn any_joined(separator: &Text, values: &Value) -> Value {
    let labels = elements_of(values).labels().union(&Text::labels(&separator.pieces));
    // Which of them is what, and what stands first, is not known.
    let is_mixed = values.known().iter().any(|known| matches!(known, Known::Sequence(_)));
    let labels = if is_mixed { labels.doubted() } else { labels };
    Value::text([Piece::Hole(Value::unknown().with_labels(&labels))])
}

/// The elements side by side, and nobody knows how many more like them.
fn join_repeated(separator: &[Piece], elements: &[Value]) -> Value {
    let all: Vec<Piece> =
        elements.iter().flat_map(|element| [separator.to_vec(), element.byte_pieces()].concat()).collect();
    let literal = |piece: &Piece| if let Piece::Literal(text) = piece { Some(Arc::clone(text)) } else { None };
    let more: Option<Vec<Arc<str>>> = all.iter().map(literal).collect();
    let first = all.into_iter().skip(separator.len());
    Value::text(first.chain(more.map(|texts| Piece::Repeat(texts.concat().into()))))
}

/// Constants among what a method of strings gave, as bytes.
pub(crate) fn as_bytes(value: &Value) -> Value {
    let made = value.map(|known| match known {
        Known::Constant(Constant::Str(text)) => Value::constant(Constant::Bytes(text.as_bytes().into())),
        Known::Sequence(sequence) => {
            let elements = sequence.elements.iter().map(as_bytes).collect();
            sequence.with(elements).into()
        }
        known => known.clone().into(),
    });
    if made.is_never() { value.clone() } else { made }
}

/// What a method of bytes gives, computed as for a string: `decode` and `hex` give strings, the rest bytes.
pub(crate) fn as_bytes_but(method: &str, value: Value) -> Value {
    if matches!(method, "decode" | "hex") { value } else { as_bytes(&value) }
}

/// A string or bytes of which all is known and nothing untrusted.
pub(crate) fn plain(value: &Value) -> Option<Arc<str>> {
    value.only_constant().filter(|_| value.own_labels().is_empty()).and_then(Constant::as_text).map(Arc::from)
}

pub(crate) fn constant(text: impl Into<Arc<str>>) -> Value {
    Value::constant(Constant::str(text))
}

/// Whether iterating over it goes by keys.
pub(crate) fn list(elements: Vec<Value>) -> Value {
    Value::sequence(SequenceKind::List, elements, false)
}

/// `format.format_map(mapping)` and the fields of `format`: what `mapping[name]` is.
pub(crate) fn looked_up(mapping: &Value, name: &str) -> Value {
    match mapping.only() {
        Some(Known::Dict(dict)) => dicts::at(dict, mapping.own_labels(), &constant(name)),
        _ => Value::unknown().with_labels(&mapping.labels()),
    }
}
