//! One document that the editor shows: its text, in step with the editor's, and how far it has been analysed.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use bezoar_base::TextRange;
use bezoar_engine::Analysis;
use bezoar_syntax::{Splice, Text};

use super::configuration::Choice;
use crate::convert::{self, Encoding, Misfit};
use crate::event::{ActionKey, Address, Change, Deed, JobId};
use crate::ledger::Edition;

/// A document that is open in the editor.
#[derive(Debug)]
pub(super) struct Document {
    /// Its name in the editor's spelling.
    pub(super) address: Address,
    /// The editor's name for its language.
    pub(super) language: String,
    /// The version that the editor gave last.
    pub(super) version: i32,
    /// What we do with it.
    pub(super) role: Role,
    /// What of it the user wants to hear.
    pub(super) choice: Choice,
    /// The text of that version.
    pub(super) text: Text,
    /// Whether the text is the editor's. If an edit did not fit, it is not, and nothing is said about it until all of it comes.
    pub(super) in_step: bool,
    /// When it was last edited.
    pub(super) edited: Instant,
    /// The last analysis that succeeded.
    pub(super) analysis: Option<Analysed>,
    /// The analysis that a worker has.
    pub(super) flight: Option<Flight>,
    /// The stamp at which an analysis panicked: it would again.
    pub(super) failed: Option<Stamp>,
    /// Whether what it sees of other files is something else than at the last analysis.
    pub(super) sees_other: bool,
    /// The edits from `first_revision` on.
    log: Vec<Splice>,
    first_revision: u64,
}

/// What a document is to us.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Python, to be analysed.
    Python,
    /// A rule of the workspace.
    Rule,
    /// A file that may configure us.
    Configuration,
    /// Nothing of ours.
    Other,
}

/// What an analysis was of: the number of edits so far, and the generation of the rules and folders.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) revision: u64,
    pub(super) generation: u64,
}

#[derive(Debug)]
pub(super) struct Analysed {
    pub(super) analysis: Arc<Analysis>,
    pub(super) stamp: Stamp,
}

#[derive(Debug)]
pub(super) struct Flight {
    pub(super) job: JobId,
    pub(super) stamp: Stamp,
    /// When it was wanted.
    pub(super) since: Instant,
    pub(super) cancelled: Arc<AtomicBool>,
}

impl Document {
    pub(super) fn new(address: Address, language: &str, version: i32, role: Role, text: String, now: Instant) -> Self {
        Self {
            address,
            language: language.to_owned(),
            version,
            role,
            choice: Choice::default(),
            text: Text::new(text),
            in_step: true,
            edited: now,
            analysis: None,
            flight: None,
            failed: None,
            sees_other: false,
            log: Vec::new(),
            first_revision: 0,
        }
    }

