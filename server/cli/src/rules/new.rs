//! `bezoar rules new`

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use bezoar_rules::RuleSet;

use crate::check::walk::shown;
use crate::{Outcome, terminal};

/// Begins a rule: a folder that already runs, to be changed.
#[derive(Debug, clap::Args)]
pub(crate) struct NewArguments {
    /// Where and how the rule is called: `input/my-rule`; with `--workspace` just `my-rule`.
    #[arg(value_name = "AREA/RULE")]
    name: String,

    /// A rule of this project, `.bezoar/rules/my-rule.scm`, in place of one of Bezoar's own.
    #[arg(long)]
    workspace: bool,
}

const RULE: &str = include_str!("scaffold/rule.scm");
const README: &str = include_str!("scaffold/README.md");
const TEST: &str = include_str!("scaffold/test.py");
const FIXED: &str = include_str!("scaffold/fixed.py");

/// Writes the files and tells what comes next.
pub(crate) fn create(arguments: &NewArguments) -> anyhow::Result<Outcome> {
    let here = std::env::current_dir().context("the current directory cannot be read")?;
    let (area, id) = arguments.name.rsplit_once('/').unwrap_or(("", &arguments.name));
    check_id(id)?;
    if RuleSet::built_in().rule(id).is_some() && !arguments.workspace {
        bail!("`{id}` is the id of a rule already");
    }
    let files: Vec<(PathBuf, &str)> = if arguments.workspace {
        if !area.is_empty() {
            bail!("a workspace rule has no area: `bezoar rules new --workspace {id}`");
        }
        vec![(here.join(".bezoar/rules").join(format!("{id}.scm")), RULE)]
    } else {
        let folder = area_folder(&here, area)?.join(id);
        [("rule.scm", RULE), ("README.md", README), ("test.py", TEST), ("fixed.py", FIXED)]
            .map(|(name, text)| (folder.join(name), text))
            .into()
    };
    for (path, text) in &files {
        write_new(path, &text.replace("__TITLE__", &title(id)))?;
    }
    let next = if arguments.workspace { "lint" } else { "test" };
    terminal::print(|out| {
        files.iter().try_for_each(|(path, _)| writeln!(out, "wrote {}", shown(path, &here)))?;
        writeln!(out, "Change it, then run `bezoar rules {next} {id}`.")
    })?;
    Ok(Outcome::Clean)
}

fn check_id(id: &str) -> anyhow::Result<()> {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if !id.split('-').all(is_word) {
        bail!("`{id}` cannot be an id: use lower-case letters and digits, words joined by `-`");
    }
    Ok(())
}

/// The folder of an area in the nearest `queries/python`.
fn area_folder(here: &Path, area: &str) -> anyhow::Result<PathBuf> {
    let queries = here.ancestors().map(|folder| folder.join("queries/python")).find(|folder| folder.is_dir());
    let Some(queries) = queries else {
        bail!("there is no `queries/python` here; for a rule of your own project pass `--workspace`");
    };
    let folder = queries.join(area);
    if area.is_empty() || area.contains('/') || !folder.is_dir() {
        let entries = fs::read_dir(&queries).with_context(|| format!("`{}` cannot be read", queries.display()))?;
        let mut areas: Vec<String> =
            entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
        areas.sort();
        bail!("say in which area the rule belongs, `AREA/RULE`: {}", areas.join(", "));
    }
    Ok(folder)
}

/// Writes a file that must not be there yet.
fn write_new(path: &Path, text: &str) -> anyhow::Result<()> {
    let create = || {
        fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(text.as_bytes())
    };
    create().with_context(|| format!("cannot write `{}`", path.display()))
}

/// `my-rule` is "My rule".
fn title(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
