//! The syntax of `.scm` query files: text to [`Item`]s, each with the exact place it stands at.
//!
//! A reader of our own, because tree-sitter's neither keeps places nor tells predicates from patterns: it takes a predicate
//! outside its pattern's parentheses for an empty pattern that matches every node.

use std::sync::Arc;

use bezoar_base::TextRange;

use crate::problem::Flaw;

/// What can stand between parentheses, or at the top of a file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    /// A node that must be there.
    Step(Step),
    /// `.`: what stands on its two sides touches.
    Anchor(TextRange),
    /// `!field`: the node has no such field.
    Without(Name),
    /// `(#name? …)` or `(#name! …)`
    Predicate(Form),
}

/// One node of a pattern, with what is written before and after it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    pub(crate) field: Option<Name>,
    pub(crate) body: Body,
    pub(crate) quantifier: Option<Quantifier>,
    pub(crate) captures: Vec<Name>,
    /// From the field to the last capture.
    pub(crate) range: TextRange,
}

/// What a step matches.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Body {
    /// `(kind …)`; `(_ …)` is any named node.
    Node { kind: Name, items: Vec<Item> },
    /// `_`: any node, punctuation too.
    Wildcard,
    /// `"if"`: punctuation or a keyword.
    Anonymous(Name),
    /// `(… …)`: siblings.
    Group(Vec<Item>),
    /// `[… …]`: one of them.
    Choice(Vec<Item>),
}

/// A word and where it stands, without what marks it (`@`, `:`, quotes).
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Name {
    pub(crate) text: Arc<str>,
    pub(crate) range: TextRange,
}

/// How often a step may match.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Quantifier {
    /// `?`
    Optional,
    /// `*`
    Any,
    /// `+`
    Some,
}

/// `(#name? argument …)`
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Form {
    /// With its `?` or `!`, without `#`.
    pub(crate) name: Name,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) range: TextRange,
}

/// One argument of a predicate.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Argument {
    pub(crate) value: ArgumentValue,
    pub(crate) range: TextRange,
}

/// What an argument is; the text is without `@` and quotes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ArgumentValue {
    Capture(Arc<str>),
    Text(Arc<str>),
    Bare(Arc<str>),
}

/// The patterns and predicates of a file, in order.
///
/// # Errors
/// The first place where the text is no query file.
pub(crate) fn read(text: &str) -> Result<Vec<Item>, Flaw> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let mut items = Vec::new();
    loop {
        reader.skip_blank();
        match reader.peek() {
            None => return Ok(items),
            Some(')' | ']') => return Err(reader.flaw("nothing is open here that this could close")),
            Some(_) => items.push(reader.item()?),
        }
    }
}

