//! A session without an editor: what the server would say about a folder.

use std::collections::VecDeque;
use std::io;
use std::path::Path;
use std::time::Instant;

use crate::event::{Answer, Command, Editor, Effect, Event, Request, RequestId, SourceRead};
use crate::{Session, convert, disk, process};

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
        Effect::ReadRules(folders) => Some(Event::RulesRead(disk::read_rules(&folders))),
        Effect::ReadProject(folder, workspace) => {
            let project = disk::read_project(&folder, &workspace);
            Some(Event::ProjectRead(folder, project))
        }
        Effect::ReadConfiguration(folder) => {
            let found = disk::read_configuration(&folder);
            Some(Event::ConfigurationRead(folder, found))
        }
        Effect::ReadFile(address) => {
            let text = address.path.as_ref().and_then(|path| disk::read(path));
            Some(Event::FileRead(address, text))
        }
        Effect::Survey(order) => Some(Event::Surveyed(disk::survey(order))),
        Effect::ReadSources(files) => {
            let read = |address| SourceRead { text: disk::read_source(&address), address };
            Some(Event::SourcesRead(files.into_iter().map(read).collect()))
        }
        _ => None,
    }
}
