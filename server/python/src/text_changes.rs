//! Methods that give a string with other characters: cases, stripping, replacing, padding, codecs.

use bezoar_base::Constant;

use crate::containers::Dict;
use crate::encodings::Codec;
use crate::labels::Kinds;
use crate::methods::Values;
use crate::texts::{Text, constant, plain};
use crate::value::{Known, MAX_TEXT, Piece, Value};

impl Text {
    pub(crate) fn in_case(&self, method: &str) -> Option<Value> {
        let words = |text: &str, rest: fn(char) -> String| {
            let mut in_word = false;
            let mut out = String::new();
            for character in text.chars() {
                let is_first = character.is_alphabetic() && !in_word;
                in_word = character.is_alphabetic();
                out.push_str(&if is_first { character.to_uppercase().to_string() } else { rest(character) });
            }
            out
        };
        Some(match method {
            "upper" => self.mapped(&|text| text.to_uppercase()),
            "lower" | "casefold" => self.mapped(&|text| text.to_lowercase()),
            "swapcase" => self.mapped(&|text| {
                let swapped = |c: char| {
                    if c.is_uppercase() { c.to_lowercase().to_string() } else { c.to_uppercase().to_string() }
                };
                text.chars().map(swapped).collect()
            }),
            "title" => self.mapped(&|text| words(text, |c| c.to_lowercase().to_string())),
            // Of a text in parts, only the first character of the first one changes.
            "capitalize" => match self.whole() {
                Some(whole) => {
                    let mut characters = whole.chars();
                    let first = characters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
                    constant(first + &characters.as_str().to_lowercase())
                }
                None => self.mapped(&|text| text.to_lowercase()),
            },
            _ => return None,
        })
    }

    pub(crate) fn stripped(&self, method: &str, characters: Option<&Value>) -> Value {
        let set = match characters.map(Value::only_constant) {
            None | Some(Some(Constant::None)) => None,
            Some(Some(set)) => match set.as_text() {
                Some(set) => Some(set.to_owned()),
                None => return self.some_of(&self.pieces),
            },
            Some(None) => return self.some_of(&self.pieces),
        };
        let is_gone = |c: char| set.as_deref().map_or(c.is_whitespace(), |set| set.contains(c));
        let mut pieces = self.pieces.clone();
        let ends = [method != "rstrip", method != "lstrip"];
        for (is_front, strips) in [(true, ends[0]), (false, ends[1])] {
            while strips && !pieces.is_empty() {
                let end = if is_front { 0 } else { pieces.len() - 1 };
                if let (Piece::Hole(hole), true, Some(set)) = (&pieces[end], is_front, &set) {
                    pieces[end] = Piece::Hole(hole.cleared(first_gone(set)));
                }
                let Piece::Literal(text) = &pieces[end] else { break };
                let left = if is_front { text.trim_start_matches(is_gone) } else { text.trim_end_matches(is_gone) };
                if !left.is_empty() {
                    pieces[end] = Piece::Literal(left.into());
                    break;
                }
                pieces.remove(end);
            }
        }
        Value::text(pieces)
    }

    pub(crate) fn without_affix(&self, method: &str, affix: &Value) -> Value {
        let Some(affix) = plain(affix) else { return self.some_of(&self.pieces) };
        let mut pieces = self.pieces.clone();
        let end = if method == "removeprefix" { 0 } else { pieces.len().saturating_sub(1) };
        if let Some(Piece::Literal(text)) = pieces.get(end) {
            let left = if end == 0 && method == "removeprefix" {
                text.strip_prefix(&*affix)
            } else {
                text.strip_suffix(&*affix)
            };
            if let Some(left) = left {
                pieces[end] = Piece::Literal(left.into());
            }
        }
        Value::text(pieces)
    }

