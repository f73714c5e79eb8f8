//! A user at an editor: says what is done and what has to be seen, in words and texts, and leaves columns and versions to the editor.

use std::collections::BTreeMap;

use bezoar_lsp::convert::{Place, Span};
use bezoar_lsp::event::{Address, Change, FileReport};
use bezoar_lsp::ledger::{Diagnostic, Publication, Report};
use serde_json::Value;

use crate::buffer::Buffer;
use crate::connection::{Client, Connection, Edit, Heard, Moved, Offer, Road, Stop};

pub(crate) struct User {
    connection: Box<dyn Connection>,
    client: Client,
    /// Open documents by name.
    buffers: BTreeMap<String, Buffer>,
    /// The files of the workspace.
    disk: BTreeMap<String, String>,
    /// What the editor was told, by document.
    told: BTreeMap<String, Publication>,
    /// What it got for asking: the report's id and what is in it.
    asked: BTreeMap<String, (String, Vec<Diagnostic>)>,
    /// Documents that it has to ask about.
    to_ask: Vec<String>,
    /// What was seen last, and so has to be there in the end.
    seen: BTreeMap<String, Vec<String>>,
}

impl User {
    pub(crate) fn new(connection: Box<dyn Connection>, client: Client, files: &[(&str, &str)]) -> Self {
        Self {
            connection,
            client,
            buffers: BTreeMap::new(),
            disk: files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect(),
            told: BTreeMap::new(),
            asked: BTreeMap::new(),
            to_ask: Vec::new(),
            seen: BTreeMap::new(),
        }
    }

    /// Opens a file of the workspace in a new buffer with this text.
    pub(crate) fn opens(&mut self, name: &str, text: &str) {
        let address = self.connection.address(name);
        let language = if name.ends_with(".scm") { "query" } else { "python" };
        self.opens_at(name, address, language, text);
    }

    /// Opens a document by its address, to be called `name` from then on.
    pub(crate) fn opens_at(&mut self, name: &str, address: Address, language: &str, text: &str) {
        self.connection.opened(&address, language, 1, text);
        self.buffers.insert(name.to_owned(), Buffer::new(address, text, self.client.encoding));
        self.must_ask(name);
    }

    /// Replaces the first `old` by `new`.
    pub(crate) fn replaces(&mut self, name: &str, old: &str, new: &str) {
        let buffer = self.buffer(name);
        let change = buffer.replace(buffer.find(old), new);
        self.sends(name, vec![change]);
    }

    /// Types `text` before the first `place`.
    pub(crate) fn types_before(&mut self, name: &str, place: &str, text: &str) {
        let buffer = self.buffer(name);
        let start = buffer.find(place).start;
        let change = buffer.replace(start..start, text);
        self.sends(name, vec![change]);
    }

    /// Types at the end, each character a message of its own.
    pub(crate) fn types_slowly(&mut self, name: &str, text: &str) {
        for character in text.chars() {
            let buffer = self.buffer(name);
            let end = buffer.text.len();
            let change = buffer.replace(end..end, &character.to_string());
            self.sends(name, vec![change]);
        }
    }

    /// Replaces everything, as an editor does that reads a file anew.
    pub(crate) fn rewrites(&mut self, name: &str, text: &str) {
        text.clone_into(&mut self.buffer(name).text);
        self.sends(name, vec![Change { span: None, text: text.to_owned() }]);
    }

    /// Has the editor send changes that the buffer does not know of.
    pub(crate) fn sends(&mut self, name: &str, changes: Vec<Change>) {
        let buffer = self.buffer(name);
        buffer.version += 1;
        let (address, version) = (buffer.address.clone(), buffer.version);
        self.connection.changed(&address, version, &changes);
        self.must_ask(name);
    }

    /// Has the editor name an open document otherwise.
    pub(crate) fn spells(&mut self, name: &str, address: Address) {
        self.buffer(name).address = address;
    }

    /// Sends a change of a version that is not newer.
    pub(crate) fn sends_late(&mut self, name: &str, changes: &[Change]) {
        let buffer = self.buffer(name);
        let (address, version) = (buffer.address.clone(), buffer.version);
        self.connection.changed(&address, version, changes);
    }

    /// Saves a buffer, to the disk and all.
    pub(crate) fn saves(&mut self, name: &str) {
        let buffer = self.buffer(name);
        let (address, text) = (buffer.address.clone(), buffer.text.clone());
        self.finds_written(name, Some(&text));
        self.connection.saved(&address, &text);
    }

    pub(crate) fn closes(&mut self, name: &str) {
        let buffer = self.buffers.remove(name).expect("it is open");
        self.connection.closed(&buffer.address);
        // What an editor asked for goes with the document; what it was told stays until it is told otherwise.
        self.asked.remove(name);
        self.seen.remove(name);
        self.to_ask.retain(|other| other != name);
    }

