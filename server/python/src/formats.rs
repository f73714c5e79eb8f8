//! Format specifications and conversions: how values are written out.

use bezoar_base::Constant;

use crate::labels::Kinds;
use crate::text::python_str;
use crate::value::{Known, MAX_TEXT, Piece, Value};

/// `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Specification {
    pub(crate) fill: Option<char>,
    pub(crate) align: Option<char>,
    pub(crate) sign: Option<char>,
    pub(crate) alternate: bool,
    pub(crate) width: Option<usize>,
    pub(crate) grouping: Option<char>,
    pub(crate) precision: Option<usize>,
    pub(crate) kind: Option<char>,
    /// Whether some of it is not known.
    pub(crate) unsure: bool,
}

impl Specification {
    /// Reads one as `format` does; `None` for an object's own.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut spec = Self::default();
        let mut rest: Vec<char> = text.chars().collect();
        let is_align = |c: Option<&char>| c.is_some_and(|c| matches!(c, '<' | '>' | '=' | '^'));
        if is_align(rest.get(1)) {
            spec.fill = Some(rest[0]);
            spec.align = Some(rest[1]);
            rest.drain(..2);
        } else if is_align(rest.first()) {
            spec.align = Some(rest.remove(0));
        }
        let mut rest = rest.into_iter().peekable();
        spec.sign = rest.next_if(|c| matches!(c, '+' | '-' | ' '));
        rest.next_if_eq(&'z');
        spec.alternate = rest.next_if_eq(&'#').is_some();
        if rest.next_if_eq(&'0').is_some() && spec.align.is_none() {
            spec.fill.get_or_insert('0');
            spec.align = Some('=');
        }
        let number = |rest: &mut std::iter::Peekable<std::vec::IntoIter<char>>| {
            let mut digits = String::new();
            while let Some(digit) = rest.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            digits.parse().ok()
        };
        spec.width = number(&mut rest);
        spec.grouping = rest.next_if(|c| matches!(c, ',' | '_'));
        if rest.next_if_eq(&'.').is_some() {
            spec.precision = Some(number(&mut rest)?);
        }
        spec.kind = rest.next_if(|c| c.is_ascii_alphabetic() || *c == '%');
        rest.next().is_none().then_some(spec)
    }

    fn is_number(&self) -> bool {
        self.kind.is_some_and(|kind| "bdeEfFgGnoxXi%u".contains(kind))
    }

    /// The text as wide as it is to be.
    fn padded(&self, text: String, is_number: bool) -> Option<String> {
        let width = self.width.unwrap_or(0);
        let missing = width.saturating_sub(text.chars().count());
        if width > MAX_TEXT {
            return None;
        }
        let fill = |count: usize| self.fill.unwrap_or(' ').to_string().repeat(count);
        Some(match self.align.unwrap_or(if is_number { '>' } else { '<' }) {
            '<' => text + &fill(missing),
            '^' => fill(missing / 2) + &text + &fill(missing - missing / 2),
            '=' if is_number && text.starts_with(['-', '+', ' ']) => {
                format!("{}{}{}", &text[..1], fill(missing), &text[1..])
            }
            '=' if !is_number => text + &fill(missing),
            _ => fill(missing) + &text,
        })
    }

    fn signed(&self, negative: bool, digits: String) -> String {
        match (negative, self.sign) {
            (true, _) => format!("-{digits}"),
            (false, Some(sign @ ('+' | ' '))) => format!("{sign}{digits}"),
            _ => digits,
        }
    }

    fn integer(&self, number: i128) -> Option<String> {
        let size = number.unsigned_abs();
        let (prefix, digits) = match self.kind {
            None | Some('d' | 'i' | 'u' | 'n') => ("", size.to_string()),
            Some('x') => ("0x", format!("{size:x}")),
            Some('X') => ("0X", format!("{size:X}")),
            Some('o') => ("0o", format!("{size:o}")),
            Some('b') => ("0b", format!("{size:b}")),
            Some('c') => return u32::try_from(number).ok().and_then(char::from_u32).map(String::from),
            _ => return None,
        };
        let every = if prefix.is_empty() { 3 } else { 4 };
        let digits = self.grouping.map_or(digits.clone(), |mark| grouped(&digits, mark, every));
        let digits = if self.alternate { format!("{prefix}{digits}") } else { digits };
        self.padded(self.signed(number < 0, digits), true)
    }

    fn float(&self, number: f64) -> Option<String> {
        let size = number.abs();
        let precision = self.precision.unwrap_or(6);
        let digits = match self.kind {
            Some('f' | 'F') if number.is_finite() && precision < 64 => format!("{size:.precision$}"),
            Some('%') if number.is_finite() && precision < 64 => format!("{:.precision$}%", size * 100.0),
            None if self.precision.is_none() => python_str(&Constant::Float(size.to_bits())),
            _ => return None,
        };
        let digits = match (self.grouping, digits.split_once('.')) {
            (Some(mark), Some((whole, part))) => format!("{}.{part}", grouped(whole, mark, 3)),
            (Some(mark), None) => grouped(&digits, mark, 3),
            (None, _) => digits,
        };
        self.padded(self.signed(number < 0.0, digits), true)
    }
}

