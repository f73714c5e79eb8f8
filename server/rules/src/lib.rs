//! L2: rule files to a [`RuleSet`]: reading, checking and indexing `.scm` files. Knows no Python.

mod model;
mod predicate;
mod set;

pub use model::*;
pub use predicate::*;
pub use set::{PatternRef, Problem, RuleFile, RuleSet};
