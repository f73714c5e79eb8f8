//! What the paths of a program's routes hand to its handlers, as far as routes and handlers stand in one file.

use bezoar_base::{FastMap, digest};
use bezoar_syntax::{Node, field, kind};

use crate::automaton;
use crate::before;
use crate::env::Name;
use crate::exec::Frame;
use crate::injected;
use crate::labels::Kinds;
use crate::letters::Letters;
use crate::parameters::parameters;
use crate::pattern::{Flags, Part};
use crate::python::Python;
use crate::tracking::Fact;
use crate::value::Value;

/// Paths by the name of the handler that answers them. One that begins with `=` is called by a name of its own, `=` and the name.
pub(crate) type Routes = FastMap<Name, Vec<Name>>;

/// What begins the name of a route, and a path that is only a name of one.
const NAMED: char = '=';
/// What begins the path that a class says of itself; it counts in place of those that are registered.
const OWN: char = '!';

/// What begins a path that a decorator registers: what that hands over models say by themselves.
const DECORATED: char = '%';
/// In place of a path: the request fills all parameters of what another handler wants to be given.
const WISHED: &str = "@";

/// One part of a path that is handed over.
struct Handed {
    /// The parameter's name; without one its position counts.
    name: Option<String>,
    /// What such a text does no harm in.
    clears: Kinds,
}

