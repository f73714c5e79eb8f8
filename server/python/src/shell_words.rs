//! `shlex.split`: the words of a command line of which parts are known.

use crate::containers::SequenceKind;
use crate::value::{Known, Piece, Value};

/// What makes one word of whatever it is given.
const QUOTERS: [&str; 2] = ["shlex.quote()", "pipes.quote()"];

/// The words of a line, as a list that is open from where nobody knows how many there are.
#[derive(Default)]
struct Words {
    done: Vec<Value>,
    current: Vec<Piece>,
    is_begun: bool,
    open: bool,
}

impl Words {
    fn push(&mut self, piece: Piece) {
        self.is_begun = true;
        self.current.push(piece);
    }

    fn end(&mut self) {
        if std::mem::take(&mut self.is_begun) {
            self.done.push(Value::text(std::mem::take(&mut self.current)));
        }
    }
}

/// `shlex.split(line)`; none if quotes are not closed.
pub(crate) fn split(line: &Value) -> Option<Value> {
    let mut words = Words::default();
    let mut quote: Option<char> = None;
    for piece in line.pieces() {
        let text = match &piece {
            Piece::Literal(text) => text,
            // What stands in quotes is no more than a part of a word; else it may be several.
            _ => {
                words.open |= quote.is_none() && !piece.hole().is_some_and(is_one_word);
                words.push(piece);
                continue;
            }
        };
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match (quote, letter) {
                (Some(open), _) if letter == open => quote = None,
                (None, '\'' | '"') => {
                    quote = Some(letter);
                    words.is_begun = true;
                }
                (None | Some('"'), '\\') => {
                    let escaped = letters.next()?;
                    let keeps = quote.is_some() && !matches!(escaped, '"' | '\\');
                    let text = if keeps { format!("\\{escaped}") } else { escaped.to_string() };
                    words.push(Piece::Literal(text.into()));
                }
                (None, ' ' | '\t' | '\r' | '\n') => words.end(),
                _ => words.push(Piece::Literal(letter.to_string().into())),
            }
        }
    }
    words.end();
    quote.is_none().then(|| Value::sequence(SequenceKind::List, words.done, words.open))
}

fn is_one_word(hole: &Value) -> bool {
    let name = |known: &Known| match known {
        Known::Instance(path) => QUOTERS.contains(&&**path),
        _ => false,
    };
    hole.only().is_some_and(name)
}
