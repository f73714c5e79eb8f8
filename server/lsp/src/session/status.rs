//! What the server says about itself: a page of Markdown that can be read as it is, to be pasted into a report of a mistake.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use bezoar_base::FileId;
use bezoar_rules::{Problem, Provenance};
use bezoar_syntax::Text;

use super::Session;
use super::document::{Document, Role};

/// How many analyses are remembered.
const REMEMBERED: usize = 256;

/// Of a list that may be long, so many are named.
const NAMED: usize = 20;

/// How long the last analyses of open documents took, from when each was wanted to when it was there.
#[derive(Debug, Default)]
pub(super) struct Timings {
    last: VecDeque<Duration>,
    count: u64,
}

impl Timings {
    pub(super) fn note(&mut self, took: Duration) {
        self.count += 1;
        self.last.truncate(REMEMBERED - 1);
        self.last.push_front(took);
    }

    /// `12 in all; the last 12 took 1 / 2 / 5 / 9 ms (least, half, 95 %, most)`.
    fn line(&self) -> String {
        let mut sorted: Vec<Duration> = self.last.iter().copied().collect();
        sorted.sort();
        let Some(most) = sorted.last() else { return "none yet".to_owned() };
        let at = |percent: usize| sorted.get((sorted.len() - 1) * percent / 100).unwrap_or(most);
        let milliseconds = |took: &Duration| format!("{:.1}", took.as_secs_f64() * 1000.0);
        let numbers = [at(0), at(50), at(95), most].map(milliseconds).join(" / ");
        format!("{} in all; the last {} took {numbers} ms (least / half / 95 % / most)", self.count, sorted.len())
    }
}

impl Session {
    /// The page. `memory` is what the process takes, in bytes, if that is known.
    pub(super) fn status(&self, memory: Option<u64>) -> String {
        let sections = [
            ("Server", self.about_server(memory)),
            ("Folders", self.about_folders()),
            ("Configuration", self.about_configuration()),
            ("Rules", self.about_rules()),
            ("Open documents", self.about_documents()),
            ("Files of the workspace", self.about_tree()),
        ];
        let section = |(title, lines): (&str, Vec<String>)| {
            let lines = if lines.is_empty() { vec!["none".to_owned()] } else { lines };
            let lines: String = lines.iter().map(|line| format!("* {line}\n")).collect();
            format!("## {title}\n\n{lines}")
        };
        sections.map(section).join("\n")
    }

