//! The arguments of a call, by position or keyword, through `*args` and `**kwargs` whose contents are known.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::python::Python;
use crate::value::{Known, Value};

/// One argument as it is written.
#[derive(Copy, Clone, Debug)]
pub enum Argument<'t> {
    /// `value`
    Positional(Node<'t>),
    /// `name=value`
    Keyword(&'t str, Node<'t>),
    /// `*value`
    Star(Node<'t>),
    /// `**value`
    DoubleStar(Node<'t>),
}

/// What a call gives for one parameter.
#[derive(Clone, Debug)]
pub enum Given<'t> {
    /// The expression.
    Node(Node<'t>),
    /// What is known to come out of `*args` or `**kwargs`.
    Value(Value),
    /// It is not given.
    Absent,
    /// `*args` or `**kwargs` may give it.
    Unknown,
}

/// The arguments of an `argument_list`, in order; a lone generator is one positional argument.
pub(crate) fn arguments(list: Node<'_>) -> Vec<Argument<'_>> {
    each_argument(list).collect()
}

/// The same, one by one.
pub(crate) fn each_argument(list: Node<'_>) -> impl Iterator<Item = Argument<'_>> {
    let generator = (list.kind() == kind::GENERATOR_EXPRESSION).then_some(Argument::Positional(list));
    let children = generator.is_none().then(|| list.named_children().filter_map(argument));
    generator.into_iter().chain(children.into_iter().flatten())
}

fn argument(node: Node<'_>) -> Option<Argument<'_>> {
    match node.kind() {
        kind::KEYWORD_ARGUMENT => Some(Argument::Keyword(node.child(field::NAME)?.text(), node.child(field::VALUE)?)),
        kind::LIST_SPLAT => node.named_child(0).map(Argument::Star),
        kind::DICTIONARY_SPLAT => node.named_child(0).map(Argument::DoubleStar),
        kind::ERROR => None,
        _ => Some(Argument::Positional(node)),
    }
}

impl<'t> Python<'t> {
    /// The arguments of a call's `argument_list` as they are written.
    pub fn arguments(&self, list: Node<'t>) -> Vec<Argument<'t>> {
        arguments(list)
    }

    /// What the call gives for the parameter at `position` after the receiver, or called `keyword`.
    pub fn argument(&self, list: Node<'t>, position: Option<u32>, keyword: Option<&str>) -> Given<'t> {
        let mut next = 0;
        let mut unknown = false;
        let mut spread = None;
        for argument in arguments(list) {
            match argument {
                Argument::Positional(node) => {
                    if position == Some(next) {
                        return if unknown { Given::Unknown } else { Given::Node(node) };
                    }
                    next += 1;
                }
                Argument::Keyword(name, node) if keyword == Some(name) => return Given::Node(node),
                Argument::Keyword(..) => {}
                Argument::Star(node) => match self.value(node).only() {
                    Some(Known::Sequence(sequence)) if !sequence.open => {
                        for element in &sequence.elements {
                            if position == Some(next) && !unknown {
                                spread = Some(element.clone());
                            }
                            next += 1;
                        }
                    }
                    _ => unknown |= position.is_some_and(|position| position >= next),
                },
                Argument::DoubleStar(node) => {
                    let Some(keyword) = keyword else { continue };
                    match self.value(node).only() {
                        Some(Known::Dict(dict)) => match dict.get(&Constant::str(keyword)) {
                            value if value.is_unknown() => unknown = true,
                            value if value.is_never() => {}
                            value => spread = Some(value),
                        },
                        _ => unknown = true,
                    }
                }
            }
        }
        match spread {
            Some(value) => Given::Value(value),
            None if unknown => Given::Unknown,
            None => Given::Absent,
        }
    }

    /// What a given argument can be: never if it is absent.
    pub fn given_value(&self, given: &Given<'t>) -> Value {
        match given {
            Given::Node(node) => self.value(*node),
            Given::Value(value) => value.clone(),
            Given::Absent => Value::never(),
            Given::Unknown => Value::unknown(),
        }
    }
}
