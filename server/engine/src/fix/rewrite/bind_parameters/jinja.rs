//! Where in a template of Jinja a value stands.

use super::Value;
use super::text::Unit;

/// What Jinja takes for code, with what ends it.
const CODE: [([char; 2], [char; 2]); 3] =
    [(['{', '{'], ['}', '}']), (['{', '%'], ['%', '}']), (['{', '#'], ['#', '}'])];

/// The values that are put into a template, in order; `None` if there is none, or one stands in code.
pub(super) fn values(units: &[Unit<'_>]) -> Option<Vec<Value>> {
    let is = |at: usize, mark: [char; 2]| matches!(units.get(at..at + 2), Some([Unit::Char(one, _), Unit::Char(two, _)]) if [*one, *two] == mark);
    let mut found = Vec::new();
    let mut at = 0;
    while at < units.len() {
        if let Some((_, end)) = CODE.iter().find(|(start, _)| is(at, *start)) {
            let ended = (at + 2..units.len()).find(|&at| is(at, *end))?;
            if units[at..ended].iter().any(|unit| matches!(unit, Unit::Hole(_))) {
                return None;
            }
            at = ended + 2;
            continue;
        }
        if matches!(units[at], Unit::Hole(_)) {
            found.push(Value { whole: at..at + 1, inside: at..at + 1 });
        }
        at += 1;
    }
    (!found.is_empty()).then_some(found)
}
