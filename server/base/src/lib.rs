//! L0: values that every layer speaks of, and nothing else.
//!
//! No syntax tree, no I/O, no protocol: a type belongs here only if two crates that do not know each other must agree on it.

mod api;
mod budget;
mod edit;
mod file_name;
mod finding;
mod line_index;
mod patch;
mod range;

pub use api::{ApiFacts, ArgumentSpec, Constant, Guard, Path, Returns, SourceFact, When};
pub use budget::{Budget, Cancelled, Spent, Stop};
pub use edit::{EditError, TextEdit, apply_edits};
pub use file_name::is_python_extension;
pub use finding::{
    Confidence, FileId, Finding, Fix, FixOffer, ParseNameError, Profile, Related, RuleId, Safety, Severity, Tag,
};
pub use line_index::{LineColumn, LineIndex};
pub use patch::Patch;
pub use range::TextRange;

/// A hash map keyed by small trusted values.
pub type FastMap<K, V> = rustc_hash::FxHashMap<K, V>;
/// A hash set of small trusted values.
pub type FastSet<T> = rustc_hash::FxHashSet<T>;

/// A 64-bit digest that is the same in every process, for memo keys and fingerprints.
pub fn digest<T: std::hash::Hash + ?Sized>(value: &T) -> u64 {
    use std::hash::BuildHasher as _;
    rustc_hash::FxBuildHasher.hash_one(value)
}