    pub(crate) fn replaced(&self, given: &Values) -> Option<Value> {
        let (from, to) = (given.positional.first()?, given.positional.get(1)?);
        let count = given.positional.get(2).or_else(|| given.keyword.first().map(|(_, value)| value));
        let all = count.is_none_or(|count| count.only_constant().and_then(Constant::as_int).is_some_and(|n| n < 0));
        let to = to.byte_pieces();
        let Some(from) = plain(from) else {
            // Whatever it is that goes, what is left was there, or comes in for it.
            return Some(self.some_of(&[self.pieces.as_slice(), &to].concat()));
        };
        let whole = Value::text(to.clone()).only_constant().and_then(Constant::as_text).map(str::to_owned);
        if let (Some(text), Some(to)) = (self.whole(), &whole) {
            let times = match count.and_then(Value::only_constant).and_then(Constant::as_int) {
                Some(times) if times >= 0 => usize::try_from(times).unwrap_or(usize::MAX),
                _ if all => usize::MAX,
                _ => return Some(self.some_of(&self.pieces)),
            };
            let is_small = text.len().saturating_mul(to.len() + 1) < MAX_TEXT;
            return is_small.then(|| constant(text.replacen(&*from, to, times)));
        }
        let gone = whole.as_ref().filter(|_| all).map_or(Kinds::NONE, |to| taken_away(&from, to));
        let new = Kinds::letters_of(whole.as_deref().unwrap_or_default());
        let mut out = Vec::new();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(text) if !from.is_empty() => {
                    for (position, part) in text.split(&*from).enumerate() {
                        if position > 0 {
                            out.extend(to.iter().cloned());
                        }
                        out.push(Piece::Literal(part.into()));
                    }
                }
                Piece::Hole(hole) => {
                    let more = Self::labels(&to);
                    out.push(Piece::Hole(rewritten(hole, gone, new).with_labels(&more)));
                }
                piece => out.push(piece.clone()),
            }
        }
        Some(Value::text(out))
    }

    /// By a table as `str.maketrans` makes it.
    pub(crate) fn translated(&self, table: &Value) -> Value {
        let Some(Known::Dict(dict)) = table.only() else {
            let labels = Self::labels(&self.pieces).union(&table.labels());
            return Value::text([Piece::Hole(Value::unknown().with_labels(&labels))]);
        };
        let entry = |c: char| dict.get(&Constant::Int(c as i128));
        let change = |text: &str| {
            let changed = |c: char| match entry(c).only_constant() {
                Some(Constant::Str(to)) => to.to_string(),
                Some(Constant::None) => String::new(),
                Some(Constant::Int(code)) => {
                    u32::try_from(*code).ok().and_then(char::from_u32).unwrap_or(c).to_string()
                }
                _ => c.to_string(),
            };
            text.chars().map(changed).collect()
        };
        // What is not told of is not known to go, nor what comes in for it.
        let gives = |c: char| match entry(c).only_constant() {
            Some(Constant::Str(to)) => Some(to.to_string()),
            Some(Constant::Int(code)) => u32::try_from(*code).ok().and_then(char::from_u32).map(String::from),
            Some(Constant::None) => Some(String::new()),
            _ => None,
        };
        let (mut gone, mut new) = (Kinds::NONE, Kinds::NONE);
        if !dict.open {
            let given: Vec<(char, String)> = (0..128_u8).map(char::from).filter_map(|c| Some((c, gives(c)?))).collect();
            new = given.iter().fold(Kinds::NONE, |all, (_, to)| all.union(Kinds::letters_of(to)));
            let is_gone =
                |c: char| given.iter().any(|(from, _)| *from == c) && !given.iter().any(|(_, to)| to.contains(c));
            gone = given
                .iter()
                .fold(Kinds::letters_that(is_gone), |all, (from, to)| all.union(escaped(&from.to_string(), to)));
        }
        let brought = table.labels();
        let translated = self.mapped_with(&change, &|hole| rewritten(hole, gone, new).with_labels(&brought));
        // What comes in for a character may itself be untrusted.
        let is_put_in = |c: char| !entry(c).labels().is_empty();
        let literals = self.pieces.iter().any(|piece| match piece {
            Piece::Literal(text) | Piece::Repeat(text) => text.contains(is_put_in),
            Piece::Hole(_) => false,
        });
        if literals && !brought.is_empty() { Value::text(translated_pieces(&self.pieces, dict)) } else { translated }
    }

    pub(crate) fn padded(&self, method: &str, width: &Value, fill: Option<&Value>) -> Value {
        let width = width.only_constant().and_then(Constant::as_int).and_then(|width| usize::try_from(width).ok());
        let fill_pieces = match fill {
            Some(fill) => fill.byte_pieces(),
            None => vec![Piece::Literal(if method == "zfill" { "0" } else { " " }.into())],
        };
        let one = match fill_pieces.as_slice() {
            [Piece::Literal(text)] => text.chars().next(),
            _ => None,
        };
        if let (Some(whole), Some(width), Some(one)) = (self.whole(), width.filter(|width| *width <= MAX_TEXT), one) {
            let missing = width.saturating_sub(whole.chars().count());
            let pad = |count: usize| one.to_string().repeat(count);
            let left = missing / 2 + (missing & width & 1);
            return constant(match method {
                "ljust" => format!("{whole}{}", pad(missing)),
                "center" => format!("{}{whole}{}", pad(left), pad(missing - left)),
                "zfill" if whole.starts_with(['-', '+']) => format!("{}{}{}", &whole[..1], pad(missing), &whole[1..]),
                _ => format!("{}{whole}", pad(missing)),
            });
        }
        let pad: Vec<Piece> = match one {
            Some(one) => vec![Piece::Repeat(one.to_string().into())],
            None => fill_pieces.clone(),
        };
        let after = matches!(method, "ljust" | "center").then(|| pad.clone()).unwrap_or_default();
        let before = if method == "ljust" { Vec::new() } else { pad };
        Value::text(before.into_iter().chain(self.pieces.iter().cloned()).chain(after))
    }

    /// What `encode` and `decode` give: the same pieces, but for codecs that write in other characters.
    pub(crate) fn recoded(&self, method: &str, given: &Values) -> Value {
        let codec = given
            .positional
            .first()
            .or_else(|| given.keyword.iter().find(|(name, _)| &**name == "encoding").map(|(_, value)| value));
        let codec = codec.map(|codec| plain(codec).unwrap_or_else(|| "?".into()));
        let name = codec.as_deref().unwrap_or("utf-8").to_ascii_lowercase().replace('_', "-");
        match (name.as_str(), self.whole()) {
            (
                "utf-8" | "utf8" | "ascii" | "us-ascii" | "latin-1" | "latin1" | "iso-8859-1" | "utf-8-sig",
                Some(whole),
            ) if whole.is_ascii() || name.starts_with("utf") => {
                if method == "encode" {
                    Value::constant(Constant::Bytes(whole.as_bytes().into()))
                } else {
                    constant(whole)
                }
            }
            ("unicode-escape" | "raw-unicode-escape", None) if method == "encode" => {
                let labels = Self::labels(&self.pieces).cleared(Kinds::LINE_ENDS);
                Value::text([Piece::Hole(Value::unknown().with_labels(&labels))])
            }
            ("unicode-escape" | "raw-unicode-escape", None) => {
                // Whatever was escaped comes back.
                Value::text([Piece::Hole(Value::unknown().with_labels(&Self::labels(&self.pieces).restored()))])
            }
            ("?", None) => self.some_of(&self.pieces),
            (_, None) => Value::text(self.pieces.clone()),
            (_, Some(_)) => Value::instance(if method == "encode" { "builtins.bytes" } else { "builtins.str" }),
        }
    }
}

