//! Tests of libraries of which nobody knows what they ask: `resolver.is_callback(name)`.

use bezoar_syntax::{Node, field};

use crate::exec::Frame;
use crate::labels::Kinds;
use crate::names::split_words;
use crate::refine::first_argument;
use crate::stdlib;
use crate::value::{Known, Value};

/// What a test says that is asked whether something is one of those that are known or allowed, by the words of its name.
const TELLING: &[&str] =
    &["valid", "validate", "allowed", "permitted", "known", "registered", "safe", "trusted", "supported"];

/// Words after `is` that say what something looks like, not which one it is.
const LOOKS: &[&str] = &[
    "str",
    "string",
    "text",
    "bytes",
    "list",
    "dict",
    "tuple",
    "set",
    "none",
    "null",
    "empty",
    "blank",
    "true",
    "false",
    "instance",
    "file",
    "dir",
    "directory",
    "path",
    "url",
    "uri",
    "link",
    "json",
    "xml",
    "html",
    "ajax",
    "number",
    "ascii",
    "unicode",
    "iterable",
    "sequence",
    "mapping",
    "callable",
    "not",
    "in",
    "a",
    "an",
    "equal",
    "same",
];

impl<'t> Frame<'_, 't> {
    /// A call of a function of a library that is true: whatever that has found out about its only argument is taken to be enough.
    pub(crate) fn asked_of_library(&mut self, call: Node<'t>, function: Node<'t>, callee: &Value) {
        let is_alone = call.child(field::ARGUMENTS).is_some_and(|list| list.named_children().count() == 1);
        let Some(of) = first_argument(call).filter(|_| is_alone) else { return };
        let name = function.child(field::ATTRIBUTE).unwrap_or(function).text();
        if self.is_of_library(callee) && tells_of_a_choice(name) {
            self.clear(of, Kinds::ALL);
        }
    }

    /// Whether it is something out of a library that no model knows.
    pub(crate) fn is_of_library(&self, callee: &Value) -> bool {
        let Some(Known::Api(path)) = callee.only() else { return false };
        let first = path.split('.').next().unwrap_or_default();
        let is_own = first == "builtins" || stdlib::is_module(first);
        !is_own && !self.python.facts().names.contains(path) && self.python.labels_of(path).is_empty()
    }
}

/// Whether a name says that something is one of several that somebody has chosen.
fn tells_of_a_choice(name: &str) -> bool {
    let words = split_words(name);
    let is_telling = |word: &String| TELLING.contains(&word.as_str());
    match words.split_first() {
        Some((first, rest)) if first == "is" => {
            !rest.is_empty() && (rest.iter().any(is_telling) || !rest.iter().any(|word| LOOKS.contains(&word.as_str())))
        }
        Some((first, _)) => matches!(first.as_str(), "valid" | "allowed" | "permitted"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_of_a_choice() {
        for name in ["_is_callback", "is_valid_name", "isMember", "is_safe_url", "allowed_name", "is_known"] {
            assert!(tells_of_a_choice(name), "{name}");
        }
        for name in ["is_string", "is_url", "is", "has_next", "check", "match", "is_not_empty", "isinstance"] {
            assert!(!tells_of_a_choice(name), "{name}");
        }
    }
}
