//! `format % values`.

use bezoar_base::Constant;

use crate::containers::SequenceKind;
use crate::dicts;
use crate::elements::elements_of;
use crate::formats::{Specification, formatted};
use crate::labels::Labels;
use crate::value::{Known, Piece, Value};

/// `format % values`.
pub(crate) fn percent(format: &[Piece], values: &Value) -> Value {
    let holds_several = |known: &Known| matches!(known, Known::Sequence(tuple) if tuple.kind == SequenceKind::Tuple);
    if values.known().len() > 1 && values.known().iter().any(holds_several) {
        return values.map(|known| percent(format, &known.clone().into()));
    }
    let mut arguments = Arguments::of(values);
    let mut out = Vec::new();
    for piece in format {
        match piece {
            Piece::Literal(text) => percent_literal(text, &mut arguments, &mut out),
            // A format that is not known may show anything that it is given.
            piece => out.push(piece.clone()),
        }
    }
    let unsure = format.iter().any(|piece| matches!(piece, Piece::Hole(_)));
    let labels = if unsure { values.labels() } else { Labels::default() };
    Value::text(out).with_labels(&labels)
}

/// What the directives of a `%` take their values from.
struct Arguments<'v> {
    all: &'v Value,
    one_by_one: Option<std::vec::IntoIter<Value>>,
}

impl<'v> Arguments<'v> {
    fn of(all: &'v Value) -> Self {
        let one_by_one = match all.only() {
            Some(Known::Sequence(tuple)) if tuple.kind == SequenceKind::Tuple => {
                (!tuple.open).then(|| tuple.elements.clone().into_iter())
            }
            Some(_) => Some(vec![all.clone()].into_iter()),
            // Something that is not known may be one value or a tuple of them.
            None => None,
        };
        Self { all, one_by_one }
    }

    fn next(&mut self) -> Value {
        match &mut self.one_by_one {
            Some(left) => left.next().unwrap_or_else(Value::unknown),
            None => match self.all.only() {
                Some(_) => elements_of(self.all),
                None => self.all.clone(),
            },
        }
    }

    fn named(&self, name: &str) -> Value {
        match self.all.only() {
            Some(Known::Dict(dict)) => dicts::at(dict, self.all.own_labels(), &Value::constant(Constant::str(name))),
            _ => Value::unknown().with_labels(&self.all.labels()),
        }
    }
}

fn percent_literal(text: &str, arguments: &mut Arguments<'_>, out: &mut Vec<Piece>) {
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.push(Piece::Literal(rest[..at].into()));
        let directive = &rest[at + 1..];
        let name = directive.strip_prefix('(').and_then(|named| named.split_once(')')).map(|(name, _)| name);
        let after_name = name.map_or(0, |name| name.len() + 2);
        let length = directive[after_name..].find(|c: char| c.is_ascii_alphabetic() && !"hlL".contains(c) || c == '%');
        let Some(end) = length.map(|length| after_name + length) else {
            rest = directive;
            break;
        };
        let flags = &directive[after_name..end];
        rest = &directive[end + 1..];
        let conversion = directive[end..].chars().next().unwrap_or('s');
        if conversion == '%' {
            out.push(Piece::Literal("%".into()));
            continue;
        }
        let spec = percent_specification(flags, conversion, arguments);
        let value = match name {
            Some(name) => arguments.named(name),
            None => arguments.next(),
        };
        let shown = match conversion {
            'r' | 'a' => Some(conversion),
            _ => None,
        };
        out.extend(formatted(&value, shown, Some(&spec)));
    }
    out.push(Piece::Literal(rest.into()));
}

/// The flags, width and precision of a directive, as a specification that writes the same.
fn percent_specification(flags: &str, conversion: char, arguments: &mut Arguments<'_>) -> Specification {
    let signs: String = flags.chars().take_while(|c| "#0- +".contains(*c)).collect();
    let sizes = flags[signs.len()..].trim_end_matches(['h', 'l', 'L']);
    let (width, precision) = sizes.split_once('.').map_or((sizes, None), |(width, precision)| (width, Some(precision)));
    let mut unsure = false;
    let mut size = |text: &str| match text {
        "" => None,
        "*" => {
            let given =
                arguments.next().only_constant().and_then(Constant::as_int).and_then(|n| usize::try_from(n).ok());
            unsure |= given.is_none();
            given
        }
        digits => digits.parse().ok(),
    };
    let (width, precision) = (size(width), precision.map(|precision| size(precision).unwrap_or(0)));
    let is_text = matches!(conversion, 's' | 'r' | 'a' | 'b' | 'c');
    let zeros = signs.contains('0') && !signs.contains('-') && !is_text;
    Specification {
        fill: zeros.then_some('0'),
        align: if width.is_none() && !zeros {
            None
        } else if signs.contains('-') {
            Some('<')
        } else if zeros {
            Some('=')
        } else {
            Some('>')
        },
        sign: signs.chars().find(|c| matches!(c, '+' | ' ')),
        alternate: signs.contains('#'),
        width,
        grouping: None,
        precision: if is_text || "eEfFgG".contains(conversion) { precision } else { None },
        kind: if is_text { None } else { Some(conversion) },
        unsure,
    }
}

/// The same where nothing is known of bytes but where they come from.
pub(crate) fn as_they_are(values: &Value) -> Value {
    values.map(|known| match known {
        Known::Instance(path) if &**path == "builtins.bytes" => Value::unknown(),
        Known::Sequence(sequence) => {
            let elements = sequence.elements.iter().map(as_they_are).collect();
            sequence.with(elements).into()
        }
        known => known.clone().into(),
    })
}
