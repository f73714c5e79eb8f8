//! Typing a file key by key, and editing it anywhere, finds after each edit what a whole run finds on the same tree.
//!
//! Typed are one fixture of each shape of pattern, the shortest, and those that changed since `main`; in every other fixture, and in
//! the shop, 200 seeded edits are made. Of a typed file some lines, picked by a seed, come key by key and the others at once, as from
//! a completion; `BEZOAR_RETYPE=all` types every key of everything. On broken code the tree may differ from a parse from scratch,
//! which is tree-sitter's to decide: those are counted and printed.

#![expect(clippy::print_stdout, reason = "the counts are what the run is read for")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use bezoar_base::{Budget, TextRange};
use bezoar_cli::RuleFolder;
use bezoar_engine::{Analysis, Context, Previous, Project, analyze};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Node, Source, Text};
use libtest_mimic::{Arguments, Failed, Trial};

#[path = "support/random.rs"]
mod random;

use random::Random;

/// Edits in each file that is not typed.
const EDITS: usize = 200;
/// About so many keys of a file are typed one by one.
const KEYS: usize = 300;

/// What happened over all files.
#[derive(Default)]
struct Counts {
    edits: AtomicUsize,
    clean: AtomicUsize,
    broken: AtomicUsize,
    broken_and_different: AtomicUsize,
    suppressed: AtomicUsize,
    pieces: AtomicUsize,
    checked_pieces: AtomicUsize,
}

/// A file of a fixture or of the shop.
struct Program {
    name: String,
    path: Arc<str>,
    text: String,
}

fn main() -> std::io::Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let counts = Arc::new(Counts::default());
    let typed = typed_folders(root)?;
    let mut trials: Vec<(usize, Trial)> = Vec::new();
    for folder in RuleFolder::find(&root.join("queries"))? {
        let name = folder.path.strip_prefix(root).unwrap_or(&folder.path).display().to_string();
        for program in programs(&name, &folder.path.join("test.py"))? {
            trials.push(trial(program, typed.contains(&folder.path), &counts));
        }
    }
    for file in python_files(&root.join("tests/data/shop"))? {
        let path: Arc<str> = file.strip_prefix(root).unwrap_or(&file).display().to_string().into();
        let text = std::fs::read_to_string(&file)?;
        trials.push(trial(Program { name: path.to_string(), path, text }, false, &counts));
    }
    // The longest first, so that no core has nothing to do while another one ends a long trial.
    trials.sort_by_key(|(cost, _)| std::cmp::Reverse(*cost));
    let trials = trials.into_iter().map(|(_, trial)| trial).collect();
    let conclusion = libtest_mimic::run(&Arguments::from_args(), trials);
    counts.print();
    Ok(conclusion.exit_code())
}

/// The trial, behind the bytes that it will analyse.
fn trial(program: Program, typed: bool, counts: &Arc<Counts>) -> (usize, Trial) {
    let counts = Arc::clone(counts);
    let every = program.text.len();
    let (how, revisions) =
        if typed { ("typed", if all() { every } else { KEYS.min(every) }) } else { ("edited", EDITS) };
    let cost = program.text.len() * revisions;
    let trial = Trial::test(format!("{how} {}", program.name), move || {
        if typed { type_out(&program, &counts) } else { edit_anywhere(&program, &counts) }
    });
    (cost, trial)
}

/// From an empty file to the whole text, line by line, some of them one character at a time.
fn type_out(program: &Program, counts: &Counts) -> Result<(), Failed> {
    let context = context(program);
    let mut random = Random(bezoar_base::digest(program.name.as_str()));
    let mut analysis = whole(Text::new(""), &context)?;
    for line in program.text.split_inclusive('\n') {
        let key_by_key = all() || random.below(program.text.len()) < KEYS;
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let (typed, after) = rest.split_at(if key_by_key { first.len_utf8() } else { rest.len() });
            rest = after;
            let end = TextRange::empty(analysis.source().lines().text_len());
            analysis = edited(&analysis, end, typed, &context)?;
            same_as_whole(&analysis, &context, counts).map_err(|how| format!("after {typed:?} at {end:?} in {how}"))?;
        }
    }
    Ok(())
}

