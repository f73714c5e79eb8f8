//! `io.StringIO`, `io.BytesIO` and `bytearray`: text that is written piece by piece.

use bezoar_base::Constant;

use crate::containers::SequenceKind;
use crate::elements::{elements_of, items};
use crate::methods::{Outcome, Values, boolean, number};
use crate::slices::{Bound, Slice};
use crate::text_slices::first_of;
use crate::texts::{self, Text, constant};
use crate::value::{Known, Piece, Value};

/// What a buffer holds, cut in two where it is read and written next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Buffer {
    /// Which of them.
    pub kind: BufferKind,
    /// What stands before the position; all of a `bytearray`.
    pub before: Value,
    /// What stands behind it.
    pub after: Value,
}

/// Which kind of buffer.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum BufferKind {
    /// `io.StringIO`
    Text,
    /// `io.BytesIO`
    Bytes,
    /// `bytearray`
    Array,
}

impl BufferKind {
    /// The path of the class.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Text => "io.StringIO",
            Self::Bytes => "io.BytesIO",
            Self::Array => "builtins.bytearray",
        }
    }
}

impl Buffer {
    /// A new one with `content`, to be read from its start.
    pub(crate) fn new(kind: BufferKind, content: Option<&Value>) -> Self {
        let content = content.map_or_else(|| constant(""), |content| Value::text(content.byte_pieces()));
        match kind {
            BufferKind::Array => Self { kind, before: content, after: constant("") },
            _ => Self { kind, before: constant(""), after: content },
        }
    }

    /// All that it holds.
    pub(crate) fn content(&self) -> Value {
        Value::text(self.pieces())
    }

    fn pieces(&self) -> Vec<Piece> {
        [self.before.pieces(), self.after.pieces()].concat()
    }

    fn with(&self, before: Vec<Piece>, after: Vec<Piece>) -> Value {
        let (before, after) = (Value::text(before), Value::text(after));
        Known::Buffer(std::sync::Arc::new(Self { kind: self.kind, before, after })).into()
    }

    fn given_out(&self, value: Value) -> Value {
        if self.kind == BufferKind::Text { value } else { texts::as_bytes(&value) }
    }
}

/// What a method of a buffer gives back and does.
pub(crate) fn method(buffer: &Buffer, method: &str, given: &Values) -> Option<Outcome> {
    if buffer.kind == BufferKind::Array {
        return array_method(buffer, method, given);
    }
    let first = given.positional.first();
    Some(match method {
        "getvalue" | "getbuffer" => Outcome::gives(buffer.given_out(buffer.content())),
        "write" => Outcome { result: number(), after: Some(written(buffer, first?)) },
        "writelines" => {
            let lines = first?;
            let lines = items(lines).unwrap_or_else(|| vec![elements_of(lines)]);
            Outcome::after(lines.iter().fold(buffer.clone().into(), |buffer: Value, line| write_to(&buffer, line)))
        }
        "read" | "read1" => read(buffer, first),
        "readline" => read_line(buffer),
        "readlines" | "__iter__" => {
            let after = Some(buffer.with(buffer.pieces(), Vec::new()));
            Outcome { result: buffer.given_out(lines(buffer)), after }
        }
        "seek" => Outcome { result: number(), after: Some(sought(buffer, first?, given.positional.get(1))) },
        "truncate" => {
            let size = first.filter(|size| size.only_constant() != Some(&Constant::None));
            let after = match size {
                None => buffer.with(buffer.before.pieces(), Vec::new()),
                Some(size) => {
                    match size.only_constant().and_then(Constant::as_int).and_then(|n| first_of(&buffer.pieces(), n)) {
                        Some((first, _)) => buffer.with(first, Vec::new()),
                        None => buffer.clone().into(),
                    }
                }
            };
            Outcome { result: number(), after: Some(after) }
        }
        "tell" => Outcome::gives(match buffer.before.only_constant().and_then(Constant::as_text) {
            Some(text) => crate::methods::int(text.chars().count()),
            None => number(),
        }),
        "readable" | "writable" | "seekable" => Outcome::gives(boolean()),
        "close" | "flush" => Outcome::gives(Value::constant(Constant::None)),
        "__enter__" => Outcome::gives(buffer.clone().into()),
        _ => return None,
    })
}

/// What `buffer` is when `text` has been written to it.
pub(crate) fn write_to(buffer: &Value, text: &Value) -> Value {
    buffer.map(|known| match known {
        Known::Buffer(buffer) => written(buffer, text),
        known => known.clone().into(),
    })
}

fn written(buffer: &Buffer, text: &Value) -> Value {
    let pieces = text.byte_pieces();
    let mut before = buffer.before.pieces();
    before.extend(pieces.iter().cloned());
    let rest = buffer.after.pieces();
    if rest.is_empty() {
        return buffer.with(before, rest);
    }
    // It is written over what was there.
    let length = Value::text(pieces).only_constant().and_then(Constant::as_text).map(|text| text.chars().count());
    let after = match length.and_then(|length| first_of(&rest, length as i128)) {
        Some((_, after)) => after,
        None => Text { pieces: rest.clone() }.some_of(&rest).pieces(),
    };
    buffer.with(before, after)
}

