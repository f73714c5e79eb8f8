//! Calls of `re`: what a match says about the text, and what comes out of one.

use std::sync::Arc;

use bezoar_base::{ArgumentSpec, Constant};
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::automaton::{self, Method};
use crate::containers::SequenceKind;
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::letters::{Letters, Shape};
use crate::methods::Values;
use crate::pattern::{Flags, Part};
use crate::value::{Known, Value};

/// A compiled regular expression.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Regex {
    /// The pattern.
    pub text: Arc<str>,
    /// Its flags, as Python numbers them.
    pub flags: i128,
}

/// Python's number of the flag that makes classes those of ASCII.
const ASCII: i128 = 256;

impl Regex {
    fn read(&self) -> Option<Part> {
        Part::read(&self.text, Flags::from_number(self.flags))
    }
}

/// The function of `re` that a path is, whether of a compiled pattern.
fn function(path: &str) -> Option<(&str, bool)> {
    let name = path.strip_prefix("re.").or_else(|| path.strip_prefix("regex."))?;
    match name.strip_prefix("Pattern.") {
        Some(method) => Some((method, true)),
        None => (!name.contains('.')).then_some((name, false)),
    }
}

fn named(position: u32, keyword: &str) -> ArgumentSpec {
    ArgumentSpec { position: Some(position), keyword: Some(keyword.into()) }
}

/// The patterns that a value can be, if all are known.
fn patterns(value: &Value, flags: Option<&Value>) -> Option<Vec<Regex>> {
    let flags = match flags {
        None => 0,
        Some(flags) => flags.only_constant()?.as_int()?,
    };
    if value.is_open() || value.is_never() {
        return None;
    }
    let pattern = |known: &Known| match known {
        Known::Pattern(regex) => Some(Regex::clone(regex)),
        Known::Constant(Constant::Str(text)) => Some(Regex { text: Arc::clone(text), flags }),
        Known::Constant(Constant::Bytes(bytes)) => {
            let text = std::str::from_utf8(bytes).ok()?;
            Some(Regex { text: text.into(), flags: flags | ASCII })
        }
        _ => None,
    };
    value.known().iter().map(pattern).collect()
}

/// `re.compile(…)`, where the pattern is known.
pub(crate) fn compiled(path: &str, given: &Values) -> Option<Value> {
    let (name, is_method) = function(path)?;
    if name != "compile" || is_method || given.open {
        return None;
    }
    let all = patterns(given.get(&named(0, "pattern"))?, given.get(&named(1, "flags")))?;
    Some(all.into_iter().fold(Value::never(), |value, regex| value.or(&Known::Pattern(Arc::new(regex)).into())))
}

/// The kinds of sink in which what such a call gives back does no harm, whatever it was given.
pub(crate) fn cleared(path: &str, receiver: Option<&Value>, given: &Values) -> Kinds {
    kinds_of_result(path, receiver, given).unwrap_or(Kinds::NONE)
}

fn kinds_of_result(path: &str, receiver: Option<&Value>, given: &Values) -> Option<Kinds> {
    let (name, is_method) = function(path)?;
    if given.open {
        return None;
    }
    let first = u32::from(!is_method);
    let flags = match name {
        "sub" | "subn" => named(first + 3, "flags"),
        _ => named(first + 1, "flags"),
    };
    let all = if is_method {
        patterns(receiver?, None)
    } else {
        patterns(given.get(&named(0, "pattern"))?, given.get(&flags))
    }?;
    let each = |regex: &Regex| {
        let pattern = regex.read()?;
        match name {
            "sub" | "subn" => {
                let all_of_them = given
                    .get(&named(first + 2, "count"))
                    .is_none_or(|count| count.only_constant().and_then(Constant::as_int) == Some(0));
                let with = given.get(&named(first, "repl"))?.only_constant()?.as_text()?.to_owned();
                // A backslash puts the match back.
                let letters = Shape::of(pattern.single().others().or(Letters::of(&with)));
                (all_of_them && !with.contains('\\')).then(|| letters.clears())
            }
            "findall" => Some(automaton::shape(&pattern)?.clears()),
            _ => None,
        }
    };
    all.iter().map(each).try_fold(Kinds::ALL, |all, kinds| Some(common(all, kinds?)))
}

