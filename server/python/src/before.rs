//! What runs before a handler and puts something on the request for it: middleware of the file, and decorators that call it.

use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{FastMap, digest};
use bezoar_syntax::{Node, field, kind};

use crate::assign::unbound;
use crate::binding::GivenNodes;
use crate::changes::FunctionSet;
use crate::entries::Places;
use crate::env::{Binding, Name};
use crate::exec::Frame;
use crate::parameters::parameters;
use crate::python::{Python, unit_number};
use crate::routes::class_of;
use crate::scope::ScopeId;
use crate::tracking::{Fact, Home};
use crate::value::{Known, Value};

/// Under this name middleware stands in the table of routes.
const MIDDLEWARE: &str = "&middleware";

/// What middleware puts on the request, by what is written behind the request: `.state.profile`, `=["shop"]`; and the functions on
/// which that depends.
pub(crate) type OnRequest = (Rc<[(Name, Value)]>, FunctionSet);

/// Methods of middleware that Django and Falcon call before the handler.
const STEPS: [&str; 5] =
    ["process_request", "process_request_async", "process_view", "process_resource", "process_resource_async"];

/// Classes of requests, by their last word.
const REQUESTS: [&str; 4] = ["Request", "HttpRequest", "WSGIRequest", "HTTPConnection"];

/// If `function` is middleware, what it says so by in the table of routes.
pub(crate) fn registered(function: Node<'_>) -> Option<(Name, Name)> {
    let name = function.child(field::NAME).filter(|_| is_middleware(function))?;
    Some((MIDDLEWARE.into(), name.text().into()))
}

/// The name of the parameter by which a function gets the request.
fn request_of(function: Node<'_>) -> Option<Node<'_>> {
    let is_it = |name: Node<'_>, parameter: Node<'_>| {
        let class = parameter.child(field::TYPE).map_or("", Node::text);
        matches!(name.text(), "request" | "req") || REQUESTS.contains(&class.rsplit('.').next().unwrap_or_default())
    };
    parameters(function).into_iter().find(|it| is_it(it.name, it.node)).map(|it| it.name)
}

/// Whether a function gets each request before its handler does.
fn is_middleware(function: Node<'_>) -> bool {
    if function.kind() != kind::FUNCTION_DEFINITION || request_of(function).is_none() {
        return false;
    }
    let name = function.child(field::NAME).map_or("", Node::text);
    let class = class_of(function);
    let bases = class.and_then(|class| class.child(field::SUPERCLASSES)).map_or("", Node::text);
    let takes = parameters(function).len();
    match (class, name) {
        (Some(_), name) if STEPS.contains(&name) => true,
        // Starlette's way: `dispatch(self, request, call_next)`.
        (Some(_), "dispatch") => takes == 3 && bases.contains("Middleware"),
        // Django's: an object, or a function, that was made with what comes next.
        (Some(_), "__call__" | "__acall__") => takes == 2 && function.text().contains("get_response("),
        (Some(_), _) => false,
        (None, _) => is_decorated(function) || next_around(function).is_some(),
    }
}

/// Whether a decorator says that it is middleware: `@web.middleware`, `@app.middleware("http")`, `@app.on_request`.
fn is_decorated(function: Node<'_>) -> bool {
    let around = function.parent().filter(|around| around.kind() == kind::DECORATED_DEFINITION);
    let says_so = |decorator: Node<'_>| {
        let Some(named) = decorator.named_child(0) else { return false };
        let (named, given) = match named.kind() {
            kind::CALL => (named.child(field::FUNCTION).unwrap_or(named), named.child(field::ARGUMENTS)),
            _ => (named, None),
        };
        let word = named.child(field::ATTRIBUTE).unwrap_or(named).text();
        // What is called with the response comes too late.
        let of_response = given.is_some_and(|given| given.text().contains("response"));
        matches!(word, "middleware" | "on_request") && !of_response
    };
    let decorators = around.into_iter().flat_map(Node::named_children).filter(|child| child.kind() == kind::DECORATOR);
    decorators.into_iter().any(says_so)
}

