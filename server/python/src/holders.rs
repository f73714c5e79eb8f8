//! What holds one value at a time: context variables, and futures.

use bezoar_base::Constant;

use crate::containers::{Sequence, SequenceKind};
use crate::labels::Labels;
use crate::methods::{Outcome, Values, boolean};
use crate::value::{Known, Value};

/// So many former values of a context variable are known.
const MAX_FORMER: usize = 8;

/// What making one gives.
pub(crate) fn made(path: &str, given: &Values) -> Option<Value> {
    let kind = match path {
        "contextvars.ContextVar" => SequenceKind::ContextVar,
        "asyncio.Future" | "concurrent.futures.Future" => SequenceKind::Future,
        path if path.ends_with(".create_future") => SequenceKind::Future,
        _ => return None,
    };
    let first = given.named("default").filter(|_| kind == SequenceKind::ContextVar);
    Some(Value::sequence(kind, first.cloned().into_iter().collect(), false))
}

/// What a method gives back and does; `own` are the labels of what is not known in it.
pub(crate) fn method(holder: &Sequence, own: &Labels, method: &str, given: &Values) -> Option<Outcome> {
    let first = given.positional.first();
    let held = || held(holder).with_labels(own);
    Some(match (holder.kind, method) {
        (SequenceKind::ContextVar, "get") => {
            let default = first.filter(|_| holder.elements.is_empty());
            Outcome::gives(default.map_or_else(held, Value::clone))
        }
        (SequenceKind::ContextVar, "set") => {
            let mut elements = holder.elements.clone();
            if elements.len() >= MAX_FORMER {
                elements.remove(0);
            }
            elements.push(first?.clone());
            let after = Some(holder.with(elements).into());
            Outcome { result: Value::instance("contextvars.Token"), after }
        }
        (SequenceKind::ContextVar, "reset") => {
            let mut elements = holder.elements.clone();
            elements.pop();
            Outcome::after(holder.with(elements).into())
        }
        (SequenceKind::Future, "set_result") => Outcome::after(holder.with(vec![first?.clone()]).into()),
        (SequenceKind::Future, "result") => Outcome::gives(held()),
        (SequenceKind::Future, "done" | "cancelled" | "cancel" | "running") => Outcome::gives(boolean()),
        (SequenceKind::Future, "set_exception" | "add_done_callback") => {
            Outcome::gives(Value::constant(Constant::None))
        }
        _ => return None,
    })
}

/// What it holds now.
fn held(holder: &Sequence) -> Value {
    holder.elements.last().cloned().unwrap_or_else(Value::unknown)
}

/// What `await` makes of a value.
pub(crate) fn awaited(known: &Known) -> Value {
    match known {
        Known::Sequence(future) if future.kind == SequenceKind::Future => held(future),
        known => known.clone().into(),
    }
}