fn grouped(digits: &str, mark: char, every: usize) -> String {
    let mut out = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(every) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

/// A constant as `format(constant, specification)` writes it.
fn written(constant: &Constant, spec: &Specification) -> Option<String> {
    match constant {
        _ if spec.unsure => None,
        Constant::Str(text) if matches!(spec.kind, None | Some('s')) => {
            let cut = text.chars().take(spec.precision.unwrap_or(usize::MAX)).collect();
            spec.padded(cut, false)
        }
        Constant::Int(number) => match spec.kind {
            Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => spec.float(constant.as_number()?),
            _ => spec.integer(*number),
        },
        Constant::Bool(_) if spec.kind.is_some() => spec.integer(constant.as_int()?),
        Constant::Bool(_) | Constant::None => spec.padded(python_str(constant), false),
        Constant::Float(bits) => spec.float(f64::from_bits(*bits)),
        _ => None,
    }
}

/// What a value adds to a string as `conversion` (`r`, `s`, `a`) and specification have it; `lines` are the kinds of sink that only
/// line ends make harmful.
pub(crate) fn formatted(value: &Value, conversion: Option<char>, spec: Option<&Specification>) -> Vec<Piece> {
    let value = match conversion {
        Some('r') => represented(value, false),
        Some('a') => represented(value, true),
        _ if is_written_by_parts(value) => represented(value, false),
        _ => value.clone(),
    };
    let Some(spec) = spec else { return value.pieces() };
    if *spec == Specification::default() {
        return value.pieces();
    }
    if let Some(constant) = value.only_constant().filter(|_| value.labels().is_empty())
        && let Some(text) = written(constant, spec)
    {
        return vec![Piece::Literal(text.into())];
    }
    // A letter of numbers refuses everything else, and nothing at all is left of a text cut to no length.
    if spec.is_number() || (spec.precision == Some(0) && !spec.unsure) {
        return vec![Piece::Hole(Value::instance("builtins.int"))];
    }
    let shown = match spec.precision {
        None => value.pieces(),
        Some(_) => vec![Piece::Hole(Value::unknown().with_labels(&value.labels()))],
    };
    let fill =
        spec.fill.filter(|_| spec.width.is_some() || spec.unsure).map(|fill| Piece::Repeat(fill.to_string().into()));
    match (fill, spec.align) {
        (Some(fill), Some('>')) => std::iter::once(fill).chain(shown).collect(),
        (Some(fill), Some('^')) => std::iter::once(fill.clone()).chain(shown).chain([fill]).collect(),
        (Some(fill), _) => shown.into_iter().chain([fill]).collect(),
        (None, _) => shown,
    }
}

/// Whether it is an untrusted container, or bytes, which `str` writes with the `repr` of what it holds.
pub(crate) fn is_written_by_parts(value: &Value) -> bool {
    let is_container = |known: &Known| match known {
        Known::Sequence(_) | Known::Dict(_) => true,
        Known::Instance(path) => &**path == "builtins.bytes",
        _ => false,
    };
    !value.is_open()
        && !value.known().is_empty()
        && value.known().iter().all(is_container)
        && !value.labels().is_empty()
}

/// `repr(value)` or `ascii(value)`: no line end stands in it as such.
pub(crate) fn represented(value: &Value, ascii: bool) -> Value {
    if let Some(constant) = value.only_constant().filter(|_| value.labels().is_empty())
        && let Some(text) = python_repr(constant, ascii)
    {
        return Value::constant(Constant::str(text));
    }
    let plain = |known: &Known| matches!(known, Known::Instance(_)) && Value::from(known.clone()).labels().is_empty();
    if !value.is_open() && value.labels().is_empty() && value.known().iter().all(plain) {
        return value.clone();
    }
    // It is a literal of Python.
    let labels = value.labels().cleared(Kinds::LINE_ENDS.union(Kinds::CODE));
    Value::text([Piece::Hole(Value::instance("builtins.str").with_labels(&labels))])
}

/// `repr` of a constant.
pub(crate) fn python_repr(constant: &Constant, ascii: bool) -> Option<String> {
    let Constant::Str(text) = constant else {
        return (!matches!(constant, Constant::Bytes(_))).then(|| python_str(constant));
    };
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            character if character == quote => out.extend(['\\', character]),
            character if character.is_ascii_graphic() || character == ' ' => out.push(character),
            character if (character as u32) < 0x100 && (ascii || (character as u32) < 0xa1) => {
                out.push_str(&format!("\\x{:02x}", character as u32));
            }
            character if ascii && (character as u32) < 0x1_0000 => {
                out.push_str(&format!("\\u{:04x}", character as u32))
            }
            character if ascii => out.push_str(&format!("\\U{:08x}", character as u32)),
            character => out.push(character),
        }
    }
    out.push(quote);
    Some(out)
}

