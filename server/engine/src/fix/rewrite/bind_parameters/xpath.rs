//! Where in an XPath expression a value stands.

use super::Value;
use super::text::Unit;

/// The literals in an expression that have something put in, in order; `None` if there is none, or something stands where XPath takes no
/// variable: in a path, in a name.
pub(super) fn values(units: &[Unit<'_>]) -> Option<Vec<Value>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < units.len() {
        match &units[at] {
            Unit::Hole(_) => return None,
            Unit::Char(quote @ ('\'' | '"'), _) => {
                let ends = |unit: &Unit<'_>| matches!(unit, Unit::Char(letter, _) if letter == quote);
                let end = at + 1 + units[at + 1..].iter().position(ends)?;
                if units[at + 1..end].iter().any(|unit| matches!(unit, Unit::Hole(_))) {
                    found.push(Value { whole: at..end + 1, inside: at + 1..end });
                }
                at = end + 1;
            }
            Unit::Char(..) => at += 1,
        }
    }
    (!found.is_empty()).then_some(found)
}