/// The parameter of the function around by which it got what comes next.
fn next_around(function: Node<'_>) -> Option<Node<'_>> {
    let around = function.ancestors().find(|around| around.kind() == kind::FUNCTION_DEFINITION)?;
    parameters(around).into_iter().map(|it| it.name).find(|name| name.text() == "get_response")
}

impl<'t> Frame<'_, 't> {
    /// Lets a walk begin with what middleware has put on the request.
    pub(crate) fn begin_with_request(&mut self, function: Node<'t>) {
        let Some(request) = request_of(function) else { return };
        if is_middleware(function) {
            self.request = Some(request.text().into());
            return;
        }
        if !self.fields {
            return;
        }
        for (behind, value) in self.python.on_request().iter() {
            self.put_on(request, behind, value.unshared().opened());
        }
    }

    /// Says what something is that is known behind a parameter.
    pub(crate) fn put_on(&mut self, parameter: Node<'t>, behind: &str, value: Value) {
        match behind.strip_prefix('=') {
            Some(rest) => self.env.put(format!("={}{rest}", parameter.text()).into(), Binding::new(value, None)),
            None => self.bind_name(format!("{}{behind}", parameter.text()).into(), unbound(value, parameter.range())),
        }
    }

    /// Takes note of what is on the request where middleware hands it on.
    pub(crate) fn hand_on(&mut self, call: Node<'t>) {
        let Some(request) = self.request.clone() else { return };
        let first = call.child(field::ARGUMENTS).and_then(|arguments| arguments.named_child(0));
        if first.is_none_or(|first| first.text() != &*request) || !self.is_next(call) {
            return;
        }
        let now = self.env.behind(&request);
        self.facts.handed_on = Some(match self.facts.handed_on.take() {
            Some(before) => either(before, now),
            None => now,
        });
    }

    /// Whether a call is one of what comes next: a parameter, or what the object was made with.
    fn is_next(&self, call: Node<'t>) -> bool {
        let Some(function) = call.child(field::FUNCTION) else { return false };
        match function.kind() {
            kind::ATTRIBUTE => function.text().ends_with("get_response"),
            _ => {
                let own = self.python.functions(self.scope.unit);
                let own = self.scope.function.and_then(|number| own.get(number as usize).map(|own| own.node));
                let is_it = |of: Node<'t>| parameters(of).iter().any(|it| it.name.text() == function.text());
                own.is_some_and(|own| is_it(own) || next_around(own).is_some_and(|next| next.text() == function.text()))
            }
        }
    }

    /// What is known behind the names that a function is given by position, by the position: `%0.region`.
    pub(crate) fn behind_arguments(&self, nodes: &GivenNodes<'t>) -> Places {
        let mut places = Places::new();
        for (number, node) in nodes.positional.iter().enumerate() {
            let Some(name) = node.filter(|node| node.kind() == kind::IDENTIFIER) else { continue };
            let behind = self.env.behind(name.text()).into_iter();
            places.extend(behind.map(|(behind, value)| (format!("%{number}{behind}").into(), value)));
        }
        places
    }

    /// Lets a walk begin with one of those; whether it is one.
    pub(crate) fn begin_with_argument(&mut self, function: Node<'t>, place: &str, value: &Value) -> bool {
        let Some(rest) = place.strip_prefix('%') else { return false };
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (number, behind) = rest.split_at(digits);
        let parameter = number.parse().ok().and_then(|number: usize| parameters(function).get(number).copied());
        if let Some(parameter) = parameter {
            self.put_on(parameter.name, behind, value.unshared());
        }
        true
    }
}

