//! Calls: what they give back, and what they do to the containers that they are given.

use std::sync::Arc;

use bezoar_base::{Constant, Returns};
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::binding::GivenNodes;
use crate::env::Binding;
use crate::exec::{Frame, dotted};
use crate::labels::{Kinds, Labels};
use crate::methods::{Values, changed, opened_container, plain_result};
use crate::names::quotes_for_sql;
use crate::value::{Known, Value};
use crate::{markup, regexes, rows, settings, stdlib};

/// What answers a request of Tornado.
const FINISHING: [&str; 4] = [
    "tornado.web.RequestHandler.finish",
    "tornado.web.RequestHandler.redirect",
    "tornado.web.RequestHandler.send_error",
    "tornado.web.RequestHandler.render",
];

impl<'t> Frame<'_, 't> {
    pub(crate) fn call(&mut self, node: Node<'t>) -> Value {
        let Some(function) = node.child(field::FUNCTION) else { return Value::unknown() };
        let callee = self.eval(function);
        let (given, mut nodes) = self.given(node.child(field::ARGUMENTS));
        let function = self.bound_method(function, &callee).unwrap_or(function);
        nodes.receiver = function.child(field::OBJECT);
        self.hand_on(node);
        // In a loop, what it is in this round.
        let is_told = |object: &Node<'t>| self.facts.values.contains_key(&object.id());
        let receiver = nodes.receiver.filter(is_told).map(|object| self.latest(object));
        self.outcomes.remove(&node.id());
        let given = self.with_special_methods(node, &callee, given);
        let mut result = Value::never();
        let mut comes_back = callee.is_open() || callee.known().is_empty();
        for known in callee.known() {
            let (value, ends) = match known {
                Known::Function(callable) => self.call_function(node, callable, &given, &nodes),
                Known::Class(class) => (self.construct(node, class, &given, &nodes), false),
                Known::Object(_) => self.call_object(node, known, &given, &nodes),
                Known::Api(path) => match self.called_api(node, path, &given, &nodes) {
                    Some(value) => (value, false),
                    None => (self.result(known, receiver.as_ref(), &given), self.never_returns(known)),
                },
                known => (self.result(known, receiver.as_ref(), &given), false),
            };
            result = result.or(&value);
            comes_back |= !ends;
        }
        let is_unknown = callee.is_open() || callee.known().is_empty();
        if is_unknown && let Some(receiver) = receiver.as_ref() {
            self.put_off_task(node, receiver, &given);
        }
        if is_unknown {
            let method = function.child(field::ATTRIBUTE).map(Node::text);
            let name = method.or_else(|| (function.kind() == kind::IDENTIFIER).then(|| function.text()));
            let passed = match rows::through_call(function, receiver.as_ref(), &given) {
                Some(labels) => labels,
                None if name.is_some_and(gives_own_address) => {
                    passed(receiver.as_ref(), &given).cleared(Kinds::OF_OWN_ADDRESSES)
                }
                None if name.is_some_and(quotes_for_sql) => passed(receiver.as_ref(), &given).cleared(Kinds::SQL),
                None => {
                    let all = passed_to_unknown(name, receiver.as_ref(), &given).union(callee.own_labels());
                    certain_parts(method, &all, receiver.as_ref(), &given)
                }
            };
            result = result.or(&match name.filter(|name| quotes_for_sql(name)) {
                Some(name) => Value::instance(format!("{name}()")).with_labels(&passed),
                None => self.unknown_method(method, receiver.as_ref(), &given, &passed),
            });
        }
        let result = self.grouped(node, &given, result);
        let result = self.resolved(node, &callee, result);
        self.mutate(node, &callee, &given);
        self.passed_guards(node, &callee);
        let is_harmless = result.labels().is_empty() && given.labels().is_empty();
        let result = if is_harmless { result } else { self.doubt_checked(node, &callee, result) };
        self.env.reachable &= comes_back;
        result
    }

    /// The method that a name stands for, as it was written where the name was bound: `add = words.append`.
    fn bound_method(&self, name: Node<'t>, callee: &Value) -> Option<Node<'t>> {
        let is_method = |path: &str| path.starts_with("builtins.") && path.matches('.').count() == 2;
        if name.kind() != kind::IDENTIFIER || !matches!(callee.only(), Some(Known::Api(path)) if is_method(path)) {
            return None;
        }
        let method = self.origin_of(name)?;
        let object = method.child(field::OBJECT).filter(|_| method.kind() == kind::ATTRIBUTE)?;
        dotted(object).map(|_| method)
    }

    /// What a function of a library gives back that calls what it is given, or reads or writes attributes.
    fn called_api(&mut self, call: Node<'t>, path: &str, given: &Values, nodes: &GivenNodes<'t>) -> Option<Value> {
        self.initialise_exception(path, given);
        self.written_to_log(path, nodes);
        self.put_off(call, path);
        self.aborted(path, given);
        let made = self.attribute_call(call, path, given).or_else(|| self.call_back(call, path, given));
        made.or_else(|| settings::made(path))
    }

    /// Whether a call of `callee` never comes back: `sys.exit`, `flask.abort`.
    fn never_returns(&self, callee: &Known) -> bool {
        let Known::Api(path) = callee else { return false };
        if FINISHING.contains(&&**path) && self.is_preparing() {
            return true;
        }
        matches!(self.python.facts().returns.get(path), Some(Returns::Instance(class)) if &**class == "typing.NoReturn")
    }

    /// Whether this is `prepare`, after which no method is called that answers a request if that has been answered by then.
    fn is_preparing(&self) -> bool {
        let functions = self.python.functions(self.scope.unit);
        let function = self.scope.function.map(|number| functions[number as usize].node);
        function.and_then(|function| function.child(field::NAME)).is_some_and(|name| name.text() == "prepare")
    }

    /// What a call gives, and the expressions that it is.
    fn given(&mut self, list: Option<Node<'t>>) -> (Values, GivenNodes<'t>) {
        let mut values = Values::default();
        let mut nodes = GivenNodes::default();
        for argument in list.map(arguments).unwrap_or_default() {
            match argument {
                Argument::Positional(node) => {
                    let value = self.eval(node);
                    values.positional.push(value);
                    nodes.positional.push(Some(node));
                }
                Argument::Keyword(name, node) => {
                    let value = self.eval(node);
                    values.keyword.push((name.into(), value));
                    nodes.keyword.push(Some(node));
                }
                Argument::Star(node) => {
                    let value = self.eval(node);
                    match crate::elements::items(&value).filter(|_| !values.open) {
                        Some(elements) => {
                            values.positional.extend(elements);
                            nodes.positional.resize(values.positional.len(), None);
                        }
                        None => values.may_have_more(&value),
                    }
                }
                Argument::DoubleStar(node) => {
                    let value = self.eval(node);
                    match value.only() {
                        Some(Known::Dict(dict)) if !dict.open => {
                            for (key, value) in &dict.entries {
                                if let Constant::Str(name) = key {
                                    values.keyword.push((Arc::clone(name), value.clone()));
                                    nodes.keyword.push(None);
                                }
                            }
                        }
                        _ => values.may_have_more(&value),
                    }
                }
            }
        }
        (values, nodes)
    }

    /// What calling one thing gives back.
    pub(crate) fn result(&mut self, callee: &Known, receiver: Option<&Value>, given: &Values) -> Value {
        match callee {
            Known::Api(path) => match self.folded(path, receiver, given) {
                Some(folded) => folded,
                None if let Some(plain) = path.rsplit('.').next().and_then(|it| plain_result(it, receiver)) => plain,
                None => {
                    let result = self.api_result(path, given);
                    let handled = self.tells_of_handled(path).map_or_else(Labels::default, Value::labels);
                    result.with_labels(&self.labels_through(path, receiver, given)).with_labels(&handled)
                }
            },
            Known::Instance(path) => {
                let path = format!("{path}.__call__");
                self.api_result(&path, given).with_labels(&self.labels_through(&path, receiver, given))
            }
            _ => Value::unknown().with_labels(&passed(receiver, given).doubted()),
        }
    }

    pub(crate) fn api_result(&self, path: &str, given: &Values) -> Value {
        let facts = self.python.facts();
        let labels = self.python.labels_of(path);
        if let Some(pattern) = regexes::compiled(path, given) {
            return pattern;
        }
        let value = match facts.returns.get(path) {
            Some(Returns::Instance(class)) => Value::instance(Arc::clone(class)),
            Some(Returns::Constant(constant)) => Value::constant(constant.clone()),
            None => match (path, given.positional.as_slice()) {
                ("os.environ.get" | "os.getenv", [_, default]) => {
                    default.clone().or(&Value::instance("os.environ.get()"))
                }
                _ => Value::instance(facts.instance_of_call(path)),
            },
        };
        value.with_labels(&labels)
    }

    /// The labels that go from what an API is given to what it gives back: all, but for what a model says that it clears, or
    /// does not let through.
    fn labels_through(&self, path: &str, receiver: Option<&Value>, given: &Values) -> Labels {
        let facts = self.python.facts();
        let labels = match facts.through.get(path) {
            Some(from) => {
                let all = from.iter().filter_map(|spec| given.get(spec));
                all.fold(Labels::default(), |labels, value| labels.union(&value.labels()))
            }
            None => rows::through(path, receiver, given).unwrap_or_else(|| {
                let (home, name) = (path.split('.').next().unwrap_or(path), path.rsplit('.').next());
                let is_own = stdlib::is_module(home);
                let all = if is_own { passed(receiver, given) } else { passed_to_unknown(name, receiver, given) };
                let is_known = facts.sanitizers.contains_key(path) || stdlib::is_computed(path);
                if is_known { all } else { certain_parts(name, &all, receiver, given) }
            }),
        };
        // A cursor gives what the database holds, not what it was asked with.
        let is_cursor = |class: &str| {
            let name = class.rsplit('.').next().unwrap_or(class);
            name.ends_with("Cursor") || name.ends_with("Result")
        };
        if labels.is_empty() || matches!(facts.returns.get(path), Some(Returns::Instance(class)) if is_cursor(class)) {
            return Labels::default();
        }
        let cleared = match path {
            "builtins.int"
            | "builtins.float"
            | "builtins.bool"
            | "builtins.len"
            | "builtins.isinstance"
            | "builtins.hash"
            | "builtins.id"
            | "builtins.ord"
            | "builtins.round"
            | "builtins.issubclass"
            | "builtins.callable"
            | "builtins.hasattr"
            | "builtins.complex" => Kinds::ALL,
            // What a project or a framework calls so gives an address of its own, with everything encoded.
            _ if path.rsplit('.').next().is_some_and(builds_own_address) => Kinds::OF_OWN_ADDRESSES,
            _ if path.rsplit('.').next().is_some_and(quotes_for_sql) => Kinds::SQL,
            _ => facts.sanitizers.get(path).map_or(Kinds::NONE, |kinds| self.python.kinds(kinds)),
        };
        let cleared = markup::cleared(path, given, cleared).union(regexes::cleared(path, receiver, given));
        labels.cleared(cleared)
    }

    /// What a call does to the variable that it is a method of, or is given.
    fn mutate(&mut self, call: Node<'t>, callee: &Value, given: &Values) {
        let Some(function) = call.child(field::FUNCTION) else { return };
        let function = self.bound_method(function, callee).unwrap_or(function);
        let list = call.child(field::ARGUMENTS);
        let receiver = function.child(field::OBJECT).filter(|_| function.kind() == kind::ATTRIBUTE);
        if let (Some(place), Some(method)) = (receiver, function.child(field::ATTRIBUTE)) {
            let list = (method.text() == "sort").then(|| self.latest(place));
            let sorted = list.and_then(|list| self.sorted_in_place(&list, given));
            self.change_place(place, &mut |known| match &sorted {
                Some((before, after)) if before == known => after.clone(),
                _ => changed(known, method.text(), given),
            });
            self.forget_items(place, method.text());
            self.set_feature(place, method.text(), given);
        }
        self.change_given(call, given);
        // A function of unknown behaviour may change the containers that it is given; a library's is taken not to.
        let callee = self.facts.values.get(&function.id()).cloned().unwrap_or_else(Value::unknown);
        let known_api = !callee.is_open() && callee.known().iter().all(|known| matches!(known, Known::Api(_)));
        if known_api {
            return;
        }
        for argument in list.map(arguments).unwrap_or_default() {
            if let Argument::Positional(node) | Argument::Keyword(_, node) = argument
                && let Some(path) = dotted(node)
                && let Some(binding) = self.own_binding(&path)
                && binding.value.known().iter().any(Known::is_mutable)
            {
                let value = binding.value.map(opened_container);
                self.bind_name(path.into(), Binding { value, sites: binding.sites });
            }
        }
    }
}

