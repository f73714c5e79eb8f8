//! What is known of a request where a function begins or ends: what a decorator has tested before it calls the function, and what a
//! function that was called has tested.

use std::sync::Arc;

use bezoar_base::digest;
use bezoar_syntax::{Node, field, kind};

use crate::answer::Answer;
use crate::binding::GivenNodes;
use crate::callable::{Callable, FunctionPlace, FunctionRole, Target};
use crate::env::{Binding, Name};
use crate::error_handlers::handled_by;
use crate::exec::{Frame, ScopeFacts, dotted};
use crate::methods::Values;
use crate::object::Object;
use crate::outcome::Call;
use crate::python::Python;
use crate::scope::{Function, ScopeId};
use crate::tracking::Fact;
use crate::value::{Known, Value};

/// What is known of expressions of a library that give the same each time, such as `request.args["id"]`, by their names.
pub(crate) type Places = Vec<(Name, Value)>;

/// What becomes in a run of the functions that were captured.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Entered {
    /// Those that were asked for, as often as they were.
    touched: Vec<Target>,
    /// Those that were called, and what was known then.
    called: Vec<(Target, Places)>,
    /// Whether there was more of it than is kept.
    is_cut: bool,
}

/// So much is kept of what becomes of functions.
const MAX_ENTERED: usize = 32;

impl Entered {
    pub(crate) fn add(&mut self, more: &Self) {
        self.is_cut |= more.is_cut || self.touched.len() + more.touched.len() > MAX_ENTERED;
        if !self.is_cut {
            self.touched.extend(more.touched.iter().cloned());
            self.called.extend(more.called.iter().cloned());
        }
    }

    fn touch(&mut self, target: &Target) {
        self.is_cut |= self.touched.len() >= MAX_ENTERED;
        if !self.is_cut {
            self.touched.push(target.clone());
        }
    }

    /// What is known wherever `target` is called: nothing if it is handed on to somebody else, too; `None` if it is never called.
    fn known_in(&self, target: &Target) -> Option<Places> {
        let touched = self.touched.iter().filter(|touched| *touched == target).count();
        let mut called = self.called.iter().filter(|(called, _)| called == target).map(|(_, places)| places);
        match (touched, called.clone().count()) {
            _ if self.is_cut => Some(Places::new()),
            (0, _) => None,
            (touched, called) if touched != called => Some(Places::new()),
            _ => {
                let first = called.next().cloned().unwrap_or_default();
                Some(called.fold(first, |all, other| joined(&all, other)))
            }
        }
    }
}

/// What holds either way.
pub(crate) fn joined(one: &Places, two: &Places) -> Places {
    let both = |(name, value): &(Name, Value)| {
        let (_, other) = two.iter().find(|(known, _)| known == name)?;
        Some((Arc::clone(name), value.clone().or(other)))
    };
    one.iter().filter_map(both).collect()
}

impl<'t> Frame<'_, 't> {
    /// What is known here that a function which is called may see as well.
    pub(crate) fn places(&self) -> Places {
        if self.env.has_refined() { self.env.of_libraries() } else { Places::new() }
    }

    /// A function that was called has found that out.
    pub(crate) fn learn(&mut self, places: &Places) {
        for (name, value) in places {
            let own = self.env.get(name).map(|own| own.value.clone());
            let value = own
                .map_or_else(|| value.clone(), |own| own.cleared(own.labels().kinds().without(value.labels().kinds())));
            self.env.put(Arc::clone(name), Binding::new(value, None));
        }
    }

    /// The function that a name is, if it was captured, such as that which a decorator was given.
    fn captured_function(&self, name: &str) -> Option<Target> {
        let captured = self.captured(name)?;
        let Some(Known::Function(callable)) = captured.only() else { return None };
        let is_it = self.env.get(name).is_none_or(|binding| binding.value == captured);
        is_it.then(|| callable.target.clone())
    }

    /// Takes note that the value of a name is asked for.
    pub(crate) fn asked_for(&mut self, name: &str) {
        if self.run.is_some()
            && let Some(target) = self.captured_function(name)
        {
            self.facts.entered.touch(&target);
        }
    }

    /// Whether a call is one of a function that was captured.
    pub(crate) fn calls_captured(&self, call: Node<'t>) -> bool {
        let function = call.child(field::FUNCTION).filter(|function| function.kind() == kind::IDENTIFIER);
        self.run.is_some() && function.is_some_and(|name| self.captured_function(name.text()).is_some())
    }

    /// Takes note of a call of such a function.
    pub(crate) fn enter(&mut self, target: &Target, nodes: &GivenNodes<'t>) {
        if !self.facts.entered.is_cut {
            let mut places = self.places();
            places.extend(self.behind_arguments(nodes));
            self.facts.entered.called.push((target.clone(), places));
        }
    }
}