    fn about_server(&self, memory: Option<u64>) -> Vec<String> {
        let editor = &self.editor;
        let (version, os, arch) = (env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
        let road = match (editor.pulls, editor.refreshes) {
            (true, true) => "asked for, and again when they change",
            (true, false) => "asked for",
            (false, _) => "told",
        };
        let of = if self.shows_unopened() { "all files of the workspace" } else { "open files" };
        let trust = if self.trusts_workspace() { "used" } else { "not used" };
        let mut lines = vec![format!("version: {version}"), format!("system: {os} {arch}")];
        lines.push(format!("editor: {}", editor.name.as_deref().unwrap_or("says no name")));
        lines.push(format!("columns: {}", editor.encoding.as_str()));
        lines.push(format!("diagnostics: {road}; of {of}"));
        lines.push(format!("rules of the workspace: {trust}"));
        lines.push(format!("analyses: {}", self.timings.line()));
        lines.extend(memory.map(|bytes| format!("memory: {} MiB", bytes >> 20)));
        lines
    }

    fn about_folders(&self) -> Vec<String> {
        self.folders.iter().map(|folder| code(&folder.to_string_lossy())).collect()
    }

    fn about_configuration(&self) -> Vec<String> {
        let Some(rules) = self.rules.set() else { return Vec::new() };
        let mut lines = Vec::new();
        for (path, file, text) in self.configurations.all() {
            let problems = file.problems_with(&rules);
            if file.config.is_some() || !problems.is_empty() {
                lines.push(format!("{}{}", code(&self.short(path)), told(&problems, text)));
            }
        }
        lines.sort();
        lines
    }

    fn about_rules(&self) -> Vec<String> {
        let Some(rules) = self.rules.set() else { return vec!["being read".to_owned()] };
        let of = |provenance| rules.rules().iter().filter(|rule| rule.provenance == provenance).count();
        let (built_in, own) = (of(Provenance::BuiltIn), of(Provenance::Workspace));
        let mut lines = vec![format!("{built_in} built in, {own} of the workspace; digest {:016x}", rules.digest())];
        let own = rules.rules().iter().filter(|rule| rule.provenance == Provenance::Workspace);
        lines.extend(own.map(|rule| format!("{} in {}", code(&rule.id), code(&rule.path))));
        let broken = rules.problems().iter();
        lines.extend(broken.map(|problem| format!("{} is broken: {}", code(&problem.path), line_of(&problem.message))));
        lines
    }

    fn about_documents(&self) -> Vec<String> {
        let mut lines: Vec<String> =
            self.documents.iter().map(|(file, document)| self.about_document(*file, document)).collect();
        lines.sort();
        lines
    }

    fn about_document(&self, file: FileId, document: &Document) -> String {
        let name = match &document.address.path {
            Some(path) => self.short(path),
            None => document.address.uri.to_string(),
        };
        let role = match document.role {
            Role::Python => "Python",
            Role::Rule => "a rule",
            Role::Configuration => "configuration",
            Role::Other => "nothing of ours",
        };
        let (version, lines) = (document.version, document.text.lines().line_count());
        let mut line = format!("{}: {role}, version {version}, {lines} lines", code(&name));
        let count = self.ledger.remarks(file).count();
        let _ = match (document.in_step, document.choice.is_excluded, self.is_settled(file)) {
            (false, ..) => write!(line, ", out of step with the editor"),
            (_, true, _) => write!(line, ", left out by the configuration"),
            (.., false) => write!(line, ", being analysed"),
            _ if count == 1 => write!(line, ", 1 finding"),
            _ => write!(line, ", {count} findings"),
        };
        if document.failed.is_some() {
            line.push_str(", the analysis failed");
        }
        line
    }

    fn about_tree(&self) -> Vec<String> {
        let mut lines = vec![match self.work_left() {
            Some((done, all)) => format!("{} Python files; {done} of {all} steps are done", self.tree.len()),
            None if self.tree.is_known() => format!("{} Python files; nothing is left to be read", self.tree.len()),
            None => "not looked at yet".to_owned(),
        }];
        let mut projects: Vec<String> = self
            .tree
            .homes()
            .map(|(root, project)| {
                let python = project.python.as_ref().map_or("any".to_owned(), ToString::to_string);
                let uses = if project.apis.is_some() { "known" } else { "not known" };
                let packages = project.packages.len();
                format!(
                    "project {}: Python {python}, {packages} versions, what it uses is {uses}",
                    code(&self.short(root))
                )
            })
            .collect();
        projects.sort();
        lines.extend(shortened(projects));
        let mut skipped: Vec<String> =
            self.tree.skipped.iter().map(|(path, why)| format!("skipped {}: {why}", code(&self.short(path)))).collect();
        skipped.sort();
        lines.extend(shortened(skipped));
        let unreadable = self.tree.unreadable.iter();
        let mut unreadable: Vec<String> =
            unreadable.map(|(path, why)| format!("not read {}: {}", code(&self.short(path)), line_of(why))).collect();
        unreadable.sort();
        lines.extend(shortened(unreadable));
        lines
    }

    /// A path below the folder of the workspace that has it, if there is only one.
    fn short(&self, path: &Path) -> String {
        let folder = self.folders.first().filter(|_| self.folders.len() == 1);
        let path = folder.and_then(|folder| path.strip_prefix(folder).ok()).unwrap_or(path);
        let text = path.to_string_lossy().replace('\\', "/");
        if text.is_empty() { ".".to_owned() } else { text }
    }
}

/// How problems of a file are told behind its name.
fn told(problems: &[Problem], text: &Text) -> String {
    let line = |problem: &Problem| {
        let place = text.lines().line_column(problem.range.start);
        format!("\n  * line {}: {}", place.line + 1, line_of(&problem.message))
    };
    problems.iter().map(line).collect()
}

/// Text that comes from somewhere else, as code that ends where it should.
fn code(text: &str) -> String {
    format!("`{}`", line_of(&text.replace('`', "'")))
}

/// Text without line ends.
fn line_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first of many lines, and how many there are more.
fn shortened(mut lines: Vec<String>) -> Vec<String> {
    let more = lines.len().saturating_sub(NAMED);
    if more > 0 {
        lines.truncate(NAMED);
        lines.push(format!("and {more} more"));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_are_those_of_the_last_analyses() {
        let mut timings = Timings::default();
        assert_eq!(timings.line(), "none yet");
        (1..=1000).for_each(|number| timings.note(Duration::from_millis(number)));
        let expected = "1000 in all; the last 256 took 745.0 / 872.0 / 987.0 / 1000.0 ms (least / half / 95 % / most)";
        assert_eq!(timings.line(), expected);
    }

    #[test]
    fn a_name_does_not_end_the_code_that_it_stands_in() {
        assert_eq!(code("a`b\n# c"), "`a'b # c`");
        let many = (0..25).map(|number| number.to_string()).collect();
        assert_eq!(shortened(many).last().map(String::as_str), Some("and 5 more"));
    }
}