    /// Its state, for a publication.
    pub(super) fn edition(&self, encoding: Encoding) -> Edition<'_> {
        Edition { uri: &self.address.uri, version: Some(self.version), text: &self.text, encoding }
    }

    /// Names an action about its current text.
    pub(super) fn key(&self, deed: Deed) -> ActionKey {
        ActionKey { uri: self.address.uri.to_string(), version: self.version, deed }
    }

    /// The number of edits so far.
    pub(super) fn revision(&self) -> u64 {
        self.first_revision + self.log.len() as u64
    }

    /// The edits since a revision that somebody was given.
    pub(super) fn since(&self, revision: u64) -> &[Splice] {
        let skip = revision.saturating_sub(self.first_revision) as usize;
        self.log.get(skip..).unwrap_or_default()
    }

    /// Applies a change. Returns the splice; `None` if the text stays the same.
    pub(super) fn apply(&mut self, change: &Change, encoding: Encoding) -> Result<Option<Splice>, Misfit> {
        match change.span {
            None => Ok(self.replace_all(&change.text)),
            Some(_) if !self.in_step => Ok(None),
            Some(span) => {
                let range = convert::range(&self.text, span, encoding)?;
                Ok(self.splice(range, &change.text))
            }
        }
    }

    /// Makes `text` the text by the smallest splice that does, so that what is known of the rest stays. The document is in step
    /// afterwards.
    pub(super) fn replace_all(&mut self, text: &str) -> Option<Splice> {
        self.in_step = true;
        let (range, inserted) = difference(self.text.as_str(), text)?;
        self.splice(range, inserted)
    }

    /// Gives up on the text: an edit did not fit it.
    pub(super) fn lose_step(&mut self) {
        self.in_step = false;
        self.cancel();
    }

    /// Tells a worker that its analysis is not wanted any more.
    pub(super) fn cancel(&self) {
        if let Some(flight) = &self.flight {
            flight.cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Whether an analysis of this generation can say no more than is known.
    pub(super) fn is_settled(&self, generation: u64) -> bool {
        let now = Some(Stamp { revision: self.revision(), generation });
        let analysed = self.analysis.as_ref().map(|analysed| analysed.stamp);
        !self.in_step || self.choice.is_excluded || analysed == now && !self.sees_other || self.failed == now
    }

    /// Forgets edits that nobody will ask for. `others` is the oldest revision that somebody else holds.
    pub(super) fn trim(&mut self, others: Option<u64>) {
        let analysed = self.analysis.as_ref().map(|analysed| analysed.stamp.revision);
        let flight = self.flight.as_ref().map(|flight| flight.stamp.revision);
        let oldest = [analysed, flight, others].into_iter().flatten().min().unwrap_or_else(|| self.revision());
        let known = oldest.saturating_sub(self.first_revision).min(self.log.len() as u64);
        self.log.drain(..known as usize);
        self.first_revision += known;
    }

    fn splice(&mut self, range: TextRange, inserted: &str) -> Option<Splice> {
        let (text, splice) = self.text.edit(range, inserted).ok()?;
        self.text = text;
        self.log.push(splice.clone());
        Some(splice)
    }
}

/// The range of `old` that is not as in `new`, and what stands there in `new`; `None` if they are equal.
fn difference<'n>(old: &str, new: &'n str) -> Option<(TextRange, &'n str)> {
    if old == new {
        return None;
    }
    let equal = |(one, two): &(u8, u8)| one == two;
    let mut start = old.bytes().zip(new.bytes()).take_while(equal).count();
    while !old.is_char_boundary(start) {
        start -= 1;
    }
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let mut same = old_rest.bytes().rev().zip(new_rest.bytes().rev()).take_while(equal).count();
    while !old_rest.is_char_boundary(old_rest.len() - same) {
        same -= 1;
    }
    Some((TextRange::from(start..old.len() - same), &new_rest[..new_rest.len() - same]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_new_text_is_a_small_splice() {
        for (old, new, expected) in [
            ("a = 1\nb = 2\n", "a = 1\nb = 30\n", Some((10..11, "30"))),
            ("aa", "aaa", Some((2..2, "a"))),
            ("é", "è", Some((0..2, "è"))),
            ("x😀", "x😁", Some((1..5, "😁"))),
            ("", "x", Some((0..0, "x"))),
            ("x", "", Some((0..1, ""))),
            ("same", "same", None),
        ] {
            let expected = expected.map(|(range, text)| (TextRange::from(range), text));
            assert_eq!(difference(old, new), expected, "{old:?} {new:?}");
        }
    }

    #[test]
    fn edits_that_nobody_holds_are_forgotten() {
        let mut document = Document::new(
            Address { uri: "untitled:1".into(), path: None },
            "python",
            1,
            Role::Python,
            "ab".to_owned(),
            Instant::now(),
        );
        document.replace_all("abc");
        document.replace_all("abcd");
        document.trim(Some(1));
        assert_eq!((document.since(1).len(), document.since(2).len(), document.revision()), (1, 0, 2));
        document.trim(None);
        assert_eq!((document.since(2).len(), document.revision()), (0, 2));
    }
}
