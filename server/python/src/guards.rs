//! What tests say about the data that they are asked about.

use std::sync::Arc;

use bezoar_base::{Constant, Guard, When};
use bezoar_syntax::{Node, field, kind};

use crate::applied;
use crate::arguments::{Argument, arguments};
use crate::automaton;
use crate::characters::{is_comprehension, letters_in};
use crate::containers::SequenceKind;
use crate::elements::members;
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::letters::{Letters, Shape};
use crate::refine::first_argument;
use crate::value::{Known, Value};

/// Types of which nobody can hide a text in a value.
const PLAIN_TYPES: &[&str] = &[
    "builtins.int",
    "builtins.float",
    "builtins.bool",
    "builtins.complex",
    "decimal.Decimal",
    "fractions.Fraction",
    "numbers.Number",
    "numbers.Integral",
    "numbers.Real",
    "uuid.UUID",
    "datetime.date",
    "datetime.datetime",
    "datetime.time",
    "datetime.timedelta",
    "ipaddress.IPv4Address",
    "ipaddress.IPv4Network",
];

impl<'t> Frame<'_, 't> {
    /// What a call that answers `truth` says about its arguments and its receiver.
    pub(crate) fn refine_call(&mut self, call: Node<'t>, truth: bool) {
        let Some(function) = call.child(field::FUNCTION) else { return };
        let callee = self.latest(function);
        self.told_by_models(call, &callee, if truth { When::True } else { When::False });
        if let Some([ran]) = self.outcomes.get(&call.id()).map(Vec::as_slice) {
            let (nodes, bound, outcome) = (ran.nodes.clone(), ran.bound.clone(), Arc::clone(&ran.outcome));
            let values = if truth { &outcome.when_true } else { &outcome.when_false };
            self.told_by_outcome(&nodes, &bound, values.as_ref());
            self.learn(&outcome.places[usize::from(truth)]);
        }
        if truth {
            self.asked_of_library(call, function, &callee);
            self.compared_in_constant_time(call);
        }
        if self.refine_regex(call, truth) {
            return;
        }
        if let (Some(object), Some(method)) = (function.child(field::OBJECT), function.child(field::ATTRIBUTE)) {
            self.refine_method(call, object, method.text(), truth);
        }
        let Some(Known::Api(path)) = callee.only() else { return };
        match (&**path, first_argument(call)) {
            ("builtins.bool", Some(of)) => self.refine(of, truth),
            ("builtins.isinstance", Some(of)) => {
                let types = crate::refine::nth_argument(call, 1).map_or_else(Value::unknown, |types| self.known(types));
                self.is_instance(of, &types, truth);
            }
            ("builtins.any", Some(of)) => self.refine_any(of, truth),
            // There is one.
            ("builtins.next", Some(of)) if truth && is_comprehension(of) => self.holds_for_one(of, None),
            ("builtins.all", Some(of)) if truth => self.refine_all(of),
            // `str.isalnum(x)`, or that as a value.
            (path, Some(of)) if path.starts_with("builtins.str.") => {
                if let Some(letters) = applied::letters_of(&path["builtins.str.".len()..]).filter(|_| truth) {
                    self.describe(of, &Shape::of(letters));
                }
            }
            ("os.path.isabs" | "posixpath.isabs", Some(of)) if !truth => self.clear(of, Kinds::ROOT),
            _ => {}
        }
    }

    fn refine_method(&mut self, call: Node<'t>, object: Node<'t>, method: &str, truth: bool) {
        let first = first_argument(call);
        match (method, truth) {
            (test, true) if applied::letters_of(test).is_some_and(|letters| letters != Letters::range(0, 127)) => {
                if let Some(letters) = applied::letters_of(test) {
                    self.describe(object, &Shape::of(letters));
                }
            }
            ("startswith", _) => first.into_iter().for_each(|prefix| self.begins(object, prefix, truth)),
            ("endswith", true) => first.into_iter().for_each(|suffix| self.host_ends(object, suffix)),
            ("is_relative_to", true) => first.into_iter().for_each(|base| self.contained(object, base)),
            ("is_absolute", false) => self.clear(object, Kinds::ROOT),
            ("issubset", true) => first.into_iter().for_each(|of| self.is_subset(object, of)),
            ("issuperset", true) => first.into_iter().for_each(|part| self.is_subset(part, object)),
            ("isdisjoint", true) => {
                if let Some(other) = first {
                    self.is_disjoint(object, other);
                }
            }
            ("difference", false) => first.into_iter().for_each(|of| self.is_subset(object, of)),
            ("intersection", false) => first.into_iter().for_each(|other| self.is_disjoint(object, other)),
            // `if not name.strip(ALLOWED):`
            ("strip", false) => {
                if let Some(letters) = first.and_then(|letters| letters_in(&self.known(letters))) {
                    self.describe(object, &Shape::of(letters));
                }
            }
            ("__contains__", _) => {
                if let Some(part) = first {
                    if truth { self.is_member(part, object) } else { self.is_no_member(part, object) }
                }
            }
            _ => {}
        }
    }

    /// A test that says what characters a text is made of.
    pub(crate) fn describe(&mut self, text: Node<'t>, shape: &Shape) {
        self.describe_through(text, shape, 0);
    }

    fn describe_through(&mut self, text: Node<'t>, shape: &Shape, depth: u32) {
        self.clear_place(text, shape.clears());
        if depth > 6 {
            return;
        }
        let more = |letters: Letters| shape.clone().or(Shape::of(letters));
        match text.kind() {
            kind::PARENTHESIZED_EXPRESSION | kind::NAMED_EXPRESSION | kind::IDENTIFIER => {
                let inner = match text.kind() {
                    kind::PARENTHESIZED_EXPRESSION => text.named_child(0),
                    _ => self.origin_of(text),
                };
                inner.into_iter().for_each(|inner| self.describe_through(inner, shape, depth + 1));
            }
            kind::SUBSCRIPT => {
                if let Some((whole, prefix)) = self.behind_prefix(text) {
                    let shape = shape.behind(&prefix);
                    self.describe_through(whole, &shape, depth + 1);
                }
            }
            kind::CALL => {
                let Some((inner, taken)) = self.taken_out(text) else { return };
                // What was taken away may stand anywhere, and beside anything.
                let shape = if taken.is_empty() { shape.clone() } else { Shape::of(more(taken).letters) };
                self.describe_through(inner, &shape, depth + 1);
            }
            _ => {}
        }
    }

    /// The text that a call gives back but for some characters: `x.lower()`, `x.replace("_", "")`.
    fn taken_out(&self, call: Node<'t>) -> Option<(Node<'t>, Letters)> {
        let function = call.child(field::FUNCTION)?;
        let first = first_argument(call).map(|first| self.known(first));
        let text = |value: &Option<Value>| Some(Letters::of(value.as_ref()?.only_constant()?.as_text()?));
        let (Some(object), Some(method)) = (function.child(field::OBJECT), function.child(field::ATTRIBUTE)) else {
            let is_text = self.is_builtin(function, "str");
            return first_argument(call).filter(|_| is_text).map(|of| (of, Letters::NONE));
        };
        let taken = match method.text() {
            "lower" | "upper" | "casefold" | "title" | "capitalize" | "swapcase" | "encode" | "decode" => Letters::NONE,
            "strip" | "lstrip" | "rstrip" if first.is_none() => Letters::space(),
            "strip" | "lstrip" | "rstrip" | "removeprefix" | "removesuffix" => text(&first)?,
            "replace" => {
                let with = crate::refine::nth_argument(call, 1).map(|with| self.known(with))?;
                (with.only_constant()?.as_text()?.is_empty()
                    && call.child(field::ARGUMENTS)?.named_children().count() == 2)
                    .then_some(())?;
                text(&first)?
            }
            _ => return None,
        };
        Some((object, taken))
    }

    /// Clears what `place` is of `kinds` from here on, and what it is only another form of.
    pub(crate) fn clear(&mut self, place: Node<'t>, kinds: Kinds) {
        self.clear_through(place, kinds, 0);
    }

    fn clear_through(&mut self, place: Node<'t>, kinds: Kinds, depth: u32) {
        self.clear_place(place, kinds);
        if depth > 6 {
            return;
        }
        if self.clear_address(place, kinds) {
            return;
        }
        let lines = Kinds::LINE_ENDS.union(Kinds::HEADER).union(Kinds::LOG);
        let (inner, kinds) = match place.kind() {
            kind::PARENTHESIZED_EXPRESSION | kind::AWAIT => (place.named_child(0), kinds),
            kind::NAMED_EXPRESSION | kind::IDENTIFIER => (self.origin_of(place), kinds),
            kind::CALL => match self.taken_out(place) {
                Some((inner, taken)) if taken.is_empty() => (Some(inner), kinds),
                Some((inner, taken)) if taken == Letters::space() => (Some(inner), kinds.without(lines)),
                _ => (None, kinds),
            },
            // `x or ""`
            kind::BOOLEAN_OPERATOR => {
                let default = place.child(field::RIGHT).is_some_and(|default| self.known(default).labels().is_empty());
                (place.child(field::LEFT).filter(|_| default), kinds)
            }
            _ => (None, kinds),
        };
        inner.into_iter().for_each(|inner| self.clear_through(inner, kinds, depth + 1));
    }

    /// `place` is what `value` is: one of some constants, or something that nobody outside has chosen.
    pub(crate) fn settle(&mut self, place: Node<'t>, value: &Value) {
        let is_constant = |known: &Known| matches!(known, Known::Constant(_));
        let constants = |value: &Value| !value.is_open() && !value.is_never() && value.known().iter().all(is_constant);
        if constants(value) {
            self.replace(place, |old| {
                if !constants(old) {
                    return value.clone();
                }
                let both =
                    old.map(|known| if value.known().contains(known) { known.clone().into() } else { Value::never() });
                if both.is_never() { old.clone() } else { both }
            });
            if value.truth() == Some(false) {
                self.clear_place(place, Kinds::ALL);
                self.refine_part(place, false);
                return;
            }
        }
        self.clear(place, Kinds::ALL);
    }

    /// `left in right`.
    pub(crate) fn is_member(&mut self, left: Node<'t>, right: Node<'t>) {
        if self.contained_by_parents(left, right) || self.is_of_type(left, right) || self.in_network(left, right) {
            return;
        }
        let container = self.known(right);
        if self.decided_by_class(left, &container, true) {
            return;
        }
        match members(&container) {
            Some(among) => {
                let tuples = right.is(&[kind::TUPLE, kind::LIST, kind::SET]) && left.kind() == kind::TUPLE;
                if tuples && among.labels().is_empty() {
                    left.named_children().collect::<Vec<_>>().into_iter().for_each(|part| self.clear(part, Kinds::ALL));
                } else if among.labels().is_empty() {
                    self.settle(left, &among);
                }
            }
            None if container.labels().is_empty() => self.clear(left, Kinds::ALL),
            None => {}
        }
    }

    /// `left not in right`.
    pub(crate) fn is_no_member(&mut self, left: Node<'t>, right: Node<'t>) {
        let value = self.known(left);
        let container = self.known(right);
        if self.is_no_second_slash(left, right) || self.decided_by_class(left, &container, false) {
            return;
        }
        let Some(text) = value.only_constant().and_then(Constant::as_text) else { return };
        let right = self.meant_parts(right);
        self.lacks(right, text);
    }

    /// `text` does not stand in `place`.
    pub(crate) fn lacks(&mut self, place: Node<'t>, text: &str) {
        let mut letters = text.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) => self.describe(place, &Shape::of(Letters::one(letter).others())),
            _ if text.contains("..") => self.clear(place, Kinds::PARENTS),
            _ => {}
        }
    }

    /// `x.split("/")` and `Path(x).parts` have in them what `x` has.
    fn meant_parts(&self, node: Node<'t>) -> Node<'t> {
        let parts = self.meant(node);
        let named = match parts.kind() {
            kind::CALL => parts.child(field::FUNCTION),
            kind::ATTRIBUTE => Some(parts),
            _ => None,
        };
        let object = named.and_then(|named| named.child(field::OBJECT));
        match (object, named.and_then(|named| named.child(field::ATTRIBUTE)).map(Node::text)) {
            (Some(object), Some("split" | "parts")) => self.path_source(object),
            _ => node,
        }
    }

    pub(crate) fn is_instance(&mut self, place: Node<'t>, types: &Value, truth: bool) {
        let Some(types) = type_paths(types) else { return };
        let is_text = |path: &&str| matches!(*path, "builtins.str" | "builtins.bytes");
        if types.is_empty() {
        } else if !truth {
            if types.contains(&"builtins.str") && types.iter().all(is_text) {
                self.clear(place, Kinds::all_but(Kinds::NOSQL).without(Kinds::DOCUMENT));
            }
        } else if types.iter().all(|path| PLAIN_TYPES.contains(path)) {
            self.clear(place, Kinds::ALL);
        } else if types.iter().all(|path| PLAIN_TYPES.contains(path) || is_text(path)) {
            self.clear(place, Kinds::DOCUMENT);
        }
    }

    /// Whether `place` is `type(x)`, which is the type, or one of those, that `types` is.
    pub(crate) fn is_of_type(&mut self, place: Node<'t>, types: Node<'t>) -> bool {
        let called = if place.kind() == kind::CALL { place.child(field::FUNCTION) } else { None };
        if !called.is_some_and(|function| self.is_builtin(function, "type")) {
            return false;
        }
        let types = self.known(types);
        first_argument(place).into_iter().for_each(|of| self.is_instance(of, &types, true));
        true
    }

    /// `text.startswith(prefix)`.
    fn begins(&mut self, text: Node<'t>, prefix: Node<'t>, truth: bool) {
        let value = self.known(prefix);
        if !value.labels().is_empty() {
            self.doubt(text, 0);
            return;
        }
        let prefixes = match value.only() {
            Some(Known::Sequence(sequence)) if !sequence.open && sequence.kind == SequenceKind::Tuple => {
                sequence.elements.clone()
            }
            // One of several, nobody knows which.
            None if truth && !value.is_open() && !value.is_never() => {
                value.known().iter().map(|known| known.clone().into()).collect()
            }
            _ => vec![value],
        };
        let texts: Option<Vec<String>> =
            prefixes.iter().map(|prefix| Some(prefix.only_constant()?.as_text()?.to_owned())).collect();
        if !truth {
            for prefix in texts.into_iter().flatten() {
                match prefix.as_str() {
                    "/" => self.clear(text, Kinds::ROOT.union(Kinds::FIRST_SLASH)),
                    "//" => self.clear(text, Kinds::HOST_SLASH),
                    "/\\" => self.clear(text, Kinds::HOST_BACKSLASH),
                    "-" => self.clear(text, Kinds::ARGUMENT),
                    _ => {}
                }
            }
            return;
        }
        let Some(texts) = texts else {
            if prefixes.iter().all(|prefix| self.ends_in_separator(prefix)) || self.is_folder(prefix) {
                self.clear_contained(text);
            }
            return;
        };
        if texts.iter().all(|prefix| automaton::names_a_host(prefix)) {
            self.clear(text, Kinds::SSRF.union(Kinds::REDIRECT));
        }
        if texts.iter().all(|prefix| !prefix.is_empty() && !prefix.starts_with('-')) {
            self.clear(text, Kinds::ARGUMENT);
        }
        if texts.iter().all(|prefix| prefix.starts_with('/')) {
            self.clear(text, Kinds::ROOTLESS);
        }
        if texts.iter().all(|prefix| prefix.len() > 1 && prefix.ends_with(['/', '\\'])) {
            self.clear_contained(text);
        }
        if let [prefix] = texts.as_slice() {
            self.remember_prefix(text, prefix);
        }
    }

    /// What it says about its arguments that a call came back at all.
    pub(crate) fn passed_guards(&mut self, call: Node<'t>, callee: &Value) {
        self.told_by_models(call, callee, When::Returns);
        self.passed_conversion(call, callee);
        self.passed_containment(call);
    }

    fn told_by_models(&mut self, call: Node<'t>, callee: &Value, answer: When) {
        let guards = &self.python.facts().guards;
        if guards.is_empty() || callee.is_open() {
            return;
        }
        let mut told: Option<Vec<&Guard>> = None;
        for known in callee.known() {
            let Known::Api(path) = known else { return };
            let here: Vec<&Guard> = guards.get(path).into_iter().flatten().filter(|it| it.when == answer).collect();
            match &mut told {
                Some(all) => all.retain(|guard| here.contains(guard)),
                None => told = Some(here),
            }
        }
        let list = call.child(field::ARGUMENTS).map(arguments).unwrap_or_default();
        for guard in told.into_iter().flatten() {
            let mut position = 0;
            let place = list.iter().find_map(|argument| match argument {
                Argument::Positional(node) => {
                    position += 1;
                    (guard.argument.position == Some(position - 1)).then_some(*node)
                }
                Argument::Keyword(name, node) => (guard.argument.keyword.as_deref() == Some(*name)).then_some(*node),
                Argument::Star(_) | Argument::DoubleStar(_) => None,
            });
            if let Some(place) = place {
                self.clear(place, self.python.kinds(&guard.clears));
            }
        }
    }
}

/// What something that is of a type does no harm in.
pub(crate) fn kinds_of_type(path: &str) -> Kinds {
    match path {
        "builtins.str" | "builtins.bytes" => Kinds::DOCUMENT,
        plain if PLAIN_TYPES.contains(&plain) => Kinds::ALL,
        _ => Kinds::NONE,
    }
}

/// The paths of the types that `isinstance` is asked for.
fn type_paths(types: &Value) -> Option<Vec<&str>> {
    if types.is_open() {
        return None;
    }
    let mut paths = Vec::new();
    for known in types.known() {
        match known {
            Known::Api(path) => paths.push(&**path),
            Known::Sequence(sequence) if !sequence.open => {
                for element in &sequence.elements {
                    paths.extend(type_paths(element)?);
                }
            }
            _ => return None,
        }
    }
    Some(paths)
}
