//! `bezoar check` and `bezoar rules` as their users run them: the real binary on temporary trees.

mod configuration;
mod decoding;
mod explain;
mod fixes;
mod projects;
mod reports;
mod robustness;
mod rules;
mod sarif;
mod schema;
mod selection;
mod suppressions;
mod tree;
mod walking;