/// Each known character with what a table has for it, in parts.
fn translated_pieces(pieces: &[Piece], table: &Dict) -> Vec<Piece> {
    let mut out = Vec::new();
    for piece in pieces {
        let Piece::Literal(text) = piece else {
            out.push(piece.clone());
            continue;
        };
        for character in text.chars() {
            let entry = table.get(&Constant::Int(character as i128));
            match entry.only_constant() {
                _ if entry.is_never() => out.push(Piece::Literal(character.to_string().into())),
                Some(Constant::None) => {}
                _ => out.extend(entry.pieces()),
            }
        }
    }
    out
}

/// What cannot stand at the beginning any more where all of these characters are taken off there.
fn first_gone(set: &str) -> Kinds {
    let traits = [('/', Kinds::FIRST_SLASH), ('\\', Kinds::FIRST_BACKSLASH), ('\t', Kinds::FIRST_TAB)];
    traits.iter().filter(|(letter, _)| set.contains(*letter)).fold(Kinds::NONE, |all, (_, gone)| all.union(*gone))
}

/// Which traits replacing `from` by `to` everywhere takes away.
fn taken_away(from: &str, to: &str) -> Kinds {
    let letter = if from.chars().count() == 1 && !to.contains(from) { Kinds::letters_of(from) } else { Kinds::NONE };
    letter.union(escaped(from, to))
}

