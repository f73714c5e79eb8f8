//! What is worked out only when it is walked: generators and the like see what things have become since they were made.

use bezoar_syntax::{Node, field, kind};

use crate::containers::SequenceKind;
use crate::env::Binding;
use crate::exec::Frame;
use crate::value::{Known, Value};

/// Functions that give an iterator over what they are given, and look at that as late as it does.
const LAZY: [&str; 5] = ["builtins.iter", "builtins.map", "builtins.filter", "builtins.zip", "builtins.enumerate"];

impl<'t> Frame<'_, 't> {
    /// What `name` is that is bound to `value`: if that is a generator that nobody has begun to walk, what it gives by now.
    pub(crate) fn read_late(&mut self, name: &str, value: Value) -> Value {
        let is_iterator = |known: &Known| match known {
            Known::Sequence(sequence) => matches!(sequence.kind, SequenceKind::Iterator | SequenceKind::View),
            _ => false,
        };
        if !value.only().is_some_and(is_iterator) {
            return value;
        }
        let Some(binding) = self.env.get(name).cloned() else { return value };
        let Some([site]) =
            self.sites_of(&binding, name).as_deref().and_then(|sites| <[Node<'t>; 1]>::try_from(sites).ok())
        else {
            return value;
        };
        let is_fresh = self.latest(site) == value && self.is_as_it_was(site);
        if !is_fresh || !self.uses_what_changed(site) || !self.is_lazy(site) {
            return value;
        }
        let now = self.eval(site);
        self.env.put(name.into(), Binding { value: now.clone(), ..binding });
        now
    }

    /// Whether a container has changed that a name in an expression stands for.
    fn uses_what_changed(&self, expression: Node<'t>) -> bool {
        let mut names = expression.descendants().filter(|node| node.kind() == kind::IDENTIFIER);
        names.any(|name| {
            let now = self.env.get(name.text()).filter(|now| now.value.known().iter().any(Known::is_mutable));
            now.is_some_and(|now| self.facts.values.contains_key(&name.id()) && self.latest(name) != now.value)
        })
    }

    fn is_lazy(&self, expression: Node<'t>) -> bool {
        let function = expression.child(field::FUNCTION).filter(|_| expression.kind() == kind::CALL);
        match (expression.kind(), function.map(|function| self.known(function)).as_ref().and_then(Value::only)) {
            (kind::GENERATOR_EXPRESSION, _) => true,
            (_, Some(Known::Api(path))) if path.starts_with("builtins.dict.") => true,
            (_, Some(Known::Api(path))) => LAZY.contains(&&**path) || path.starts_with("itertools."),
            (_, Some(Known::Function(callable))) => {
                let definition = self.python.definition_of(&callable.target);
                definition
                    .and_then(|(_, node)| node.child(field::BODY))
                    .is_some_and(|body| self.python.is_generator(body))
            }
            _ => false,
        }
    }
}
