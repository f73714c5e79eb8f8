use bezoar_base::FastSet;

use crate::predicate::Predicate;
use crate::predicate::table::Read;
use crate::problem::Flaw;

/// The predicates in the order in which they are asked: the cheapest whose captures are known comes next, so a binder stands
/// before those that read what it binds.
///
/// # Errors
/// If predicates bind names for each other in a circle.
pub(crate) fn cheapest_first(predicates: Vec<Read>) -> Result<Vec<Predicate>, Flaw> {
    let mut unbound: FastSet<u32> = predicates.iter().filter_map(|read| read.binds).collect();
    let mut waiting = predicates;
    // Stable, so that predicates of equal cost are asked as the author wrote them.
    waiting.sort_by_key(|read| read.cost);
    let mut ordered = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let next = waiting.iter().position(|read| read.reads.iter().all(|capture| !unbound.contains(capture)));
        let Some(next) = next else {
            let message = "this needs a name that is bound only after it";
            return Err(Flaw::new(waiting[0].predicate.range, message));
        };
        let read = waiting.remove(next);
        if let Some(bound) = read.binds {
            unbound.remove(&bound);
        }
        ordered.push(read.predicate);
    }
    Ok(ordered)
}