    /// Something else writes a file of the workspace, or deletes it.
    pub(crate) fn finds_written(&mut self, name: &str, text: Option<&str>) {
        self.connection.write(name, text);
        match text {
            Some(text) => drop(self.disk.insert(name.to_owned(), text.to_owned())),
            None => drop(self.disk.remove(name)),
        }
    }

    pub(crate) fn sets(&mut self, settings: Value) {
        self.connection.configured(settings);
    }

    /// The address of a file of the workspace; of its root for the empty name.
    pub(crate) fn address(&self, name: &str) -> Address {
        self.connection.address(name)
    }

    pub(crate) fn adds_folder(&mut self, folder: &Address) {
        self.connection.folders_changed(std::slice::from_ref(folder), &[]);
    }

    pub(crate) fn removes_folder(&mut self, folder: &Address) {
        self.connection.folders_changed(&[], std::slice::from_ref(folder));
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        &self.buffers[name].text
    }

    /// The diagnostics of a document are these, now or when the server is done: `line level rule: underlined text`.
    pub(crate) fn sees(&mut self, name: &str, expected: &[&str]) {
        self.sees_that(name, &format!("{expected:#?}"), |shown| shown == expected);
    }

    /// The diagnostics of a document become such.
    pub(crate) fn sees_that(&mut self, name: &str, what: &str, is_meant: impl Fn(&[String]) -> bool) {
        loop {
            self.asks();
            let is_current = self.is_current(name);
            let shown = self.lines(name);
            if is_current && is_meant(&shown) {
                self.seen.insert(name.to_owned(), shown);
                return;
            }
            match self.connection.hear() {
                Some(heard) => self.hears(heard),
                None => panic!("of {name} {what} is expected, but there are {shown:#?} (of its version: {is_current})"),
            }
        }
    }

    /// The diagnostics of a file that is not open are these, now or when the server is done.
    pub(crate) fn sees_unopened(&mut self, name: &str, expected: &[&str]) {
        if self.client.road == Road::Push {
            return self.sees(name, expected);
        }
        while self.lines(name) != expected {
            let has = self.asked.iter().map(|(name, (id, _))| (self.connection.address(name), id.clone()));
            let has: Vec<_> = has.collect();
            for FileReport { uri, version, report } in self.connection.reports(&has) {
                let name = self.of_workspace(&uri).unwrap_or_else(|| uri.to_string());
                match report {
                    // What the editor asked about document by document counts.
                    _ if version.is_some() => {}
                    Report::Full { id, diagnostics } => drop(self.asked.insert(name, (id, diagnostics))),
                    Report::Unchanged { id } => assert_eq!(self.asked.get(&name).map(|(has, _)| has), Some(&id)),
                }
            }
        }
        self.seen.insert(name.to_owned(), self.lines(name));
    }

    /// A document is never spoken of, or said to be in order if the editor asks.
    pub(crate) fn sees_nothing(&mut self, name: &str) {
        if self.client.road == Road::Pull {
            self.sees(name, &[]);
        }
        self.seen.insert(name.to_owned(), Vec::new());
    }

    /// The diagnostics of a document as the editor has them.
    pub(crate) fn diagnostics(&self, name: &str) -> Vec<&Diagnostic> {
        let told = self.told.get(name).into_iter().flat_map(|told| &told.diagnostics);
        told.chain(self.asked.get(name).into_iter().flat_map(|(_, asked)| asked)).collect()
    }

    /// What a hover over the first `text` says, and what it says it about.
    pub(crate) fn hovers(&mut self, name: &str, text: &str) -> Option<(String, String)> {
        let buffer = self.buffer(name);
        let (address, place) = (buffer.address.clone(), buffer.place(buffer.find(text).start));
        let (said, span) = self.connection.hover(&address, place)?;
        Some((said, self.buffer(name).between(span).to_owned()))
    }

    /// What is offered with the cursor on the first `text`, of these kinds; of none: whatever comes unasked.
    pub(crate) fn is_offered(&mut self, name: &str, text: &str, only: &[&str]) -> Vec<Offer> {
        let buffer = self.buffer(name);
        let place = buffer.place(buffer.find(text).start);
        let address = buffer.address.clone();
        self.connection.offers(&address, Span::new(place, place), only)
    }

    /// Chooses an action that shows the way of untrusted data: `name:line: sentence: marked text` of each step.
    pub(crate) fn is_shown(&mut self, offer: &Offer) -> Vec<String> {
        let steps = self.connection.flow(offer).into_iter().map(|Stop { uri, span, message }| {
            let name = self.of_workspace(&uri).expect("a file of the workspace");
            format!("{name}:{}: {message}: {}", span.start.line + 1, self.buffers[&name].between(span))
        });
        steps.collect()
    }

