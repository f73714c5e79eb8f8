//! What the other tests of the server have.

#[path = "../session/desk.rs"]
pub(crate) mod desk;
#[path = "../session/rule_texts.rs"]
pub(crate) mod rule_texts;
#[path = "../support/mod.rs"]
pub(crate) mod support;
