//! What is raised, and which handler gets it. Only what carries something untrusted is followed: of anything else a handler knows
//! nothing.

use std::sync::Arc;

use bezoar_syntax::{Node, field, kind};

use crate::answer::Answer;
use crate::binding::GivenNodes;
use crate::containers::{Class, SequenceKind};
use crate::env::{Binding, Delta};
use crate::exec::Frame;
use crate::formats::represented;
use crate::methods::Values;
use crate::object::Object;
use crate::texts;
use crate::value::{Known, Value};

/// So many ways out of the body of a `with` are told apart.
const MAX_WAYS: usize = 32;

/// A statement whose body is run and that may catch what is raised in it.
pub(crate) struct Try {
    /// What is raised in it and carries something untrusted.
    raised: Value,
    /// Where the body began in the environment's log, if it is asked for what each `raise` leaves.
    mark: Option<usize>,
    /// What each `raise` in it raises, and leaves.
    ways: Vec<(Value, Delta)>,
}

impl Try {
    fn new(mark: Option<usize>) -> Self {
        Self { raised: Value::never(), mark, ways: Vec::new() }
    }
}

impl<'t> Frame<'_, 't> {
    /// `raise`, `raise error`, `raise error from cause`
    pub(crate) fn raise_statement(&mut self, node: Node<'t>) {
        let cause = node.child(field::CAUSE);
        let raised = node.named_children().find(|child| Some(*child) != cause && child.kind() != kind::COMMENT);
        let mut value = match raised {
            Some(raised) => self.eval(raised),
            None => self.handled.last().cloned().unwrap_or_else(Value::unknown),
        };
        if let Some(cause) = cause.map(|cause| self.eval(cause)).filter(|cause| !cause.labels().is_empty()) {
            value = value.map(|known| match as_object(known) {
                Some(object) => Known::from(object.with("__cause__", cause.clone())).into(),
                None => known.clone().into(),
            });
        }
        self.way_out(&value);
        self.raised(&value);
    }

    /// Takes note that what is raised here leaves the statements around it, as the names are now.
    pub(crate) fn way_out(&mut self, value: &Value) {
        if let Some(around) = self.tries.last_mut()
            && let Some(mark) = around.mark
            && around.ways.len() < MAX_WAYS
        {
            around.ways.push((value.clone(), self.env.changes_since(mark).reached()));
        }
    }

    /// Takes note of what is raised, here or in something that is called.
    pub(crate) fn raised(&mut self, value: &Value) {
        if value.labels().is_empty() || !self.env.reachable || self.inner > 0 {
            return;
        }
        let raised = match self.tries.last_mut() {
            Some(around) => &mut around.raised,
            None => {
                self.handed_to_handlers(value);
                &mut self.escaped
            }
        };
        *raised = std::mem::replace(raised, Value::never()).or(value);
    }

    /// Runs the body of a `try`, and tells what is raised in it.
    pub(crate) fn trying(&mut self, body: impl FnOnce(&mut Self)) -> Value {
        self.tries.push(Try::new(None));
        body(self);
        self.tries.pop().map_or_else(Value::never, |done| done.raised)
    }

    /// Runs a handler; what was raised that it does not catch.
    pub(crate) fn handler(&mut self, handler: Node<'t>, raised: &Value) -> Value {
        let is_group = handler.text().strip_prefix("except").is_some_and(|rest| rest.trim_start().starts_with('*'));
        let (mut caught, mut rest) = (raised.clone(), Value::never());
        for child in handler.named_children() {
            match child.kind() {
                kind::BLOCK => {
                    self.handled.push(caught.clone());
                    self.block(child);
                    self.handled.pop();
                }
                kind::COMMENT => {}
                _ => {
                    let is_named = child.kind() == kind::AS_PATTERN;
                    let types = if is_named { child.named_child(0) } else { Some(child) };
                    let Some(types) = types else { continue };
                    let classes = self.eval(types);
                    (caught, rest) = split(raised, &classes, is_group);
                    if let Some(target) = child.child(field::ALIAS).filter(|_| is_named) {
                        let value = Value::unknown().or(&caught);
                        self.bind(target, &Binding::new(value, Some(types.range())));
                    }
                }
            }
        }
        rest
    }

    /// The classes of exceptions that a context manager swallows: `contextlib.suppress(…)`.
    pub(crate) fn suppressed_by(&self, call: Node<'t>, manager: &Value) -> Option<Value> {
        let is_it = matches!(manager.only(), Some(Known::Instance(path)) if &**path == "contextlib.suppress()");
        let list = call.child(field::ARGUMENTS).filter(|_| is_it)?;
        let classes = list.named_children().map(|class| self.known(class)).collect();
        Some(Value::sequence(SequenceKind::Tuple, classes, false))
    }

    /// The body of `with contextlib.suppress(…)`: what is raised in it of these classes ends it, and nothing else.
    pub(crate) fn suppressing(&mut self, classes: &Value, body: Node<'t>) {
        let mark = self.env.mark();
        self.tries.push(Try::new(Some(mark)));
        let normal = self.branch(|frame| frame.body(body));
        let Some(done) = self.tries.pop() else { return };
        let mut ends = vec![normal];
        for (value, end) in done.ways {
            let is_caught = |known: &Known| is_one_of(known, classes) != Answer::No;
            if value.is_open() || value.known().iter().any(is_caught) {
                ends.push(end);
            }
        }
        let (_, rest) = split(&done.raised, classes, false);
        self.raised(&rest);
        self.env.join(&ends);
    }

    /// An exception that Python itself has, made of something untrusted.
    pub(crate) fn made_exception(&self, name: &str, given: &Values) -> Option<Value> {
        if !is_exception(name) || given.labels().is_empty() || given.open {
            return None;
        }
        let class = Class::new(name.into(), vec![Value::api(format!("builtins.{name}"))], Vec::new(), None);
        let mut object = with_arguments(Object::of(Arc::new(class)), given);
        if let ("ExceptionGroup" | "BaseExceptionGroup", Some(all)) = (name, given.positional.get(1)) {
            object = object.with("exceptions", all.clone());
        }
        Some(Known::from(object).into())
    }

    /// An untrusted key of a dict may be none of its keys.
    pub(crate) fn may_be_missing(&mut self, container: &Value, key: &Value) {
        let is_plain = matches!(container.only(), Some(Known::Dict(dict)) if dict.missing.is_none());
        if is_plain && !self.tries.is_empty() && !key.labels().is_empty() {
            let error = self.made_exception("KeyError", &Values::of([key.clone()]));
            error.into_iter().for_each(|error| self.raised(&error));
        }
    }

    /// A logger writes the text of an exception that it is given: of one whose text is another than what it was made of, that is what
    /// stands there.
    pub(crate) fn written_to_log(&mut self, path: &str, nodes: &GivenNodes<'t>) {
        if !path.starts_with("logging.") {
            return;
        }
        for node in nodes.positional.iter().flatten() {
            let value = self.known(*node);
            let is_key_error = |known: &Known| is_one_of(known, &Value::api("builtins.KeyError")) == Answer::Yes;
            if value.known().iter().any(is_key_error) {
                let shown = self.shown(*node, &value, Some('s'));
                self.facts.values.insert(node.id(), shown);
            }
        }
    }

    /// `super().__init__(…)` in an exception: what it is made of is that.
    pub(crate) fn initialise_exception(&mut self, path: &str, given: &Values) {
        let class = path.strip_prefix("builtins.").and_then(|path| path.strip_suffix(".__init__"));
        let Some(receiver) = class.filter(|class| is_exception(class)).and_then(|_| self.receiver()) else { return };
        let Some(Known::Object(object)) = self.env.get(receiver).and_then(|bound| bound.value.only()).cloned() else {
            return;
        };
        let Some(identity) = Known::Object(Arc::clone(&object)).identity() else { return };
        if object.field("args").is_some() || !given.labels().is_empty() {
            let new = Known::from(with_arguments(Object::clone(&object), given)).into();
            self.env.has_become(identity, &new, Some(receiver));
        }
    }

    /// The name of the first parameter of the method that is walked.
    fn receiver(&self) -> Option<&'t str> {
        let functions = self.python.functions(self.scope.unit);
        let method = functions[self.scope.function? as usize].node;
        method.child(field::PARAMETERS)?.named_child(0).map(Node::text)
    }

    /// The text of an exception that is written out.
    pub(crate) fn exception_text(&self, known: &Known) -> Option<Value> {
        let Known::Object(object) = known else { return None };
        let arguments = object.field("args").filter(|_| derives_exception(&object.class))?;
        let Some(Known::Sequence(tuple)) = arguments.only() else { return None };
        let is_key_error = is_one_of(known, &Value::api("builtins.KeyError")) == Answer::Yes;
        Some(match tuple.elements.as_slice() {
            [] => texts::constant(""),
            [only] if !is_key_error => Value::text(only.pieces()),
            [only] => represented(only, false),
            _ => represented(arguments, false),
        })
    }

    /// What a function tells that describes the exception that is handled.
    pub(crate) fn tells_of_handled(&self, path: &str) -> Option<&Value> {
        let tells = path.starts_with("traceback.format_") || matches!(path, "sys.exc_info" | "sys.exception");
        self.handled.last().filter(|_| tells)
    }
}

