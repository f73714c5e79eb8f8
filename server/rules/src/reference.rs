use std::fmt::Write as _;

use crate::finder::Finder;
use crate::predicate::{PREDICATES, PredicateEntry};

/// The reference of all predicates in Markdown, as `queries/README.md` has it.
pub fn predicate_reference() -> String {
    let mut out = String::new();
    for entry in PREDICATES {
        let PredicateEntry { name, arguments, meaning, example, .. } = entry;
        let others: Vec<String> = entry.names().iter().skip(1).map(|name| format!("`#{name}`")).collect();
        let forms: Vec<String> = arguments.split(" or ").map(|form| format!("`(#{name}? {form})`")).collect();
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "* {}\\\n  {meaning}\\\n  Example: `{example}`. Also {}.\n\n",
            forms.join(" or "),
            others.join(", "),
        );
    }
    out
}

/// The reference of all finders in Markdown, as `queries/README.md` has it.
pub fn finder_reference() -> String {
    let mut out = String::new();
    for finder in Finder::ALL {
        let known = finder.known().iter().map(|known| {
            let form = if known.is_place { "\"@{}\"" } else { "{{}}" }.replace("{}", known.name);
            format!("`{form}`: {}", known.meaning)
        });
        let known: Vec<String> = known.collect();
        // Writing to a string cannot fail.
        let _ = write!(out, "* `by = \"{finder}\"`\\\n  {}\\\n  {}.\n\n", finder.finds(), known.join("; "));
    }
    out
}
