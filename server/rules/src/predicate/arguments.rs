//! Reading the arguments of one predicate against the captures of its pattern.

use std::sync::Arc;

use bezoar_base::{ArgumentSpec, Constant, TextRange};
use bezoar_syntax::Kind;

use crate::predicate::{Capture, FilePattern, LazyRegex, PathPattern};
use crate::problem::{Flaw, Flaws, did_you_mean};
use crate::reader::{Argument, ArgumentValue, Form};
use crate::shared::Shared;

/// The names that the predicates of one pattern may use: what the shape captures, then what predicates bind.
#[derive(Debug)]
pub(crate) struct Scope<'s> {
    shared: &'s mut Shared,
    captures: Vec<Arc<str>>,
    bound: Vec<Bound>,
    /// Whether predicates may bind names here; a fix's condition may not.
    may_bind: bool,
}

/// A name that is no capture of the shape, from its first mention on.
#[derive(Debug)]
struct Bound {
    name: Arc<str>,
    mention: TextRange,
    binder: Option<TextRange>,
}

/// The arguments of one predicate, taken from left to right.
pub(crate) struct Arguments<'a, 's> {
    form: &'a Form,
    next: usize,
    scope: &'a mut Scope<'s>,
    /// Captures that the predicate needs.
    pub(crate) reads: Vec<Capture>,
    /// The name that the predicate binds.
    pub(crate) binds: Option<Capture>,
}

impl<'s> Scope<'s> {
    pub(crate) fn new(captures: Vec<Arc<str>>, shared: &'s mut Shared) -> Self {
        Self { shared, captures, bound: Vec::new(), may_bind: true }
    }

    /// The scope of a condition that is asked once `captures` and `bound` are known.
    pub(crate) fn closed(captures: &[Arc<str>], bound: &[Arc<str>], shared: &'s mut Shared) -> Self {
        let captures = captures.iter().chain(bound).cloned().collect();
        Self { shared, captures, bound: Vec::new(), may_bind: false }
    }

    /// The bound names in the order of their numbers; those that nothing binds are flaws.
    pub(crate) fn finish(self, flaws: &mut Flaws) -> Vec<Arc<str>> {
        let known: Vec<Arc<str>> = self.names().cloned().collect();
        for unknown in self.bound.iter().filter(|bound| bound.binder.is_none()) {
            let others = known.iter().map(|name| &**name).filter(|name| *name != &*unknown.name);
            flaws.push(
                unknown.mention,
                format!("the pattern has no capture `@{}`{}", unknown.name, did_you_mean(&unknown.name, others)),
            );
        }
        self.bound.into_iter().map(|bound| bound.name).collect()
    }

    fn names(&self) -> impl Iterator<Item = &Arc<str>> {
        self.captures.iter().chain(self.bound.iter().map(|bound| &bound.name))
    }

    fn number(&mut self, name: &Arc<str>, mention: TextRange) -> usize {
        let known = self.names().position(|known| known == name);
        known.unwrap_or_else(|| {
            self.bound.push(Bound { name: Arc::clone(name), mention, binder: None });
            self.captures.len() + self.bound.len() - 1
        })
    }

    fn bind(&mut self, name: &Arc<str>, range: TextRange) -> Result<usize, Flaw> {
        if !self.may_bind {
            return Err(Flaw::new(range, "a condition cannot bind a name; bind it in the pattern"));
        }
        if self.captures.contains(name) {
            let message = format!("`@{name}` is captured by the pattern already; bind a name of its own");
            return Err(Flaw::new(range, message));
        }
        let number = self.number(name, range);
        let bound = &mut self.bound[number - self.captures.len()];
        if bound.binder.is_some() {
            return Err(Flaw::new(range, format!("`@{name}` is bound twice")));
        }
        bound.binder = Some(range);
        Ok(number)
    }
}

impl<'a, 's> Arguments<'a, 's> {
    pub(crate) fn new(form: &'a Form, scope: &'a mut Scope<'s>) -> Self {
        Self { form, next: 0, scope, reads: Vec::new(), binds: None }
    }

    /// The flaw of a predicate that has an argument left.
    pub(crate) fn end(&self) -> Result<(), Flaw> {
        match self.form.arguments.get(self.next) {
            None => Ok(()),
            Some(extra) => Err(Flaw::new(extra.range, "one argument too many")),
        }
    }

    /// `@x`
    pub(crate) fn capture(&mut self) -> Result<Capture, Flaw> {
        let argument = self.take("a capture `@…`")?;
        match &argument.value {
            ArgumentValue::Capture(name) => {
                let number = number_of(self.scope.number(name, argument.range));
                self.reads.push(number);
                Ok(number)
            }
            _ => Err(Flaw::new(argument.range, "a capture `@…` is expected here")),
        }
    }