/// The fields of an exception that was made of `given`.
pub(crate) fn with_arguments(object: Object, given: &Values) -> Object {
    object.with(
        "args",
        Value::sequence(SequenceKind::Tuple, given.positional.clone(), given.open).with_labels(&given.rest),
    )
}

/// Whether a class is an exception.
pub(crate) fn derives_exception(class: &Class) -> bool {
    class.bases.iter().flat_map(Value::known).any(|base| match base {
        Known::Api(path) => path.strip_prefix("builtins.").is_some_and(is_exception),
        Known::Class(class) => derives_exception(class),
        _ => false,
    })
}

/// What of `raised` is of one of the classes, and what is not or may not be.
fn split(raised: &Value, classes: &Value, is_group: bool) -> (Value, Value) {
    let (mut caught, mut rest) = (Value::never(), Value::never());
    for known in raised.known() {
        let value = Value::from(known.clone());
        if let Some((inside, outside)) = group(known, classes).filter(|_| is_group) {
            caught = inside.map_or(caught.clone(), |group| caught.or(&group));
            rest = outside.map_or(rest.clone(), |group| rest.or(&group));
            continue;
        }
        match is_one_of(known, classes) {
            Answer::Yes => caught = caught.or(&value),
            Answer::No => rest = rest.or(&value),
            Answer::Unknown => {
                caught = caught.or(&value);
                rest = rest.or(&value);
            }
        }
    }
    if raised.is_open() {
        let open = Value::unknown().with_labels(raised.own_labels());
        (caught, rest) = (caught.or(&open), rest.or(&open));
    }
    (caught, rest)
}

