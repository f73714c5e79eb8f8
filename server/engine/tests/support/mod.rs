//! What tests of analyses do alike.

use bezoar_base::{Budget, TextRange};
use bezoar_engine::{Analysis, Previous, analyze};

/// The analysis after `old` was replaced by `new`, by what was known before.
pub(crate) fn edited(before: &Analysis, old: &str, new: &str) -> Analysis {
    let place = before.source().as_str().find(old).expect("it is there");
    let range = TextRange::from(place..place + old.len());
    let (text, splice) = before.source().text().edit(range, new).expect("fits");
    let (source, dirty) = before.source().reparse(text, &[splice], &Budget::unlimited()).expect("not cancelled");
    let previous = Previous { analysis: before, dirty: &dirty };
    analyze(source, before.context(), Some(previous), &Budget::unlimited()).expect("not cancelled")
}