/// `all` that is passed to a method: what its receiver holds is still that where a method of that name gives parts of it.
fn certain_parts(method: Option<&str>, all: &Labels, receiver: Option<&Value>, given: &Values) -> Labels {
    const METHODS: &[&str] = &[
        "get",
        "getlist",
        "get_list",
        "getall",
        "get_all",
        "getone",
        "get_first",
        "getfirst",
        "getvalue",
        "getunicode",
        "first",
        "pop",
        "popitem",
        "setdefault",
        "items",
        "keys",
        "values",
        "lists",
        "listvalues",
        "multi_items",
        "iteritems",
        "itervalues",
        "to_dict",
        "dict",
        "copy",
        "mixed",
        "json",
        "model_dump",
        "read",
        "readline",
        "readlines",
        "as_posix",
        "decode",
        "result",
        "__getitem__",
    ];
    let doubted = all.doubted();
    match receiver.filter(|_| method.is_some_and(|method| METHODS.contains(&method))) {
        Some(receiver) if given.labels().is_empty() => doubted.union(&receiver.labels()),
        _ => doubted,
    }
}

/// Whether what a framework or project calls so gives an address of its own site, with everything encoded.
fn gives_own_address(name: &str) -> bool {
    builds_own_address(name) || matches!(name, "route_path" | "current_route_path" | "static_path" | "resource_path")
}

