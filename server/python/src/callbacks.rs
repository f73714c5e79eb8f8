//! Library functions that call what they are given, or hand it on: threads, executors, event loops, `functools.partial`.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field};

use crate::binding::GivenNodes;
use crate::callable::{Callable, Target};
use crate::containers::SequenceKind;
use crate::exec::Frame;
use crate::labels::Labels;
use crate::methods::Values;
use crate::parameters::parameters;
use crate::python::Python;
use crate::value::{Known, Value};

/// How a library function is given what it calls.
#[derive(Copy, Clone)]
enum Callback {
    /// `call(…, function, *args, **kwargs)`, after so many other arguments.
    Spread { after: usize },
    /// `call(target=function, args=(…), kwargs={…})`
    Target { position: usize, keyword: &'static str },
    /// It gives back what it is given, sooner or later.
    Same,
    /// It gives back a list of all that it is given.
    All,
    /// `executor.map(function, values)`
    Map,
    /// `functools.partial(function, *args, **kwargs)`
    Partial,
    /// `serve(function)`, which calls it with connections of clients.
    Connections,
}

impl<'t> Frame<'_, 't> {
    /// What a call of the library function `path` gives back, if it calls or hands on what it is given.
    pub(crate) fn call_back(&mut self, call: Node<'t>, path: &str, given: &Values) -> Option<Value> {
        match callback(path)? {
            Callback::Same => given.positional.first().cloned(),
            Callback::All => {
                let mut all = given.positional.clone();
                if given.named("return_exceptions").is_some_and(|asked| asked.truth() != Some(false)) {
                    let list = call.child(field::ARGUMENTS).into_iter().flat_map(Node::named_children);
                    for (value, waited) in all.iter_mut().zip(list) {
                        for ran in self.outcomes.get(&waited.id()).into_iter().flatten() {
                            *value = value.clone().or(&ran.outcome.raised.unshared());
                        }
                    }
                }
                Some(Value::sequence(SequenceKind::List, all, given.open))
            }
            Callback::Map => {
                let mapped = Values { keyword: Vec::new(), ..given.clone() };
                self.iterator("map", &mapped)
            }
            Callback::Partial => {
                let function = given.positional.first()?;
                Some(function.map(|known| match known {
                    Known::Function(callable) => Known::Function(Arc::new(with_partial(callable, given))).into(),
                    Known::Api(_) if given.positional.len() == 1 && given.keyword.is_empty() && !given.open => {
                        known.clone().into()
                    }
                    // Keywords that turn something on make a sanitizer no less of one.
                    Known::Api(path)
                        if given.positional.len() == 1
                            && given.keyword.iter().all(|(_, value)| value.truth() == Some(true))
                            && self.python.facts().sanitizers.contains_key(path) =>
                    {
                        known.clone().into()
                    }
                    _ => Value::unknown().with_labels(&given.labels().doubted()),
                }))
            }
            Callback::Connections => {
                let function = given.positional.first()?.clone();
                let connection = Value::unknown().with_labels(&self.python.label("http"));
                let rest = Values::of([connection]);
                let rest = Values { open: true, ..rest };
                self.called_back(call, &function, &rest);
                None
            }
            Callback::Spread { after } => {
                let function = given.positional.get(after)?.clone();
                let positional = given.positional.get(after + 1..).unwrap_or_default().to_vec();
                let rest = Values { positional, ..given.clone() };
                self.called_back(call, &function, &rest)
            }
            Callback::Target { position, keyword } => {
                let named = |name: &str| given.keyword.iter().find(|(known, _)| &**known == name).map(|(_, it)| it);
                let function = named(keyword).or_else(|| given.positional.get(position))?.clone();
                let mut rest = Values { open: given.open, rest: given.rest.clone(), ..Values::default() };
                rest.given_as(named("args").or_else(|| given.positional.get(position + 1)), &given.labels());
                rest.named_as(named("kwargs"));
                let around = std::mem::replace(&mut self.is_in_thread, true);
                let called = self.called_back(call, &function, &rest);
                self.is_in_thread = around;
                called?;
                None
            }
        }
    }