/// The exceptions of a group that are of one of the classes, and the others, as groups.
fn group(known: &Known, classes: &Value) -> Option<(Option<Value>, Option<Value>)> {
    let Known::Object(object) = known else { return None };
    let Known::Sequence(all) = object.field("exceptions")?.only()? else { return None };
    let of = |wanted: bool| {
        let is_in = |one: &&Value| match one.only() {
            Some(one) => (is_one_of(one, classes) != Answer::No) == wanted,
            None => true,
        };
        let elements: Vec<Value> = all.elements.iter().filter(is_in).cloned().collect();
        let part = Value::from(all.with(elements.clone()));
        (!elements.is_empty()).then(|| Known::from(object.with("exceptions", part)).into())
    };
    Some((of(true), of(false)))
}

/// Whether an exception is of one of `classes`, a class or a tuple of them.
fn is_one_of(known: &Known, classes: &Value) -> Answer {
    classes.ask(|class| match class {
        Known::Sequence(all) if !all.open => Answer::any(all.elements.iter().map(|class| is_one_of(known, class))),
        class => is_of(known, class, 0),
    })
}

fn is_of(known: &Known, wanted: &Known, depth: u32) -> Answer {
    if let Known::Api(path) = wanted
        && matches!(&**path, "builtins.Exception" | "builtins.BaseException")
    {
        return Answer::Yes;
    }
    match (known, wanted) {
        (Known::Object(object), _) => is_of(&Known::Class(Arc::clone(&object.class)), wanted, depth),
        (Known::Class(class), Known::Class(wanted)) if class == wanted => Answer::Yes,
        (Known::Class(class), _) if depth < 16 => {
            Answer::any(class.bases.iter().map(|base| base.ask(|base| is_of(base, wanted, depth + 1))))
        }
        (Known::Api(path) | Known::Instance(path), Known::Api(wanted)) => {
            let path = path.strip_suffix("()").unwrap_or(path);
            match (path.strip_prefix("builtins."), wanted.strip_prefix("builtins.")) {
                _ if *path == **wanted => Answer::Yes,
                (Some(name), Some(wanted)) if is_exception(name) => {
                    Answer::from_bool(std::iter::successors(Some(name), |name| parent(name)).any(|name| name == wanted))
                }
                (Some(name), _) if is_exception(name) => Answer::No,
                _ => Answer::Unknown,
            }
        }
        (Known::Api(path), Known::Class(_)) if path.starts_with("builtins.") => Answer::No,
        _ => Answer::Unknown,
    }
}

