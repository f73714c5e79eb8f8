//! What an editor and a server have to say to each other, whatever carries it.

use std::fmt;

use bezoar_lsp::convert::{Encoding, Place, Span};
use bezoar_lsp::event::{Address, Change, FileReport};
use bezoar_lsp::ledger::{Publication, Report};
use serde_json::Value;

/// What kind of editor it is. It can do everything else.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Client {
    pub(crate) encoding: Encoding,
    pub(crate) road: Road,
}

/// How the editor gets its diagnostics.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Road {
    /// It is told.
    Push,
    /// It asks.
    Pull,
}

/// What the server says by itself.
#[derive(Debug)]
pub(crate) enum Heard {
    Published(Publication),
    /// The editor is to ask for all diagnostics again.
    Refresh,
}

/// The text has moved on; the question may be asked again.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Moved;

/// An action in the editor's menu.
#[derive(Debug)]
pub(crate) struct Offer {
    pub(crate) title: String,
    pub(crate) kind: String,
    pub(crate) preferred: bool,
    /// The messages of the diagnostics that it says it mends.
    pub(crate) mends: Vec<String>,
    /// How the server is asked for its edit.
    pub(crate) ticket: Value,
}

/// A place on the way of untrusted data.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) uri: String,
    pub(crate) span: Span,
    pub(crate) message: String,
}

/// An edit of a version of a document.
#[derive(Debug)]
pub(crate) struct Edit {
    pub(crate) version: i32,
    pub(crate) changes: Vec<(Span, String)>,
}

/// A workspace on disk, an editor in it, and a server.
///
/// An implementation panics if the server says what this client must not hear: of a document that it asks about, of a refresh if it
/// is told, or anything else that nobody expects.
pub(crate) trait Connection {
    /// The address of a file of the workspace; its root for the empty name.
    fn address(&self, name: &str) -> Address;

    /// Writes a file of the workspace beside the editor, or deletes it, and has the editor's watcher tell of it.
    fn write(&mut self, name: &str, text: Option<&str>);

    fn opened(&mut self, address: &Address, language: &str, version: i32, text: &str);
    fn changed(&mut self, address: &Address, version: i32, changes: &[Change]);
    fn saved(&mut self, address: &Address, text: &str);
    fn closed(&mut self, address: &Address);

    /// The user changes the settings of the section `bezoar`.
    fn configured(&mut self, settings: Value);
    fn folders_changed(&mut self, added: &[Address], removed: &[Address]);

    fn report(&mut self, address: &Address, previous: Option<&str>) -> Result<Report, Moved>;
    /// Asks about all files, with the ids of the reports that the editor has; waits until there is news.
    fn reports(&mut self, previous: &[(Address, String)]) -> Vec<FileReport>;
    fn hover(&mut self, address: &Address, place: Place) -> Option<(String, Span)>;
    fn offers(&mut self, address: &Address, span: Span, only: &[&str]) -> Vec<Offer>;
    /// The way of untrusted data that a chosen action shows.
    fn flow(&mut self, offer: &Offer) -> Vec<Stop>;
    fn edit(&mut self, offer: &Offer) -> Result<Edit, Moved>;

    /// The next thing that the server says by itself; `None` if nothing comes for as long as anybody would wait.
    fn hear(&mut self) -> Option<Heard>;

    /// Ends the server as an editor does. Returns what it still said.
    fn end(&mut self) -> Vec<Heard>;
}

impl fmt::Display for Road {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Push => "push",
            Self::Pull => "pull",
        })
    }
}
