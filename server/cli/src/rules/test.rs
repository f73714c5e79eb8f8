//! `bezoar rules test`

use std::fs;
use std::io;
use std::path::Path;

use anyhow::Context as _;
use bezoar_base::Budget;
use bezoar_engine::fixture::{FixtureFiles, Verdict, check_rule};
use rayon::prelude::*;

use crate::Outcome;
use crate::check::rule_files::LocatedFile;
use crate::report::plural;
use crate::rules::workshop::Workshop;
use crate::terminal;

/// Runs rules over the `test.py` beside them, and compares what they find and mend with what is written there.
#[derive(Debug, clap::Args)]
pub(crate) struct TestArguments {
    /// Files or folders, ids or areas; by default all in `queries` and in `.bezoar/rules`.
    #[arg(value_name = "RULE|PATH")]
    pub(crate) words: Vec<String>,

    /// Write the annotations and fixed files as the rules have it now. Read the difference: it is what users will see.
    #[arg(long)]
    pub(crate) bless: bool,
}

/// Tells what differs and how many rules pass; if `bless`, writes the difference.
pub(crate) fn run(workshop: &Workshop, bless: bool) -> anyhow::Result<Outcome> {
    let is_tested = |it: &&LocatedFile| {
        let rule = workshop.rules.rule(&it.file.id);
        rule.is_some_and(|rule| rule.path == it.file.path) && has_test(&it.path)
    };
    let files: Vec<&LocatedFile> = workshop.files.iter().filter(is_tested).collect();
    let is_ours = |path: &str| workshop.files.iter().any(|it| *it.file.path == *path);
    let broken = workshop.rules.problems().iter().filter(|problem| is_ours(&problem.path));
    let mut told: Vec<String> = broken.map(|it| format!("{} cannot be read: {}\n", it.path, it.message)).collect();
    let unreadable = told.len();
    let verdicts: Vec<anyhow::Result<Verdict>> = files.par_iter().map(|it| try_out(it, workshop)).collect();
    let (mut failed, mut blessed) = (0, 0);
    for (it, verdict) in files.iter().zip(verdicts) {
        let verdict = verdict?;
        if verdict.passes() {
            continue;
        }
        if bless {
            let folder = it.path.parent().unwrap_or(Path::new("."));
            put(folder, &verdict.blessed).with_context(|| format!("cannot write to `{}`", folder.display()))?;
            blessed += 1;
            told.push(format!("blessed {}", it.file.path));
        } else {
            failed += 1;
            told.push(format!("{}\n{verdict}", it.file.path));
        }
    }
    let tested = plural(files.len(), "rule");
    let blessed = if blessed > 0 { format!(", {blessed} blessed") } else { String::new() };
    told.push(format!("{tested} tested, {failed} failed{blessed}."));
    terminal::print(|out| told.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(match (unreadable, failed) {
        (0, 0) => Outcome::Clean,
        (0, _) => Outcome::Findings,
        _ => Outcome::Trouble,
    })
}

fn try_out(it: &LocatedFile, workshop: &Workshop) -> anyhow::Result<Verdict> {
    let folder = it.path.parent().unwrap_or(Path::new("."));
    let given = read(folder).with_context(|| format!("cannot read the tests in `{}`", folder.display()))?;
    Ok(check_rule(&it.file.id, &given, &workshop.rules, &Budget::unlimited())?)
}

/// Only a rule that is a folder has room for tests.
fn has_test(rule: &Path) -> bool {
    rule.file_name().is_some_and(|name| name == "rule.scm") && rule.with_file_name("test.py").is_file()
}

/// `test.py`, `fixed.py` and `fixed.<fix>.py`.
fn read(folder: &Path) -> io::Result<FixtureFiles> {
    let mut files = FixtureFiles::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if let Ok(name) = entry.file_name().into_string()
            && is_fixture(&name)
        {
            files.insert(name, fs::read_to_string(entry.path())?);
        }
    }
    Ok(files)
}

fn is_fixture(name: &str) -> bool {
    name == "test.py" || (name.starts_with("fixed.") && name.ends_with(".py"))
}

/// Makes the fixture be `files` and no others.
fn put(folder: &Path, files: &FixtureFiles) -> io::Result<()> {
    for old in read(folder)?.into_keys().filter(|name| !files.contains_key(name)) {
        fs::remove_file(folder.join(old))?;
    }
    files.iter().try_for_each(|(name, text)| fs::write(folder.join(name), text))
}
