//! Templates of messages and titles with what was matched put in.

use bezoar_python::Known;
use bezoar_rules::{Piece, PiecePart, template_pieces};

use crate::matching::{Bound, Match};

/// A message shows at most so many characters of the code.
const MAX_SHOWN: usize = 60;

/// The text of a message or title. What a piece stands for is shown on one line; a piece that stands for nothing shows as `…`.
pub(crate) fn interpolate(found: &Match<'_, '_>, template: &str) -> String {
    let Ok(pieces) = template_pieces(template) else { return template.to_owned() };
    let piece = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => (*text).to_owned(),
        Piece::Api(path) => (*path).to_owned(),
        Piece::Capture { name, part } => found
            .named(name)
            .and_then(|bound| part_of(found, bound, *part))
            .map_or_else(|| "…".to_owned(), |text| clipped(&text)),
    };
    pieces.iter().map(piece).collect()
}

/// What a template's piece stands for, in full.
pub(crate) fn part_of<'t>(found: &Match<'_, 't>, bound: &Bound<'t>, part: PiecePart) -> Option<String> {
    match part {
        PiecePart::Source => match bound.nodes.first() {
            Some(node) => Some(node.text().to_owned()),
            None => part_of(found, bound, PiecePart::Value),
        },
        PiecePart::Path => bound.value(found.python).known().iter().find_map(|known| match known {
            Known::Module(module) => Some(module.path.to_string()),
            Known::Api(path) | Known::Instance(path) => Some(path.strip_prefix("builtins.").unwrap_or(path).to_owned()),
            _ => None,
        }),
        PiecePart::Value => bound.value(found.python).known().iter().find_map(|known| match known {
            Known::Constant(constant) => Some(shown(constant)),
            other => other.text(),
        }),
    }
}

fn shown(constant: &bezoar_base::Constant) -> String {
    use bezoar_base::Constant;
    match constant {
        Constant::None => "None".to_owned(),
        Constant::Ellipsis => "...".to_owned(),
        Constant::Bool(true) => "True".to_owned(),
        Constant::Bool(false) => "False".to_owned(),
        Constant::Int(value) => value.to_string(),
        Constant::Float(bits) => f64::from_bits(*bits).to_string(),
        Constant::Str(text) => text.to_string(),
        Constant::Bytes(bytes) => bytes.escape_ascii().to_string(),
        Constant::Tuple(parts) => format!("({})", parts.iter().map(shown).collect::<Vec<_>>().join(", ")),
    }
}

fn clipped(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MAX_SHOWN {
        return line;
    }
    let start: String = line.chars().take(MAX_SHOWN - 1).collect();
    format!("{start}…")
}
