//! How far the work in the background is, for a user who waits for it. What is done in a moment is not spoken of.

use std::time::{Duration, Instant};

use super::Session;
use crate::event::{Effect, Progress};

/// How long work lasts before it is spoken of.
const LONG: Duration = Duration::from_secs(1);

const TITLE: &str = "Bezoar: reading the workspace";

/// What the user is shown of it.
#[derive(Debug, Default)]
pub(super) struct Showing {
    /// When it began; `None` when nothing is going on.
    since: Option<Instant>,
    /// The percentage that is shown, if something is.
    shown: Option<u32>,
}

impl Session {
    /// Shows what is new about the progress.
    pub(super) fn tell_progress(&mut self) {
        let Some((done, all)) = self.work_left() else {
            let before = std::mem::take(&mut self.showing);
            if before.since.is_some() {
                // Whoever asked about all files may have waited for this.
                self.note_workspace_news();
            }
            return self.effects.extend(before.shown.map(|_| Effect::Progress(Progress::End)));
        };
        let since = *self.showing.since.get_or_insert(self.now);
        if !self.editor.shows_progress || !self.is_introduced {
            return;
        }
        let percentage = u32::try_from(done * 100 / all.max(1)).unwrap_or(100);
        let progress = match self.showing.shown {
            None if self.now < since + LONG => return self.wake_at(since + LONG),
            None => Progress::Begin { title: TITLE, percentage },
            Some(shown) if shown == percentage => return,
            Some(_) => Progress::Report { percentage, message: format!("{done} of {all} files") },
        };
        self.showing.shown = Some(percentage);
        self.effects.push(Effect::Progress(progress));
    }
}