fn read(buffer: &Buffer, count: Option<&Value>) -> Outcome {
    let count = count.filter(|count| count.only_constant() != Some(&Constant::None));
    let count = match count {
        None => Some(-1),
        Some(count) => count.only_constant().and_then(Constant::as_int),
    };
    let all = buffer.after.pieces();
    let (result, before, after) = match count {
        Some(count) if count < 0 => (Value::text(all), buffer.pieces(), Vec::new()),
        Some(count) if first_of(&all, count).is_some() => {
            let (first, rest) = first_of(&all, count).unwrap_or_default();
            let before = [buffer.before.pieces(), first.clone()].concat();
            (Value::text(first), before, rest)
        }
        _ => {
            let some = Text { pieces: all.clone() }.some_of(&all);
            let pieces = some.pieces();
            (some, [buffer.before.pieces(), pieces.clone()].concat(), pieces)
        }
    };
    Outcome { result: buffer.given_out(result), after: Some(buffer.with(before, after)) }
}

fn read_line(buffer: &Buffer) -> Outcome {
    let all = buffer.after.pieces();
    let end = match all.first() {
        Some(Piece::Literal(text)) => text.find('\n').map(|at| text[..=at].chars().count()),
        _ => None,
    };
    match end {
        Some(count) => read(buffer, Some(&Value::constant(Constant::Int(count as i128)))),
        None if all.iter().all(|piece| matches!(piece, Piece::Literal(_))) => read(buffer, None),
        None => read(buffer, Some(&Value::unknown())),
    }
}

fn sought(buffer: &Buffer, place: &Value, whence: Option<&Value>) -> Value {
    let place = place.only_constant().and_then(Constant::as_int);
    let whence = whence.map_or(Some(0), |whence| whence.only_constant().and_then(Constant::as_int));
    let all = buffer.pieces();
    match (place, whence) {
        (Some(0), Some(2)) => buffer.with(all, Vec::new()),
        (Some(0), Some(1)) => buffer.clone().into(),
        (Some(place), Some(0)) if first_of(&all, place).is_some() => {
            let (before, after) = first_of(&all, place).unwrap_or_default();
            buffer.with(before, after)
        }
        _ => {
            let some = Text { pieces: all.clone() }.some_of(&all).pieces();
            buffer.with(some.clone(), some)
        }
    }
}

fn array_method(buffer: &Buffer, method: &str, given: &Values) -> Option<Outcome> {
    let first = given.positional.first();
    let content = buffer.content();
    Some(match method {
        "extend" | "__iadd__" => Outcome::after(written(buffer, first?)),
        "append" => {
            let byte = first?.only_constant().and_then(Constant::as_int).and_then(|code| u8::try_from(code).ok());
            let more = match byte.filter(u8::is_ascii) {
                Some(byte) => constant(char::from(byte).to_string()),
                None => Value::text([Piece::Hole(Value::unknown().with_labels(&first?.labels()))]),
            };
            Outcome::after(written(buffer, &more))
        }
        "clear" => Outcome::after(buffer.with(Vec::new(), Vec::new())),
        "insert" | "remove" | "pop" | "reverse" => {
            let labels = given.labels();
            let pieces = buffer.pieces();
            let some = Text { pieces: pieces.clone() }.some_of(&pieces).with_labels(&labels);
            let result = Value::unknown().with_labels(&content.labels());
            Outcome { result, after: Some(buffer.with(some.pieces(), Vec::new())) }
        }
        "copy" => Outcome::gives(buffer.clone().into()),
        method => Outcome::gives(texts::as_bytes_but(method, texts::method(&content, method, given)?)),
    })
}

/// `data[start:stop] = value` of a `bytearray`, `del data[start:stop]`; without a slice, some byte of it.
pub(crate) fn with_slice(buffer: &Buffer, slice: Option<Slice>, value: &Value) -> Value {
    let pieces = buffer.pieces();
    let bounds = slice.filter(Slice::is_plain).map(|slice| (slice.start, slice.stop));
    let cut = |bound: Bound, absent: i128| match bound {
        Bound::Absent => Some(absent),
        Bound::At(at) if at >= 0 => Some(at),
        _ => None,
    };
    let kept = bounds.and_then(|(start, stop)| {
        let (before, rest) = first_of(&pieces, cut(start, 0)?)?;
        if stop == Bound::Absent {
            return Some((before, Vec::new()));
        }
        let (_, after) = first_of(&pieces, cut(stop, 0)?)?;
        (after.len() <= rest.len() + 1).then_some((before, after))
    });
    match kept {
        Some((before, after)) => buffer.with([before, value.byte_pieces(), after].concat(), Vec::new()),
        None => {
            let all = [pieces, value.byte_pieces()].concat();
            let some = Text { pieces: all.clone() }.some_of(&all);
            buffer.with(some.pieces(), Vec::new())
        }
    }
}

/// The lines that iterating over a buffer gives.
pub(crate) fn lines(buffer: &Buffer) -> Value {
    let given = Values::of([Value::constant(Constant::Bool(true))]);
    let lines = texts::method(&buffer.after, "splitlines", &given);
    lines.unwrap_or_else(|| Value::repeated(SequenceKind::List, vec![buffer.after.clone()]))
}

impl From<Buffer> for Value {
    fn from(buffer: Buffer) -> Self {
        Known::Buffer(std::sync::Arc::new(buffer)).into()
    }
}
