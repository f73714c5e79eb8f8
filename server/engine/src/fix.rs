//! From a match to the edits that mend it.
//!
//! A [`Draft`] gathers edits for one match: the templates of a rule, or a named [`rewrite`], put them in; imports that they need
//! are added to it; and it is given up as a whole as soon as one part cannot be done, so that no half fix is ever offered.

mod arguments;
mod draft;
mod import_place;
mod imports;
mod list;
mod precedence;
mod remove;
mod rewrite;
mod scope;
mod target;
mod template;
#[cfg(test)]
mod tests;

use bezoar_base::TextEdit;
use bezoar_rules::{EditTemplate, FixTemplate, Repair};

use crate::matching::Match;

use draft::Draft;
pub use rewrite::{Example, REWRITES, Rewrite};

/// The edits of a fix for a match, none overlapping another; `None` if it cannot be done here, or would change nothing.
pub(crate) fn edits(found: &Match<'_, '_>, fix: &FixTemplate) -> Option<Vec<TextEdit>> {
    let mut draft = Draft::new(found)?;
    match &fix.repair {
        Repair::Edits(edits) => edits.iter().try_for_each(|edit| apply(&mut draft, edit))?,
        Repair::Rewrite { name, arguments } => rewrite::apply(&mut draft, name, arguments)?,
    }
    draft.finish()
}

fn apply(draft: &mut Draft<'_, '_>, edit: &EditTemplate) -> Option<()> {
    match edit {
        EditTemplate::Replace { target, with } => {
            for node in draft.targets(target)? {
                let text = draft.written(with, node)?;
                draft.replace(node, &text)?;
            }
        }
        EditTemplate::InsertBefore { target, text } => {
            for node in draft.targets(target)? {
                let text = draft.written(text, node)?;
                draft.insert(node.start(), &text);
            }
        }
        EditTemplate::InsertAfter { target, text } => {
            for node in draft.targets(target)? {
                let text = draft.written(text, node)?;
                draft.insert(node.end(), &text);
            }
        }
        EditTemplate::Delete { target } => {
            for node in draft.targets(target)? {
                draft.remove(node)?;
            }
        }
        EditTemplate::AddArgument { text, to } => {
            for list in draft.argument_lists(to)? {
                let text = draft.written(text, list)?;
                draft.add_argument(list, &text)?;
            }
        }
        EditTemplate::SetArgument { argument, value, arguments } => {
            for list in draft.argument_lists(arguments)? {
                let value = draft.written(value, list)?;
                draft.set_argument(list, argument, &value)?;
            }
        }
        EditTemplate::RemoveArgument { argument, from } => {
            for list in draft.argument_lists(from)? {
                draft.remove_argument(list, argument)?;
            }
        }
        EditTemplate::EnsureImport { api } => draft.ensure_import(api)?,
    }
    Some(())
}