/// Deeper nesting than any grammar needs; it bounds the recursion of everything that walks a pattern.
const MAX_DEPTH: usize = 64;

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn item(&mut self) -> Result<Item, Flaw> {
        let start = self.at;
        match self.peek() {
            Some('.') => {
                self.advance();
                Ok(Item::Anchor(self.range_from(start)))
            }
            Some('!') => {
                self.advance();
                self.name("the name of a field").map(Item::Without)
            }
            Some('(') if self.opens_predicate() => self.predicate().map(Item::Predicate),
            _ => self.step().map(Item::Step),
        }
    }

    fn step(&mut self) -> Result<Step, Flaw> {
        let start = self.at;
        let mut field = None;
        if self.peek().is_some_and(is_name_char) {
            let name = self.name("a node")?;
            self.skip_blank();
            if self.peek() == Some(':') {
                self.advance();
                self.skip_blank();
                field = Some(name);
            } else if &*name.text == "_" {
                return self.suffixes(start, None, Body::Wildcard);
            } else {
                let message = format!("a node is written in parentheses: `({})`", name.text);
                return Err(Flaw::new(name.range, message));
            }
        }
        let body = self.body()?;
        self.suffixes(start, field, body)
    }

    fn body(&mut self) -> Result<Body, Flaw> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.flaw("nested too deeply"));
        }
        let body = match self.peek() {
            Some('(') => self.parenthesis(),
            Some('[') => {
                let open = self.at;
                self.advance();
                self.items(open, ']').map(Body::Choice)
            }
            Some('"') => self.string().map(Body::Anonymous),
            Some('_') => {
                self.name("a node")?;
                Ok(Body::Wildcard)
            }
            Some(_) => Err(self.flaw("a node is expected here, such as `(call)`")),
            None => Err(self.flaw("the file ends where a node is expected")),
        };
        self.depth -= 1;
        body
    }

    fn parenthesis(&mut self) -> Result<Body, Flaw> {
        let open = self.at;
        self.advance();
        self.skip_blank();
        if !self.peek().is_some_and(|c| is_name_char(c) && c != '.') {
            return self.items(open, ')').map(Body::Group);
        }
        let mut kind = self.name("the kind of a node")?;
        if self.peek() == Some('/') {
            self.advance();
            let subtype = self.name("a kind of this class")?;
            kind =
                Name { text: format!("{}/{}", kind.text, subtype.text).into(), range: kind.range.union(subtype.range) };
        }
        let items = self.items(open, ')')?;
        Ok(Body::Node { kind, items })
    }

    /// What stands until `close`, which is taken too.
    fn items(&mut self, open: usize, close: char) -> Result<Vec<Item>, Flaw> {
        let mut items = Vec::new();
        loop {
            self.skip_blank();
            match self.peek() {
                Some(c) if c == close => {
                    self.advance();
                    return Ok(items);
                }
                Some(c @ (')' | ']')) => return Err(self.flaw(format!("`{close}` is expected here, not `{c}`"))),
                Some(_) => items.push(self.item()?),
                None => {
                    return Err(Flaw::new(
                        TextRange::from(open..open + 1),
                        format!("this is never closed by `{close}`"),
                    ));
                }
            }
        }
    }

    fn suffixes(&mut self, start: usize, field: Option<Name>, body: Body) -> Result<Step, Flaw> {
        let mut step = Step { field, body, quantifier: None, captures: Vec::new(), range: self.range_from(start) };
        loop {
            self.skip_blank();
            let quantifier = match self.peek() {
                Some('?') => Quantifier::Optional,
                Some('*') => Quantifier::Any,
                Some('+') => Quantifier::Some,
                Some('@') => {
                    step.captures.push(self.capture()?);
                    step.range = self.range_from(start);
                    continue;
                }
                _ => return Ok(step),
            };
            if step.quantifier.is_some() {
                return Err(self.flaw("one node takes one of `?`, `*` and `+`"));
            }
            self.advance();
            step.quantifier = Some(quantifier);
            step.range = self.range_from(start);
        }
    }

    fn opens_predicate(&self) -> bool {
        let mut ahead = Reader { text: self.text, at: self.at + 1, depth: 0 };
        ahead.skip_blank();
        ahead.peek() == Some('#')
    }

    fn predicate(&mut self) -> Result<Form, Flaw> {
        let open = self.at;
        self.advance();
        self.skip_blank();
        self.advance();
        let mut name = self.name("the name of a predicate")?;
        match self.peek() {
            Some(mark @ ('?' | '!')) => {
                self.advance();
                name.text = format!("{}{mark}", name.text).into();
                name.range.end = self.offset();
            }
            _ => {
                let message = "the name of a predicate ends in `?`, that of a directive in `!`";
                return Err(Flaw::new(name.range, message));
            }
        }
        let mut arguments = Vec::new();
        loop {
            self.skip_blank();
            match self.peek() {
                Some(')') => {
                    self.advance();
                    return Ok(Form { name, arguments, range: self.range_from(open) });
                }
                None => return Err(Flaw::new(TextRange::from(open..open + 1), "this is never closed by `)`")),
                Some(_) => arguments.push(self.argument()?),
            }
        }
    }

    fn argument(&mut self) -> Result<Argument, Flaw> {
        let start = self.at;
        let value = match self.peek() {
            Some('@') => ArgumentValue::Capture(self.capture()?.text),
            Some('"') => ArgumentValue::Text(self.string()?.text),
            Some(c) if is_bare_char(c) => {
                let end = self.rest().find(|c| !is_bare_char(c)).map_or(self.text.len(), |length| self.at + length);
                self.at = end;
                ArgumentValue::Bare(self.text[start..end].into())
            }
            _ => {
                return Err(self
                    .flaw("an argument is a capture `@x`, a string \"x\", or one of True, False, None and a number"));
            }
        };
        Ok(Argument { value, range: self.range_from(start) })
    }

    fn capture(&mut self) -> Result<Name, Flaw> {
        let start = self.at;
        self.advance();
        let mut name = self.name("the name of a capture")?;
        name.range.start = TextRange::from(start..start).start;
        Ok(name)
    }

    fn name(&mut self, what: &str) -> Result<Name, Flaw> {
        let start = self.at;
        let length = self.rest().find(|c| !is_name_char(c)).unwrap_or(self.rest().len());
        // A dot belongs to the name only within it: `@a .` ends in an anchor.
        let name = self.rest()[..length].trim_end_matches('.');
        if name.is_empty() {
            return Err(self.flaw(format!("{what} is expected here")));
        }
        let text = Arc::from(name);
        self.at += name.len();
        Ok(Name { text, range: self.range_from(start) })
    }

    /// A quoted string; its range is that of the literal with its quotes.
    fn string(&mut self) -> Result<Name, Flaw> {
        let start = self.at;
        self.advance();
        let mut text = String::new();
        loop {
            match self.advance() {
                Some('"') => return Ok(Name { text: text.into(), range: self.range_from(start) }),
                Some('\\') => match self.advance() {
                    Some('n') => text.push('\n'),
                    Some('r') => text.push('\r'),
                    Some('t') => text.push('\t'),
                    Some('0') => text.push('\0'),
                    Some(c) if c != '\n' => text.push(c),
                    _ => break,
                },
                Some('\n') | None => break,
                Some(c) => text.push(c),
            }
        }
        Err(Flaw::new(
            TextRange::from(start..start + 1),
            "this string is not closed on its line; write `\\n` for a line end",
        ))
    }

    fn skip_blank(&mut self) {
        loop {
            let blank = self.rest().len()
                - self.rest().trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
            self.at += blank;
            if self.peek() != Some(';') {
                return;
            }
            self.at += self.rest().find('\n').unwrap_or(self.rest().len());
        }
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn advance(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn offset(&self) -> u32 {
        TextRange::from(self.at..self.at).start
    }

    fn range_from(&self, start: usize) -> TextRange {
        TextRange::from(start..self.at)
    }

    fn flaw(&self, message: impl Into<String>) -> Flaw {
        let length = self.peek().map_or(0, char::len_utf8);
        Flaw::new(TextRange::from(self.at..self.at + length), message)
    }
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}

fn is_bare_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '+')
}