/// The specification that a string is; one that is not wholly known may be any that ends like it.
pub(crate) fn specification_of(text: &Value) -> Specification {
    if let Some(Constant::Str(text)) = text.only_constant() {
        return Specification::parse(text).unwrap_or(Specification { unsure: true, ..Specification::default() });
    }
    let kind = match text.pieces().last() {
        Some(Piece::Literal(end)) => end.chars().last().filter(char::is_ascii_alphabetic),
        _ => None,
    };
    Specification { kind, unsure: true, ..Specification::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(constant: Constant, spec: &str) -> Option<String> {
        written(&constant, &Specification::parse(spec)?)
    }

    #[test]
    fn constants_are_written_as_python_writes_them() {
        let text = |spec| shown(Constant::str("abc"), spec);
        assert_eq!(text(">5").as_deref(), Some("  abc"));
        assert_eq!(text("*^7").as_deref(), Some("**abc**"));
        assert_eq!(text(".2").as_deref(), Some("ab"));
        let int = |spec| shown(Constant::Int(-1234), spec);
        assert_eq!(int("08d").as_deref(), Some("-0001234"));
        assert_eq!(int(",").as_deref(), Some("-1,234"));
        assert_eq!(int("#x").as_deref(), Some("-0x4d2"));
        assert_eq!(shown(Constant::Int(5), "+").as_deref(), Some("+5"));
        assert_eq!(shown(Constant::Float(2.5f64.to_bits()), ".2f").as_deref(), Some("2.50"));
        assert_eq!(shown(Constant::Float(0.25f64.to_bits()), ".0%").as_deref(), Some("25%"));
    }

    #[test]
    fn repr_quotes_as_python_does() {
        let repr = |text: &str| python_repr(&Constant::str(text), false);
        assert_eq!(repr("a'b\n").as_deref(), Some("\"a'b\\n\""));
        assert_eq!(repr("a\\\"'").as_deref(), Some("'a\\\\\"\\''"));
        assert_eq!(python_repr(&Constant::str("\u{e9}"), true).as_deref(), Some("'\\xe9'"));
    }
}