    /// `[@x]` that the predicate binds.
    pub(crate) fn binding(&mut self) -> Result<Option<Capture>, Flaw> {
        let Some(argument) = self.form.arguments.get(self.next) else { return Ok(None) };
        let ArgumentValue::Capture(name) = &argument.value else {
            return Err(Flaw::new(argument.range, "a name to bind `@…` or nothing is expected here"));
        };
        self.next += 1;
        let number = number_of(self.scope.bind(name, argument.range)?);
        self.binds = Some(number);
        Ok(Some(number))
    }

    /// `"text"`
    pub(crate) fn text(&mut self, what: &str) -> Result<Arc<str>, Flaw> {
        Ok(self.spanned_text(what)?.0)
    }

    /// `"text" …`, at least one.
    pub(crate) fn texts(&mut self, what: &str) -> Result<Vec<Arc<str>>, Flaw> {
        self.many(|arguments| arguments.text(what))
    }

    /// `["text"]`
    pub(crate) fn optional_text(&mut self) -> Result<Option<Arc<str>>, Flaw> {
        match self.form.arguments.get(self.next) {
            Some(Argument { value: ArgumentValue::Text(_), .. }) => self.text("a string").map(Some),
            _ => Ok(None),
        }
    }

    /// A capture, or else a string.
    pub(crate) fn capture_or_text(&mut self) -> Result<Result<Capture, Arc<str>>, Flaw> {
        match self.form.arguments.get(self.next) {
            Some(Argument { value: ArgumentValue::Capture(_), .. }) => self.capture().map(Ok),
            _ => self.text("a capture or a string").map(Err),
        }
    }

    /// `"a.b" …`
    pub(crate) fn paths(&mut self) -> Result<Vec<PathPattern>, Flaw> {
        self.many(|arguments| {
            let (text, range) = arguments.spanned_text("an API path \"a.b\"")?;
            PathPattern::parse(&text).ok_or_else(|| {
                let message =
                    format!("`{text}` is no API path; one looks like `yaml.load`, `Crypto.*` or `hashlib.md5()`");
                Flaw::new(range, message)
            })
        })
    }

    /// `"regex"`
    pub(crate) fn regex(&mut self) -> Result<Arc<LazyRegex>, Flaw> {
        let (text, range) = self.spanned_text("a regular expression")?;
        let regex = self.scope.shared.regex(&text);
        regex.map_err(|reason| Flaw::new(range, format!("this is no regular expression: {reason}")))
    }

    /// One literal: `"text"`, `True`, `None`, `42`.
    pub(crate) fn literal(&mut self) -> Result<Constant, Flaw> {
        let argument = self.take("a string or one of True, False, None and a number")?;
        match &argument.value {
            ArgumentValue::Text(text) => Ok(Constant::Str(Arc::clone(text))),
            ArgumentValue::Bare(word) => constant(word).ok_or_else(|| {
                let message =
                    format!("`{word}` is no constant; write a string \"{word}\", True, False, None or a number");
                Flaw::new(argument.range, message)
            }),
            ArgumentValue::Capture(_) => Err(Flaw::new(argument.range, "a constant is expected here, not a capture")),
        }
    }

    /// `LITERAL …`, at least one.
    pub(crate) fn literals(&mut self) -> Result<Vec<Constant>, Flaw> {
        self.many(Self::literal)
    }

    /// `[LITERAL …]` up to a capture.
    pub(crate) fn optional_literals(&mut self) -> Result<Vec<Constant>, Flaw> {
        let mut found = Vec::new();
        while self.form.arguments.get(self.next).is_some_and(|next| !matches!(next.value, ArgumentValue::Capture(_))) {
            found.push(self.literal()?);
        }
        Ok(found)
    }

    /// `2048`
    pub(crate) fn number(&mut self) -> Result<f64, Flaw> {
        let range = self.next_range();
        self.literal()?.as_number().ok_or_else(|| Flaw::new(range, "a number is expected here"))
    }

    /// `0o777`
    pub(crate) fn integer(&mut self) -> Result<i128, Flaw> {
        let range = self.next_range();
        self.literal()?.as_int().ok_or_else(|| Flaw::new(range, "an integer is expected here"))
    }

    /// `"1|Loader"`
    pub(crate) fn argument_spec(&mut self) -> Result<ArgumentSpec, Flaw> {
        let (text, range) = self.spanned_text("an argument \"1|Loader\"")?;
        ArgumentSpec::parse(&text).ok_or_else(|| {
            let message = format!(
                "`{text}` names no argument; write a zero-based position and a keyword \"1|Loader\", or one of them: \"0\", \"|verify\""
            );
            Flaw::new(range, message)
        })
    }

    /// `"secret key" …`
    pub(crate) fn phrases(&mut self) -> Result<Vec<Vec<Arc<str>>>, Flaw> {
        self.many(|arguments| {
            let (text, range) = arguments.spanned_text("words \"secret key\"")?;
            let words: Vec<Arc<str>> = text.split(' ').map(Arc::from).collect();
            let plain =
                |word: &Arc<str>| !word.is_empty() && word.chars().all(|c| c.is_lowercase() || c.is_ascii_digit());
            if words.iter().all(plain) {
                Ok(words)
            } else {
                let message = "a name is written as lower-case words with one space between: \"secret key\"";
                Err(Flaw::new(range, message))
            }
        })
    }

