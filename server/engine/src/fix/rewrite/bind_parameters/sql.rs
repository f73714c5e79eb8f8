//! Where in a statement a value stands.

use std::sync::LazyLock;

use regex::Regex;

use super::Value;
use super::text::Unit;

static STARTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^[\s(]*(select|insert|update|delete|replace|merge|with|call|exec|execute|values)\b").ok()
});
/// What a bare value may stand after; `\0` is another value.
static BEFORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(=|<|>|\b(like|ilike|rlike|glob|regexp|between)\s|\bbetween\s+\S+\s+and\s",
        r"|\bvalues\s*(\([^()]*\)\s*,\s*)*\(([^()]*,)?)\s*$",
    ))
    .ok()
});
/// Words after which a literal in quotes is no value but a part of the grammar.
static BOUND_LITERAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(date|time|timestamp|timestamptz|interval|as|escape|[enbxu]&?|_utf8\w*)\s*$").ok()
});

/// The values in a statement, in order; `None` if there is none, or a hole is not one.
pub(super) fn values(units: &[Unit<'_>]) -> Option<Vec<Value>> {
    let mut found = Vec::new();
    // The text so far, for looking back: literals and values shortened to `\0`.
    let mut before = String::new();
    let mut at = 0;
    while at < units.len() {
        match &units[at] {
            Unit::Hole(_) => {
                let follows = match units.get(at + 1) {
                    None => true,
                    Some(Unit::Char(next, _)) => next.is_whitespace() || matches!(next, ')' | ',' | ';' | ':'),
                    Some(Unit::Hole(_)) => false,
                };
                if !follows || !BEFORE.as_ref()?.is_match(&before) {
                    return None;
                }
                found.push(Value { whole: at..at + 1, inside: at..at + 1 });
                before.push('\0');
                at += 1;
            }
            Unit::Char('\'', _) => {
                let end = literal_end(units, at)?;
                if units[at + 1..end].iter().any(|unit| matches!(unit, Unit::Hole(_))) {
                    if BOUND_LITERAL.as_ref()?.is_match(&before) {
                        return None;
                    }
                    found.push(Value { whole: at..end + 1, inside: at + 1..end });
                }
                before.push('\0');
                at = end + 1;
            }
            Unit::Char(quote @ ('"' | '`'), _) => {
                let inside =
                    units[at + 1..].iter().position(|unit| matches!(unit, Unit::Char(letter, _) if letter == quote))?;
                at = skip(units, at, at + 1 + inside, &mut before)?;
            }
            Unit::Char('-', _) if matches!(units.get(at + 1), Some(Unit::Char('-', _))) => {
                let line = units[at..].iter().position(|unit| matches!(unit, Unit::Char('\n', _)));
                at = skip(units, at, line.map_or(units.len() - 1, |line| at + line), &mut before)?;
            }
            Unit::Char('/', _) if matches!(units.get(at + 1), Some(Unit::Char('*', _))) => {
                let ends = |pair: &[Unit<'_>]| matches!(pair, [Unit::Char('*', _), Unit::Char('/', _)]);
                let end = units[at + 2..].windows(2).position(ends)?;
                at = skip(units, at, at + 2 + end + 1, &mut before)?;
            }
            Unit::Char(letter, _) => {
                before.push(*letter);
                at += 1;
            }
        }
    }
    (!found.is_empty() && STARTS.as_ref()?.is_match(&before)).then_some(found)
}

/// The quote that ends the literal which begins at `start`; `''` is a quote in it.
fn literal_end(units: &[Unit<'_>], start: usize) -> Option<usize> {
    let is_quote = |at: usize| matches!(units.get(at), Some(Unit::Char('\'', _)));
    let mut at = start + 1;
    loop {
        match units.get(at)? {
            Unit::Char('\'', _) if is_quote(at + 1) => at += 2,
            Unit::Char('\'', _) => return Some(at),
            _ => at += 1,
        }
    }
}

/// Goes past `end`, if no value stands before.
fn skip(units: &[Unit<'_>], start: usize, end: usize, before: &mut String) -> Option<usize> {
    let has_hole = units[start..=end].iter().any(|unit| matches!(unit, Unit::Hole(_)));
    before.push(' ');
    (!has_hole).then_some(end + 1)
}
