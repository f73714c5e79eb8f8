//! What is on the other side of the standard streams.

use std::io::{self, IsTerminal, Write};

use annotate_snippets::Renderer;

/// When output is coloured.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    Always,
    Never,
}

impl Color {
    /// Whether what is written to `stream` is coloured.
    pub(crate) fn applies_to(self, stream: &impl IsTerminal) -> bool {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                stream.is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
            }
        }
    }
}

/// Lays out frames for the terminal.
pub(crate) fn renderer(color: bool) -> Renderer {
    if color { Renderer::styled() } else { Renderer::plain() }.term_width(width())
}

/// Columns of the terminal; where there is none, wide enough for most code.
fn width() -> usize {
    terminal_size::terminal_size().map_or(160, |(width, _)| usize::from(width.0).max(40))
}

/// Writes to standard output. A reader that goes away, as `head` does, is no error: it has what it wanted.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    unless_closed(&mut io::BufWriter::new(io::stdout().lock()), write)
}

/// Writes to standard error, likewise.
pub(crate) fn print_aside(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    unless_closed(&mut io::BufWriter::new(io::stderr().lock()), write)
}

fn unless_closed(out: &mut dyn Write, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    match write(out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