    /// `"class_definition" …`
    pub(crate) fn kinds(&mut self) -> Result<Vec<Kind>, Flaw> {
        let mut kinds = Vec::new();
        for (text, range) in self.many(|arguments| arguments.spanned_text("the kind of a node"))? {
            let kind = Kind::from_name(&text).ok_or_else(|| {
                let suggestion = did_you_mean(&text, Kind::all().map(Kind::name));
                Flaw::new(range, format!("the Python grammar has no node `{text}`{suggestion}"))
            })?;
            if kind.is_supertype() { kinds.extend(kind.concrete()) } else { kinds.push(kind) }
        }
        Ok(kinds)
    }

    /// `">=3.9"`
    pub(crate) fn version_specifiers(&mut self) -> Result<pep440_rs::VersionSpecifiers, Flaw> {
        let (text, range) = self.spanned_text("versions \">=3.9\"")?;
        text.parse().map_err(|_| Flaw::new(range, format!("`{text}` names no versions; write it as \">=3.9, <4\"")))
    }

    /// `"**/settings*.py" "<test>"`
    pub(crate) fn file_pattern(&mut self) -> Result<Arc<FilePattern>, Flaw> {
        let start = self.next_range();
        let written = self.many(|arguments| arguments.spanned_text("a glob"))?;
        let texts = written.iter().map(|(text, _)| Arc::clone(text)).collect();
        self.scope.shared.files(texts, || FilePattern::build(start, &written))
    }

    fn many<T>(&mut self, mut one: impl FnMut(&mut Self) -> Result<T, Flaw>) -> Result<Vec<T>, Flaw> {
        let mut found = vec![one(self)?];
        while self.next < self.form.arguments.len() {
            found.push(one(self)?);
        }
        Ok(found)
    }

    fn spanned_text(&mut self, what: &str) -> Result<(Arc<str>, TextRange), Flaw> {
        let argument = self.take(what)?;
        match &argument.value {
            ArgumentValue::Text(text) => Ok((Arc::clone(text), argument.range)),
            ArgumentValue::Bare(word) => {
                Err(Flaw::new(argument.range, format!("{what} is expected here; put quotes around it: \"{word}\"")))
            }
            ArgumentValue::Capture(_) => {
                Err(Flaw::new(argument.range, format!("{what} is expected here, not a capture")))
            }
        }
    }

    fn take(&mut self, what: &str) -> Result<&'a Argument, Flaw> {
        let argument = self.form.arguments.get(self.next).ok_or_else(|| {
            let message = format!("`#{}` needs {what} here", self.form.name.text);
            Flaw::new(self.next_range(), message)
        })?;
        self.next += 1;
        Ok(argument)
    }

    /// Where the next argument stands, or should.
    fn next_range(&self) -> TextRange {
        self.form
            .arguments
            .get(self.next)
            .map_or(TextRange::new(self.form.range.end.saturating_sub(1), self.form.range.end), |argument| {
                argument.range
            })
    }
}

impl PathPattern {
    /// Reads `yaml.load`, `Crypto.*`, `sqlite3.connect().cursor`.
    pub fn parse(text: &str) -> Option<Self> {
        let (path, below) = text.strip_suffix(".*").map_or((text, false), |path| (path, true));
        let is_segment = |segment: &str| {
            let name = segment.strip_suffix("()").unwrap_or(segment);
            name.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_')
                && name.chars().all(|c| c.is_alphanumeric() || c == '_')
        };
        path.split('.').all(is_segment).then(|| Self { path: path.into(), below })
    }
}

/// A bare word as the Python constant that it is: `True`, `-1`, `0o777`, `1.5`.
pub(crate) fn constant(word: &str) -> Option<Constant> {
    match word {
        "True" => return Some(Constant::Bool(true)),
        "False" => return Some(Constant::Bool(false)),
        "None" => return Some(Constant::None),
        _ => {}
    }
    let (sign, digits) = word.strip_prefix('-').map_or((1, word), |digits| (-1, digits));
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits = digits.replace('_', "");
    let integer = match digits.get(..2).map(str::to_ascii_lowercase).as_deref() {
        Some("0x") => i128::from_str_radix(&digits[2..], 16).ok(),
        Some("0o") => i128::from_str_radix(&digits[2..], 8).ok(),
        Some("0b") => i128::from_str_radix(&digits[2..], 2).ok(),
        _ => digits.parse().ok(),
    };
    let float = || digits.parse::<f64>().ok().map(|value| Constant::Float((f64::from(sign) * value).to_bits()));
    integer.map(|value| Constant::Int(i128::from(sign) * value)).or_else(float)
}

fn number_of(position: usize) -> Capture {
    u32::try_from(position).unwrap_or(u32::MAX)
}