/// Which traits are gone where `to` is how a language writes the letter `from` itself.
fn escaped(from: &str, to: &str) -> Kinds {
    match (from, to) {
        ("'", "''") => Kinds::SQL_SINGLE_QUOTE,
        ("'", "'\\''" | "'\"'\"'") => Kinds::SHELL_QUOTE,
        ("\"", "\"\"") => Kinds::SQL_DOUBLE_QUOTE,
        ("`", "``") => Kinds::SQL_BACKTICK,
        ("\\", "\\5c" | "\\5C") => Kinds::LDAP_BACKSLASH,
        ("{", "{{") => Kinds::FIELD,
        _ => Kinds::NONE,
    }
}

/// What is left of a hole when some traits of it go and the letters `new` come in for them.
fn rewritten(hole: &Value, gone: Kinds, new: Kinds) -> Value {
    let is_json = |known: &Known| matches!(known, Known::Encoded(encoded) if encoded.codec == Codec::Json);
    // In JSON, quotes are escaped already: only a tag could end the script that it stands in.
    let markup = if hole.only().is_some_and(is_json) { Kinds::letters_of("<") } else { Kinds::MARKUP };
    hole.relabelled(&|labels| {
        labels.map(|kinds| {
            let left = kinds.without(gone).union(new.without(gone)).settled();
            // What opened tags and ended attributes is written as text now; where only the first is, no attribute is safe that the
            // rest of it ends.
            match gone.overlaps(markup) {
                true if !left.overlaps(markup) => left.without(Kinds::XSS),
                true if !left.overlaps(Kinds::letters_of("<")) => left.without(Kinds::XSS_IN_TEXT),
                _ => left,
            }
        })
    })
}

/// `str.maketrans(…)`
pub(crate) fn translation(given: &Values) -> Option<Value> {
    let mut entries = Vec::new();
    let code = |c: char| Constant::Int(c as i128);
    match given.positional.as_slice() {
        [table] => {
            let Some(Known::Dict(dict)) = table.only() else {
                return Some(Value::unknown().with_labels(&table.labels()));
            };
            for (key, value) in &dict.entries {
                match key {
                    Constant::Str(text) => entries.push((code(text.chars().next()?), value.clone())),
                    key => entries.push((key.clone(), value.clone())),
                }
            }
            return Some(Value::dict(entries, dict.open).with_labels(table.own_labels()));
        }
        [from, to, gone @ ..] => {
            let (from, to) = (plain(from)?, plain(to)?);
            for (from, to) in from.chars().zip(to.chars()) {
                entries.push((code(from), constant(to.to_string())));
            }
            for gone in gone {
                entries.extend(plain(gone)?.chars().map(|c| (code(c), Value::constant(Constant::None))));
            }
        }
        [] => return None,
    }
    Some(Value::dict(entries, false))
}