impl<'t> Python<'t> {
    /// Lets a walk begin with what decorators of the project have tested before they call the function; without end if they never
    /// do.
    pub(crate) fn begin_decorated(&self, frame: &mut Frame<'_, 't>, function: &Function<'t>) {
        let around = function.node.parent().filter(|around| around.kind() == kind::DECORATED_DEFINITION);
        let Some(around) = around else { return };
        let outside = self.facts_of(ScopeId { unit: frame.scope.unit, function: function.parent }, frame.fields);
        let mut decorators = Vec::new();
        for decorator in around.named_children().filter(|child| child.kind() == kind::DECORATOR) {
            let Some(expression) = decorator.named_child(0) else { continue };
            if function.parent.is_none() {
                self.note_outside(expression);
            }
            decorators.extend(outside.values.get(&expression.id()).cloned());
        }
        for application in applications(around, &outside) {
            self.begin_with_hooks(frame, &application);
        }
        let is_own = |decorator: &Value| matches!(decorator.only(), Some(Known::Function(_)));
        if !decorators.iter().any(is_own) {
            return;
        }
        let Some(number) = frame.scope.function else { return };
        let target = self.target(frame.scope.unit, FunctionPlace::Numbered(number));
        match self.entered_by(&target, &decorators) {
            Some(Some(places)) => {
                for (name, value) in places {
                    if !frame.begin_with_argument(function.node, &name, &value) {
                        frame.env.put(name, Binding::new(value, None));
                    }
                }
            }
            Some(None) => frame.env.reachable = false,
            None => {}
        }
    }

    /// What the functions have found out that an application calls before each view, where they let it be called.
    fn begin_with_hooks(&self, frame: &mut Frame<'_, 't>, application: &str) {
        let hooks = self.hooks_of(application);
        self.note(|| Fact::Hooks(application.into()), || digest(&hooks));
        for target in hooks {
            let hook = plain(&target);
            let Some((bound, _)) = self.bind_call(&hook, &Values::default()) else { continue };
            let outcome = self.run(&Call::new(target, bound), None, true);
            // One that gives something back answers in the place of the view.
            frame.learn(&outcome.places[0]);
        }
    }

    /// What `prepare` of a handler of Tornado has found out, which is called before the method that answers.
    pub(crate) fn begin_prepared(&self, frame: &mut Frame<'_, 't>, function: &Function<'t>) {
        let verb = function.node.child(field::NAME).map(Node::text);
        let answers = matches!(verb, Some("get" | "head" | "post" | "put" | "patch" | "delete" | "options"));
        if !answers || function.class.is_none() {
            return;
        }
        let class = self.class_value(frame.scope, frame.fields);
        let Some(Known::Class(class)) = class.as_ref().and_then(Value::only) else { return };
        let Some(Known::Function(prepare)) = class.lookup("prepare").and_then(Value::only) else { return };
        if class.derives(&mut |path| path == "tornado.web.RequestHandler") != Answer::Yes {
            return;
        }
        let handler = Known::from(Object::of(Arc::clone(class)));
        let Some((bound, _)) = self.bind_call(&prepare.bound_to(handler.into()), &Values::default()) else { return };
        let outcome = self.run(&Call::new(prepare.target.clone(), bound), None, true);
        frame.learn(&outcome.places[2]);
    }