    /// A method of a function that decorators of a library made a task of, which runs it with what it is given, sooner or later:
    /// `convert.delay(name)`, `convert.apply_async(args=(name,))`. No other function has such methods.
    pub(crate) fn put_off_task(&mut self, call: Node<'t>, task: &Value, given: &Values) {
        let method = call.child(field::FUNCTION).and_then(|function| function.child(field::ATTRIBUTE)).map(Node::text);
        let is_task = |known: &Known| matches!(known, Known::Function(callable) if callable.receiver.is_none());
        let Some(method) = method.filter(|_| task.known().iter().any(is_task)) else { return };
        let given = match method {
            "delay" | "s" | "si" | "signature" | "send" | "enqueue" | "delay_on_commit" | "call_local" => given.clone(),
            "apply_async" | "apply" | "send_with_options" | "apply_async_on_commit" => {
                let mut rest = Values::default();
                let named = |name: &str| given.keyword.iter().find(|(known, _)| &**known == name).map(|(_, it)| it);
                rest.given_as(named("args").or_else(|| given.positional.first()), &given.labels());
                rest.named_as(named("kwargs").or_else(|| given.positional.get(1)));
                rest
            }
            _ => return,
        };
        let around = std::mem::replace(&mut self.is_in_thread, true);
        for known in task.known() {
            let Known::Function(callable) = known else { continue };
            let mut given = given.clone();
            // One that is bound is given itself.
            if self.python.begins_with_self(&callable.target) {
                given.positional.insert(0, Value::unknown());
            }
            self.called_back(call, &known.clone().into(), &given);
        }
        self.is_in_thread = around;
    }

    pub(crate) fn called_back(&mut self, call: Node<'t>, function: &Value, given: &Values) -> Option<Value> {
        let mut result = if function.is_open() { Value::unknown() } else { Value::never() };
        let mut is_known = false;
        for known in function.known() {
            if let Known::Function(callable) = known {
                is_known = true;
                result = result.or(&self.call_function(call, callable, given, &GivenNodes::default()).0);
            }
        }
        is_known.then_some(result)
    }
}

impl Python<'_> {
    /// Whether the first parameter of a function is called `self`.
    fn begins_with_self(&self, target: &Target) -> bool {
        if target.file != self.file {
            return self.writer_of(target).is_some_and(|python| python.begins_with_self(target));
        }
        let definition = self.definition_of(target).map(|(_, definition)| definition);
        let first = definition.and_then(|definition| parameters(definition).into_iter().next());
        first.is_some_and(|first| first.name.text() == "self")
    }
}

impl Values {
    /// Has the elements of `args` given by position; of others all may be among it.
    fn given_as(&mut self, args: Option<&Value>, all: &Labels) {
        match args.and_then(Value::only) {
            Some(Known::Sequence(args)) if !args.open => self.positional.clone_from(&args.elements),
            Some(_) => {
                self.open = true;
                self.rest = all.clone();
            }
            None => {}
        }
    }

    /// Has the entries of `kwargs` given by name.
    fn named_as(&mut self, kwargs: Option<&Value>) {
        let Some(Known::Dict(all)) = kwargs.and_then(Value::only) else { return };
        for (name, value) in &all.entries {
            if let Constant::Str(name) = name {
                self.keyword.push((Arc::clone(name), value.clone()));
            }
        }
    }
}

fn with_partial(callable: &Callable, given: &Values) -> Callable {
    let mut callable = callable.clone();
    callable.partial.positional.extend(given.positional.iter().skip(1).cloned());
    callable.partial.keyword.extend(given.keyword.iter().cloned());
    callable
}

fn callback(path: &str) -> Option<Callback> {
    Some(match path {
        "functools.partial" => Callback::Partial,
        "asyncio.to_thread"
        | "atexit.register"
        | "anyio.to_thread.run_sync"
        | "starlette.concurrency.run_in_threadpool"
        | "fastapi.concurrency.run_in_threadpool"
        | "contextvars.Context.run"
        | "django.db.transaction.on_commit" => Callback::Spread { after: 0 },
        "threading.Thread" | "multiprocessing.Process" => Callback::Target { position: 1, keyword: "target" },
        "threading.Timer" => Callback::Target { position: 1, keyword: "function" },
        "asyncio.run"
        | "asyncio.create_task"
        | "asyncio.ensure_future"
        | "asyncio.wait_for"
        | "asyncio.shield"
        | "asyncio.run_coroutine_threadsafe"
        | "asgiref.sync.sync_to_async"
        | "asgiref.sync.async_to_sync" => Callback::Same,
        "asyncio.gather" => Callback::All,
        "asyncio.start_server" | "asyncio.start_unix_server" => Callback::Connections,
        path if path.starts_with("websockets.") && path.ends_with("serve") => Callback::Connections,
        // Whatever the loop or executor is called that came out of some function.
        _ => match path.rsplit('.').next()? {
            "run_until_complete" => Callback::Same,
            "run_in_executor" => Callback::Spread { after: 1 },
            "call_soon" | "call_soon_threadsafe" | "add_task" => Callback::Spread { after: 0 },
            "call_later" | "call_at" => Callback::Spread { after: 1 },
            "submit" if path.contains("Executor") => Callback::Spread { after: 0 },
            "enqueue" if path.starts_with("rq.") || path.starts_with("django_rq.") => Callback::Spread { after: 0 },
            "map" if path.contains("Executor") => Callback::Map,
            _ => return None,
        },
    })
}
