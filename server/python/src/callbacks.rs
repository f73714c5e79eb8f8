//! Library functions that call what they are given, or hand it on: threads, executors, event loops, `functools.partial`.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field};

use crate::binding::GivenNodes;
use crate::callable::Callable;
use crate::containers::SequenceKind;
use crate::exec::Frame;
use crate::methods::Values;
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
                match named("args").or_else(|| given.positional.get(position + 1)).and_then(Value::only) {
                    Some(Known::Sequence(all)) if !all.open => rest.positional.clone_from(&all.elements),
                    Some(_) => {
                        rest.open = true;
                        rest.rest = given.labels();
                    }
                    None => {}
                }
                if let Some(Known::Dict(all)) = named("kwargs").and_then(Value::only) {
                    for (name, value) in &all.entries {
                        if let Constant::Str(name) = name {
                            rest.keyword.push((Arc::clone(name), value.clone()));
                        }
                    }
                }
                let around = std::mem::replace(&mut self.is_in_thread, true);
                let called = self.called_back(call, &function, &rest);
                self.is_in_thread = around;
                called?;
                None
            }
        }
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
        // Whatever the loop or executor is called that came out of some function.
        _ => match path.rsplit('.').next()? {
            "run_until_complete" => Callback::Same,
            "run_in_executor" => Callback::Spread { after: 1 },
            "call_soon" | "call_soon_threadsafe" | "add_task" => Callback::Spread { after: 0 },
            "call_later" | "call_at" => Callback::Spread { after: 1 },
            "submit" if path.contains("Executor") => Callback::Spread { after: 0 },
            "map" if path.contains("Executor") => Callback::Map,
            _ => return None,
        },
    })
}
