use bezoar_base::TextRange;

/// A piece of a message, a title, or the text of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text as it stands, braces already single.
    Text(&'a str),
    /// `{name}`, `{name.path}` or `{name.value}`; the name may have dots: `related.source`.
    Capture {
        /// Name of the capture or bound name, without `@`.
        name: &'a str,
        /// What of it.
        part: PiecePart,
    },
    /// `{api:yaml.safe_load}`: the API as the file can say it.
    Api(&'a str),
}

/// What of a capture a template wants.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum PiecePart {
    /// Its source text.
    Source,
    /// `.path`: the API path that it resolves to.
    Path,
    /// `.value`: its folded constant.
    Value,
}

/// Why a text is no template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct TemplateError {
    /// What is wrong.
    pub message: String,
    /// Where in the template, in bytes.
    pub range: TextRange,
}

/// The pieces of a template, in order.
///
/// # Errors
/// [`TemplateError`] if a brace is open or closed alone, or holds no name.
pub fn template_pieces(template: &str) -> Result<Vec<Piece<'_>>, TemplateError> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < template.len() {
        let rest = &template[at..];
        let flaw = |length: usize, message: &str| {
            Err(TemplateError { message: message.to_owned(), range: TextRange::from(at..at + length) })
        };
        match rest.find(['{', '}']) {
            None => {
                pieces.push(Piece::Text(rest));
                break;
            }
            Some(0) if rest.starts_with("{{") || rest.starts_with("}}") => {
                pieces.push(Piece::Text(&rest[..1]));
                at += 2;
            }
            Some(0) if rest.starts_with('}') => {
                return flaw(1, "a brace is closed that none opened; write `}}` for `}`");
            }
            Some(0) => {
                let Some(length) = rest.find('}') else {
                    return flaw(1, "this brace is never closed; write `{{` for `{`");
                };
                match piece(&rest[1..length]) {
                    Some(piece) => pieces.push(piece),
                    None => {
                        return flaw(
                            length + 1,
                            "braces hold a capture `{x}`, `{x.path}`, `{x.value}` or an API `{api:a.b}`",
                        );
                    }
                }
                at += length + 1;
            }
            Some(length) => {
                pieces.push(Piece::Text(&rest[..length]));
                at += length;
            }
        }
    }
    Ok(pieces)
}

fn piece(inside: &str) -> Option<Piece<'_>> {
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    if let Some(api) = inside.strip_prefix("api:") {
        return is_name(api).then_some(Piece::Api(api));
    }
    let (name, part) = match inside.rsplit_once('.') {
        Some((name, "path")) => (name, PiecePart::Path),
        Some((name, "value")) => (name, PiecePart::Value),
        _ => (inside, PiecePart::Source),
    };
    is_name(name).then_some(Piece::Capture { name, part })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_cut_at_its_braces() {
        use Piece::{Api, Capture, Text};
        let cut = |template| template_pieces(template).expect("a template");
        assert_eq!(
            cut("a {x.path} {{}} {related.source}{api:os.path}"),
            [
                Text("a "),
                Capture { name: "x", part: PiecePart::Path },
                Text(" "),
                Text("{"),
                Text("}"),
                Text(" "),
                Capture { name: "related.source", part: PiecePart::Source },
                Api("os.path"),
            ]
        );
        assert_eq!(cut(""), []);
        for (broken, range) in [("a{b", 1..2), ("a}b", 1..2), ("{}", 0..2), ("é{a b}", 2..7)] {
            assert_eq!(template_pieces(broken).expect_err(broken).range, TextRange::from(range), "{broken}");
        }
    }
}
