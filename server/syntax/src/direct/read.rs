//! Reads what can be matched directly.

use smallvec::SmallVec;

use super::{Alternative, Step};
use crate::{Field, Kind};

/// Reads a text that holds one pattern; `None` if it holds something else, or something that needs the query engine.
pub(super) fn pattern(text: &str) -> Option<Step> {
    let mut reader = Reader { rest: text, captures: Vec::new() };
    let step = reader.step(None)?;
    reader.skip_space();
    reader.rest.is_empty().then_some(step)
}

struct Reader<'p> {
    rest: &'p str,
    /// Names of captures in order of first appearance, which numbers them.
    captures: Vec<&'p str>,
}

impl<'p> Reader<'p> {
    fn step(&mut self, field: Option<Field>) -> Option<Step> {
        let mut alternatives = self.alternatives()?;
        while self.take("@") {
            let name = self.word()?;
            let number = match self.captures.iter().position(|known| *known == name) {
                Some(number) => number,
                None => {
                    self.captures.push(name);
                    self.captures.len() - 1
                }
            };
            let number = u32::try_from(number).ok()?;
            alternatives.iter_mut().for_each(|alternative| alternative.captures.push(number));
        }
        // Quantifiers.
        if self.rest.starts_with(['*', '+', '?']) {
            return None;
        }
        Some(Step { field, is_immediate: false, is_last: false, alternatives })
    }

    fn alternatives(&mut self) -> Option<SmallVec<[Alternative; 1]>> {
        let mut found = SmallVec::new();
        if self.take("[") {
            while !self.take("]") {
                found.extend(self.step(None)?.alternatives);
            }
            return (!found.is_empty()).then_some(found);
        }
        let alternative = if self.take("(") { self.node()? } else { self.literal()? };
        found.push(alternative);
        Some(found)
    }

    /// A named node behind its `(`.
    fn node(&mut self) -> Option<Alternative> {
        let name = self.word()?;
        let kind = match name {
            "_" => None,
            // What is broken matches by other rules.
            "ERROR" | "MISSING" => return None,
            _ => Some(Kind::from_name(name).filter(|kind| !kind.is_supertype())?),
        };
        if self.rest.starts_with('/') {
            return None;
        }
        let mut children: Vec<Step> = Vec::new();
        let mut is_anchored = false;
        while !self.take(")") {
            if self.take(".") {
                is_anchored = true;
                continue;
            }
            let field = self.field()?;
            let step = self.step(field)?;
            children.push(Step { is_immediate: std::mem::take(&mut is_anchored), ..step });
        }
        if is_anchored {
            children.last_mut()?.is_last = true;
        }
        Some(Alternative { kind, captures: SmallVec::new(), children })
    }

    /// `name:` before a child, if there is one.
    fn field(&mut self) -> Option<Option<Field>> {
        self.skip_space();
        if self.rest.starts_with(['(', '[', '"']) {
            return Some(None);
        }
        let name = self.word()?;
        let field = Field::from_name(name)?;
        self.take(":").then_some(Some(field))
    }

    /// An anonymous node in its quotes.
    fn literal(&mut self) -> Option<Alternative> {
        if !self.take("\"") {
            return None;
        }
        let (name, rest) = self.rest.split_once('"')?;
        self.rest = rest;
        let kind = (!name.contains('\\')).then(|| Kind::anonymous(name)).flatten()?;
        Some(Alternative { kind: Some(kind), captures: SmallVec::new(), children: Vec::new() })
    }

    fn word(&mut self) -> Option<&'p str> {
        self.skip_space();
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    fn take(&mut self, token: &str) -> bool {
        self.skip_space();
        self.rest.strip_prefix(token).map(|rest| self.rest = rest).is_some()
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
        while self.rest.starts_with(';') {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.rest = self.rest[end..].trim_start();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn what_needs_the_query_engine_is_left_to_it() {
        for text in [
            "(call (_)* @c0)",
            "(call function: (identifier)?)",
            "(call (_)+)",
            "(call !arguments)",
            "(call (expression))",
            "(block ((pass_statement) . (return_statement)))",
            "(call _ @c0)",
            "(expression/call)",
            "(ERROR)",
            "(no_such_kind)",
            "(call nofield: (_))",
            "(call",
            "(call) (call)",
            "(argument_list \"\\\"\")",
        ] {
            assert!(pattern(text).is_none(), "{text}");
        }
        for text in [
            "(call) @c0",
            "(call function: (_) @c0 arguments: (argument_list . (_) @c1 .) @c2) @c3",
            "[(import_statement) (import_from_statement)] @c0",
            "(comparison_operator operators: [\"==\" \"!=\"] @c0)",
            "(call ; what is called\n function: (identifier))",
        ] {
            assert!(pattern(text).is_some(), "{text}");
        }
    }
}
