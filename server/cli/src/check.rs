//! `bezoar check`: the rules over a tree of files.

pub(crate) mod audit;
mod configuration;
pub(crate) mod explain;
pub(crate) mod fix;
mod inspect;
mod project;
pub(crate) mod rule_files;
mod settings;
pub(crate) mod walk;

use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use anyhow::Context as _;
use bezoar_disk::Projects;
use bezoar_rules::RuleSet;
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

use crate::Outcome;
use crate::check::audit::{Audit, CheckedFile, Trouble};
use crate::check::configuration::Configurations;
use crate::check::explain::FindingName;
use crate::check::fix::{Destination, FixPlan, MendedText};
use crate::check::inspect::{Inspected, Inspection, Subject};
use crate::check::settings::SettingsArguments;
use crate::check::walk::{Excludes, Skipped, walk};
use crate::report::{self, Format, Style};
use crate::terminal::{self, Color};

/// Finds security mistakes in Python code.
///
/// Exits with 0 if there are none, with 1 if there are some, and with 2 if something did not work: a file that cannot be read,
/// a broken rule, a wrong argument.
#[derive(Debug, clap::Args)]
pub struct CheckArguments {
    /// Files and folders to check; `-` is standard input.
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,

    #[command(flatten)]
    settings: SettingsArguments,

    /// Also load the rules in `.bezoar/rules` of the checked tree. They can replace built-in rules: only for trees that you trust.
    #[arg(long, help_heading = "Rules")]
    workspace_rules: bool,

    /// Also check virtual environments, installed packages, vendored code and build output.
    #[arg(long, help_heading = "Files")]
    no_default_excludes: bool,

    /// Also check what .gitignore files leave out.
    #[arg(long, help_heading = "Files")]
    no_gitignore: bool,

    /// The file that standard input stands for.
    #[arg(long, value_name = "PATH", default_value = "stdin.py", hide_default_value = true, help_heading = "Files")]
    stdin_filename: PathBuf,

    /// Mend what has a safe fix; the report tells what is left.
    #[arg(long, help_heading = "Fixes")]
    fix: bool,

    /// Also apply the first fix of this rule, or with `RULE:FIX` the fix of that name. It changes what the code does: look at
    /// the result.
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "Fixes")]
    fix_review: Vec<String>,

    /// Show what the fixes would change, and change nothing.
    #[arg(long, help_heading = "Fixes")]
    diff: bool,

    /// The form of the report.
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = report::parser(), help_heading = "Output")]
    output_format: &'static Format,

    /// Write the report to a file.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    output: Option<PathBuf>,

    /// Count the findings of each rule instead of showing them.
    #[arg(long, help_heading = "Output")]
    statistics: bool,

    /// Explain one finding instead of listing all: why it is one, the way that the data takes to it, how to mend it. It is named by
    /// its fingerprint in a JSON or SARIF report, of which the beginning will do, or by its place, `path:line` or `path:line:column`.
    #[arg(long, value_name = "FINDING", help_heading = "Output", conflicts_with_all = ["fix", "fix_review", "diff", "output_format", "statistics", "show_settings", "exit_zero"])]
    explain: Option<FindingName>,

    /// No summary and no progress bar.
    #[arg(short, long, help_heading = "Output")]
    quiet: bool,

    /// When to use colours.
    #[arg(long, value_name = "WHEN", value_enum, default_value_t, help_heading = "Output")]
    color: Color,

    /// Exit with 0 even if there are findings.
    #[arg(long, help_heading = "Output")]
    exit_zero: bool,

    /// Threads to use; 0 is one for each processor.
    #[arg(short, long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    jobs: usize,
}

