//! Comprehensions and generator expressions.

use bezoar_syntax::{Node, field, kind};

use crate::containers::{Dict, Sequence, SequenceKind};
use crate::dicts;
use crate::elements::{elements_of, items};
use crate::env::{Binding, Delta};
use crate::exec::Frame;
use crate::labels::Labels;
use crate::value::{Known, Value};

/// Elements of a known iterable are looked at one by one if there are at most so many of them.
const MAX_ONE_BY_ONE: usize = 32;
/// At most so many results of one comprehension are looked at one by one.
const MAX_ROUNDS: u32 = 256;

/// What a comprehension makes.
#[derive(Copy, Clone)]
pub(crate) enum Makes {
    Sequence(SequenceKind),
    Dict,
}

/// What it has made so far.
struct Made {
    elements: Vec<Value>,
    dict: Dict,
    labels: Labels,
    /// Whether each element that is there is known, in order.
    sure: bool,
    rounds: u32,
}

impl<'t> Frame<'_, 't> {
    pub(crate) fn comprehension(&mut self, node: Node<'t>, makes: Makes) -> Value {
        let clauses: Vec<Node<'t>> =
            node.named_children().filter(|clause| clause.is(&[kind::FOR_IN_CLAUSE, kind::IF_CLAUSE])).collect();
        let mut made =
            Made { elements: Vec::new(), dict: Dict::default(), labels: Labels::default(), sure: true, rounds: 0 };
        self.inner += 1;
        let body = node.child(field::BODY);
        let end = self.branch(|frame| frame.clauses(&clauses, body, &mut made));
        self.inner -= 1;
        self.keep_walrus(node, end, made.sure && made.rounds > 0);
        match makes {
            Makes::Dict => {
                let mut dict = made.dict;
                dict.open |= !made.sure;
                Value::from(dict).with_labels(&made.labels)
            }
            Makes::Sequence(kind) => {
                let elements = made.elements;
                if made.sure {
                    Value::sequence(kind, elements, false)
                } else {
                    Sequence { kind, elements, open: true, repeats: true }.into()
                }
            }
        }
    }

    /// Runs what is left of the clauses, then the body.
    fn clauses(&mut self, clauses: &[Node<'t>], body: Option<Node<'t>>, made: &mut Made) {
        let Some((clause, rest)) = clauses.split_first() else {
            self.element(body, made);
            return;
        };
        if clause.kind() == kind::IF_CLAUSE {
            let Some(condition) = clause.named_child(0) else { return };
            match self.truth_of(condition) {
                Some(false) => return,
                Some(true) => {}
                None => made.sure = false,
            }
            self.refine(condition, true);
            self.clauses(rest, body, made);
            return;
        }
        let right = clause.child(field::RIGHT);
        let over = right.map_or_else(Value::unknown, |right| {
            let over = self.eval(right);
            self.walked(right, &over)
        });
        let site = right.map(Node::range);
        let left = clause.child(field::LEFT);
        match items(&over).filter(|all| all.len() <= MAX_ONE_BY_ONE && made.rounds < MAX_ROUNDS) {
            // Each element by itself, with what the ones before it left in the names.
            Some(all) => {
                for element in all {
                    if let Some(left) = left {
                        self.bind(left, &Binding::new(element, site));
                    }
                    self.clauses_apart(rest, body, made);
                }
            }
            None => {
                made.sure = false;
                // Of a list that holds other things as well nobody knows which of them are left, nor where.
                let element = elements_of(&over);
                let element = if is_mixed(&over) { element.relabelled(&Labels::doubted) } else { element };
                if let Some(left) = left {
                    self.bind(left, &Binding::new(element, site));
                }
                self.clauses(rest, body, made);
            }
        }
    }

    /// What a condition says of this element holds for no other.
    fn clauses_apart(&mut self, clauses: &[Node<'t>], body: Option<Node<'t>>, made: &mut Made) {
        made.rounds += 1;
        if clauses.is_empty() {
            self.clauses(clauses, body, made);
            return;
        }
        let end = self.branch(|frame| frame.clauses(clauses, body, made));
        self.env.join(&[end.reached()]);
    }

    /// Names that `:=` binds are those of the scope around; without being `sure`, it may have been run for no element.
    fn keep_walrus(&mut self, node: Node<'t>, end: Delta, sure: bool) {
        let mut names: Vec<&str> = node
            .descendants()
            .filter(|inner| inner.kind() == kind::NAMED_EXPRESSION)
            .filter_map(|inner| inner.child(field::NAME))
            .map(Node::text)
            .collect();
        names.sort_unstable();
        for (name, binding) in if names.is_empty() { Vec::new() } else { end.into_bound() } {
            if names.binary_search(&&*name).is_ok() {
                let before = self.own_binding(&name).filter(|_| !sure);
                let binding = before.map_or(binding.clone(), |before| before.or(&binding));
                self.bind_name(name, binding);
            }
        }
    }

    fn element(&mut self, body: Option<Node<'t>>, made: &mut Made) {
        let Some(body) = body else { return };
        if body.kind() == kind::PAIR {
            let (key, value) = (self.child(body, field::KEY), self.child(body, field::VALUE));
            made.labels = made.labels.union(&dicts::put(&mut made.dict, &key, &value));
            return;
        }
        let element = self.eval(body);
        made.sure &= self.env.reachable;
        made.elements.push(element);
    }
}

/// Whether something untrusted stands in it beside something else.
fn is_mixed(over: &Value) -> bool {
    let is_clean = |element: &Value| element.labels().is_empty();
    over.known().iter().any(|known| match known {
        Known::Sequence(sequence) => sequence.elements.iter().any(is_clean) && !sequence.elements.iter().all(is_clean),
        _ => false,
    })
}
