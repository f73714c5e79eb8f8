//! L2: what Python code means: names, imports and values. One evaluator answers every question; it knows no rules.
//!
//! A file is cut into its top-level statements, the *units*. [`Python`] walks the statements of a scope when something in it is
//! first asked for, with an environment of what each name can be, and remembers what every expression came to. What a unit does
//! to the module's names is kept from one revision to the next, together with what it read to do so.

mod annotation;
mod answer;
mod arguments;
mod assign;
mod binding;
mod branch;
mod buffers;
mod builtin;
mod builtins;
mod call;
mod callable;
mod choice;
mod comprehension;
mod containers;
mod contexts;
mod dicts;
mod displays;
mod elements;
mod encodings;
mod env;
mod eval;
mod exec;
mod fields;
mod fold;
mod formats;
mod guards;
mod imports;
mod iterators;
mod labels;
mod library;
mod lists;
mod literal;
mod lookup;
mod methods;
mod module_names;
mod names;
mod origin;
mod outcome;
mod parameters;
mod percent;
mod python;
mod replacement;
mod run;
mod scope;
mod sets;
mod slices;
mod sorting;
mod splitting;
mod surface;
mod taught;
mod text;
mod text_changes;
mod text_slices;
mod texts;
mod value;
mod weight;

pub use answer::Answer;
pub use arguments::{Argument, Given};
pub use buffers::{Buffer, BufferKind};
pub use callable::Callable;
pub use containers::{Class, Dict, Order, Sequence, SequenceKind};
pub use contexts::Marker;
pub use encodings::{Codec, Encoded};
pub use fields::FieldWrites;
pub use imports::{Import, bindings as import_bindings};
pub use labels::{Kinds, Label, Labels};
pub use names::{split_words, telling_names};
pub use outcome::Call;
pub use python::{Fact, Home, Kept, Marks, Python};
pub use scope::{MethodFinder, class_body, is_method};
pub use surface::MethodSurface;
pub use value::{Known, Piece, Value};
