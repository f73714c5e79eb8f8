//! What a keystroke costs, and what it is made of. `cargo bench` prints the times, then the ratios, which are what to trust on a
//! machine that does other things too: both sides of a ratio are measured in turns.

#![expect(clippy::print_stdout, reason = "the ratios are what a bench is for")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bezoar_base::{Budget, TextRange};
use bezoar_engine::{Analysis, Context, Previous, Project, analyze};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Dirty, Source, Text};
use divan::Bencher;

const LINES: &[usize] = &[400, 4_000];

fn main() {
    divan::main();
    let benched = !std::env::args().any(|argument| argument == "--test" || argument == "--list");
    if benched {
        print_ratios();
    }
}

#[divan::bench(args = LINES)]
fn parse(bencher: Bencher<'_, '_>, lines: usize) {
    let text = Text::new(program(lines));
    bencher.bench(|| source(text.clone()));
}

#[divan::bench(args = LINES)]
fn reparse_after_a_letter(bencher: Bencher<'_, '_>, lines: usize) {
    let source = source(Text::new(program(lines)));
    bencher.bench(|| typed(&source));
}

#[divan::bench(args = LINES)]
fn scan(bencher: Bencher<'_, '_>, lines: usize) {
    let (source, context) = (source(Text::new(program(lines))), context());
    bencher.bench(|| scanned(source.clone(), &context));
}

#[divan::bench(args = LINES)]
fn edit(bencher: Bencher<'_, '_>, lines: usize) {
    let context = context();
    let before = scanned(source(Text::new(program(lines))), &context);
    bencher.bench(|| edited(&before, &context));
}

/// The process as a user starts it: start-up, reading of the rules, the tree.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn check_the_shop() {
    check(&shop());
}

fn print_ratios() {
    let context = context();
    println!("\nratios, medians of turns");
    for &lines in LINES {
        let parsed = source(Text::new(program(lines)));
        let before = scanned(parsed.clone(), &context);
        let whole = || {
            let (source, _) = typed(&parsed);
            black_box(scanned(source, &context));
        };
        let incremental = || {
            black_box(edited(&before, &context));
        };
        ratio(&format!("{lines} lines: reparse and whole scan / incremental edit"), whole, incremental);
        let scan = || {
            black_box(scanned(parsed.clone(), &context));
        };
        let parse = || {
            black_box(source(Text::new(parsed.as_str())));
        };
        ratio(&format!("{lines} lines: scan / parse"), scan, parse);
    }
    let none = Context { rules: Arc::new(RuleSet::load(&[])), ..context.clone() };
    let parsed = source(Text::new(program(4_000)));
    let with_rules = || {
        black_box(scanned(parsed.clone(), &context));
    };
    let without_rules = || {
        black_box(scanned(parsed.clone(), &none));
    };
    let rules = context.rules.rules().len();
    ratio(&format!("4000 lines: scan with {rules} rules / with none"), with_rules, without_rules);
}

fn ratio(what: &str, mut a: impl FnMut(), mut b: impl FnMut()) {
    let time = |f: &mut dyn FnMut()| {
        let start = Instant::now();
        f();
        start.elapsed()
    };
    let turns: Vec<(Duration, Duration)> = (0..40).map(|_| (time(&mut a), time(&mut b))).collect();
    let median = |mut times: Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2]
    };
    let a = median(turns.iter().map(|turn| turn.0).collect());
    let b = median(turns.iter().map(|turn| turn.1).collect());
    println!("  {what:<62} {:6.1}   ({a:.2?} / {b:.2?})", a.as_secs_f64() / b.as_secs_f64());
}

fn source(text: Text) -> Source {
    Source::parse(text, &Budget::unlimited()).expect("nobody cancels")
}

fn scanned(source: Source, context: &Context) -> Analysis {
    analyze(source, context, None, &Budget::unlimited()).expect("nobody cancels")
}

/// The source after one letter typed into a name in the middle of the file.
fn typed(source: &Source) -> (Source, Dirty) {
    let text = source.as_str();
    let middle = text.len() / 2;
    let name = middle + text[middle..].find("return ").expect("a function that returns") + "return ".len();
    let (text, splice) = source.text().edit(TextRange::empty(name as u32), "x").expect("it fits");
    source.reparse(text, &[splice], &Budget::unlimited()).expect("nobody cancels")
}

fn edited(before: &Analysis, context: &Context) -> Analysis {
    let (source, dirty) = typed(before.source());
    let previous = Previous { analysis: before, dirty: &dirty };
    analyze(source, context, Some(previous), &Budget::unlimited()).expect("nobody cancels")
}

fn context() -> Context {
    Context::new("app.py".into(), RuleSet::built_in(), Arc::new(Project::default()))
}

fn check(path: &Path) {
    let status = Command::new(env!("CARGO_BIN_EXE_bezoar"))
        .arg("check")
        .arg(path)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status();
    black_box(status.expect("bezoar starts"));
}

/// About `lines` lines of ordinary code: the modules of the shop one after the other, again and again, the functions of each round
/// under names of their own.
fn program(lines: usize) -> String {
    let mut modules: Vec<PathBuf> =
        ["shop", "backoffice"].iter().flat_map(|part| python_files(&shop().join(part))).collect();
    modules.sort();
    let modules: Vec<String> =
        modules.iter().map(|path| std::fs::read_to_string(path).expect("the shop can be read")).collect();
    let mut text = String::new();
    let mut count = 0;
    for round in 0.. {
        for module in &modules {
            if count >= lines {
                return text;
            }
            for line in module.lines() {
                match line.split_once('(') {
                    Some((head, rest)) if head.trim_start().starts_with("def ") => {
                        text.push_str(&format!("{head}_{round}({rest}\n"));
                    }
                    _ => {
                        text.push_str(line);
                        text.push('\n');
                    }
                }
                count += 1;
            }
        }
    }
    text
}

fn python_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the shop is there");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    paths.filter(|path| path.extension().is_some_and(|ending| ending == "py")).collect()
}

fn shop() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/shop")
}