/// Whether every key of every fixture is typed.
fn all() -> bool {
    std::env::var_os("BEZOAR_RETYPE").is_some_and(|value| value == "all")
}

/// Seeded edits at places that hold characters which matter, and at any place.
fn edit_anywhere(program: &Program, counts: &Counts) -> Result<(), Failed> {
    const PIECES: &[&str] = &[
        "",
        "",
        "",
        "x",
        "\n",
        " ",
        "(",
        ")",
        "[",
        "'",
        "\"\"\"",
        "f\"{",
        "}",
        ":",
        "#",
        ",",
        "=",
        ".",
        "é",
        "𝒙",
        "\r\n",
        "\t",
        "def f():\n    ",
        "import hashlib\n",
        "password",
        "if x:\n    ",
        "\n    ",
        "*",
        "**kwargs",
        "@",
        "async ",
        "lambda: ",
        "None",
        "  # nosec",
        "  # nosec B324",
        "  # noqa: S324, S602",
        "  # bezoar: ignore",
        "  # bezoar: ignore[weak-hash, eval-used] -- x",
        "# bezoar: ignore[yaml-unsafe-load, unused-suppression, weak-hsh]\n",
        "# bezoar: ignore-file[weak-password-hash, B307]\n",
        "# ruff: disable[S324]\n",
        "]",
    ];
    let context = context(program);
    let mut random = Random(bezoar_base::digest(program.name.as_str()));
    let mut analysis = whole(Text::new(program.text.as_str()), &context)?;
    for edit in 0..EDITS {
        let text = analysis.source().as_str();
        let start = boundary(text, random.below(text.len() + 1));
        let removed = if edit % 3 == 0 { random.below(12) } else { random.below(2) };
        let end = boundary(text, (start + removed).min(text.len())).max(start);
        let (range, piece) = (TextRange::from(start..end), random.pick(PIECES));
        analysis = edited(&analysis, range, piece, &context)?;
        same_as_whole(&analysis, &context, counts).map_err(|how| format!("after {piece:?} at {range:?} in {how}"))?;
        // Now and then the broken text is mended, so that most edits happen in code that somebody would have open.
        if edit % 20 == 19 {
            analysis = whole(Text::new(program.text.as_str()), &context)?;
        }
    }
    Ok(())
}

/// The analysis after an edit.
fn edited(before: &Analysis, range: TextRange, inserted: &str, context: &Context) -> Result<Analysis, Failed> {
    let budget = Budget::unlimited();
    let (text, splice) = before.source().text().edit(range, inserted)?;
    let (source, dirty) = before.source().reparse(text, &[splice], &budget)?;
    Ok(analyze(source, context, Some(Previous { analysis: before, dirty: &dirty }), &budget)?)
}

/// Checks an analysis after an edit against a whole run on the same tree, one that is for nothing else, as a report's is.
fn same_as_whole(after: &Analysis, context: &Context, counts: &Counts) -> Result<(), String> {
    let budget = Budget::unlimited();
    let source = after.source();
    let context = Context { remembers: false, ..context.clone() };
    let full = analyze(source.clone(), &context, None, &budget).map_err(|_| "it was called off")?;
    let shown = || format!(":\n{}\n", source.as_str());
    if after.findings() != full.findings() {
        return Err(format!("{}edited: {:#?}\nwhole: {:#?}", shown(), after.findings(), full.findings()));
    }
    if after.suppressed() != full.suppressed() {
        return Err(format!("{}edited: {:#?}\nwhole: {:#?}", shown(), after.suppressed(), full.suppressed()));
    }
    counts.suppressed.fetch_add(after.suppressed().len(), Relaxed);
    if after.notes() != full.notes() {
        return Err(format!("{}edited: {:#?}\nwhole: {:#?}", shown(), after.notes(), full.notes()));
    }
    let scratch = Source::parse(source.text().clone(), &budget).map_err(|_| "it was called off")?;
    let same = same_tree(source.root(), scratch.root());
    let clean = !scratch.root().has_error();
    if clean && !same {
        return Err(format!("{}the tree is not that of a parse from scratch:\n{}", shown(), source.root().to_sexp()));
    }
    let (checked, pieces) = after.checked_pieces();
    counts.edits.fetch_add(1, Relaxed);
    counts.clean.fetch_add(usize::from(clean), Relaxed);
    counts.broken.fetch_add(usize::from(!clean), Relaxed);
    counts.broken_and_different.fetch_add(usize::from(!same), Relaxed);
    counts.pieces.fetch_add(pieces, Relaxed);
    counts.checked_pieces.fetch_add(checked, Relaxed);
    Ok(())
}

