//! L4: the command line: `check` and `rules`.
