//! Parameters that a framework fills with what another function gives back: `page: dict = Depends(paging)`.

use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::assign::unbound;
use crate::binding::GivenNodes;
use crate::callable::Callable;
use crate::elements::elements_of;
use crate::exec::Frame;
use crate::labels::Labels;
use crate::methods::Values;
use crate::parameters::{Parameter, parameters};
use crate::value::{Known, Value};

/// Dependencies of dependencies are followed so far.
const MAX_DEPTH: u32 = 4;

/// Where a function says that it wants what another one gives back.
pub(crate) struct Wish<'t> {
    /// `Depends(paging)`
    call: Node<'t>,
    /// `paging`, or the class that the annotation names.
    pub(crate) maker: Node<'t>,
}

/// What a parameter wants to be filled with, as far as it is written out there.
pub(crate) fn wish(parameter: Node<'_>) -> Option<Wish<'_>> {
    let annotation = parameter.child(field::TYPE);
    let places = [parameter.child(field::VALUE), annotation];
    let call = places.into_iter().flatten().flat_map(|place| place.descendants_of_kind(kind::CALL)).find(is_wish)?;
    let maker = maker_of(call).or_else(|| {
        // `Depends()` wants what the annotation says; of `Annotated[…]` the first.
        let inner = annotation?.named_child(0)?;
        let first = if inner.is(&[kind::SUBSCRIPT, kind::GENERIC_TYPE]) {
            inner.descendants().filter(|node| node.is(&[kind::IDENTIFIER, kind::ATTRIBUTE])).nth(1)?
        } else {
            inner
        };
        first.is(&[kind::IDENTIFIER, kind::ATTRIBUTE]).then_some(first)
    })?;
    Some(Wish { call, maker })
}

/// What has to be run before a function that is decorated with `@app.get("/", dependencies=[Depends(check)])`.
pub(crate) fn wishes_before(function: Node<'_>) -> Vec<Wish<'_>> {
    let decorated = function.parent().filter(|parent| parent.kind() == kind::DECORATED_DEFINITION);
    let decorators = decorated.into_iter().flat_map(Node::named_children);
    let lists = decorators.filter(|child| child.kind() == kind::DECORATOR).filter_map(|decorator| {
        let arguments = decorator.named_child(0)?.child(field::ARGUMENTS)?;
        arguments.named_children().find(|argument| {
            argument.kind() == kind::KEYWORD_ARGUMENT
                && argument.child(field::NAME).map(Node::text) == Some("dependencies")
        })
    });
    let calls = lists.flat_map(|list| list.descendants_of_kind(kind::CALL)).filter(is_wish);
    calls.filter_map(|call| Some(Wish { call, maker: maker_of(call)? })).collect()
}

fn is_wish(call: &Node<'_>) -> bool {
    let function = call.child(field::FUNCTION);
    let name = function.map(|function| function.child(field::ATTRIBUTE).unwrap_or(function));
    matches!(name.map(Node::text), Some("Depends" | "Security"))
}

fn maker_of(call: Node<'_>) -> Option<Node<'_>> {
    call.child(field::ARGUMENTS).map(arguments)?.into_iter().find_map(|argument| match argument {
        Argument::Positional(node) | Argument::Keyword("dependency", node) => Some(node),
        _ => None,
    })
}

impl<'t> Frame<'_, 't> {
    /// Fills the parameters of `function` that ask for it, once the others are bound.
    pub(crate) fn inject(&mut self, function: Node<'t>) {
        let wishes: Vec<(Parameter<'t>, Wish<'t>)> =
            parameters(function).into_iter().filter_map(|it| Some((it, wish(it.node)?))).collect();
        let before = wishes_before(function);
        if wishes.is_empty() && before.is_empty() {
            return;
        }
        for wish in before {
            self.fulfilled(&wish, Some(function), 0);
        }
        for (parameter, wish) in wishes {
            if let Some(value) = self.fulfilled(&wish, Some(function), 0) {
                self.facts.values.insert(parameter.name.id(), value.clone());
                self.facts.values.insert(parameter.node.id(), value.clone());
                self.bind_name(parameter.name.text().into(), unbound(value, parameter.name.range()));
            }
        }
    }

    /// What the function, or the class, that a wish names gives back, run with what a request brings; what it looks at of the
    /// parameters of `around` is known from then on.
    fn fulfilled(&mut self, wish: &Wish<'t>, around: Option<Node<'t>>, depth: u32) -> Option<Value> {
        let framework = wish.call.child(field::FUNCTION).map(|function| self.eval(function))?;
        let is_known = |known: &Known| matches!(known, Known::Api(path) if path.starts_with("fastapi."));
        if depth > MAX_DEPTH || !framework.only().is_some_and(is_known) {
            return None;
        }
        match self.eval(wish.maker).only()?.clone() {
            Known::Function(callable) => {
                let (given, nodes) = self.brought_to(&callable, around, depth)?;
                let (value, _) = self.call_function(wish.call, &callable, &given, &nodes);
                let definition = self.python.definition_of(&callable.target);
                let body = definition.and_then(|(_, function)| function.child(field::BODY));
                let is_generator = body.is_some_and(|body| self.python.is_generator(body));
                Some(if is_generator { elements_of(&value) } else { value })
            }
            Known::Class(class) => {
                let init = match class.lookup("__init__").and_then(Value::only) {
                    Some(Known::Function(init)) => init.clone(),
                    _ => return None,
                };
                let (given, nodes) = self.brought_to(&init, around, depth)?;
                Some(self.construct(wish.call, &class, &given, &nodes))
            }
            _ => None,
        }
    }

    /// What a request brings to the parameters of a function that is wanted: those that models mark, and those that have wishes of
    /// their own.
    fn brought_to(
        &mut self,
        callable: &Callable,
        around: Option<Node<'t>>,
        depth: u32,
    ) -> Option<(Values, GivenNodes<'t>)> {
        let (scope, definition) = self.python.definition_of(&callable.target)?;
        self.python.mark_scope(scope);
        let (mut given, mut nodes) = (Values::default(), GivenNodes::default());
        let of_around = around.map(parameters).unwrap_or_default();
        for parameter in parameters(definition) {
            let name = parameter.name.text();
            // A parameter of the same name is the same part of the request.
            let same = of_around.iter().find(|other| other.name.text() == name);
            let value = match wish(parameter.node) {
                Some(wish) => self.fulfilled(&wish, None, depth + 1),
                None => {
                    let marks = self.python.marks_of(parameter.node).union(&self.python.marks_of(parameter.name));
                    self.brought(parameter, &marks)
                }
            };
            if let Some(value) = value {
                given.keyword.push((name.into(), value));
                nodes.keyword.push(same.map(|same| same.name));
            }
        }
        Some((given, nodes))
    }

    /// What a request brings to a marked parameter, or its default.
    fn brought(&mut self, parameter: Parameter<'t>, marks: &Labels) -> Option<Value> {
        if marks.is_empty() {
            return None;
        }
        let value = Value::unknown().with_labels(marks);
        Some(match parameter.default.map(|default| self.eval(default)) {
            Some(default) => value.or(&default),
            None => value,
        })
    }
}
