//! The adapter, driven over in-memory pipes: order, start, end, cancellation, panics.

#[path = "../support/mod.rs"]
mod support;

mod actions;
mod client;
mod ending;
mod flow;
mod lifecycle;
mod order;
mod pulls;
mod shapes;
mod trouble;
mod wire;
mod workspace;
