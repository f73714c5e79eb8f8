//! What the editor has been given of a file, and so what is news to it.

use std::sync::Arc;

use super::Diagnostic;
use crate::convert::Encoding;

/// All diagnostics of one file, for an editor that is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// The file.
    pub uri: Arc<str>,
    /// The version that they are of; `None` for a file that is not open.
    pub version: Option<i32>,
    /// In order of place.
    pub diagnostics: Vec<Diagnostic>,
}

/// All diagnostics of one file, for an editor that asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// Not those that the editor has.
    Full {
        /// Names them: equal for equal diagnostics.
        id: String,
        /// In order of place.
        diagnostics: Vec<Diagnostic>,
    },
    /// Those that the editor has.
    Unchanged {
        /// The id that the editor gave.
        id: String,
    },
}

/// What the editor has of a file. A file is either told of or asked about, never both: editors show the two side by side.
#[derive(Debug, Default)]
pub(super) enum Shown {
    /// Nothing.
    #[default]
    Nothing,
    /// What it was told last.
    Pushed(Publication),
    /// The answer that it got last: of which version, and the report's id.
    Pulled(i32, String),
}

impl Report {
    /// The report to an editor that has the one whose id is `previous`.
    pub fn new(diagnostics: Vec<Diagnostic>, encoding: Encoding, previous: Option<&str>) -> Self {
        let id = format!("{:016x}", bezoar_base::digest(&(&diagnostics, encoding)));
        if previous == Some(&id) { Self::Unchanged { id } } else { Self::Full { id, diagnostics } }
    }

    /// The id, whichever it is.
    pub fn id(&self) -> &str {
        match self {
            Self::Full { id, .. } | Self::Unchanged { id } => id,
        }
    }
}

impl Publication {
    /// What clears `uri` in the editor.
    fn clearing(uri: &Arc<str>) -> Self {
        Self { uri: Arc::clone(uri), version: None, diagnostics: Vec::new() }
    }
}

impl Shown {
    /// Takes note of what is to be said now. Returns what of it has to be sent, in this order.
    pub(super) fn push(&mut self, publication: Publication, versions_are_news: bool) -> Vec<Publication> {
        let (is_news, elsewhere) = match self {
            Self::Pushed(old) if old.uri == publication.uri => {
                let newer = versions_are_news && old.version != publication.version;
                (newer || old.diagnostics != publication.diagnostics, None)
            }
            // Another spelling of the same file is another document to the editor.
            Self::Pushed(old) => (true, (!old.diagnostics.is_empty()).then(|| Publication::clearing(&old.uri))),
            // That a document was looked at is news; that a file which nobody opened is in order is not.
            Self::Nothing | Self::Pulled(..) => {
                (publication.version.is_some() || !publication.diagnostics.is_empty(), None)
            }
        };
        if !is_news {
            return Vec::new();
        }
        *self = Self::Pushed(publication.clone());
        elsewhere.into_iter().chain([publication]).collect()
    }

    /// What clears the file in the editor until there is something to say again.
    pub(super) fn silence(&mut self) -> Option<Publication> {
        let Self::Pushed(published) = self else { return None };
        let was_clear = published.diagnostics.is_empty();
        *published = Publication::clearing(&published.uri);
        (!was_clear).then(|| published.clone())
    }

    /// What clears the file in the editor for ever, if it was ever told anything.
    pub(super) fn withdraw(self) -> Option<Publication> {
        match self {
            Self::Pushed(published) => Some(Publication::clearing(&published.uri)),
            Self::Nothing | Self::Pulled(..) => None,
        }
    }
}
