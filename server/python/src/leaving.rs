//! What is to be called when a `with` ends: `stack.callback(function, …)` of an `ExitStack`.

use bezoar_syntax::{Node, field, kind};

use crate::exec::Frame;
use crate::methods::{Values, changed};
use crate::refine::first_argument;

/// The methods that take note of a function.
const CALLBACKS: [&str; 2] = ["contextlib.ExitStack.callback", "contextlib.AsyncExitStack.callback"];

impl<'t> Frame<'_, 't> {
    /// Takes note of a call of a library's function, if it says what is to be called later.
    pub(crate) fn put_off(&mut self, call: Node<'t>, path: &str) {
        if CALLBACKS.contains(&path) && !self.put_off.contains(&call) {
            self.put_off.push(call);
        }
    }

    /// Calls, the last first, what statements of the body of a `with` have put off until it ends.
    pub(crate) fn call_put_off(&mut self, statement: Node<'t>) {
        let body = statement.child(field::BODY);
        let is_here = |call: &Node<'t>| {
            call.parent().filter(|it| it.kind() == kind::EXPRESSION_STATEMENT).and_then(Node::parent) == body
        };
        let calls: Vec<Node<'t>> = self.put_off.iter().rev().copied().filter(is_here).collect();
        self.put_off.retain(|call| !calls.contains(call));
        for call in calls {
            let Some(function) = first_argument(call) else { continue };
            let arguments = call.child(field::ARGUMENTS).into_iter().flat_map(Node::named_children).skip(1);
            let given = Values::of(arguments.map(|argument| self.known(argument)));
            if let (Some(object), Some(method)) = (function.child(field::OBJECT), function.child(field::ATTRIBUTE)) {
                self.change_place(object, &mut |known| changed(known, method.text(), &given));
            }
            let callee = self.known(function);
            self.called_back(call, &callee, &given);
        }
    }
}
