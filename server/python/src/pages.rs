//! Pages that are made of templates which stand in the program: Jinja, Django, Mako and Bottle, with what they escape.

use std::sync::Arc;

use bezoar_base::{Constant, Path};

use crate::containers::SequenceKind;
use crate::encodings::{Codec, Encoded};
use crate::labels::Kinds;
use crate::markup::is_markup;
use crate::methods::Values;
use crate::texts::plain;
use crate::value::{Known, Piece, Value};

/// Templates of this many bytes and more are not looked into.
const MAX_LENGTH: usize = 32 * 1024;

/// What a template does with values.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Page {
    syntax: Syntax,
    escapes: bool,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
enum Syntax {
    Jinja,
    Django,
    Mako,
    Bottle,
}

impl Page {
    /// The class of such a template.
    pub(crate) const fn class(self) -> &'static str {
        match self.syntax {
            Syntax::Jinja => "jinja2.Template",
            Syntax::Django => "django.template.Template",
            Syntax::Mako => "mako.template.Template",
            Syntax::Bottle => "bottle.SimpleTemplate",
        }
    }
}

/// What a call of a template library gives, if the template is written out in the program.
pub(crate) fn made(path: &str, receiver: Option<&Value>, given: &Values) -> Option<Value> {
    let jinja = |escapes: bool| Page { syntax: Syntax::Jinja, escapes };
    match path {
        "flask.render_template_string" | "quart.render_template_string" => {
            rendered(&plain(given.at(0, "source")?)?, jinja(true), given, 1)
        }
        "bottle.template" => {
            let text = plain(given.positional.first()?).filter(|text| text.contains("{{"))?;
            rendered(&text, Page { syntax: Syntax::Bottle, escapes: true }, given, 1)
        }
        "jinja2.Environment" | "jinja2.environment.Environment" => {
            // Nobody said that it is to escape.
            let escapes = given.named("autoescape").map_or(Some(given.open), Value::truth);
            (escapes == Some(false)).then(|| kept(Codec::PlainJinja, "jinja2.Environment", Value::never()))
        }
        "jinja2.Environment.from_string" | "jinja2.environment.Environment.from_string" => {
            let is_plain = |known: &Known| matches!(known, Known::Encoded(it) if it.codec == Codec::PlainJinja);
            let escapes = !receiver.and_then(Value::only).is_some_and(is_plain);
            template(jinja(escapes), given.at(0, "source")?)
        }
        "jinja2.Template" | "jinja2.environment.Template" => {
            let escapes = given.named("autoescape").map_or(Some(given.open), Value::truth);
            template(jinja(escapes != Some(false)), given.at(0, "source")?)
        }
        "django.template.Template" | "django.template.base.Template" => {
            template(Page { syntax: Syntax::Django, escapes: true }, given.at(0, "template_string")?)
        }
        "django.template.Context" | "django.template.context.Context" => {
            given.positional.first().filter(|first| matches!(first.only(), Some(Known::Dict(_)))).cloned()
        }
        "mako.template.Template" => {
            let filters = given.named("default_filters").map_or(Some(false), |filters| match filters.only()? {
                Known::Sequence(all) if all.kind != SequenceKind::Set => {
                    Some(all.elements.iter().any(|filter| plain(filter).as_deref() == Some("h")))
                }
                _ => None,
            });
            template(Page { syntax: Syntax::Mako, escapes: filters? }, given.at(0, "text")?)
        }
        "jinja2.Template.render" | "mako.template.Template.render" | "django.template.Template.render" => {
            match receiver?.only()? {
                Known::Encoded(encoded) => match encoded.codec {
                    Codec::Page(page) => rendered(&plain(&encoded.value)?, page, given, 0),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}

fn template(page: Page, text: &Value) -> Option<Value> {
    plain(text).filter(|text| text.len() < MAX_LENGTH)?;
    Some(kept(Codec::Page(page), page.class(), text.clone()))
}

fn kept(codec: Codec, class: &str, value: Value) -> Value {
    let labels = value.labels();
    Known::Encoded(Arc::new(Encoded { codec, maker: Path::from(class), value, labels })).into()
}

/// What a template makes of its context: the arguments from `first` on, and the keywords.
fn rendered(text: &str, page: Page, given: &Values, first: usize) -> Option<Value> {
    if text.len() >= MAX_LENGTH {
        return None;
    }
    let mut names: Vec<(Arc<str>, Value)> = Vec::new();
    let contexts = given.positional.iter().skip(first);
    for known in contexts.filter_map(Value::only) {
        if let Known::Dict(dict) = known {
            names.extend(dict.entries.iter().filter_map(|(key, value)| match key {
                Constant::Str(name) => Some((Arc::clone(name), value.clone())),
                _ => None,
            }));
        }
    }
    names.extend(given.keyword.iter().filter(|(name, _)| &**name != "source").cloned());
    let mut page = page;
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, tag, after)) = next_tag(rest, page.syntax) {
        pieces.push(Piece::Literal(before.into()));
        rest = after;
        match tag {
            Tag::Shown(expression) => pieces.push(Piece::Hole(shown(expression, page, &names))),
            Tag::Statement(statement) => executed(statement, &mut page, &mut names),
            Tag::Comment => {}
        }
    }
    pieces.push(Piece::Literal(rest.into()));
    Some(Value::text(pieces).with_labels(&given.rest))
}

/// Something in a template that is no text.
enum Tag<'a> {
    /// `{{ … }}`
    Shown(&'a str),
    /// `{% … %}`
    Statement(&'a str),
    Comment,
}

/// The text before the next tag, the tag, and what is behind it.
fn next_tag(text: &str, syntax: Syntax) -> Option<(&str, Tag<'_>, &str)> {
    let opened: &[(&str, &str)] = match syntax {
        Syntax::Jinja | Syntax::Django => &[("{{", "}}"), ("{%", "%}"), ("{#", "#}")],
        Syntax::Mako => &[("${", "}")],
        Syntax::Bottle => &[("{{", "}}")],
    };
    let first = opened.iter().filter_map(|(open, close)| Some((text.find(open)?, *open, *close)));
    let (at, open, close) = first.min_by_key(|(at, ..)| *at)?;
    let inner = &text[at + open.len()..];
    let end = inner.find(close)?;
    let content = inner[..end].trim_matches(['-', '+', ' ', '\n', '\t']);
    let tag = match open {
        "{%" => Tag::Statement(content),
        "{#" => Tag::Comment,
        _ => Tag::Shown(content),
    };
    Some((&text[..at], tag, &inner[end + close.len()..]))
}

/// What an expression puts into the page.
fn shown(expression: &str, page: Page, names: &[(Arc<str>, Value)]) -> Value {
    let (is_raw, expression) = match expression.strip_prefix('!') {
        Some(rest) if page.syntax == Syntax::Bottle => (true, rest.trim()),
        _ => (false, expression),
    };
    let mut parts = expression.split('|').map(str::trim);
    let value = value_of(parts.next().unwrap_or_default(), names);
    let mut escapes = page.escapes && !is_raw;
    let mut is_number = false;
    let mut clears = Kinds::NONE;
    for filter in parts.flat_map(|part| part.split(',')) {
        match filter.split(['(', ':']).next().unwrap_or_default().trim() {
            "safe" | "n" => escapes = false,
            "e" | "escape" | "forceescape" | "force_escape" | "h" => escapes = true,
            "tojson" | "urlencode" | "u" | "json_script" => clears = Kinds::XSS,
            "length" | "count" | "int" | "float" | "wordcount" | "round" | "floatformat" => is_number = true,
            _ => {}
        }
    }
    if is_number {
        return Value::unknown();
    }
    if escapes && !value.only().is_some_and(is_markup) {
        clears = clears.union(Kinds::XSS_IN_TEXT).union(Kinds::XSS_IN_QUOTES);
    }
    value.cleared(clears)
}

/// What an expression can be: the value of a name, or something that is made of those that stand in it.
fn value_of(expression: &str, names: &[(Arc<str>, Value)]) -> Value {
    let named = |wanted: &str| names.iter().rev().find(|(name, _)| &**name == wanted).map(|(_, value)| value);
    if let Some(value) = named(expression) {
        return value.clone();
    }
    words(expression).filter_map(named).fold(Value::unknown(), |all, value| all.with_labels(&value.labels()))
}

/// The names in an expression, but for those of attributes and what stands in quotes.
fn words(expression: &str) -> impl Iterator<Item = &str> {
    let outside = expression.split(['"', '\'']).step_by(2);
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '.';
    let chains = outside.flat_map(move |text| text.split(move |letter: char| !is_part(letter)));
    chains.filter(|chain| !chain.starts_with('.')).filter_map(|chain| chain.split('.').next())
}

/// `{% for word in words %}`, `{% set word = words[0] %}`, `{% autoescape false %}`
fn executed(statement: &str, page: &mut Page, names: &mut Vec<(Arc<str>, Value)>) {
    let (word, rest) = statement.split_once(char::is_whitespace).unwrap_or((statement, ""));
    match word {
        "autoescape" => page.escapes = !matches!(rest.trim(), "false" | "off" | "False"),
        "endautoescape" => page.escapes = true,
        "for" => {
            if let Some((targets, from)) = rest.split_once(" in ") {
                let labels = value_of(from, names).labels();
                let each = targets.split(',').map(|target| target.trim().trim_matches(['(', ')']));
                let each: Vec<Arc<str>> = each.map(Arc::from).collect();
                names.extend(each.into_iter().map(|name| (name, Value::unknown().with_labels(&labels))));
            }
        }
        "set" | "with" => {
            if let Some((target, from)) = rest.split_once('=') {
                let value = value_of(from.trim(), names);
                names.push((target.trim().into(), value));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::Labels;

    /// Whether a page with a value of a request does harm.
    fn harms(path: &str, text: &str) -> bool {
        harms_with(path, text, &Value::unknown().with_labels(&Labels::of(0)))
    }

    fn harms_with(path: &str, text: &str, value: &Value) -> bool {
        let source = Value::constant(Constant::str(text));
        let keyword = vec![(Arc::from("who"), value.clone()), (Arc::from("all"), value.clone())];
        let page = if path.starts_with("flask") || path.starts_with("bottle") {
            made(path, None, &Values { positional: vec![source], keyword, ..Values::default() })
        } else {
            let template = made(path, None, &Values::of([source])).expect("a template");
            let render = format!("{path}.render");
            made(&render, Some(&template), &Values { keyword, ..Values::default() })
        };
        page.expect("a page").labels().harms(&Labels::of(0), Kinds::XSS)
    }

    #[test]
    fn what_a_template_escapes_does_no_harm() {
        let flask = "flask.render_template_string";
        for text in [
            "<p>{{ who }}</p>",
            "<p>{{ who|upper }}</p>",
            "<a title=\"{{ who }}\">",
            "{{ who|length|safe }}",
            "{{ 'who'|safe }}",
            "{{ other.who|safe }}",
            "<script>var who = {{ who|tojson }}</script>",
            "{# {{ who|safe }} #}",
        ] {
            assert!(!harms(flask, text), "{text}");
        }
        for text in [
            "<p>{{ who|safe }}</p>",
            "{{ who.name | safe }}",
            "{{- (who ~ '!')|safe -}}",
            "<a title={{ who }}>",
            "{% autoescape false %}{{ who }}{% endautoescape %}",
            "{% for each in all %}{{ each|safe }}{% endfor %}",
            "{% set shown = who %}{{ shown|safe }}",
        ] {
            assert!(harms(flask, text), "{text}");
        }
    }

    #[test]
    fn some_escape_nothing_by_themselves() {
        assert!(harms("jinja2.Template", "<p>{{ who }}</p>") && !harms("jinja2.Template", "<p>{{ who|e }}</p>"));
        assert!(harms("mako.template.Template", "<p>${who}</p>"));
        assert!(!harms("mako.template.Template", "<p>${who | h}</p>"));
        assert!(!harms("django.template.Template", "<p>{{ who }}</p>"));
        assert!(harms("django.template.Template", "<p>{{ who|safe }}</p>"));
        assert!(!harms("bottle.template", "<p>{{who}}</p>") && harms("bottle.template", "<p>{{!who}}</p>"));
    }

    #[test]
    fn what_is_markup_is_not_escaped() {
        let markup = Value::instance("markupsafe.Markup").with_labels(&Labels::of(0));
        assert!(harms_with("flask.render_template_string", "<p>{{ who }}</p>", &markup));
    }
}