impl Python<'_> {
    /// What middleware of this file puts on the request.
    fn on_request(&self) -> Rc<[(Name, Value)]> {
        let (found, functions) = self.found_on_request();
        self.note_functions(&functions);
        self.note(|| Fact::OnRequest, || digest(&found));
        found
    }

    /// The digest of that.
    pub(crate) fn on_request_digest(&self) -> u64 {
        let (found, functions) = self.found_on_request();
        self.note_functions(&functions);
        digest(&found)
    }

    fn found_on_request(&self) -> OnRequest {
        if let Some(known) = &*self.left.on_request.borrow() {
            return known.clone();
        }
        // Middleware sees what came with the request only.
        let (found, reads) = self.apart(|| self.put_on_request());
        let known = (Rc::from(found), *reads.functions());
        if !self.is_cancelled() {
            self.left.on_request.replace(Some(OnRequest::clone(&known)));
        }
        known
    }

    fn put_on_request(&self) -> Places {
        let mut all = Places::new();
        for (unit, kept) in self.kept.iter().enumerate() {
            if kept.surface.all.routes.iter().all(|(handler, _)| **handler != *MIDDLEWARE) {
                continue;
            }
            let unit = unit_number(unit);
            let functions = self.functions(unit);
            for (number, _) in functions.iter().enumerate().filter(|(_, function)| is_middleware(function.node)) {
                let range = functions[number].node.range();
                let home = Home { range, is_method: class_of(functions[number].node).is_some() };
                let scope = ScopeId { unit, function: u32::try_from(number).ok() };
                let (facts, reads) = self.tracked(Some(home), || self.facts_of(scope, false));
                self.note_again(&reads);
                let request = request_of(functions[number].node).map_or("", Node::text);
                let put = facts.handed_on.clone().unwrap_or_else(|| behind(&facts.exit, request));
                all.extend(put.into_iter().map(|(name, value)| (name, value.unshared())));
            }
        }
        // What one knows another one knows as well, unless it has put something else there.
        all.sort_by(|(one, _), (two, _)| one.cmp(two));
        let mut merged = Places::new();
        for (name, value) in all {
            match merged.last_mut() {
                Some((last, before)) if *last == name => *before = before.clone().or(&value),
                _ => merged.push((name, value)),
            }
        }
        merged
    }
}

/// What is known of what is written behind a name, in order: `.state.profile`, `=["shop"]`.
pub(crate) fn behind(known: &FastMap<Name, Binding>, name: &str) -> Places {
    // What is put on something of a library is known by where that stands in it.
    let class = known.get(name).and_then(|binding| match binding.value.only() {
        Some(Known::Instance(class) | Known::Api(class)) => Some(format!("@{class}")),
        _ => None,
    });
    let behind = |place: &str| -> Option<Name> {
        if let Some(rest) = class.as_deref().and_then(|class| place.strip_prefix(class)) {
            return rest.starts_with('.').then(|| rest.into());
        }
        let (sign, rest) = place.strip_prefix('=').map_or(("", place), |rest| ("=", rest));
        let rest = rest.strip_prefix(name).filter(|rest| rest.starts_with(['.', '[']))?;
        Some(format!("{sign}{rest}").into())
    };
    let found = known.iter().filter_map(|(place, binding)| Some((behind(place)?, place, &binding.value)));
    let mut all: Vec<(Name, &Name, &Value)> = found.collect();
    all.sort_unstable_by(|one, two| (&one.0, one.1).cmp(&(&two.0, two.1)));
    all.dedup_by(|later, first| later.0 == first.0);
    all.into_iter().map(|(behind, _, value)| (behind, value.clone())).collect()
}

/// What is known either way: of an item in both, of an attribute in any.
fn either(one: Places, two: Places) -> Places {
    let find = |all: &Places, name: &Name| all.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let mut all = Places::new();
    for (name, value) in one.iter().chain(&two) {
        let both = find(&one, name).zip(find(&two, name));
        if all.iter().all(|(known, _): &(Name, Value)| known != name) && (both.is_some() || !name.starts_with('=')) {
            all.push((Arc::clone(name), both.map_or_else(|| value.clone(), |(one, two)| one.or(&two))));
        }
    }
    all.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
    all
}
