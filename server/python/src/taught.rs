//! What the models teach: what an API is, and the labels and kinds that they name.

use std::sync::Arc;

use bezoar_base::{Returns, SourceFact};
use bezoar_syntax::{Node, field, kind};

use crate::exec::Frame;
use crate::forms::is_plain_field;
use crate::labels::{Kinds, Labels};
use crate::python::{Marks, Python, unit_number};
use crate::scope::ScopeId;
use crate::value::{Known, Value};

impl<'t> Python<'t> {
    /// Puts `marks` on nodes in the statement of the module that `place` stands in; to be called before anything inside a function is
    /// asked for.
    pub fn mark(&self, place: Node<'t>, marks: &Marks) {
        let mut is_news = false;
        for (node, sources) in marks {
            let labels = self.labels_from(sources);
            let mut table = self.marks.borrow_mut();
            let entry = table.entry(*node).or_default();
            let both = entry.union(&labels);
            is_news |= both != *entry;
            *entry = both;
        }
        // The module's own statements have been run without them.
        if let Some(unit) = self.unit_at(place.start()).filter(|_| is_news) {
            self.frames.borrow_mut().remove(&(ScopeId { unit: unit_number(unit), function: None }, true));
        }
    }

    /// A label by its name; none if no model or rule knows it.
    pub fn label(&self, name: &str) -> Labels {
        let found = self.facts.labels.iter().position(|label| &**label == name);
        found.and_then(|number| u16::try_from(number).ok()).map_or_else(Labels::default, Labels::of)
    }

    /// The kind of sink called `name`; every kind where no model knows it.
    pub fn kind(&self, name: &str) -> Kinds {
        Kinds::familiar(name)
            .or_else(|| self.facts.kinds.iter().position(|kind| &**kind == name).map(Kinds::nth))
            .unwrap_or(Kinds::ALL)
    }

    /// The kinds of sink that a model's `names` clear; `all` is every one.
    pub(crate) fn kinds(&self, names: &[Arc<str>]) -> Kinds {
        let kind = |name: &Arc<str>| match &**name {
            "all" => Kinds::ALL,
            "certainty" => Kinds::FOLLOWED,
            // Browsers send no blanks in an address, and slashes in place of backslashes.
            "undecoded" => Kinds::BACKSLASH_REDIRECT.union(Kinds::letters_of("\t\n\r ")),
            name => self.kind(name),
        };
        names.iter().fold(Kinds::NONE, |all, name| all.union(kind(name)))
    }

    /// An API by path, as the models know it.
    pub(crate) fn api(&self, path: &str) -> Value {
        let value = match self.facts.attributes.get(path) {
            Some(Returns::Instance(class)) => Value::instance(Arc::clone(class)),
            Some(Returns::Constant(constant)) => Value::constant(constant.clone()),
            None => Value::api(path),
        };
        value.with_labels(&self.labels_of(path))
    }

    pub(crate) fn labels_of(&self, path: &str) -> Labels {
        self.facts.sources.get(path).map_or_else(Labels::default, |sources| self.labels_from(sources))
    }

    /// The labels of what some sources hand out, as clear as they say.
    fn labels_from(&self, sources: &[SourceFact]) -> Labels {
        let labels = |source: &SourceFact| self.label(&source.label).cleared(self.kinds(&source.clears));
        sources.iter().fold(Labels::default(), |all, source| all.union(&labels(source)))
    }

    pub(crate) fn marks_of(&self, node: Node<'t>) -> Labels {
        self.marks.borrow().get(&node.id()).cloned().unwrap_or_default()
    }

    /// What `with value as x` binds: the model's word for `__enter__`, else the same thing.
    pub(crate) fn entered(&self, value: &Value) -> Value {
        value.map(|known| match known {
            Known::Instance(class) => match self.facts.returns.get(&*format!("{class}.__enter__")) {
                Some(Returns::Instance(entered)) => Value::instance(Arc::clone(entered)),
                _ => known.clone().into(),
            },
            _ => known.clone().into(),
        })
    }
}

/// What begins with one of these is what a client sends, or is answered.
const CLIENTS: [&str; 8] = [
    "requests.",
    "urllib.",
    "urllib3.",
    "httpx.",
    "http.client.",
    "aiohttp.Client",
    "aiohttp.client",
    "tornado.httpclient.",
];

impl<'t> Frame<'_, 't> {
    /// What models mark a node with that has been evaluated, unless it is part of something that only has the name of a request.
    pub(crate) fn marked(&self, node: Node<'t>) -> Labels {
        let marks = self.python.marks_of(node);
        if marks.is_empty() {
            return marks;
        }
        let part = match node.kind() {
            kind::CALL => node.child(field::FUNCTION),
            kind::SUBSCRIPT => node.child(field::VALUE),
            _ => Some(node),
        };
        let object = part.and_then(|part| part.child(field::OBJECT));
        let holder = object.and_then(|object| self.facts.values.get(&object.id()));
        if holder.is_some_and(is_plain_field) {
            return Labels::default();
        }
        if object.is_some_and(|object| self.is_of_client(object)) { Labels::default() } else { marks }
    }

    /// Whether that is a client's own: `with session.get(url) as request`, `request = requests.get(url)`.
    fn is_of_client(&self, object: Node<'t>) -> bool {
        let is_of_client = |known: &Known| match known {
            Known::Instance(path) | Known::Api(path) => CLIENTS.iter().any(|client| path.starts_with(client)),
            _ => false,
        };
        let value = self.facts.values.get(&object.id());
        let is_known = value.is_some_and(|value| {
            !value.is_open() && !value.known().is_empty() && value.known().iter().all(is_of_client)
        });
        is_known || object.kind() == kind::IDENTIFIER && is_opened(object)
    }
}

/// Whether a `with` around binds the name.
fn is_opened(name: Node<'_>) -> bool {
    let around = name.ancestors().take_while(|around| around.kind() != kind::FUNCTION_DEFINITION);
    let mut clauses = around
        .filter(|around| around.kind() == kind::WITH_STATEMENT)
        .filter_map(|it| it.child_of_kind(kind::WITH_CLAUSE));
    clauses.any(|clause| {
        let items = clause.named_children().filter(|item| item.kind() == kind::WITH_ITEM);
        let targets = items.filter_map(|item| item.child(field::VALUE)?.child_of_kind(kind::AS_PATTERN_TARGET));
        targets.into_iter().any(|target| target.text() == name.text())
    })
}