pub(crate) fn run(arguments: &CheckArguments) -> anyhow::Result<Outcome> {
    let started = Instant::now();
    let (stdin, paths): (Vec<&PathBuf>, Vec<&PathBuf>) = arguments.paths.iter().partition(|path| **path == *"-");
    let mut paths: Vec<PathBuf> = paths.into_iter().cloned().collect();
    arguments.add_explained(&mut paths);
    let trees =
        [&paths[..], if stdin.is_empty() { &[] } else { std::slice::from_ref(&arguments.stdin_filename) }].concat();
    let loaded = rule_files::load(&trees, arguments.workspace_rules);
    let configurations = Arc::new(arguments.settings.configurations(&loaded.rules)?);
    // A configuration may name a rule that is not trusted enough to be run.
    let known = if loaded.untrusted > 0 { rule_files::load(&trees, true).rules } else { Arc::clone(&loaded.rules) };
    if arguments.settings.show_settings {
        return show_settings(&trees, &configurations, &loaded.rules, &known);
    }
    let input = if stdin.is_empty() { None } else { Some(standard_input()?) };
    let Gathered { mut subjects, projects, skipped, troubles } =
        arguments.gather(&paths, input.as_deref(), &configurations)?;
    let misconfigured = configurations.troubles(subjects.iter().map(|subject| &*subject.path), &known);
    let fixes = arguments.fixes(&loaded.rules)?;
    if let Some(trouble) = misconfigured.first().filter(|_| fixes.is_some()) {
        // What could not be read may say what is not to be touched.
        anyhow::bail!("nothing is mended while the configuration is wrong: {trouble}");
    }
    let mut inspection = Inspection { fixes: None, rules: loaded.rules, configurations };
    // Deeply nested code is walked with as much stack as the main thread of most systems has, twice.
    let threads = rayon::ThreadPoolBuilder::new().num_threads(arguments.jobs).stack_size(16 << 20).build();
    let results: Vec<_> = threads.context("the threads to check with cannot be started")?.install(|| {
        let bar = arguments.progress_bar("reading", subjects.len());
        project::index(&projects, &mut subjects, &inspection.rules, &bar);
        let bar = arguments.progress_bar("checking", subjects.len());
        inspection.inspect_all(&mut subjects, fixes, &bar)
    });

    let mut audit = Audit {
        rules: inspection.rules,
        profile: arguments.settings.profile(),
        configurations: Vec::new(),
        files: Vec::new(),
        checked: 0,
        hidden: 0,
        of_stdin: input.is_some(),
        mended: 0,
        on_paper: arguments.diff,
        skipped,
        untrusted_rules: loaded.untrusted,
        troubles: [loaded.troubles, misconfigured, troubles].concat(),
        elapsed: started.elapsed(),
    };
    let mut mended = Vec::new();
    for result in results {
        match result {
            Ok(inspected) => add(&mut audit, &mut mended, inspected),
            Err(trouble) => audit.troubles.push(trouble),
        }
    }
    audit.troubles.sort_by(|a, b| a.path.cmp(&b.path));
    audit.configurations.sort();
    audit.configurations.dedup();
    if let Some(name) = &arguments.explain {
        return arguments.explain(name, &audit);
    }
    arguments.tell(&audit, &mended, input.as_deref())?;
    Ok(arguments.outcome(&audit, &mended))
}

/// What a run is about.
struct Gathered {
    subjects: Vec<Subject>,
    projects: Projects,
    skipped: Vec<Skipped>,
    /// What could not be read on the way.
    troubles: Vec<Trouble>,
}

fn add(audit: &mut Audit, mended: &mut Vec<MendedText>, inspected: Inspected) {
    audit.checked += 1;
    audit.hidden += inspected.hidden;
    audit.profile = audit.profile.max(inspected.profile);
    audit.configurations.extend(inspected.configuration.map(|path| path.to_string()));
    audit.troubles.extend(inspected.trouble);
    if let Some(result) = inspected.mended {
        audit.mended += result.count;
        mended.extend(result.text);
    }
    let CheckedFile { findings, suppressed, notes, .. } = &inspected.file;
    if !(findings.is_empty() && suppressed.is_empty() && notes.is_empty()) {
        audit.files.push(inspected.file);
    }
}