fn common(one: Kinds, two: Kinds) -> Kinds {
    one.without(Kinds::ALL.without(two))
}

/// A call that lays a pattern on a text.
struct Laid<'t> {
    patterns: Vec<Part>,
    name: String,
    text: Option<Node<'t>>,
}

impl<'t> Frame<'_, 't> {
    /// What it says about the text that a match was found, or none; whether that is what the call looks for.
    pub(crate) fn refine_regex(&mut self, call: Node<'t>, found: bool) -> bool {
        let Some(laid) = self.laid(call) else { return false };
        let Some(text) = laid.text else { return true };
        let method = match &*laid.name {
            "fullmatch" => Method::Full,
            "match" => Method::Match,
            "search" | "findall" => Method::Search,
            _ => return true,
        };
        if found {
            let kinds =
                laid.patterns.iter().map(|pattern| automaton::cleared(pattern, method)).fold(Kinds::ALL, common);
            self.clear(text, kinds);
            return true;
        }
        for pattern in &laid.patterns {
            match method {
                Method::Search => self.lacks_matches(text, pattern),
                Method::Match => {
                    let first = pattern.single().others();
                    self.describe(text, &Shape { letters: Letters::ALL, first, doubled: Letters::ALL });
                }
                Method::Full => {}
            }
        }
        true
    }

    /// Nothing in `text` matches.
    fn lacks_matches(&mut self, text: Node<'t>, pattern: &Part) {
        let single = pattern.single();
        if !single.is_empty() {
            self.describe(text, &Shape::of(single.others()));
        }
        let ways = match pattern {
            Part::Either(ways) => ways.as_slice(),
            Part::Group { part, .. } => return self.lacks_matches(text, part),
            only => std::slice::from_ref(only),
        };
        for literal in ways.iter().filter_map(Part::literal).filter(|literal| literal.len() > 1) {
            self.lacks(text, &literal);
        }
        // `^/`, `^-`
        for way in ways {
            if let Part::Sequence(parts) = way
                && let [Part::Start, rest @ ..] = parts.as_slice()
            {
                let first = Part::Sequence(rest.to_vec()).single().others();
                self.describe(text, &Shape { letters: Letters::ALL, first, doubled: Letters::ALL });
            }
        }
    }

    /// The characters that a match of all of `name` lets through: of `re.match("[a-z]", c)`.
    pub(crate) fn letters_of_pattern(&self, call: Node<'t>, name: &str) -> Option<Letters> {
        let laid = self.laid(call)?;
        let is_name = laid.text.is_some_and(|text| text.kind() == kind::IDENTIFIER && text.text() == name);
        let single = laid.patterns.iter().map(Part::single).reduce(Letters::or)?;
        (is_name && !single.is_empty()).then_some(single)
    }

    fn laid(&self, call: Node<'t>) -> Option<Laid<'t>> {
        let called = call.child(field::FUNCTION)?;
        let callee = self.known(called);
        let Some(Known::Api(path)) = callee.only() else { return None };
        let (name, is_method) = function(path)?;
        if !matches!(name, "match" | "fullmatch" | "search" | "findall" | "finditer") {
            return None;
        }
        let list = call.child(field::ARGUMENTS).map(arguments)?;
        let at = |position: usize, keyword: &str| {
            let by_name = list.iter().find_map(|argument| match argument {
                Argument::Keyword(name, node) if *name == keyword => Some(*node),
                _ => None,
            });
            by_name.or_else(|| crate::refine::nth_argument(call, position))
        };
        let first = usize::from(!is_method);
        let text = at(first, "string");
        let all = if is_method {
            patterns(&self.known(called.child(field::OBJECT)?), None)?
        } else {
            let flags = at(2, "flags").map(|flags| self.known(flags));
            patterns(&self.known(at(0, "pattern")?), flags.as_ref())?
        };
        let patterns: Option<Vec<Part>> = all.iter().map(Regex::read).collect();
        Some(Laid { patterns: patterns?, name: name.to_owned(), text })
    }

    /// The call that gave the match that `node` is.
    fn match_of(&self, node: Node<'t>) -> Option<Laid<'t>> {
        if let Some(laid) =
            Some(self.meant(node)).filter(|meant| meant.kind() == kind::CALL).and_then(|call| self.laid(call))
        {
            return (laid.name != "findall" && laid.name != "finditer").then_some(laid);
        }
        // One of several: `for found in re.finditer(…):`
        let binding = self.env.get(node.text()).filter(|_| node.kind() == kind::IDENTIFIER)?;
        let [site] = binding.sites.as_slice() else { return None };
        let call = self.python.node_at(*site).filter(|call| call.kind() == kind::CALL)?;
        let around = call.parent().filter(|around| around.is(&[kind::FOR_STATEMENT, kind::FOR_IN_CLAUSE]))?;
        let is_target = around.child(field::LEFT).is_some_and(|left| left.text() == node.text());
        self.laid(call)
            .filter(|laid| laid.name == "finditer" && is_target && self.facts.values.contains_key(&call.id()))
    }

    /// What a method of a match gives: what the groups of the pattern let through.
    pub(crate) fn grouped(&self, call: Node<'t>, given: &Values, result: Value) -> Value {
        let method = call.child(field::FUNCTION).filter(|function| function.kind() == kind::ATTRIBUTE);
        let name = method.and_then(|method| method.child(field::ATTRIBUTE)).map(Node::text);
        if result.labels().is_empty() || !matches!(name, Some("group" | "groups" | "groupdict" | "__getitem__")) {
            return result;
        }
        let Some(laid) = method.and_then(|method| method.child(field::OBJECT)).and_then(|object| self.match_of(object))
        else {
            return result;
        };
        match name {
            Some("group" | "__getitem__") => match given.positional.as_slice() {
                [] => group(&laid, &Constant::Int(0), &result),
                [wanted] => wanted.only_constant().map_or(result.clone(), |wanted| group(&laid, wanted, &result)),
                several => {
                    let one = |wanted: &Value| {
                        wanted.only_constant().map_or(result.clone(), |wanted| group(&laid, wanted, &result))
                    };
                    Value::sequence(SequenceKind::Tuple, several.iter().map(one).collect(), false)
                }
            },
            Some("groups") => {
                let numbers = (1..100).take_while(|number| {
                    laid.patterns.iter().any(|it| it.group(&|known, _| known == *number).is_some())
                });
                let all = numbers.map(|number| group(&laid, &Constant::Int(i128::from(number)), &result)).collect();
                Value::sequence(SequenceKind::Tuple, all, false)
            }
            _ => {
                let mut names = Vec::new();
                laid.patterns.iter().for_each(|pattern| pattern.names(&mut names));
                let entry = |name: String| {
                    let name = Constant::str(name);
                    (name.clone(), group(&laid, &name, &result))
                };
                Value::dict(names.into_iter().map(entry).collect(), false)
            }
        }
    }

    /// `found[1]`
    pub(crate) fn group_item(&self, item: Node<'t>, value: Value) -> Value {
        if value.labels().is_empty() {
            return value;
        }
        let laid = item.child(field::VALUE).and_then(|object| self.match_of(object));
        let wanted = item.child(field::SUBSCRIPT).map(|key| self.known(key));
        match (laid, wanted.as_ref().and_then(Value::only_constant)) {
            (Some(laid), Some(wanted)) => group(&laid, wanted, &value),
            _ => value,
        }
    }
}

/// The group that `wanted` names, of a match that has the labels of `found`.
fn group(laid: &Laid<'_>, wanted: &Constant, found: &Value) -> Value {
    let value = Value::unknown().with_labels(&found.labels());
    let kinds = laid.patterns.iter().map(|pattern| {
        let part = match wanted {
            Constant::Int(0) => Some(pattern),
            Constant::Int(number) => pattern.group(&|known, _| i128::from(known) == *number),
            Constant::Str(name) => pattern.group(&|_, known| known == Some(&**name)),
            _ => None,
        };
        part.and_then(automaton::shape).map_or(Kinds::NONE, |shape| shape.clears())
    });
    value.cleared(kinds.fold(Kinds::ALL, common))
}
