//! L2: rule files to a [`RuleSet`]: reading, checking and indexing `.scm` files. Knows no Python beyond its grammar's vocabulary.
//!
//! A file goes through [`reader`](self) (text to items with places), `header` (the `;;` TOML), `pattern` (an item to a shape, with
//! what is refused about it), `predicate` (what must hold), `fix`, and for models `lower`. What depends on other files — canonical
//! API paths and the keys made of them — is done when the set is assembled.

mod allowed;
mod built_in;
mod config;
mod finder;
mod fix;
mod header;
mod keys;
mod letters;
mod lint;
mod lower;
mod model;
mod needs;
mod origins;
mod outline;
mod pattern;
mod predicate;
mod problem;
mod reader;
mod reference;
mod rewrites;
mod rule_file;
mod selection;
mod set;
mod settings;
mod shared;
mod sink_words;
mod template;
mod toml_table;
mod words;

pub use allowed::{Allowed, NodeKinds};
pub use bezoar_base::ArgumentSpec;
pub use config::*;
pub use finder::{Finder, Known};
pub use lint::{Lint, LintLevel, lint};
pub use model::*;
pub use needs::{Vicinity, Written};
pub use outline::Outline;
pub use predicate::*;
pub use problem::{Problem, did_you_mean, nearest};
pub use reference::{finder_reference, predicate_reference};
pub use rewrites::REWRITE_NAMES;
pub use selection::{Selection, UnknownRule};
pub use set::{PatternRef, RuleFile, RuleSet};
pub use template::{Piece, PiecePart, TemplateError, template_pieces};
pub use words::{WordsInText, WordsNear};
