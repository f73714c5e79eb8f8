//! The session, driven without I/O: events in, effects out, workers when the test says so.

#[path = "../support/mod.rs"]
mod support;

mod commands;
mod configuration;
mod desk;
mod disk;
mod documents;
mod findings;
mod fix_all;
mod flow;
mod hold;
mod positions;
mod programs;
mod projects;
mod pulls;
mod requests;
mod rule_texts;
mod rules;
mod suppressions;
mod sync;
mod tree;
mod workspace;
