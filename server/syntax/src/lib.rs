//! L1: text to syntax tree, and the only crate that sees tree-sitter.
//!
//! A [`Text`] becomes a [`Source`] by parsing; a [`Splice`] of the text becomes a new [`Source`] and the [`Dirty`] ranges whose
//! meaning may have changed. Parsing never fails: half-typed code gives a tree with error nodes. A [`Shape`] is a
//! pattern that is matched at one node.

mod direct;
mod node;
mod shape;
mod source;
mod text;
mod tree;
mod vocabulary;

pub use node::{Children, Descendants, Node};
pub use shape::{Captures, Shape, ShapeError};
pub use source::{Dirty, Source};
pub use text::{Splice, Text};
pub use vocabulary::{Field, Kind, field, kind};
