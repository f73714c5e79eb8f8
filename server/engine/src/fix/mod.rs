//! From a match to the edits that mend it.

use bezoar_base::TextEdit;
use bezoar_rules::FixTemplate;

use crate::analysis::Context;
use crate::matching::Match;

/// The edits of a fix at a match; `None` if it cannot be made there.
pub(crate) fn edits(found: &Match<'_, '_>, template: &FixTemplate, context: &Context) -> Option<Vec<TextEdit>> {
    let _ = (found, template, context);
    None
}
