//! `bezoar rules test`

use std::sync::Arc;

use anyhow::Context as _;
use bezoar_base::Budget;
use bezoar_engine::fixture::{Verdict, check_model, check_rule};
use bezoar_rules::{RuleFile, RuleSet};
use rayon::prelude::*;

use crate::check::rule_files::LocatedFile;
use crate::report::plural;
use crate::rules::workshop::Workshop;
use crate::terminal;
use crate::{Outcome, RuleFolder};

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
    let is_read = |path: &str| workshop.rules.problems().iter().all(|problem| *problem.path != *path);
    let readable = workshop.files.iter().filter(|it| is_read(&it.file.path));
    // Only a folder has room for tests.
    let folders: Vec<(&LocatedFile, RuleFolder)> =
        readable.filter_map(|it| Some((it, RuleFolder::of_file(&it.path).filter(RuleFolder::has_test)?))).collect();
    let is_ours = |path: &str| workshop.files.iter().any(|it| *it.file.path == *path);
    let broken = workshop.rules.problems().iter().filter(|problem| is_ours(&problem.path));
    let mut told: Vec<String> = broken.map(|it| format!("{} cannot be read: {}\n", it.path, it.message)).collect();
    let unreadable = told.len();
    let verdicts: Vec<anyhow::Result<Verdict>> =
        folders.par_iter().map(|(_, folder)| try_out(folder, workshop)).collect();
    let (mut failed, mut blessed) = (0, 0);
    for ((it, folder), verdict) in folders.iter().zip(verdicts) {
        let verdict = verdict?;
        if verdict.passes() {
            continue;
        }
        if bless {
            let written = folder.bless(&verdict.blessed);
            written.with_context(|| format!("cannot write to `{}`", folder.path.display()))?;
            blessed += 1;
            told.push(format!("blessed {}", it.file.path));
        } else {
            failed += 1;
            told.push(format!("{}\n{verdict}", it.file.path));
        }
    }
    let tested = plural(folders.len(), "folder");
    let blessed = if blessed > 0 { format!(", {blessed} blessed") } else { String::new() };
    told.push(format!("{tested} tested, {failed} failed{blessed}."));
    terminal::print(|out| told.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(match (unreadable, failed) {
        (0, 0) => Outcome::Clean,
        (0, _) => Outcome::Findings,
        _ => Outcome::Trouble,
    })
}

fn try_out(folder: &RuleFolder, workshop: &Workshop) -> anyhow::Result<Verdict> {
    let given = folder.fixture().with_context(|| format!("cannot read the tests in `{}`", folder.path.display()))?;
    let budget = Budget::unlimited();
    if folder.is_rule {
        return Ok(check_rule(&folder.id, &given, &workshop.rules, &budget)?);
    }
    let own: Vec<RuleFile> =
        workshop.files.iter().filter(|it| it.path == folder.file()).map(|it| it.file.clone()).collect();
    Ok(check_model(&given, &Arc::new(RuleSet::load(&own)), &budget)?)
}