impl CheckArguments {
    /// The files at and below `paths`, and the one that standard input stands for.
    fn gather(
        &self,
        paths: &[PathBuf],
        input: Option<&[u8]>,
        configurations: &Arc<Configurations>,
    ) -> anyhow::Result<Gathered> {
        let found = walk(paths, &self.excludes(), configurations)?;
        let folders = paths.iter().filter(|path| path.is_dir()).filter_map(|path| path.canonicalize().ok()).collect();
        let mut projects = Projects::new(folders);
        let mut subjects = Vec::with_capacity(found.files.len() + 1);
        if let Some(bytes) = input {
            let path = real_path(&self.stdin_filename)?;
            if !self.settings.force_exclude || configurations.excluded(&path).is_none() {
                let here = std::env::current_dir().context("the current directory cannot be read")?;
                let (shown, home) = (walk::shown(&self.stdin_filename, &here), projects.of(&path));
                subjects.push(Subject::new(shown, path, Some(bytes.to_owned()), home));
            }
        }
        subjects.extend(found.files.into_iter().map(|file| {
            let home = projects.of(&file.real);
            Subject::new(file.shown, file.real, None, home)
        }));
        Ok(Gathered { subjects, projects, skipped: found.skipped, troubles: found.troubles })
    }

    fn excludes(&self) -> Excludes {
        Excludes {
            folders: !self.no_default_excludes,
            gitignore: !self.no_gitignore,
            named: self.settings.force_exclude,
        }
    }

    /// Sees to it that the file is checked in which there is something to explain. Without it all else would be in vain.
    fn add_explained(&self, paths: &mut Vec<PathBuf>) {
        let given = |path: &Path| self.paths.iter().any(|it| it == "-") && path == self.stdin_filename;
        let path = self.explain.as_ref().and_then(FindingName::path).filter(|path| !given(path));
        let Some(path) = path else { return };
        let is_below =
            || real_path(path).ok()?.strip_prefix(std::env::current_dir().ok()?.canonicalize().ok()?).ok().map(drop);
        if paths == &[PathBuf::from(".")] && is_below().is_none() {
            paths.clear();
        }
        paths.push(path.to_owned());
    }

    /// Writes all that there is to say of one finding.
    fn explain(&self, name: &FindingName, audit: &Audit) -> anyhow::Result<Outcome> {
        let here = std::env::current_dir().context("the current directory cannot be read")?;
        terminal::print_aside(|out| audit.troubles.iter().try_for_each(|trouble| writeln!(out, "error: {trouble}")))?;
        let findings = name.find(audit, &here)?;
        let write = |color: bool, out: &mut dyn io::Write| report::explain::write(&findings, &audit.rules, color, out);
        match &self.output {
            Some(path) => written(path, |out| write(self.color == Color::Always, out))?,
            None => terminal::print(|out| write(self.color.applies_to(&io::stdout()), out))?,
        }
        Ok(Outcome::Clean)
    }

    fn fixes(&self, rules: &bezoar_rules::RuleSet) -> anyhow::Result<Option<FixPlan>> {
        let safe = self.fix || (self.diff && self.fix_review.is_empty());
        if !safe && self.fix_review.is_empty() {
            return Ok(None);
        }
        let destination = if self.diff { Destination::Report } else { Destination::File };
        Ok(Some(FixPlan::new(rules, safe, &self.fix_review, destination)?))
    }