fn as_object(known: &Known) -> Option<Object> {
    match known {
        Known::Object(object) => Some(Object::clone(object)),
        Known::Class(class) => Some(Object::of(Arc::clone(class))),
        Known::Instance(path) | Known::Api(path) => {
            let path = path.strip_suffix("()").unwrap_or(path);
            let name = path.strip_prefix("builtins.").filter(|name| is_exception(name))?;
            Some(Object::of(Arc::new(Class::new(name.into(), vec![Value::api(path)], Vec::new(), None))))
        }
        _ => None,
    }
}

/// Whether Python has an exception of that name.
fn is_exception(name: &str) -> bool {
    name == "BaseException" || parent(name).is_some()
}

/// The class that one of Python's exceptions derives from.
fn parent(name: &str) -> Option<&'static str> {
    Some(match name {
        "Exception" | "SystemExit" | "KeyboardInterrupt" | "GeneratorExit" | "BaseExceptionGroup" => "BaseException",
        "ArithmeticError" | "AssertionError" | "AttributeError" | "BufferError" | "EOFError" | "ImportError"
        | "LookupError" | "MemoryError" | "NameError" | "OSError" | "ReferenceError" | "RuntimeError"
        | "StopAsyncIteration" | "StopIteration" | "SyntaxError" | "SystemError" | "TypeError" | "ValueError"
        | "Warning" | "ExceptionGroup" => "Exception",
        "FloatingPointError" | "OverflowError" | "ZeroDivisionError" => "ArithmeticError",
        "ModuleNotFoundError" => "ImportError",
        "IndexError" | "KeyError" => "LookupError",
        "UnboundLocalError" => "NameError",
        "BlockingIOError" | "ChildProcessError" | "ConnectionError" | "FileExistsError" | "FileNotFoundError"
        | "InterruptedError" | "IsADirectoryError" | "NotADirectoryError" | "PermissionError"
        | "ProcessLookupError" | "TimeoutError" => "OSError",
        "IOError" | "EnvironmentError" => "Exception",
        "BrokenPipeError" | "ConnectionAbortedError" | "ConnectionRefusedError" | "ConnectionResetError" => {
            "ConnectionError"
        }
        "NotImplementedError" | "RecursionError" => "RuntimeError",
        "IndentationError" => "SyntaxError",
        "TabError" => "IndentationError",
        "UnicodeError" => "ValueError",
        "UnicodeDecodeError" | "UnicodeEncodeError" | "UnicodeTranslateError" => "UnicodeError",
        "BytesWarning"
        | "DeprecationWarning"
        | "EncodingWarning"
        | "FutureWarning"
        | "ImportWarning"
        | "PendingDeprecationWarning"
        | "ResourceWarning"
        | "RuntimeWarning"
        | "SyntaxWarning"
        | "UnicodeWarning"
        | "UserWarning" => "Warning",
        _ => return None,
    })
}
