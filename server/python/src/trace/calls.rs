//! The way from one function to another: from a parameter to who gave it, from a call to what comes back, in any file.

use bezoar_syntax::{Node, field, kind};

use super::{Before, MAX_FILES, Place, Step, Tracer, called};
use crate::callable::{FunctionPlace, Target};
use crate::outcome::Call;
use crate::parameters::{Parameter, ParameterKind, parameters};
use crate::scope::ScopeId;
use crate::value::Known;

impl<'a, 'c, 't> Tracer<'a, 'c, 't> {
    /// The argument that was given for a parameter.
    pub(super) fn given(
        &self,
        function: Node<'t>,
        position: usize,
        within: Option<&'c Call>,
        steps: &mut Vec<Step>,
    ) -> Option<Before<'a, 'c, 't>> {
        let target = &within?.target;
        let (of, definition) = self.python.definition_of(target)?;
        if definition != function {
            return None;
        }
        let parameter = *parameters(function).get(position)?;
        let class = of.function.and_then(|number| self.python.functions(of.unit)[number as usize].class);
        let (name, class) = (function.child(field::NAME), class.and_then(|class| class.child(field::NAME)));
        let name = name.map_or("<lambda>", Node::text);
        let taken = Taken { target, name, parameter, position, is_method: class.is_some() };
        if let Some((argument, around)) = self.handed(&taken) {
            steps.push(self.step(argument.range(), taken.told()));
            return Some((None, (argument, around)));
        }
        let word = class.filter(|_| name == "__init__").map_or(name, Node::text);
        self.python.callers(word).take(MAX_FILES).find_map(|python| {
            let there = self.in_file(python);
            let (argument, around) = there.handed(&taken)?;
            steps.push(there.step(argument.range(), taken.told()));
            Some((Some(there.python), (argument, around)))
        })
    }

    /// The argument that a call in this file gives.
    fn handed(&self, taken: &Taken<'_, '_>) -> Option<Place<'c, 't>> {
        let Taken { target, name, parameter, position, is_method } = *taken;
        let calls = self.python.source().root().descendants().filter(|node| node.kind() == kind::CALL);
        let calls = calls.filter(|call| call.child(field::FUNCTION).is_some_and(|callee| may_mean(callee, name)));
        for call in calls {
            let Some(scope) = self.python.scope_of(call) else { continue };
            for around in self.contexts(scope) {
                if !self.calls_it(call, target, around) {
                    continue;
                }
                let arguments = call.child(field::ARGUMENTS)?;
                let by_name = arguments
                    .named_children()
                    .find(|argument| argument.child(field::NAME).is_some_and(|it| it.text() == parameter.name.text()));
                let bound = is_method && call.child(field::FUNCTION).is_some_and(|it| it.kind() == kind::ATTRIBUTE);
                let bound = bound || (is_method && name == "__init__");
                let at = position.checked_sub(usize::from(bound));
                let by_position = at.and_then(|at| arguments.named_child(u32::try_from(at).ok()?));
                let rest = matches!(parameter.kind, ParameterKind::Rest | ParameterKind::Keywords);
                let any =
                    rest.then(|| arguments.named_children().find(|it| self.carries_inside(*it, around))).flatten();
                let argument = by_name.and_then(|it| it.child(field::VALUE)).or(any).or(by_position);
                if let Some(argument) = argument.filter(|it| self.carries_inside(*it, around)) {
                    return Some((argument, around));
                }
            }
        }
        None
    }

    /// As what the function around a call may be looked at: whatever it is given, and as each call that brings something into it.
    pub(super) fn contexts(&self, scope: ScopeId) -> Vec<Option<&'c Call>> {
        let is_of_scope = |call: &&Call| self.python.definition_of(&call.target).is_some_and(|(of, _)| of == scope);
        let brought = self.brought.get(&self.python.file).into_iter().flat_map(|calls| calls.iter());
        let mut all: Vec<Option<&'c Call>> = vec![None];
        for call in self.calls.iter().chain(brought).filter(is_of_scope) {
            if !all.contains(&Some(call)) {
                all.push(Some(call));
            }
        }
        all
    }

    fn calls_it(&self, call: Node<'t>, target: &Target, within: Option<&Call>) -> bool {
        let Some(callee) = call.child(field::FUNCTION) else { return false };
        let is_it = |known: &Known| match known {
            Known::Function(callable) => callable.target == *target,
            Known::Class(class) => class.member("__init__").is_some_and(|init| {
                init.known().iter().any(|known| matches!(known, Known::Function(it) if it.target == *target))
            }),
            _ => false,
        };
        self.value(callee, within).known().iter().any(is_it)
    }

    /// Where a function that is called brings it from.
    pub(super) fn returned(
        &self,
        leaf: Node<'t>,
        within: Option<&'c Call>,
        steps: &mut Vec<Step>,
    ) -> Option<Before<'a, 'c, 't>> {
        let callee = leaf.child(field::FUNCTION).filter(|_| leaf.kind() == kind::CALL)?;
        let value = self.value(callee, within);
        let Known::Function(callable) = value.only()? else { return None };
        let there = match callable.target.file == self.python.file {
            true => None,
            false => Some(self.in_file(self.python.seen(&callable.target.file)?)),
        };
        let place = there.as_ref().unwrap_or(self).result(&callable.target)?;
        steps.push(self.step(leaf.range(), format!("{} returns it", called(&callable.name))));
        Some((there.map(|there| there.python), place))
    }

    /// What a function of this file gives back that brings it.
    fn result(&self, target: &Target) -> Option<Place<'c, 't>> {
        let (scope, definition) = self.python.definition_of(target)?;
        match target.what {
            FunctionPlace::Lambda { .. } => Some((definition.child(field::BODY)?, None)),
            FunctionPlace::Numbered(_) => {
                let returns = definition.descendants().filter(|node| node.is(&[kind::RETURN_STATEMENT, kind::YIELD]));
                let own = returns.filter(|node| self.python.scope_of(*node) == Some(scope));
                let results: Vec<Node<'t>> = own.filter_map(|node| node.named_child(0)).collect();
                let contexts = self.contexts(scope);
                let mut places =
                    results.iter().flat_map(|result| contexts.iter().map(move |around| (*result, *around)));
                places.find(|(result, around)| self.carries(*result, *around))
            }
        }
    }

    /// The name of the function of the file that is called.
    pub(super) fn own_function(&self, call: Node<'t>, within: Option<&Call>) -> Option<String> {
        let value = self.value(call.child(field::FUNCTION)?, within);
        match value.only()? {
            Known::Function(callable) => Some(callable.name.to_string()),
            Known::Class(class) => Some(class.name.to_string()),
            _ => None,
        }
    }
}

/// A parameter for which it is asked who gave the argument.
struct Taken<'p, 'n> {
    target: &'p Target,
    /// The function's name.
    name: &'p str,
    parameter: Parameter<'n>,
    position: usize,
    is_method: bool,
}

impl Taken<'_, '_> {
    fn told(&self) -> String {
        format!("it goes into {} as `{}`", called(self.name), self.parameter.name.text())
    }
}

/// Whether what is called may be a function of that name; whatever is called may be a lambda.
fn may_mean(callee: Node<'_>, name: &str) -> bool {
    let last = callee.child(field::ATTRIBUTE).unwrap_or(callee);
    name == "__init__" || name == "<lambda>" || last.text() == name
}
