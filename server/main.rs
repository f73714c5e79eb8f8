//! The `bezoar` binary.
fn main() {}
