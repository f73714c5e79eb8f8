//! Literals as Python reads them.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::formats::{Specification, formatted, specification_of};
use crate::value::{Known, Piece, Value};

/// What a node is that says so by itself wherever it stands: a number, a text without holes, `True`; `None` for any other.
pub fn written(node: Node<'_>) -> Option<Value> {
    match node.kind() {
        kind::INTEGER => Some(integer(node.text())),
        kind::FLOAT => Some(float(node.text())),
        kind::STRING if node.child_of_kind(kind::INTERPOLATION).is_none() => Some(string(node, |_| Value::unknown())),
        kind::TRUE => Some(Value::constant(Constant::Bool(true))),
        kind::FALSE => Some(Value::constant(Constant::Bool(false))),
        kind::NONE => Some(Value::constant(Constant::None)),
        _ => None,
    }
}

/// What a `string` node is, holes evaluated by `hole`. A template string (`t"…"`) is no string: unknown.
pub(crate) fn string<'t>(node: Node<'t>, mut hole: impl FnMut(Node<'t>) -> Value) -> Value {
    let prefix = prefix_of(node);
    let is = |letter: char| prefix.contains(letter);
    let (raw, bytes, format) = (is('r'), is('b'), is('f'));
    let mut pieces = Vec::new();
    let mut content_bytes = Vec::new();
    for child in node.named_children() {
        if child.kind() == kind::STRING_CONTENT {
            let text = child.text();
            if bytes {
                unescape(text, raw, true, &mut content_bytes);
            } else {
                let mut unescaped = Vec::with_capacity(text.len());
                unescape(text, raw, false, &mut unescaped);
                let text = String::from_utf8_lossy(&unescaped);
                let text = if format { text.replace("{{", "{").replace("}}", "}") } else { text.into_owned() };
                pieces.push(Piece::Literal(text.into()));
            }
        } else if child.kind() == kind::INTERPOLATION {
            pieces.extend(interpolation(child, &mut hole));
        }
    }
    if is('t') {
        Value::unknown()
    } else if bytes {
        Value::constant(Constant::Bytes(content_bytes.into()))
    } else {
        Value::text(pieces)
    }
}

fn interpolation<'t>(node: Node<'t>, hole: &mut dyn FnMut(Node<'t>) -> Value) -> Vec<Piece> {
    let Some(expression) = node.child(field::EXPRESSION) else { return vec![Piece::Hole(Value::unknown())] };
    let value = hole(expression);
    let spec = node.child(field::FORMAT_SPECIFIER).map(|spec| specification(spec, hole));
    let conversion = node.child(field::TYPE_CONVERSION).and_then(|it| it.text().trim_start_matches('!').chars().next());
    match debug_text(node, expression) {
        // `f"{x=}"` shows the name too, and the value as `repr` does, if it is told nothing else.
        Some(name) => {
            let conversion = conversion.or(if spec.is_none() { Some('r') } else { None });
            let name = Piece::Literal(name.into());
            std::iter::once(name).chain(formatted(&value, conversion, spec.as_ref())).collect()
        }
        None => formatted(&value, conversion, spec.as_ref()),
    }
}

/// `:>{width}`
fn specification<'t>(node: Node<'t>, hole: &mut dyn FnMut(Node<'t>) -> Value) -> Specification {
    let whole = node.text();
    let mut pieces = Vec::new();
    let mut at = node.start();
    let text = |from: u32, to: u32| {
        let text = whole.get((from - node.start()) as usize..(to - node.start()) as usize).unwrap_or_default();
        Piece::Literal(text.into())
    };
    for inner in node.named_children().filter(|inner| inner.child(field::EXPRESSION).is_some()) {
        pieces.push(text(at, inner.start()));
        pieces.extend(interpolation(inner, hole));
        at = inner.end();
    }
    pieces.push(text(at, node.end()));
    if let Some(Piece::Literal(first)) = pieces.first() {
        pieces[0] = Piece::Literal(first.strip_prefix(':').unwrap_or(first).into());
    }
    specification_of(&Value::text(pieces))
}

/// What `f"{x=}"` shows before the value.
fn debug_text<'t>(interpolation: Node<'t>, expression: Node<'t>) -> Option<&'t str> {
    let text = interpolation.text();
    let (start, end) =
        (expression.start() - interpolation.start(), (expression.end() - interpolation.start()) as usize);
    let after = text.get(end..)?;
    let sign = after.find('=').filter(|sign| after[..*sign].trim().is_empty())?;
    let blanks = after[sign + 1..].len() - after[sign + 1..].trim_start().len();
    let open = text.find('{').map_or(start as usize, |open| open + 1);
    text.get(open..end + sign + 1 + blanks)
}

