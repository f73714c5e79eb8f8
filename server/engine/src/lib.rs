//! L3: a file, the rules and what is known of the project, to findings and fixes. Total, deterministic, without I/O; the only
//! error is [`Cancelled`](bezoar_base::Cancelled).

mod analysis;
mod apis;
mod beyond;
mod calls;
mod dispatch;
mod earlier;
mod fingerprint;
mod fix;
mod fixes;
pub mod fixture;
mod layout;
mod marks;
mod matching;
mod mend;
mod message;
mod moved;
mod piece;
mod possible;
mod predicates;
mod program;
mod project;
mod roles;
mod routes;
mod secret;
mod suppression;
mod verdict;
mod ways;

pub use analysis::{Analysis, Context, Note, Previous, analyze};
pub use apis::{Questions, used_apis};
pub use bezoar_python::{Call, Files};
pub use calls::outgoing;
pub use fingerprint::{Fingerprint, fingerprints};
pub use fix::{Example, REWRITES, Rewrite};
pub use mend::{Mended, mend};
pub use program::{Brought, brought, by_file};
pub use project::Project;
pub use roles::roles;
pub use suppression::{Dialect, SUPPRESS_HERE, Suppressed};
