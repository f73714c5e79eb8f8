//! What a parser is told to do: `parser.setFeature(feature_external_ges, True)`.

use bezoar_syntax::Node;

use crate::env::Binding;
use crate::exec::{Frame, dotted};
use crate::methods::Values;
use crate::texts::plain;
use crate::value::Known;

/// Features of `xml.sax` with which a parser opens what a document names.
const EXTERNAL: [&str; 2] = [
    "http://xml.org/sax/features/external-general-entities",
    "http://xml.org/sax/features/external-parameter-entities",
];
/// The label of parsers that do.
const LABEL: &str = "external-entities";

impl<'t> Frame<'_, 't> {
    /// Takes note of what the parser at `place` is told.
    pub(crate) fn set_feature(&mut self, place: Node<'t>, method: &str, given: &Values) {
        let is_reader = |known: &Known| matches!(known, Known::Instance(path) if path.starts_with("xml.sax."));
        if method != "setFeature" || !self.latest(place).known().iter().any(is_reader) {
            return;
        }
        let (Some(feature), Some(state)) = (given.at(0, "name").and_then(plain), given.at(1, "state")) else { return };
        let Some(path) = dotted(place).filter(|_| EXTERNAL.contains(&&*feature)) else { return };
        let Some(binding) = self.own_binding(&path) else { return };
        let label = self.python.label(LABEL);
        let value = if state.truth() == Some(true) {
            binding.value.with_labels(&label)
        } else {
            binding.value.relabelled(&|labels| labels.without(&label))
        };
        self.bind_name(path.into(), Binding { value, sites: binding.sites });
    }
}