    /// Chooses an action. The editor makes its edit if it is of the version that it has.
    pub(crate) fn chooses(&mut self, name: &str, offer: &Offer) -> Result<(), Moved> {
        let Edit { version, changes } = self.connection.edit(offer)?;
        let buffer = self.buffer(name);
        assert_eq!(version, buffer.version, "the edit is of another version");
        let mut ordered: Vec<(std::ops::Range<usize>, String)> =
            changes.into_iter().map(|(span, new)| (buffer.range(span).expect("the edit fits"), new)).collect();
        ordered.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
        assert!(ordered.windows(2).all(|pair| pair[1].0.end <= pair[0].0.start), "{ordered:?} overlap");
        // The last first, so that the others keep their places.
        let changes = ordered.into_iter().map(|(range, new)| buffer.replace(range, &new)).collect();
        self.sends(name, changes);
        Ok(())
    }

    /// Ends the editor. What was seen last must be what is there in the end.
    pub(crate) fn leave(mut self) {
        self.hears(Heard::Refresh);
        self.asks();
        for heard in self.connection.end() {
            self.hears(heard);
        }
        for (name, expected) in &self.seen {
            assert_eq!(&self.lines(name), expected, "of {name} in the end");
        }
    }

    fn buffer(&mut self, name: &str) -> &mut Buffer {
        self.buffers.get_mut(name).unwrap_or_else(|| panic!("{name} is not open"))
    }

    fn must_ask(&mut self, name: &str) {
        if self.client.road == Road::Pull && !self.to_ask.iter().any(|other| other == name) {
            self.to_ask.push(name.to_owned());
        }
    }

    /// Asks about all documents that changed, as an editor does by itself.
    fn asks(&mut self) {
        for name in std::mem::take(&mut self.to_ask) {
            let Some(buffer) = self.buffers.get(&name) else { continue };
            let previous = self.asked.get(&name).map(|(id, _)| id.as_str());
            match self.connection.report(&buffer.address, previous) {
                Ok(Report::Full { id, diagnostics }) => drop(self.asked.insert(name, (id, diagnostics))),
                Ok(Report::Unchanged { id }) => assert_eq!(Some(id.as_str()), previous),
                Err(Moved) => self.to_ask.push(name),
            }
        }
    }

    fn hears(&mut self, heard: Heard) {
        match heard {
            Heard::Published(publication) => {
                let is_it = |address: &Address| address.uri == publication.uri;
                let open = self.buffers.iter().find(|(_, buffer)| is_it(&buffer.address)).map(|(name, _)| name.clone());
                let of_workspace = || self.of_workspace(&publication.uri);
                let name = open.or_else(of_workspace).unwrap_or_else(|| publication.uri.to_string());
                self.told.insert(name, publication);
            }
            Heard::Refresh => {
                let open: Vec<String> = self.buffers.keys().cloned().collect();
                open.iter().for_each(|name| self.must_ask(name));
            }
        }
    }

    /// The name of a file of the workspace.
    fn of_workspace(&self, uri: &str) -> Option<String> {
        let root = self.connection.address("").uri;
        uri.strip_prefix(&*root).map(|name| name.trim_start_matches('/').to_owned())
    }

    /// Whether what the editor has of a document is of the version that it shows.
    fn is_current(&self, name: &str) -> bool {
        let Some(buffer) = self.buffers.get(name) else { return true };
        match self.client.road {
            Road::Push => self.told.get(name).is_some_and(|told| {
                // What clears a document is of no version.
                told.version == Some(buffer.version) || (told.version.is_none() && told.diagnostics.is_empty())
            }),
            Road::Pull => self.asked.contains_key(name) && !self.to_ask.iter().any(|other| other == name),
        }
    }

    fn lines(&self, name: &str) -> Vec<String> {
        let closed = || {
            let text = self.disk.get(name).map_or("", String::as_str);
            Buffer::new(self.connection.address(name), text, self.client.encoding)
        };
        let closed = (!self.buffers.contains_key(name)).then(closed);
        let Some(buffer) = closed.as_ref().or_else(|| self.buffers.get(name)) else { return Vec::new() };
        self.diagnostics(name).into_iter().map(|diagnostic| line(buffer, diagnostic)).collect()
    }
}

fn line(buffer: &Buffer, diagnostic: &Diagnostic) -> String {
    let Place { line, .. } = diagnostic.span.start;
    let (level, code) = (diagnostic.level, diagnostic.code.as_deref().unwrap_or("-"));
    format!("{} {level:?} {code}: {}", line + 1, buffer.between(diagnostic.span))
}