fn same_tree(one: Node<'_>, two: Node<'_>) -> bool {
    let what = |node: Node<'_>| (node.kind(), node.range(), node.is_broken());
    one.descendants().map(what).eq(two.descendants().map(what))
}

fn whole(text: Text, context: &Context) -> Result<Analysis, Failed> {
    let budget = Budget::unlimited();
    Ok(analyze(Source::parse(text, &budget)?, context, None, &budget)?)
}

fn context(program: &Program) -> Context {
    Context::new(Arc::clone(&program.path), RuleSet::built_in(), Arc::new(Project::default()))
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

impl Counts {
    fn print(&self) {
        let count = |counter: &AtomicUsize| counter.load(Relaxed);
        println!(
            "{} edits, each the same as a whole run; {} left clean code, every tree that of a parse from scratch; {} left broken \
             code, {} of those with another tree than a parse from scratch; {} times a finding was silenced by a comment; {} of {} \
             pieces were checked anew",
            count(&self.edits),
            count(&self.clean),
            count(&self.broken),
            count(&self.broken_and_different),
            count(&self.suppressed),
            count(&self.checked_pieces),
            count(&self.pieces),
        );
    }
}

/// The rule folders that are typed key by key: the first that has a shape, and what changed since `main`.
fn typed_folders(root: &Path) -> std::io::Result<BTreeSet<PathBuf>> {
    let mut folders: Vec<RuleFolder> = RuleFolder::find(&root.join("queries"))?;
    folders.sort_by_cached_key(|folder| {
        let length = std::fs::metadata(folder.path.join("test.py")).map_or(0, |file| file.len());
        (length, folder.path.clone())
    });
    let rules = RuleSet::built_in();
    let mut shapes = BTreeSet::new();
    let mut typed = BTreeSet::new();
    for folder in &folders {
        let patterns = rules.rule(&folder.id).map_or(&[] as &[_], |rule| &rule.patterns);
        let new = patterns.iter().filter(|pattern| shapes.insert(pattern.shape.pattern().to_owned())).count();
        if all() || new > 0 {
            typed.insert(folder.path.clone());
        }
    }
    let changed = Command::new("git").args(["diff", "--name-only", "main", "--", "queries"]).current_dir(root).output();
    let changed = changed
        .ok()
        .filter(|output| output.status.success())
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    for line in changed.iter().flat_map(|changed| changed.lines()) {
        typed.extend(root.join(line).parent().map(Path::to_path_buf));
    }
    Ok(typed)
}

/// The files of a `test.py`; none if the folder has no such file.
fn programs(name: &str, file: &Path) -> std::io::Result<Vec<Program>> {
    if !file.exists() {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(file)?;
    let mut programs: Vec<Program> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(path) = line.strip_prefix("#- ") {
            let path = path.trim();
            programs.push(Program { name: format!("{name} {path}"), path: path.into(), text: String::new() });
        } else {
            if programs.is_empty() {
                programs.push(Program { name: name.to_owned(), path: "app.py".into(), text: String::new() });
            }
            if let Some(program) = programs.last_mut() {
                program.text.push_str(line);
            }
        }
    }
    programs.retain(|program| program.path.ends_with(".py"));
    Ok(programs)
}

fn python_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