    /// The functions of the file that are decorated with `application.before_request`, or that are called with what is raised.
    pub(crate) fn hooks_of(&self, application: &str) -> Vec<Target> {
        let hooks = self.hooks.get_or_init(|| {
            let definitions = (0..).zip(&self.units).filter(|(_, unit)| unit.kind() == kind::DECORATED_DEFINITION);
            let mut found = Vec::new();
            for (unit, definition) in definitions {
                let function = definition.child(field::DEFINITION).filter(|it| it.kind() == kind::FUNCTION_DEFINITION);
                let number = function.and_then(|function| self.functions(unit).first_in(function.range()));
                let Some(number) = number else { continue };
                let decorators = definition.named_children().filter(|child| child.kind() == kind::DECORATOR);
                for decorator in decorators.filter_map(|decorator| decorator.named_child(0)) {
                    let name = decorator.child(field::ATTRIBUTE).map(Node::text);
                    let object = decorator.child(field::OBJECT).filter(|_| name == Some("before_request"));
                    let target = || self.target(unit, FunctionPlace::Numbered(number));
                    found.extend(object.and_then(dotted).map(|object| (Name::from(object), target())));
                    found.extend(handled_by(decorator).map(|name| (name, target())));
                }
            }
            found
        });
        hooks.iter().filter(|(name, _)| **name == *application).map(|(_, target)| target.clone()).collect()
    }

    /// What is known where the decorators call the function, `Some(None)` if they do not; `None` if nobody knows.
    fn entered_by(&self, target: &Target, decorators: &[Value]) -> Option<Option<Places>> {
        let mut value: Value = Known::Function(Arc::new(plain(target))).into();
        for decorator in decorators.iter().rev() {
            // Others are taken to call it as it is.
            let Some(Known::Function(decorator)) = decorator.only() else { continue };
            let (bound, _) = self.bind_call(decorator, &Values::of([value]))?;
            let outcome = self.run(&Call::new(decorator.target.clone(), bound), None, true);
            value = outcome.returned.unshared();
        }
        let Some(Known::Function(wrapper)) = value.only() else { return None };
        if wrapper.target == *target || !holds(wrapper, target, 0) {
            return None;
        }
        let anything = Values { open: true, ..Values::default() };
        let (bound, _) = self.bind_call(wrapper, &anything)?;
        let outcome = self.run(&Call::new(wrapper.target.clone(), bound), None, true);
        Some(outcome.entered.as_ref()?.known_in(target))
    }
}

/// The function itself, which has captured nothing.
pub(crate) fn plain(target: &Target) -> Callable {
    Callable {
        name: "".into(),
        target: target.clone(),
        role: FunctionRole::Plain,
        receiver: None,
        captured: Vec::new(),
        partial: Values::default(),
        setter: None,
    }
}

/// The names of the applications for whose views decorators make a function: `app.route("/")`.
fn applications(decorated: Node<'_>, outside: &ScopeFacts) -> Vec<String> {
    let decorators = decorated.named_children().filter(|child| child.kind() == kind::DECORATOR);
    let application = |decorator: Node<'_>| {
        let call = decorator.named_child(0).filter(|call| call.kind() == kind::CALL)?;
        let of = |known: &Known| matches!(known, Known::Instance(path) if HOOKED.iter().any(|class| path.starts_with(class)));
        let made = outside.values.get(&call.id())?;
        made.known().iter().any(of).then(|| dotted(call.child(field::FUNCTION)?.child(field::OBJECT)?))?
    };
    decorators.filter_map(application).collect()
}

/// Classes whose `before_request` names functions that are called before each view.
const HOOKED: &[&str] = &["flask.Flask.", "flask.Blueprint.", "quart.Quart.", "quart.Blueprint."];

/// Whether a function has captured `target`, itself or by functions that it has.
fn holds(callable: &Callable, target: &Target, depth: u32) -> bool {
    let is_it = |(_, value): &(Name, Value)| match value.only() {
        Some(Known::Function(held)) => held.target == *target || depth < 4 && holds(held, target, depth + 1),
        _ => false,
    };
    callable.captured.iter().any(is_it)
}
