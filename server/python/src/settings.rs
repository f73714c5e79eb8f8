//! Settings by section and name, as `configparser` keeps them: a dict of dicts with methods of its own.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::containers::Dict;
use crate::dicts::{at, with_entry};
use crate::labels::Labels;
use crate::methods::{Outcome, Values, boolean, number};
use crate::texts::plain;
use crate::value::{Known, Value};

/// The class of parsers.
pub(crate) const PARSER: &str = "configparser.ConfigParser";
/// What sections are instances of, and by what parsers are told from other dicts.
const SECTION: &str = "configparser.SectionProxy";

/// A parser that has read nothing yet, if `path` makes one.
pub(crate) fn made(path: &str) -> Option<Value> {
    let name = path.strip_prefix("configparser.")?;
    let is_parser = matches!(name, "ConfigParser" | "RawConfigParser" | "SafeConfigParser");
    is_parser.then(|| Dict { missing: Some(Value::instance(SECTION)), ..Dict::default() }.into())
}

/// Whether a dict is a parser.
pub(crate) fn is_parser(dict: &Dict) -> bool {
    let section = dict.missing.as_ref().and_then(Value::only);
    matches!(section, Some(Known::Instance(path)) if &**path == SECTION)
}

/// What a method of a parser gives back and does.
pub(crate) fn method(parser: &Dict, own: &Labels, method: &str, given: &Values) -> Option<Outcome> {
    let (section, name) = (given.at(0, "section"), given.at(1, "option"));
    Some(match method {
        "add_section" => Outcome::after(with_entry(parser, section?, &Value::dict(Vec::new(), false))),
        "set" => {
            let before = match parser_section(parser, own, section?).only() {
                Some(Known::Dict(before)) => Dict::clone(before),
                _ => Dict { open: true, ..Dict::default() },
            };
            let after = with_entry(&before, &lowered(name?), given.at(2, "value")?);
            Outcome::after(with_entry(parser, section?, &after))
        }
        "get" => Outcome::gives(got(parser, own, section?, name?, given)),
        "getint" | "getfloat" => Outcome::gives(number()),
        "getboolean" | "has_section" | "has_option" => Outcome::gives(boolean()),
        "items" if section.is_some() => {
            Outcome::gives(Value::unknown().with_labels(&parser_section(parser, own, section?).labels()))
        }
        "read" | "read_file" | "read_string" | "read_dict" | "readfp" => {
            let mut opened = parser.clone();
            opened.open = true;
            Outcome::after(Value::from(opened).with_labels(&given.labels()))
        }
        _ => return None,
    })
}

fn parser_section(parser: &Dict, own: &Labels, section: &Value) -> Value {
    at(parser, own, section)
}

fn got(parser: &Dict, own: &Labels, section: &Value, name: &Value, given: &Values) -> Value {
    let found = match parser_section(parser, own, section).only() {
        Some(Known::Dict(section)) => at(section, own, &lowered(name)),
        _ => Value::unknown().with_labels(&parser.any_value().labels()).with_labels(own),
    };
    match given.named("fallback") {
        Some(fallback) => found.or(fallback),
        None => found,
    }
}

/// Names are told apart by their letters alone.
fn lowered(name: &Value) -> Value {
    plain(name).map_or_else(|| name.clone(), |name| Value::constant(Constant::Str(Arc::from(name.to_lowercase()))))
}
