//! L5: the protocol. A [`Session`] without I/O decides everything; a thin adapter around it speaks to the client.
//!
//! Handlers hand an [`Event`](event::Event) over and return. One loop feeds the session and performs the
//! [`Effect`](event::Effect)s that it wants. Workers compute on immutable snapshots. The [`Ledger`](ledger::Ledger) alone
//! decides what the editor sees.

mod alone;
mod capabilities;
pub mod convert;
mod disk;
pub mod event;
mod host;
pub mod ledger;
mod process;
mod server;
pub mod session;
mod settings;
mod transport;
pub mod worker;

pub use alone::status;
pub use session::Session;
pub use transport::{Ending, run, serve};
