//! L4: the disk as Python and its tools see it: which files are code, what their bytes say, and which project and configuration
//! they belong to. The command line and the server look at a tree with the same eyes.

mod configuration;
mod decode;
mod project;
mod walk;

pub use configuration::ConfigurationFiles;
pub use decode::{DecodeError, Decoded, Encoding, decode};
pub use project::{Home, Projects};
pub use walk::{Scope, SkipReason, Unreadable, Walked, is_python, shown, walk};
