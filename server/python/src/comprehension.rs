//! Comprehensions and generator expressions.

use bezoar_syntax::{Node, field, kind};

use crate::branch::elements_of;
use crate::containers::SequenceKind;
use crate::env::Binding;
use crate::exec::Frame;
use crate::value::Value;

impl<'t> Frame<'_, 't> {
    pub(crate) fn comprehension(&mut self, node: Node<'t>, kind: Option<SequenceKind>) -> Value {
        self.inner += 1;
        let mut element = Value::unknown();
        self.branch(|frame| {
            for clause in node.named_children() {
                match clause.kind() {
                    kind::FOR_IN_CLAUSE => {
                        let right = clause.child(field::RIGHT);
                        let over = right.map_or_else(Value::unknown, |right| frame.eval(right));
                        if let Some(left) = clause.child(field::LEFT) {
                            frame.bind(left, &Binding::new(elements_of(&over), right.map(Node::range)));
                        }
                    }
                    kind::IF_CLAUSE => {
                        if let Some(condition) = clause.named_child(0) {
                            frame.eval(condition);
                            frame.refine(condition, true);
                        }
                    }
                    _ => {}
                }
            }
            if let Some(body) = node.child(field::BODY) {
                element = if body.kind() == kind::PAIR {
                    frame.child(body, field::KEY);
                    frame.child(body, field::VALUE)
                } else {
                    frame.eval(body)
                };
            }
        });
        self.inner -= 1;
        match kind {
            Some(kind) => Value::repeated(kind, vec![element]),
            None => Value::dict(Vec::new(), true).with_labels(&element.labels()),
        }
    }
}