/// The handlers that `statement` registers, with their paths.
pub(crate) fn registered(statement: Node<'_>, found: &mut Vec<(Name, Name)>) {
    match statement.kind() {
        kind::DECORATED_DEFINITION => {
            let name = statement.child(field::DEFINITION).and_then(|definition| definition.child(field::NAME));
            let decorators = statement.named_children().filter(|child| child.kind() == kind::DECORATOR);
            for call in decorators.filter_map(|decorator| decorator.named_child(0)) {
                let arguments = call.child(field::ARGUMENTS).filter(|_| call.kind() == kind::CALL);
                if let (Some(name), Some(arguments)) = (name, arguments) {
                    let first = || arguments.named_child(0).and_then(written).filter(|path| has_parts(path));
                    let path =
                        route_name(arguments).or_else(|| first().map(|path| format!("{DECORATED}{path}").into()));
                    found.extend(path.map(|path| (name.text().into(), path)));
                }
            }
        }
        kind::FUNCTION_DEFINITION => {
            found.extend(before::registered(statement));
            for parameter in statement.child(field::PARAMETERS).into_iter().flat_map(Node::named_children) {
                let maker = injected::wish(parameter).and_then(|wish| handler(wish.maker));
                found.extend(maker.map(|maker| (maker, WISHED.into())));
            }
            let before = injected::wishes_before(statement);
            found.extend(before.iter().filter_map(|wish| Some((handler(wish.maker)?, WISHED.into()))));
        }
        kind::EXPRESSION_STATEMENT | kind::RETURN_STATEMENT => {
            let text = statement.text();
            if !WORDS.iter().any(|word| text.contains(word)) {
                return;
            }
            found.extend(own_path(statement));
            for node in statement.descendants() {
                match node.kind() {
                    kind::ARGUMENT_LIST | kind::TUPLE => found.extend(entry(node)),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// One of these is in every statement that registers a handler.
const WORDS: [&str; 8] = ["path(", "oute", "url", "add_", "register(", "pplication(", "andler", OWN_PATTERN];

/// What a view set of the Django REST framework calls the pattern of its identifiers.
const OWN_PATTERN: &str = "lookup_value_regex";

/// `lookup_value_regex = "[0-9]+"` in a class
fn own_path(statement: Node<'_>) -> Option<(Name, Name)> {
    let assignment = statement.named_child(0).filter(|inner| inner.kind() == kind::ASSIGNMENT)?;
    if assignment.child(field::LEFT)?.text() != OWN_PATTERN {
        return None;
    }
    let class = statement.ancestors().find(|around| around.kind() == kind::CLASS_DEFINITION)?;
    let pattern = written(assignment.child(field::RIGHT)?)?;
    Some((class.child(field::NAME)?.text().into(), format!("{OWN}(?P<pk>{pattern})").into()))
}

/// The handler and the path among the arguments of a call, or in a tuple.
fn entry<'t>(list: Node<'t>) -> Option<(Name, Name)> {
    let given =
        |node: Node<'t>| if node.kind() == kind::KEYWORD_ARGUMENT { node.child(field::VALUE) } else { Some(node) };
    let values: Vec<Node<'t>> = list.named_children().filter_map(given).collect();
    let strings: Vec<Name> = values.iter().filter_map(|value| written(*value)).collect();
    let call = list.parent().filter(|parent| parent.kind() == kind::CALL);
    let function = call.and_then(|call| call.child(field::FUNCTION));
    let method = function.and_then(|function| function.child(field::ATTRIBUTE)).map_or("", Node::text);
    if method == "add_route"
        && let [name, path, ..] = strings.as_slice()
    {
        return Some((format!("{NAMED}{name}").into(), Name::clone(path)));
    }
    let handler = || values.iter().find_map(|value| handler(*value));
    if let Some(name) = route_name(list) {
        return Some((handler()?, name));
    }
    let path = strings.into_iter().find(|path| has_parts(path)).or_else(|| {
        // What the router makes of a view set.
        (method == "register" && values.len() > 1).then(|| "{pk}".into())
    })?;
    Some((handler()?, path))
}

/// `route_name="wiki"`
fn route_name(list: Node<'_>) -> Option<Name> {
    let keywords = list.named_children().filter(|child| child.kind() == kind::KEYWORD_ARGUMENT);
    let mut named = keywords.filter(|keyword| keyword.child(field::NAME).map(Node::text) == Some("route_name"));
    Some(format!("{NAMED}{}", written(named.next()?.child(field::VALUE)?)?).into())
}

/// The last word of what answers: `views.detail`, `Detail.as_view()`, `Detail()`, `login_required(detail)`.
fn handler(node: Node<'_>) -> Option<Name> {
    match node.kind() {
        kind::IDENTIFIER => Some(node.text().into()),
        kind::ATTRIBUTE => node.child(field::ATTRIBUTE).map(|name| name.text().into()),
        kind::CALL => {
            let function = node.child(field::FUNCTION)?;
            let method = function.child(field::ATTRIBUTE).map(Node::text);
            if method == Some("as_view") {
                return function.child(field::OBJECT).and_then(handler);
            }
            let name = handler(function)?;
            let is_class = name.starts_with(|letter: char| letter.is_ascii_uppercase());
            if is_class { Some(name) } else { node.child(field::ARGUMENTS)?.named_child(0).and_then(handler) }
        }
        _ => None,
    }
}

/// The text of a string that is written out.
fn written(node: Node<'_>) -> Option<Name> {
    if node.kind() != kind::STRING || node.named_children().any(|part| part.kind() == kind::INTERPOLATION) {
        return None;
    }
    let text = node.text();
    let quote = text.find(['"', '\''])?;
    let (prefix, rest) = text.split_at(quote);
    let inner = ["\"\"\"", "'''", "\"", "'"].iter().find_map(|quote| rest.strip_prefix(quote)?.strip_suffix(quote))?;
    (!prefix.contains(['b', 'B', 'f', 'F'])).then(|| inner.into())
}

/// Whether something of the path may be handed over.
fn has_parts(path: &str) -> bool {
    path.contains(['<', '{', '('])
}

/// What a path hands over.
fn handed(path: &str) -> Vec<Handed> {
    if path == WISHED {
        return vec![Handed { name: Some(WISHED.into()), clears: Kinds::NONE }];
    }
    let path = path.strip_prefix([OWN, DECORATED]).unwrap_or(path);
    if !path.contains("(?P<") {
        let parts: Vec<Handed> = bracketed(path).into_iter().map(part).collect();
        if !parts.is_empty() || !path.contains('(') {
            return parts;
        }
    }
    // What is a pattern and cannot be read hands over what nobody knows.
    let Some(pattern) = Part::read(path, Flags::default()) else { return Vec::new() };
    let clears = |part: &Part| automaton::shape(part).map_or(Kinds::NONE, |shape| shape.clears());
    let mut names = Vec::new();
    pattern.names(&mut names);
    if names.is_empty() {
        let groups = (1..).map_while(|wanted| pattern.group(&|number, _| number == wanted));
        return groups.map(|group| Handed { name: None, clears: clears(group) }).collect();
    }
    let named = names.into_iter().filter_map(|name| {
        let group = pattern.group(&|_, known| known == Some(&name))?;
        Some(Handed { clears: clears(group), name: Some(name) })
    });
    named.collect()
}

/// What stands in `<…>`, and in `{…}` if it begins with a name.
fn bracketed(path: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = path;
    while let Some(at) = rest.find(['<', '{']) {
        let (open, close) = if rest[at..].starts_with('<') { ('<', '>') } else { ('{', '}') };
        let inner = &rest[at + 1..];
        let mut depth = 0_u32;
        let end = inner.char_indices().find(|(_, letter)| {
            depth += u32::from(*letter == open);
            let is_end = *letter == close && depth == 0;
            depth -= u32::from(*letter == close && depth > 0);
            is_end
        });
        let Some((end, _)) = end else { break };
        if inner.starts_with(|letter: char| letter.is_alphabetic() || letter == '_') {
            found.push(&inner[..end]);
        }
        rest = &inner[end + 1..];
    }
    found
}

/// `name`, `int:name` as Flask and Django have it, `name:int` and `name:\d+` as the others do.
fn part(text: &str) -> Handed {
    let (name, converter) = match text.split_once(':') {
        None => (text, None),
        Some((first, name)) if of_converter(first).is_some() && is_name(name) && of_converter(name).is_none() => {
            (name, Some(first))
        }
        Some((name, converter)) => (name, Some(converter)),
    };
    let clears = converter.map_or(Kinds::NONE, |converter| {
        let converter = converter.strip_prefix("re:").unwrap_or(converter);
        of_converter(converter).unwrap_or_else(|| {
            // A name that is not known is a converter of the project's own.
            let is_pattern = converter.contains(['[', '\\', '(', '.', '+', '*', '|']);
            let pattern = if is_pattern { Part::read(converter, Flags::default()) } else { None };
            pattern.as_ref().and_then(automaton::shape).map_or(Kinds::NONE, |shape| shape.clears())
        })
    });
    Handed { name: Some(name.trim().to_owned()), clears }
}

fn is_name(text: &str) -> bool {
    text.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
}

/// What a text that a converter of this name lets through does no harm in.
fn of_converter(text: &str) -> Option<Kinds> {
    let name = text.split('(').next().unwrap_or(text).trim();
    Some(match name {
        "str" | "string" | "strorempty" | "path" => Kinds::NONE,
        "int" | "float" | "number" | "decimal" | "uuid" | "ymd" | "date" | "time" | "datetime" | "timedelta" | "dt"
        | "any" => Kinds::ALL,
        "slug" => automaton::shape(&Part::One(Letters::word().or(Letters::of("-"))))?.clears(),
        "alpha" => Kinds::ALL,
        _ => return None,
    })
}

impl<'t> Python<'t> {
    fn routes(&self) -> &Routes {
        self.routes.get_or_init(|| {
            let mut routes = Routes::default();
            for (handler, path) in self.kept.iter().flat_map(|kept| &kept.surface.all.routes) {
                let paths = routes.entry(Name::clone(handler)).or_default();
                if !paths.contains(path) {
                    paths.push(Name::clone(path));
                }
            }
            routes
        })
    }

    /// The paths of a handler.
    pub(crate) fn routes_of(&self, handler: &str) -> Vec<Name> {
        let routes = self.routes();
        let mut paths: Vec<Name> = routes.get(handler).cloned().unwrap_or_default();
        let named: Vec<Name> = paths.iter().filter(|path| path.starts_with(NAMED)).cloned().collect();
        paths.retain(|path| !path.starts_with(NAMED));
        paths.extend(named.iter().filter_map(|name| routes.get(name)).flatten().cloned());
        if paths.iter().any(|path| path.starts_with(OWN)) {
            paths.retain(|path| path.starts_with(OWN) || &**path != "{pk}");
        }
        paths
    }

    pub(crate) fn routes_digest(&self, handler: &str) -> u64 {
        digest(&self.routes_of(handler))
    }

    /// What a handler is given, of each of its paths, or of those that no decorator registers.
    fn handed_to(&self, function: Node<'t>, decorated: bool) -> Vec<Vec<Handed>> {
        let Some(name) = function.child(field::NAME).map(Node::text) else { return Vec::new() };
        let class = class_of(function).and_then(|class| class.child(field::NAME)).map(Node::text);
        let handler = class.unwrap_or(name);
        self.note(|| Fact::Routes(handler.into()), || self.routes_digest(handler));
        let paths = self.routes_of(handler);
        paths.iter().filter(|path| decorated || !path.starts_with(DECORATED)).map(|path| handed(path)).collect()
    }

    /// What the routes of `function` let through to the parameter, or the entry, called `name`: the kinds of sink in which it does
    /// no harm. None if no route hands it over.
    pub(crate) fn routed(&self, function: Node<'t>, name: &str) -> Option<Kinds> {
        self.routed_by(function, name, true)
    }

    fn routed_by(&self, function: Node<'t>, name: &str, decorated: bool) -> Option<Kinds> {
        let all = self.handed_to(function, decorated);
        let is_made = class_of(function).is_none() || function.child(field::NAME).map(Node::text) == Some("__init__");
        if is_made && all.iter().any(|path| path.iter().any(|part| part.name.as_deref() == Some(WISHED))) {
            return Some(Kinds::NONE);
        }
        let mut by_position = parameters(function).into_iter().enumerate().filter(|(position, parameter)| {
            let is_receiver = *position == 0 && class_of(function).is_some();
            !is_receiver && !matches!(parameter.name.text(), "request" | "req")
        });
        let position = by_position.position(|(_, parameter)| parameter.name.text() == name);
        let clears = all.iter().flat_map(|parts| {
            let wanted = |(at, part): &(usize, &Handed)| match &part.name {
                Some(known) => known == name,
                None => position == Some(*at),
            };
            parts.iter().enumerate().filter(wanted).map(|(_, part)| part.clears)
        });
        clears.reduce(Kinds::common)
    }

    /// Whether a route that is registered in this file, by no decorator, hands something to `parameter`.
    pub fn is_routed(&self, parameter: Node<'t>) -> bool {
        let function = parameter.ancestors().find(|around| around.kind() == kind::FUNCTION_DEFINITION);
        let found = function.and_then(|function| {
            let named = parameters(function).into_iter().find(|known| known.node == parameter)?;
            self.routed_by(function, named.name.text(), false)
        });
        found.is_some()
    }
}

impl<'t> Frame<'_, 't> {
    /// `request.match_info["number"]`: what the route of the function lets through.
    pub(crate) fn routed_item(&self, item: Node<'t>, value: Value) -> Value {
        let entries = item.child(field::VALUE).and_then(|object| object.child(field::ATTRIBUTE)).map(Node::text);
        let is_path = matches!(entries, Some("match_info" | "path_params" | "matchdict" | "view_args"));
        if !is_path || value.labels().is_empty() {
            return value;
        }
        let key = item.child(field::SUBSCRIPT).and_then(written);
        let functions = self.python.functions(self.scope.unit);
        let function = self.scope.function.map(|number| functions[number as usize].node);
        let kinds = function.zip(key).and_then(|(function, key)| self.python.routed(function, &key));
        value.cleared(kinds.unwrap_or(Kinds::NONE))
    }
}

/// The class that a function is a method of.
pub(crate) fn class_of(function: Node<'_>) -> Option<Node<'_>> {
    let inner = |around: &Node<'_>| around.is(&[kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION]);
    function.ancestors().find(inner).filter(|around| around.kind() == kind::CLASS_DEFINITION)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clear(path: &str) -> Vec<(Option<String>, bool)> {
        handed(path).into_iter().map(|part| (part.name, part.clears.covers(Kinds::SQL))).collect()
    }

    #[test]
    fn a_path_says_what_it_hands_over() {
        let named = |name: &str, is_clear| vec![(Some(name.to_owned()), is_clear)];
        for path in ["/u/<name>", "/u/<str:name>", "/u/{name}", "/u/{name:path}", "/u/<name:path>", "/u/<own:name>"] {
            let expected = if path.contains("own:") { "own" } else { "name" };
            assert_eq!(clear(path), named(expected, false), "{path}");
        }
        for path in [
            "/<int:n>",
            "/{n:int}",
            "/{n:\\d+}",
            "/<n:int>",
            "/<uuid:n>/",
            "/<any(a, b):n>",
            "/{n:[0-9]{4}}",
            "/{n:\\w+}",
        ] {
            assert_eq!(clear(path), named("n", true), "{path}");
        }
        assert_eq!(clear(r"^articles/(?P<year>[0-9]{4})/$"), named("year", true));
        assert_eq!(clear(r"^articles/(?P<year>[^/]+)/$"), named("year", false));
        assert_eq!(clear(r"/story/([0-9]+)/(.*)"), [(None, true), (None, false)]);
        assert_eq!(clear("/plain"), []);
    }
}