/// The letters before the quotes, in lower case.
pub(crate) fn prefix_of(string: Node<'_>) -> String {
    let letters = string.text().chars().take_while(char::is_ascii_alphabetic);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// `concatenated_string`: strings side by side.
pub(crate) fn concatenated(parts: &[Value]) -> Value {
    let is_bytes = |value: &Value| matches!(value.only_constant(), Some(Constant::Bytes(_)));
    if !parts.is_empty() && parts.iter().all(is_bytes) {
        let mut all = Vec::new();
        for part in parts {
            if let Some(Constant::Bytes(bytes)) = part.only_constant() {
                all.extend_from_slice(bytes);
            }
        }
        return Value::constant(Constant::Bytes(all.into()));
    }
    Value::text(parts.iter().flat_map(Value::pieces))
}

/// An `integer` node.
pub(crate) fn integer(text: &str) -> Value {
    let digits = text.replace('_', "").to_ascii_lowercase();
    let parsed = match digits.get(..2) {
        Some("0x") => i128::from_str_radix(&digits[2..], 16),
        Some("0o") => i128::from_str_radix(&digits[2..], 8),
        Some("0b") => i128::from_str_radix(&digits[2..], 2),
        // Python 2's octal; a syntax error in Python 3.
        _ if digits.len() > 1 && digits.starts_with('0') => i128::from_str_radix(&digits, 8),
        _ => digits.trim_end_matches('l').parse(),
    };
    parsed.map_or_else(|_| Value::instance("builtins.int"), |value| Value::constant(Constant::Int(value)))
}

/// A `float` node.
pub(crate) fn float(text: &str) -> Value {
    let parsed: Result<f64, _> = text.replace('_', "").parse();
    parsed.map_or_else(|_| Value::instance("builtins.float"), |value| Value::constant(Constant::Float(value.to_bits())))
}

/// The text of a string constant, if it is a plain one.
pub(crate) fn plain_text(value: &Value) -> Option<Arc<str>> {
    match value.only() {
        Some(Known::Constant(Constant::Str(text))) => Some(Arc::clone(text)),
        _ => None,
    }
}

/// Resolves the escapes of a string's content as Python does; one that Python does not know stays as it is.
fn unescape(text: &str, raw: bool, bytes: bool, out: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(at) = rest.find('\\').filter(|_| !raw) {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        rest = &rest[at + 1..];
        let Some(letter) = rest.chars().next() else {
            out.push(b'\\');
            break;
        };
        let used = match letter {
            '\n' => 1,
            '\r' => 1 + usize::from(rest.as_bytes().get(1) == Some(&b'\n')),
            'x' => numeric(rest, 1, 2, 16, bytes, out),
            'u' if !bytes => numeric(rest, 1, 4, 16, bytes, out),
            'U' if !bytes => numeric(rest, 1, 8, 16, bytes, out),
            'N' if !bytes && rest.starts_with("N{") => rest.find('}').map_or(0, |end| {
                out.extend_from_slice("\u{fffd}".as_bytes());
                end + 1
            }),
            '0'..='7' => numeric(rest, 0, 3, 8, bytes, out),
            _ => simple(letter).map_or(0, |byte| {
                out.push(byte);
                1
            }),
        };
        if used == 0 {
            out.push(b'\\');
        }
        rest = &rest[used..];
    }
    out.extend_from_slice(rest.as_bytes());
}

fn simple(letter: char) -> Option<u8> {
    Some(match letter {
        '\\' => b'\\',
        '\'' => b'\'',
        '"' => b'"',
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => b'\n',
        'r' => b'\r',
        't' => b'\t',
        'v' => 11,
        _ => return None,
    })
}

/// A character by number; the bytes of `rest` that it takes, 0 if it is none.
fn numeric(rest: &str, skip: usize, most: usize, radix: u32, bytes: bool, out: &mut Vec<u8>) -> usize {
    let digits: String = rest[skip..].chars().take(most).take_while(|digit| digit.is_digit(radix)).collect();
    let complete = radix == 8 || digits.len() == most;
    let Some(code) = u32::from_str_radix(&digits, radix).ok().filter(|_| complete) else { return 0 };
    if bytes {
        out.push((code & 0xff) as u8);
    } else {
        let character = char::from_u32(code).unwrap_or('\u{fffd}');
        out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    skip + digits.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unescaped(text: &str) -> String {
        let mut out = Vec::new();
        unescape(text, false, false, &mut out);
        String::from_utf8(out).expect("str escapes give characters")
    }

    #[test]
    fn escapes_as_python_has_them() {
        assert_eq!(unescaped(r"a\n\x41\101\u00e9\q\\"), "a\nAA\u{e9}\\q\\");
        assert_eq!(unescaped("a\\\nb"), "ab");
        assert_eq!(unescaped(r"\x4"), r"\x4");
        assert_eq!(unescaped("\\"), "\\");
    }

    #[test]
    fn numbers_as_python_has_them() {
        assert_eq!(integer("0o7_77").only_constant(), Some(&Constant::Int(0o777)));
        assert_eq!(integer("0xFF").only_constant(), Some(&Constant::Int(255)));
        assert_eq!(integer("1_000").only_constant(), Some(&Constant::Int(1000)));
        assert_eq!(integer(&"9".repeat(60)).only_constant(), None);
    }
}
