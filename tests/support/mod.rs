//! What the tests of the server share.

pub(crate) mod model;
pub(crate) mod random;
