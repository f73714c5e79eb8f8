//! Embeds `queries/`: every `.scm` with the `README.md` beside it, in order of path.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let variable = |name: &str| env::var_os(name).map(PathBuf::from).ok_or_else(|| io::Error::other(name.to_owned()));
    let workspace = variable("CARGO_MANIFEST_DIR")?.join("../..").canonicalize()?;
    let queries = workspace.join("queries");
    println!("cargo::rerun-if-changed={}", queries.display());

    let mut files = Vec::new();
    find(&queries, &mut files)?;
    files.sort();
    let mut table =
        String::from("/// Path, text and README of each rule and model.\nconst QUERIES: &[(&str, &str, &str)] = &[\n");
    for file in files {
        let shown: Vec<_> =
            file.strip_prefix(&workspace).unwrap_or(&file).iter().map(|part| part.to_string_lossy()).collect();
        let readme = file.with_file_name("README.md");
        let readme = if readme.is_file() { format!("include_str!({readme:?})") } else { String::from("\"\"") };
        let _ = writeln!(table, "    ({:?}, include_str!({file:?}), {readme}),", shown.join("/"));
    }
    table.push_str("];\n");
    fs::write(variable("OUT_DIR")?.join("queries.rs"), table)
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "scm") {
            files.push(path);
        }
    }
    Ok(())
}
