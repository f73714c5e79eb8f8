//! A session without an editor: what the server would say about a folder.

use std::collections::VecDeque;
use std::io;
use std::path::Path;
use std::time::Instant;

use crate::event::{Answer, Command, Editor, Effect, Event, Request, RequestId};
use crate::{Session, convert, process};

/// What the server says about itself when the folder at `path` is its workspace, as Markdown.
///
/// # Errors
/// If there is no such folder.
pub fn status(path: &Path) -> io::Result<String> {
    let folder = std::fs::canonicalize(path)?;
    if !folder.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotADirectory, "it is no folder"));
    }
    let folders = convert::address_of_path(&folder).into_iter().collect();
    let name = Some("none, this is `bezoar status`".to_owned());
    let (mut session, effects) = Session::new(Editor { folders, name, ..Editor::default() }, Instant::now());
    let mut waiting = VecDeque::from(effects);
    while let Some(effect) = waiting.pop_front() {
        let event = perform(effect);
        waiting.extend(event.into_iter().flat_map(|event| session.handle(event, Instant::now())));
    }
    let command = Command::Status { memory: process::memory() };
    let effects = session.handle(Event::Requested(RequestId(0), Request::Execute(command)), Instant::now());
    let page = effects.into_iter().find_map(|effect| match effect {
        Effect::Reply(_, Answer::Value(serde_json::Value::String(page))) => Some(page),
        _ => None,
    });
    page.ok_or_else(|| io::Error::other("the session says nothing"))
}

/// Does at once what the session wants done; what concerns an editor is left undone.
fn perform(effect: Effect) -> Option<Event> {
    match effect {
        Effect::Work(job) => job.run(&bezoar_engine::analyze),
        Effect::Errand(errand) => Some(errand.run()),
        _ => None,
    }
}
