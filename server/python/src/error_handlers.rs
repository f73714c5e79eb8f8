//! Functions that an application has called with what its views raise: `@app.errorhandler(NotFound)`.

use std::sync::Arc;

use bezoar_base::{Constant, digest};
use bezoar_syntax::{Node, field, kind};

use crate::callable::Target;
use crate::containers::Class;
use crate::entries::plain;
use crate::env::Name;
use crate::exec::Frame;
use crate::methods::Values;
use crate::object::Object;
use crate::outcome::Call;
use crate::parameters::parameters;
use crate::tracking::Fact;
use crate::types::order_of;
use crate::value::{Known, Value};

/// What decorates such a function.
const DECORATORS: [&str; 3] = ["errorhandler", "app_errorhandler", "exception_handler"];
/// The classes of what `abort` raises, by its code.
const ABORTED: &[(i128, &str)] = &[
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (406, "NotAcceptable"),
    (409, "Conflict"),
    (410, "Gone"),
    (413, "RequestEntityTooLarge"),
    (415, "UnsupportedMediaType"),
    (418, "ImATeapot"),
    (422, "UnprocessableEntity"),
    (429, "TooManyRequests"),
    (500, "InternalServerError"),
    (501, "NotImplemented"),
    (503, "ServiceUnavailable"),
];

/// Under which name a decorator has its function called: that of a class of exceptions, or a code.
pub(crate) fn handled_by(decorator: Node<'_>) -> Option<Name> {
    let function = decorator.child(field::FUNCTION).filter(|_| decorator.kind() == kind::CALL)?;
    function.child(field::ATTRIBUTE).filter(|name| DECORATORS.contains(&name.text()))?;
    let what = decorator.child(field::ARGUMENTS)?.named_child(0)?;
    let what = what.child(field::ATTRIBUTE).unwrap_or(what);
    what.is(&[kind::IDENTIFIER, kind::INTEGER]).then(|| handler_name(what.text()))
}

fn handler_name(word: &str) -> Name {
    format!("!{word}").into()
}

impl Frame<'_, '_> {
    /// Something untrusted is raised that a view does not catch: the nearest function that the application has for that is called.
    pub(crate) fn handed_to_handlers(&mut self, raised: &Value) {
        if self.run.is_some() || !self.is_decorated() {
            return;
        }
        for known in raised.known() {
            let named = handler_names(known).into_iter().find_map(|name| self.handlers_of(&name));
            for target in named.into_iter().flatten() {
                let handler = plain(&target);
                let Some((_, definition)) = self.python.definition_of(&target) else { continue };
                // FastAPI gives the request first.
                let before = parameters(definition).len().saturating_sub(1).min(1);
                let error = Value::from(known.clone()).with_labels(raised.own_labels());
                let given = Values::of(std::iter::repeat_n(Value::unknown(), before).chain([error]));
                if let Some((bound, _)) = self.python.bind_call(&handler, &given) {
                    self.keep(&Call::new(target, bound));
                }
            }
        }
    }

    fn is_decorated(&self) -> bool {
        let functions = self.python.functions(self.scope.unit);
        let function = self.scope.function.map(|number| functions[number as usize].node);
        function.and_then(Node::parent).is_some_and(|around| around.kind() == kind::DECORATED_DEFINITION)
    }

    fn handlers_of(&self, name: &Name) -> Option<Vec<Target>> {
        let found = self.python.hooks_of(name);
        self.python.note(|| Fact::Hooks(Name::clone(name)), || digest(&found));
        (!found.is_empty()).then_some(found)
    }

    /// `abort(404, description=…)` of something untrusted.
    pub(crate) fn aborted(&mut self, path: &str, given: &Values) {
        let is_abort = matches!(path, "flask.abort" | "quart.abort" | "werkzeug.exceptions.abort");
        let Some(description) = given.at(1, "description").filter(|it| is_abort && !it.labels().is_empty()) else {
            return;
        };
        let code = given.at(0, "code").and_then(Value::only_constant).and_then(Constant::as_int);
        let Some((code, name)) = ABORTED.iter().find(|(known, _)| Some(*known) == code) else { return };
        let bases = [name, "HTTPException"].map(|name| Value::api(format!("werkzeug.exceptions.{name}")));
        let class = Class::new((*name).into(), bases.to_vec(), Vec::new(), None);
        let error = Object::of(Arc::new(class)).with("description", description.clone());
        let error = error.with("code", Value::constant(Constant::Int(*code)));
        self.raised(&Known::from(error).into());
    }
}

/// The names under which an exception is looked for, the nearest first.
fn handler_names(raised: &Known) -> Vec<Name> {
    let last = |path: &str| handler_name(path.trim_end_matches("()").rsplit('.').next().unwrap_or(path));
    match raised {
        Known::Object(object) => {
            let code = object.field("code").and_then(Value::only_constant).and_then(Constant::as_int);
            let classes = order_of(&object.class).into_iter().filter_map(|class| match class {
                Known::Class(class) => Some(handler_name(&class.name)),
                Known::Api(path) => Some(last(&path)),
                _ => None,
            });
            code.map(|code| handler_name(&code.to_string())).into_iter().chain(classes).collect()
        }
        Known::Instance(path) | Known::Api(path) => vec![last(path), handler_name("HTTPException")],
        _ => Vec::new(),
    }
}
