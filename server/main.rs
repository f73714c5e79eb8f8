//! The `bezoar` binary: arguments, logging and exit codes; what the commands do is in the crates.

use std::fs::File;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use bezoar_cli::{CheckArguments, Outcome, RulesArguments};
use clap::{Args, Parser, Subcommand};
use tracing_subscriber::EnvFilter;

/// A third of the time of a check is to get and to give back memory with the allocators of glibc and, more so, of musl.
#[cfg(all(any(target_os = "linux", target_os = "macos"), any(target_arch = "x86_64", target_arch = "aarch64")))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Security for Python, shown while the code is being typed.
#[derive(Debug, Parser)]
#[command(name = "bezoar", version, propagate_version = true, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// Write the log to a file instead of standard error; BEZOAR_LOG says what is logged, such as `debug`.
    #[arg(long, global = true, value_name = "FILE")]
    log_file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(Box<CheckArguments>),
    Rules(RulesArguments),
    Server(ServerArguments),
    Status(StatusArguments),
}

/// Serve an editor: the Language Server Protocol on standard input and output
#[derive(Debug, Args)]
struct ServerArguments {
    /// Accepted because many clients say it; there is no other way
    #[arg(long, hide = true)]
    stdio: bool,
}

/// Tell what the server would know in a folder: configuration, rules, projects, what is skipped; for reports of mistakes
#[derive(Debug, Args)]
struct StatusArguments {
    /// The folder of the workspace.
    #[arg(value_name = "PATH", default_value = ".")]
    path: PathBuf,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    run(&arguments).unwrap_or_else(report)
}

fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    log(arguments.log_file.as_ref())?;
    match &arguments.command {
        Command::Check(arguments) => bezoar_cli::check(arguments).map(ExitCode::from),
        Command::Rules(arguments) => bezoar_cli::rules(arguments).map(ExitCode::from),
        Command::Server(ServerArguments { stdio: _ }) => Ok(bezoar_lsp::run()),
        Command::Status(StatusArguments { path }) => {
            let page = bezoar_lsp::status(path).with_context(|| format!("`{}` cannot be looked at", path.display()))?;
            bezoar_cli::print(&page).map(ExitCode::from)
        }
    }
}

/// Standard output belongs to reports and to the protocol: the log never goes there.
fn log(file: Option<&PathBuf>) -> anyhow::Result<()> {
    let filter = EnvFilter::try_from_env("BEZOAR_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let log = tracing_subscriber::fmt().with_env_filter(filter);
    match file {
        Some(path) => {
            let file = File::create(path).with_context(|| format!("cannot log to `{}`", path.display()))?;
            log.with_ansi(false).with_writer(file).init();
        }
        None => log.with_ansi(io::stderr().is_terminal()).with_writer(io::stderr).init(),
    }
    Ok(())
}

#[expect(clippy::print_stderr, reason = "the last word of a command that failed")]
fn report(error: anyhow::Error) -> ExitCode {
    eprintln!("error: {error:#}");
    ExitCode::from(Outcome::Trouble)
}