    /// Draws on standard error, and only on a terminal; gone when it is done.
    fn progress_bar(&self, task: &'static str, length: usize) -> ProgressBar {
        if self.quiet {
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template("{prefix:>8} {bar:32} {pos} of {len} files, {elapsed}");
        ProgressBar::new(length as u64)
            .with_prefix(task)
            .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
            .with_finish(ProgressFinish::AndClear)
    }

    /// Writes the report, and what was mended where no file takes it.
    fn tell(&self, audit: &Audit, mended: &[MendedText], given: Option<&[u8]>) -> anyhow::Result<()> {
        let to_stdout = !self.diff && !self.mends_stdin();
        let color = match &self.output {
            Some(_) => self.color == Color::Always,
            None if to_stdout => self.color.applies_to(&io::stdout()),
            None => self.color.applies_to(&io::stderr()),
        };
        let style = Style { color, statistics: self.statistics, summary: !self.quiet };
        let write = |out: &mut dyn io::Write| (self.output_format.write)(audit, &style, out);
        match &self.output {
            Some(path) => written(path, write)?,
            None if to_stdout => terminal::print(write)?,
            None => terminal::print_aside(write)?,
        }
        if !self.output_format.for_people {
            self.tell_aside(audit)?;
        }
        if self.diff {
            terminal::print(|out| report::diff::write(mended, self.color.applies_to(&io::stdout()), out))?;
        } else if let Some(given) = given.filter(|_| self.mends_stdin()) {
            let text = mended.first().map_or(given, |text| &text.bytes);
            terminal::print(|out| out.write_all(text))?;
        }
        Ok(())
    }

    /// Says to people what a report for programs says to programs, so that a failed job can be understood from its log.
    fn tell_aside(&self, audit: &Audit) -> io::Result<()> {
        terminal::print_aside(|out| {
            for trouble in &audit.troubles {
                writeln!(out, "error: {trouble}")?;
            }
            if self.output.is_some() && !self.quiet { report::summary::write(audit, out) } else { Ok(()) }
        })
    }

    /// Whether standard output is for the mended text of standard input.
    fn mends_stdin(&self) -> bool {
        (self.fix || !self.fix_review.is_empty()) && !self.diff && self.paths.iter().any(|path| path == Path::new("-"))
    }

    fn outcome(&self, audit: &Audit, mended: &[MendedText]) -> Outcome {
        let found = audit.findings().next().is_some() || (self.diff && !mended.is_empty());
        // A rule that was stopped may have had more to say: as bad as a file that could not be read.
        if !audit.troubles.is_empty() || audit.notes().next().is_some() {
            Outcome::Trouble
        } else if found && !self.exit_zero {
            Outcome::Findings
        } else {
            Outcome::Clean
        }
    }
}

/// Has a report written to a file.
fn written(path: &Path, write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> anyhow::Result<()> {
    let file = std::fs::File::create(path).map(io::BufWriter::new);
    let written = file.and_then(|mut file| write(&mut file).and_then(|()| file.flush()));
    written.with_context(|| format!("the report cannot be written to `{}`", path.display()))
}

fn standard_input() -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).context("standard input cannot be read")?;
    Ok(bytes)
}

/// An absolute path without symbolic links, as far as there is something.
fn real_path(path: &Path) -> anyhow::Result<PathBuf> {
    let path = std::path::absolute(path).context("the current directory cannot be read")?;
    let beside = || Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?));
    Ok(path.canonicalize().ok().or_else(beside).unwrap_or(path))
}

/// Tells the settings of each path instead of checking it; for a folder, those of a file in it.
fn show_settings(
    paths: &[PathBuf],
    configurations: &Configurations,
    rules: &RuleSet,
    known: &RuleSet,
) -> anyhow::Result<Outcome> {
    let here = std::env::current_dir().context("the current directory cannot be read")?;
    let real = paths.iter().map(|path| {
        let real = real_path(path)?;
        Ok(if real.is_dir() { real.join("any.py") } else { real })
    });
    let real: Vec<PathBuf> = real.collect::<anyhow::Result<_>>()?;
    terminal::print(|out| {
        for (path, real) in paths.iter().zip(&real) {
            let (effective, excluded) = (configurations.effective(real), configurations.excluded(real));
            report::settings::write(&walk::shown(path, &here), &effective, excluded.as_ref(), rules, out)?;
        }
        Ok(())
    })?;
    let troubles = configurations.troubles([], known);
    terminal::print_aside(|out| troubles.iter().try_for_each(|trouble| writeln!(out, "error: {trouble}")))?;
    Ok(if troubles.is_empty() { Outcome::Clean } else { Outcome::Trouble })
}
