//! `with`: what its managers bind, what they do when it ends, and whether they let the program go on after an exception.

use std::sync::Arc;

use bezoar_syntax::{Node, field, kind};

use crate::binding::GivenNodes;
use crate::env::{Binding, Delta, Name};
use crate::exec::Frame;
use crate::methods::Values;
use crate::value::{Known, Value};

/// An object that manages a `with`: the name under which the environment has it, and the expression that it came from.
struct Manager<'t> {
    name: Name,
    node: Node<'t>,
}

impl<'t> Frame<'_, 't> {
    pub(crate) fn with_statement(&mut self, node: Node<'t>) {
        let clause = node.child_of_kind(kind::WITH_CLAUSE);
        let mut managers = Vec::new();
        let mut suppressed: Option<Value> = None;
        let printed_to = self.printed_to;
        for item in clause.into_iter().flat_map(|clause| clause.descendants_of_kind(kind::WITH_ITEM)) {
            let Some(whole) = item.child(field::VALUE) else { continue };
            let (expression, target) = match whole.kind() {
                kind::AS_PATTERN => (whole.named_child(0), whole.child(field::ALIAS)),
                _ => (Some(whole), None),
            };
            let Some(expression) = expression else { continue };
            let value = self.eval(expression);
            suppressed = self.suppressed_by(expression, &value).or(suppressed);
            self.printed_to = printed_to_by(expression, &value).or(self.printed_to);
            if value.only().is_some_and(|known| self.exit_of(known).is_some()) {
                // Nobody but the statement may know the object: what it has become is told under a name of its own.
                let name = Name::from(format!("%with {}", expression.id()));
                self.env.set(Arc::clone(&name), Binding::new(value.clone(), None));
                managers.push(Manager { name, node: expression });
            }
            let entered = self.entered(expression, &value);
            if let Some(target) = target {
                self.bind(target, &Binding::new(entered, Some(expression.range())));
            }
        }
        // What an exit gives back where there was an exception decides whether that ends there.
        let mut fails = false;
        self.branch(|frame| {
            for manager in managers.iter().rev() {
                fails |=
                    frame.leave_manager(manager, &Value::unknown()).is_some_and(|ends| ends.truth() != Some(false));
            }
        });
        match suppressed {
            Some(classes) if !fails => self.suppressing(&classes, node),
            None if !fails => self.body(node),
            _ => {
                let mut failed = Delta::nothing();
                let body = node.child(field::BODY);
                let normal = self.branch(|frame| drop(frame.trying(|frame| frame.fallible(body, &mut failed))));
                self.env.join(&[normal, failed]);
            }
        }
        self.printed_to = printed_to;
        self.call_put_off(node);
        for manager in managers.iter().rev() {
            if self.env.reachable {
                self.leave_manager(manager, &Value::constant(bezoar_base::Constant::None));
            }
            self.env.remove(&manager.name);
        }
    }

    /// Runs statements of which each may raise; what is bound then is added to `failed`.
    pub(crate) fn fallible(&mut self, body: Option<Node<'t>>, failed: &mut Delta) {
        for statement in body.into_iter().flat_map(Node::named_children) {
            if !self.env.reachable {
                break;
            }
            let before = self.env.mark();
            self.statement(statement);
            self.env.add_changes(before, failed);
        }
    }

    fn exit_of(&self, manager: &Known) -> Option<Value> {
        let Known::Object(object) = manager else { return None };
        let name = ["__exit__", "__aexit__"].into_iter().find(|name| object.class.lookup(name).is_some())?;
        self.member_of(manager, name)
    }

    /// Runs a manager's `__exit__`; what that gives back.
    fn leave_manager(&mut self, manager: &Manager<'t>, raised: &Value) -> Option<Value> {
        let now = self.env.get(&manager.name)?.value.only()?.clone();
        match self.exit_of(&now)?.only()? {
            Known::Function(exit) => {
                let given = Values::of([raised.clone(), raised.clone(), raised.clone()]);
                Some(self.call_function(manager.node, &Arc::clone(exit), &given, &GivenNodes::default()).0)
            }
            _ => None,
        }
    }

    /// Takes note that an item is asked for that is not there: inside a `try`, what follows is not run.
    pub(crate) fn missed_item(&mut self, item: Node<'t>) {
        let Some(container) = item.child(field::VALUE).filter(|_| !self.tries.is_empty()) else { return };
        let is_own = match container.kind() {
            kind::DICTIONARY => true,
            // What the module has may have been filled elsewhere.
            kind::IDENTIFIER => self.scope.function.is_some() && self.env.get(container.text()).is_some(),
            _ => false,
        };
        if !is_own {
            return;
        }
        let held = self.latest(container);
        let Some(Known::Dict(dict)) = held.only().filter(|_| held.own_labels().is_empty()) else { return };
        let Some(key) = item.child(field::SUBSCRIPT).map(|key| self.latest(key)) else { return };
        let is_missing = key.only_constant().is_some_and(|key| dict.get(key).is_never()) || dict.entries.is_empty();
        if is_missing && !dict.open && dict.missing.is_none() {
            self.way_out(&Value::api("builtins.KeyError"));
            self.env.reachable = false;
            self.surely = Some("builtins.KeyError");
        }
    }

    /// Whether a handler takes what was raised for sure; unknown where nobody knows.
    pub(crate) fn takes(&mut self, handler: Node<'t>, raised: &str) -> Option<bool> {
        let Some(of) = handler.named_children().find(|child| child.kind() != kind::BLOCK) else { return Some(true) };
        let of = if of.kind() == kind::AS_PATTERN { of.named_child(0)? } else { of };
        let classes = self.eval(of);
        let is_it = |value: &Value| match value.only()? {
            Known::Api(path) if &**path == raised || ABOVE_KEY_ERROR.contains(&&**path) => Some(true),
            Known::Api(path) if path.starts_with("builtins.") => Some(false),
            _ => None,
        };
        match classes.only()? {
            Known::Sequence(several) if !several.open => {
                let answers: Vec<Option<bool>> = several.elements.iter().map(is_it).collect();
                match answers.contains(&Some(true)) {
                    true => Some(true),
                    false => answers.iter().all(Option::is_some).then_some(false),
                }
            }
            _ => is_it(&classes),
        }
    }
}

/// The file that a context manager has `print` write to: `contextlib.redirect_stdout(file)`.
fn printed_to_by<'t>(call: Node<'t>, manager: &Value) -> Option<Node<'t>> {
    let is_it = matches!(manager.only(), Some(Known::Instance(path)) if &**path == "contextlib.redirect_stdout()");
    call.child(field::ARGUMENTS).filter(|_| is_it)?.named_child(0)
}

const ABOVE_KEY_ERROR: &[&str] = &["builtins.LookupError", "builtins.Exception", "builtins.BaseException"];
