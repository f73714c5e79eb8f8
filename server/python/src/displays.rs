//! Displays of lists, tuples, sets and dicts, and what is taken out of containers by `[…]`.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::containers::{Dict, Sequence, SequenceKind};
use crate::conversions::is_enum;
use crate::elements::chained;
use crate::eval::names_a_type;
use crate::exec::Frame;
use crate::labels::Labels;
use crate::slices::Slice;
use crate::value::{Known, MAX_ELEMENTS, Value};
use crate::{dicts, lists, text_slices, texts};

impl<'t> Frame<'_, 't> {
    pub(crate) fn subscript(&mut self, node: Node<'t>) -> Value {
        let container = self.child(node, field::VALUE);
        let (key, slice) = self.key(node);
        match slice {
            Some(slice) => sliced(&container, slice),
            None => {
                if node.child(field::VALUE).is_some_and(|of| self.is_of_globals(of))
                    && let Some(Constant::Str(name)) = key.only_constant()
                    && let Some(binding) = self.module_name(name)
                {
                    return binding.value;
                }
                if self.env.has_state()
                    && matches!(container.only(), Some(Known::Api(path)) if &**path == "os.environ")
                    && let Some(value) = self.set_before(&key)
                {
                    return value;
                }
                if let (Some(Known::Api(dict)), Some(name)) = (container.only(), key.only_constant())
                    && let (Some(module), Constant::Str(name)) = (dict.strip_suffix(".__dict__"), name)
                {
                    return self.attribute_of(&Value::api(module), name);
                }
                self.may_be_missing(&container, &key);
                if let Some(line) = self.known_line(node, &container, &key) {
                    return line;
                }
                let item = match self.item_of_object(node, &container, &key) {
                    Some(item) => item,
                    None => self.item(&container, &key),
                };
                let item = match key.only_constant() {
                    Some(Constant::Str(name)) => self.python.parsed_option(&container, name, item),
                    _ => item,
                };
                self.part_of_split(node, &key, item)
            }
        }
    }

    /// What stands between the brackets.
    pub(crate) fn key(&mut self, node: Node<'t>) -> (Value, Option<Slice>) {
        let nodes: Vec<Node<'t>> = node.children_with(field::SUBSCRIPT).collect();
        let keys: Vec<Value> = nodes.iter().map(|key| self.eval(*key)).collect();
        match (nodes.as_slice(), keys.as_slice()) {
            ([only], [key]) => (key.clone(), self.slice(*only)),
            _ => (Value::sequence(SequenceKind::Tuple, keys, false), None),
        }
    }

    /// `container[key]`.
    pub(crate) fn item(&self, container: &Value, key: &Value) -> Value {
        // What is not known of a container may be anything that is in it.
        let any = || Value::unknown().with_labels(&container.labels());
        let mut value = Value::never();
        for known in container.known() {
            value = value.or(&match known {
                Known::Dict(dict) => dicts::at(dict, container.own_labels(), key),
                Known::Sequence(sequence) => lists::at(sequence, container.own_labels(), key),
                Known::Constant(_) | Known::Text(_) => {
                    text_slices::at(known, key).map_or_else(any, |text| text.with_labels(container.own_labels()))
                }
                Known::Object(object) => match object.as_tuple() {
                    Some(tuple) => self.item(&tuple, key),
                    None => any(),
                },
                // A generic class with its parameters is still that class.
                Known::Class(class) if !is_enum(class) && class.lookup("__class_getitem__").is_none() => {
                    known.clone().into()
                }
                Known::Api(path)
                    if self.python.labels_of(path).is_empty()
                        && path.starts_with(char::is_alphabetic)
                        && names_a_type(path) =>
                {
                    known.clone().into()
                }
                Known::Api(path) => {
                    self.sent_item(path, key).map_or_else(any, |it| it.with_labels(&container.labels()))
                }
                _ => any(),
            });
        }
        if container.is_never() || container.is_unknown() {
            value.or(&any())
        } else if container.is_open() {
            value.or(&Value::unknown().with_labels(container.own_labels()))
        } else {
            value
        }
    }

    /// What a client sent under a key that is known is one text, however often it is asked for: `request.args["id"]`.
    fn sent_item(&self, path: &str, key: &Value) -> Option<Value> {
        let labels = self.python.labels_of(path);
        let http = self.python.label("http");
        let is_text = !labels.is_empty() && labels.without(&http).is_empty();
        let key = key.only_constant().and_then(Constant::as_text).filter(|key| is_text && !key.contains(['.', '[']))?;
        Some(Value::instance(format!("{path}[{key}]()")))
    }

    pub(crate) fn sequence(&mut self, node: Node<'t>, kind: SequenceKind) -> Value {
        let mut sequence = Sequence { kind, elements: Vec::new(), open: false, repeats: false };
        let mut unseen = Labels::default();
        for child in node.named_children() {
            let value = self.eval(child);
            if child.kind() == kind::LIST_SPLAT {
                let spread = child.named_child(0).and_then(|inner| self.facts.values.get(&inner.id())).cloned();
                unseen = unseen.union(&chained(&mut sequence, &spread.unwrap_or(value)));
            } else if sequence.elements.len() <= MAX_ELEMENTS {
                sequence.repeats = false;
                sequence.elements.push(value);
            } else {
                // Only so many are kept, but all are looked at.
                unseen = unseen.union(&value.labels());
            }
        }
        Value::from(sequence).with_labels(&unseen)
    }

    pub(crate) fn dictionary(&mut self, node: Node<'t>) -> Value {
        let mut dict = Dict::default();
        let mut unseen = Labels::default();
        for child in node.named_children() {
            if child.kind() == kind::PAIR {
                let key = self.child(child, field::KEY);
                let value = self.child(child, field::VALUE);
                if dict.entries.len() <= MAX_ELEMENTS {
                    unseen = unseen.union(&dicts::put(&mut dict, &key, &value));
                } else {
                    dict.open = true;
                    dict.keys = dict.keys.union(&key.labels());
                    unseen = unseen.union(&value.labels());
                }
                continue;
            }
            let spread = self.eval(child);
            let inner = child.named_child(0).and_then(|inner| self.facts.values.get(&inner.id())).cloned();
            unseen = unseen.union(&dicts::merge(&mut dict, &inner.unwrap_or(spread)));
        }
        Value::from(dict).with_labels(&unseen)
    }
}

/// `container[slice]`.
pub(crate) fn sliced(container: &Value, slice: Slice) -> Value {
    // Nothing is in what ends where it begins.
    let labels = if slice.is_empty() { Labels::default() } else { container.labels() };
    let any = || Value::unknown().with_labels(&labels);
    let mut value = Value::never();
    for known in container.known() {
        value = value.or(&match known {
            Known::Sequence(sequence) => lists::sliced(sequence, container.own_labels(), slice),
            Known::Constant(_) | Known::Text(_) | Known::Instance(_) if slice.is_empty() => texts::constant(""),
            known => {
                text_slices::sliced(known, slice).map_or_else(any, |text| text.with_labels(container.own_labels()))
            }
        });
    }
    if container.is_open() || container.is_never() { value.or(&any()) } else { value }
}
