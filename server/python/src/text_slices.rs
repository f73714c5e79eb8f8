//! Characters and slices of strings of which only parts may be known.

use bezoar_base::Constant;

use crate::slices::{Bound, Slice};
use crate::texts::{Text, as_bytes, constant};
use crate::value::{Known, Piece, Value};

/// `text[key]`.
pub(crate) fn at(known: &Known, key: &Value) -> Option<Value> {
    if let Known::Constant(Constant::Bytes(bytes)) = known {
        let at = key.only_constant()?.as_int()?;
        let at = if at < 0 { at + bytes.len() as i128 } else { at };
        return bytes.get(usize::try_from(at).ok()?).map(|byte| Value::constant(Constant::Int(i128::from(*byte))));
    }
    let text = Text::of(known)?;
    let at = match Bound::of(key) {
        Bound::At(at) => at,
        _ => return Some(text.some_of(&text.pieces)),
    };
    let next = if at == -1 { Bound::Absent } else { Bound::At(at + 1) };
    Some(text.sliced(Bound::At(at), next))
}

/// `text[start:stop:step]`.
pub(crate) fn sliced(known: &Known, slice: Slice) -> Option<Value> {
    let text = Text::of(known)?;
    let is_bytes = matches!(known, Known::Constant(Constant::Bytes(_)));
    let cut = match (slice.is_plain(), text.whole()) {
        (true, _) => text.sliced(slice.start, slice.stop),
        (false, Some(whole)) => {
            let characters: Vec<char> = whole.chars().collect();
            let places = slice.places(characters.len())?;
            constant(places.into_iter().map(|place| characters[place]).collect::<String>())
        }
        (false, None) => text.some_of(&text.pieces),
    };
    Some(if is_bytes { as_bytes(&cut) } else { cut })
}

impl Text {
    /// From one place to another, counted from the front or, if negative, from the back, as far as what stands there is known.
    fn sliced(&self, start: Bound, stop: Bound) -> Value {
        if let Some(whole) = self.whole() {
            let characters: Vec<char> = whole.chars().collect();
            return match (Slice { start, stop, step: Bound::Absent }).places(characters.len()) {
                Some(places) => constant(places.into_iter().map(|place| characters[place]).collect::<String>()),
                None => Value::instance("builtins.str"),
            };
        }
        let pieces = match stop {
            Bound::Absent => Some(self.pieces.clone()),
            Bound::At(stop) if stop >= 0 => first_of(&self.pieces, stop).map(|(first, _)| first),
            Bound::At(stop) => last_of(&self.pieces, -stop).map(|(rest, _)| rest),
            Bound::Unknown => None,
        };
        let (mut pieces, mut unsure) = match pieces {
            Some(pieces) => (pieces, false),
            None => (self.pieces.clone(), true),
        };
        match start {
            Bound::Absent => {}
            Bound::At(start) if start >= 0 => match first_of(&pieces, start) {
                Some((_, rest)) => pieces = rest,
                None => {
                    // What stands before the first hole is gone for certain.
                    let hole = pieces.iter().position(|piece| !matches!(piece, Piece::Literal(_)));
                    pieces.drain(..hole.unwrap_or(0));
                    unsure = true;
                }
            },
            Bound::At(start) => match last_of(&pieces, -start).filter(|_| stop == Bound::Absent) {
                Some((_, last)) => pieces = last,
                None => unsure = true,
            },
            Bound::Unknown => unsure = true,
        }
        if unsure { self.some_of(&pieces) } else { Value::text(pieces) }
    }
}

/// The first `count` characters and the rest, if they are known.
pub(crate) fn first_of(pieces: &[Piece], count: i128) -> Option<(Vec<Piece>, Vec<Piece>)> {
    let mut left = usize::try_from(count).ok()?;
    for (position, piece) in pieces.iter().enumerate() {
        if left == 0 {
            return Some((pieces[..position].to_vec(), pieces[position..].to_vec()));
        }
        let Piece::Literal(text) = piece else { return None };
        let length = text.chars().count();
        if left < length {
            let cut = text.char_indices().nth(left).map_or(text.len(), |(at, _)| at);
            let (before, after) = (Piece::Literal(text[..cut].into()), Piece::Literal(text[cut..].into()));
            let first = pieces[..position].iter().cloned().chain([before]).collect();
            return Some((first, [after].into_iter().chain(pieces[position + 1..].iter().cloned()).collect()));
        }
        left -= length;
    }
    Some((pieces.to_vec(), Vec::new()))
}

/// All but the last `count` characters, and these, if they are known.
fn last_of(pieces: &[Piece], count: i128) -> Option<(Vec<Piece>, Vec<Piece>)> {
    let mirrored = |pieces: &[Piece]| -> Vec<Piece> {
        let reversed = |piece: &Piece| match piece {
            Piece::Literal(text) => Piece::Literal(text.chars().rev().collect::<String>().into()),
            piece => piece.clone(),
        };
        pieces.iter().rev().map(reversed).collect()
    };
    let (last, rest) = first_of(&mirrored(pieces), count)?;
    Some((mirrored(&rest), mirrored(&last)))
}
