//! Text that stands for other values: JSON, Base64, hexadecimal digits, templates; and what turns it back.

use std::sync::Arc;

use bezoar_base::{Constant, Path};

use crate::builtin::some_text;
use crate::containers::SequenceKind;
use crate::exec::Frame;
use crate::labels::{Kinds, Labels};
use crate::letters::{Letters, Shape};
use crate::methods::Values;
use crate::pages::Page;
use crate::texts::{constant, looked_up, plain};
use crate::value::{Known, Piece, Value};

/// A text that was made of another value by a codec, and gives it back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Encoded {
    /// What made it.
    pub codec: Codec,
    /// The call that did: `json.dumps()`.
    pub maker: Path,
    /// What it was made of.
    pub value: Value,
    /// The labels of the text: of what was put in, without what the codec takes the harm of.
    pub labels: Labels,
}

/// How a value was written.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Codec {
    /// `json.dumps`
    Json,
    /// Letters, digits and a few signs: `base64`, `hex`.
    Digits(&'static str),
    /// Bytes that mean nothing as text: `zlib`, `struct`, `pickle`.
    Binary(&'static str),
    /// `urllib.parse.urlencode`
    Query,
    /// `string.Template`, which is text for itself.
    Template,
    /// A template of a page.
    Page(Page),
    /// What makes templates that escape nothing.
    PlainJinja,
}

impl Encoded {
    fn made(codec: Codec, by: &str, value: &Value) -> Value {
        let labels = match codec {
            Codec::Digits(_) => value.labels().recoded(),
            Codec::Json => value.labels().cleared(Kinds::LINE_ENDS),
            Codec::Binary(_) | Codec::Template | Codec::Query | Codec::Page(_) | Codec::PlainJinja => value.labels(),
        };
        Known::Encoded(Arc::new(Self { codec, maker: format!("{by}()").into(), value: value.clone(), labels })).into()
    }
}

impl Frame<'_, '_> {
    /// A function that writes a value in other characters, or reads it back.
    pub(crate) fn coded(&mut self, path: &str, given: &Values) -> Option<Value> {
        let first = given.positional.first();
        if let Some(codec) = encoder(path) {
            return Some(Encoded::made(codec, path, first?));
        }
        if let Some(codec) = decoder(path) {
            // What it gives is known where the same program wrote it.
            let unknown = self.api_result(path, given);
            return Some(decoded(codec, first?, &unknown));
        }
        Some(match path {
            "urllib.parse.unquote"
            | "urllib.parse.unquote_plus"
            | "urllib.parse.unquote_to_bytes"
            | "html.unescape"
            | "codecs.decode"
            | "quopri.decodestring"
            | "email.header.decode_header" => match plain(first?) {
                Some(text) if !text.contains(['%', '&', '+', '\\', '=']) && !path.starts_with("codecs") => {
                    constant(text)
                }
                _ => self.api_result(path, given).with_labels(&first?.labels().restored()),
            },
            "codecs.encode" => match given.positional.get(1).and_then(plain).as_deref() {
                Some("hex" | "hex_codec") => Encoded::made(Codec::Digits("hex"), path, first?),
                Some("base64" | "base64_codec") => Encoded::made(Codec::Digits("base64"), path, first?),
                _ => some_text(&first?.labels()),
            },
            "urllib.parse.quote" | "urllib.parse.quote_plus" => quoted(path, given)?,
            "urllib.parse.urljoin" => joined(first?, given.positional.get(1)?)?,
            "urllib.parse.urlunsplit" | "urllib.parse.urlunparse" => address_of(first?)?,
            "tornado.httputil.url_concat" => with_query(first?, given.at(1, "args")?)?,
            "urllib.parse.parse_qs" | "urllib.parse.parse_qsl" => parsed_query(path, first?)?,
            "json.dump" => Value::constant(Constant::None),
            "struct.unpack" => unpacked(first?, given.positional.get(1)?)?,
            "struct.pack" => {
                let parts = Value::sequence(SequenceKind::Tuple, given.positional.clone(), given.open);
                Encoded::made(Codec::Binary("struct"), path, &parts.with_labels(&given.rest))
            }
            _ => return None,
        })
    }
}

/// `urllib.parse.quote(text, safe="/")`: letters, digits, four signs, the percent sign, and what is safe.
fn quoted(path: &str, given: &Values) -> Option<Value> {
    let text = given.at(0, "string")?;
    if text.labels().is_empty() {
        return None;
    }
    let default = if path.ends_with("_plus") { "+" } else { "/" };
    let safe = match given.at(1, "safe") {
        Some(safe) => plain(safe)?,
        None => default.into(),
    };
    let letters = Letters::word().or(Letters::of("_.-~%+")).or(Letters::of(&safe));
    Some(some_text(&text.labels().cleared(Shape::of(letters).clears())))
}

/// `urllib.parse.urljoin(base, part)` of a part that names neither a scheme nor a host: it comes behind the last slash of the base.
fn joined(base: &Value, part: &Value) -> Option<Value> {
    let labels = part.labels();
    let lacks = |letters: &'static str| !labels.kinds().overlaps(Kinds::letters_of(letters));
    let is_relative = lacks(":") && (lacks("/") || !labels.kinds().overlaps(Kinds::FIRST_SLASH));
    if labels.is_empty() || !is_relative {
        return None;
    }
    let before = match plain(base) {
        Some(text) => {
            let host = text.find("://").map_or(0, |at| at + 3);
            let folder = match text[host..].rfind('/') {
                Some(slash) => text[..=host + slash].to_owned(),
                None => format!("{text}/"),
            };
            vec![Piece::Literal(folder.into())]
        }
        None => vec![Piece::Hole(base.clone()), Piece::Literal("/".into())],
    };
    Some(Value::text(before.into_iter().chain(part.pieces())))
}

/// `urllib.parse.urlunsplit((scheme, host, path, …))`
fn address_of(parts: &Value) -> Option<Value> {
    let parts = crate::elements::items(parts)?;
    let [scheme, host, rest @ ..] = parts.as_slice() else { return None };
    let (scheme, host) = (plain(scheme)?, plain(host)?);
    if host.is_empty() {
        return None;
    }
    let scheme = if scheme.is_empty() { String::new() } else { format!("{scheme}:") };
    let begin = Piece::Literal(format!("{scheme}//{host}/").into());
    Some(Value::text(std::iter::once(begin).chain(rest.iter().flat_map(Value::pieces))))
}

/// `url_concat(address, fields)`: the fields are encoded and come behind the address.
fn with_query(address: &Value, fields: &Value) -> Option<Value> {
    let labels = fields.labels();
    if labels.is_empty() && address.labels().is_empty() {
        return None;
    }
    let query = some_text(&labels.cleared(Kinds::OF_OWN_ADDRESSES));
    Some(Value::text(address.pieces().into_iter().chain([Piece::Literal("?".into()), Piece::Hole(query)])))
}

/// `struct.unpack(format, bytes)` of what was packed by the same format.
fn unpacked(format: &Value, bytes: &Value) -> Option<Value> {
    let (Some(Known::Encoded(encoded)), Some(format)) = (bytes.only(), plain(format)) else { return None };
    let Some(Known::Sequence(parts)) = encoded.value.only().filter(|_| encoded.codec == Codec::Binary("struct")) else {
        return None;
    };
    let is_same = !parts.open && parts.elements.first().and_then(plain).as_deref() == Some(&*format);
    let all = parts.elements.iter().skip(1).cloned().collect();
    let all = Value::sequence(SequenceKind::Tuple, all, parts.open);
    Some(if is_same { all } else { Value::unknown().with_labels(&encoded.value.labels()) })
}

fn encoder(path: &str) -> Option<Codec> {
    Some(match path {
        "json.dumps" | "simplejson.dumps" | "ujson.dumps" | "orjson.dumps" => Codec::Json,
        "base64.b64encode" | "base64.standard_b64encode" | "base64.urlsafe_b64encode" => Codec::Digits("base64"),
        "base64.b32encode" | "base64.b32hexencode" => Codec::Digits("base32"),
        "base64.b16encode" | "binascii.hexlify" | "binascii.b2a_hex" => Codec::Digits("hex"),
        "binascii.b2a_base64" => Codec::Digits("base64"),
        "base64.b85encode" | "base64.a85encode" => Codec::Binary("base85"),
        "zlib.compress" | "gzip.compress" | "bz2.compress" | "lzma.compress" => Codec::Binary("compress"),
        "pickle.dumps" | "marshal.dumps" => Codec::Binary("pickle"),
        "urllib.parse.urlencode" => Codec::Query,
        _ => return None,
    })
}

/// Whether a function gives a text or bytes that stood for something else.
pub(crate) fn gives_text(path: &str) -> bool {
    let is_unescaped =
        matches!(path, "html.unescape" | "urllib.parse.unquote" | "urllib.parse.unquote_plus" | "codecs.decode");
    is_unescaped || matches!(decoder(path), Some(Codec::Digits(_) | Codec::Binary("base85" | "compress")))
}

fn decoder(path: &str) -> Option<Codec> {
    Some(match path {
        "json.loads" | "simplejson.loads" | "ujson.loads" | "orjson.loads" => Codec::Json,
        "base64.b64decode" | "base64.standard_b64decode" | "base64.urlsafe_b64decode" | "binascii.a2b_base64" => {
            Codec::Digits("base64")
        }
        "base64.b32decode" | "base64.b32hexdecode" => Codec::Digits("base32"),
        "base64.b16decode" | "binascii.unhexlify" | "binascii.a2b_hex" | "builtins.bytes.fromhex" => {
            Codec::Digits("hex")
        }
        "base64.b85decode" | "base64.a85decode" => Codec::Binary("base85"),
        "zlib.decompress" | "gzip.decompress" | "bz2.decompress" | "lzma.decompress" => Codec::Binary("compress"),
        _ => return None,
    })
}

/// What a text gives when it is read by a codec: the value that it was made of, or what is `unknown`, with the text's labels.
fn decoded(codec: Codec, text: &Value, unknown: &Value) -> Value {
    match text.only() {
        Some(Known::Encoded(encoded)) if encoded.codec == codec => encoded.value.clone(),
        // A string that is handed on in a hole: `"".join([packed])`, `packed + ""`.
        Some(Known::Text(pieces)) => match &pieces[..] {
            [Piece::Hole(hole)] if matches!(hole.only(), Some(Known::Encoded(_))) => decoded(codec, hole, unknown),
            _ => unknown.clone().with_labels(&text.labels().restored()),
        },
        _ => unknown.clone().with_labels(&text.labels().restored()),
    }
}

/// `parse_qs(urlencode(fields))`: a list of each field's texts.
fn parsed_query(path: &str, text: &Value) -> Option<Value> {
    let Some(Known::Encoded(encoded)) = text.only() else {
        return Some(Value::unknown().with_labels(&text.labels().restored()));
    };
    let Some(Known::Dict(dict)) = encoded.value.only().filter(|_| encoded.codec == Codec::Query) else { return None };
    if path.ends_with("parse_qsl") {
        return Some(crate::dicts::entries(dict, encoded.value.own_labels(), None));
    }
    let list = |value: &Value| Value::sequence(SequenceKind::List, vec![value.clone()], false);
    let entries = dict.entries.iter().map(|(key, value)| (key.clone(), list(value))).collect();
    Some(Value::dict(entries, dict.open).with_labels(encoded.value.own_labels()))
}

/// `string.Template(text)`
pub(crate) fn template(text: &Value) -> Value {
    Encoded::made(Codec::Template, "string.Template", text)
}

/// `template.substitute(mapping, **names)`; a name that is not there stays if it is `safe`.
pub(crate) fn substituted(template: &Value, given: &Values, safe: bool) -> Option<Value> {
    let Some(Known::Encoded(encoded)) = template.only() else { return None };
    let mapping = given.positional.first();
    let field = |name: &str, written: &str| {
        let value = given.named(name).cloned().or_else(|| mapping.map(|mapping| looked_up(mapping, name)));
        match value.filter(|value| !(safe && value.is_unknown() && value.labels().is_empty())) {
            Some(value) => value.pieces(),
            None if safe => vec![Piece::Literal(written.into())],
            None => vec![Piece::Hole(Value::unknown().with_labels(&given.rest))],
        }
    };
    let mut out = Vec::new();
    let mut unsure = Labels::default();
    for piece in encoded.value.pieces() {
        let Piece::Literal(text) = piece else {
            unsure = given.labels();
            out.push(piece);
            continue;
        };
        let mut rest: &str = &text;
        while let Some(at) = rest.find('$') {
            out.push(Piece::Literal(rest[..at].into()));
            let after = &rest[at + 1..];
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let (name, length) = if let Some(braced) = after.strip_prefix('{') {
                let end = braced.find('}').unwrap_or(braced.len());
                (&braced[..end], (end + 2).min(after.len()))
            } else {
                let end = after.find(|c| !is_name(c)).unwrap_or(after.len());
                (&after[..end], end)
            };
            if let Some(after) = after.strip_prefix('$') {
                out.push(Piece::Literal("$".into()));
                rest = after;
                continue;
            }
            if name.is_empty() {
                out.push(Piece::Literal("$".into()));
            } else {
                out.extend(field(name, &rest[at..at + 1 + length]));
            }
            rest = &after[length..];
        }
        out.push(Piece::Literal(rest.into()));
    }
    Some(Value::text(out).with_labels(&unsure))
}