/// The same of names that mean that wherever they come from.
fn builds_own_address(name: &str) -> bool {
    matches!(name, "url_for" | "url_path_for" | "reverse_lazy")
}

/// The labels of everything that a call is given.
fn passed(receiver: Option<&Value>, given: &Values) -> Labels {
    receiver.map_or_else(|| given.labels(), |receiver| given.labels().union(&receiver.labels()))
}

/// The same for a function that nobody knows. What builds an address begins with its receiver or its first argument, and where the
/// address leads is decided there: what else it is given stands behind.
fn passed_to_unknown(name: Option<&str>, receiver: Option<&Value>, given: &Values) -> Labels {
    const BEGINNINGS: &[&str] =
        &["url", "uri", "host", "domain", "netloc", "base", "target", "location", "address", "scheme"];
    let all = passed(receiver, given);
    if all.is_empty() || name.is_some_and(|name| name.contains("join")) {
        return all;
    }
    let begins = |name: &str| BEGINNINGS.iter().any(|word| name.to_ascii_lowercase().contains(word));
    let keyword = given.keyword.iter().filter(|(name, _)| begins(name)).map(|(_, value)| value);
    let first = receiver.into_iter().chain(given.positional.first()).chain(keyword);
    let first = first.fold(Labels::default(), |labels, value| labels.union(&value.labels()));
    all.cleared(Kinds::REDIRECT).union(&first)
}
