//! `base ← syntax ← {python, rules} ← engine ← disk ← {lsp, cli} ← main`.

use crate::none;
use crate::repository::{Crate, crates, manifest};

/// What only one crate may name, and why.
const OWNED: &[(&str, &str, &str)] = &[
    (
        "tree_sitter",
        "syntax",
        "ask `syntax` for a node, a kind or a shape, so that one crate alone follows tree-sitter's versions",
    ),
    ("tower_lsp", "lsp", "the protocol is an adapter; the engine must not know that an editor asks"),
    ("tokio", "lsp", "everything below the server is a function without I/O"),
];

/// The only files of `lsp` that may name the protocol's types.
const PROTOCOL_FILES: &[&str] = &["server.rs", "convert.rs", "capabilities.rs"];

/// The layer from which on code may touch disk, clock, network and process.
const OUTER_LAYER: u32 = 4;

const WORLD: &[&str] = &["fs", "net", "env", "process", "SystemTime", "Instant"];

#[test]
fn every_crate_says_its_layer() {
    none(
        crates()
            .iter()
            .filter(|member| member.layer().is_none())
            .map(|member| {
                format!(
                    "server/{}/src/lib.rs must begin with its layer, such as `//! L2: what Python code means`",
                    member.name
                )
            })
            .collect(),
    );
}

#[test]
fn imports_run_from_the_outer_layers_to_the_inner_ones() {
    let crates = crates();
    let layer_of = |dependency: &str| {
        let name = dependency.strip_prefix("bezoar-")?;
        crates.iter().find(|member| member.name == name)?.layer()
    };
    let mut problems = Vec::new();
    for member in &crates {
        for dependency in member.dependencies() {
            if let (Some(own), Some(other)) = (member.layer(), layer_of(dependency))
                && other >= own
            {
                problems.push(format!(
                    "`{}` (layer {own}) depends on `{dependency}` (layer {other}); a crate knows only layers below its own: move what \
                     both need down into one of them",
                    member.name
                ));
            }
        }
    }
    none(problems);
}

#[test]
fn only_one_crate_names_each_foreign_world() {
    let mut problems = Vec::new();
    for member in crates().iter().filter(|member| member.name != "bezoar") {
        for (name, owner, why) in OWNED.iter().filter(|(_, owner, _)| *owner != member.name) {
            let places = member.sources.iter().flat_map(|file| {
                file.code()
                    .filter(|(_, line)| names(line, name))
                    .map(|(number, _)| format!("{}:{number}", file.path))
                    .collect::<Vec<_>>()
            });
            problems.extend(places.map(|place| format!("{place} names `{name}`, which only `{owner}` may: {why}")));
        }
    }
    none(problems);
}

#[test]
fn protocol_types_stay_at_the_edge_of_the_server() {
    let crates = crates();
    let lsp = named(&crates, "lsp");
    let mut problems = Vec::new();
    for file in &lsp.sources {
        let allowed = PROTOCOL_FILES.iter().any(|name| file.path.ends_with(&format!("/{name}")));
        for (number, _) in file.code().filter(|(_, line)| !allowed && names(line, "ls_types")) {
            problems.push(format!(
                "{}:{number} names the protocol's types; only {} may: give the session a type of its own and convert there",
                file.path,
                PROTOCOL_FILES.join(", ")
            ));
        }
    }
    none(problems);
}

#[test]
fn inner_layers_touch_neither_disk_nor_clock_nor_network() {
    let mut problems = Vec::new();
    for member in crates().iter().filter(|member| member.layer().is_some_and(|layer| layer < OUTER_LAYER)) {
        for file in member.sources.iter().filter(|file| !file.path.ends_with("/build.rs")) {
            for (number, line) in file.code().filter(|(_, line)| !is_comment(line) && names(line, "std")) {
                for part in WORLD.iter().filter(|part| names(line, part)) {
                    problems.push(format!(
                        "{}:{number} uses `{part}` of std; layers below {OUTER_LAYER} are functions of their inputs: let `lsp` or `cli` read it \
                         and pass it in",
                        file.path
                    ));
                }
            }
        }
    }
    none(problems);
}

#[test]
fn every_crate_is_tested_by_plain_cargo_test() {
    let root = manifest("Cargo.toml");
    let listed = |key: &str| -> Vec<String> {
        let list = root["workspace"].get(key).and_then(toml::Value::as_array).into_iter().flatten();
        list.filter_map(|name| name.as_str().map(str::to_owned)).collect()
    };
    let mut problems = Vec::new();
    for member in crates().iter().filter(|member| member.name != "bezoar") {
        let path = format!("server/{}", member.name);
        for key in ["members", "default-members"] {
            if !listed(key).contains(&path) {
                problems
                    .push(format!("add \"{path}\" to `{key}` in Cargo.toml, or `cargo test` does not run its tests"));
            }
        }
        if member.manifest.get("lints").and_then(|lints| lints.get("workspace")).is_none() {
            problems.push(format!("{path}/Cargo.toml needs `[lints] workspace = true`"));
        }
    }
    none(problems);
}

#[test]
fn every_shared_dependency_is_used() {
    let root = manifest("Cargo.toml");
    let crates = crates();
    let used = |name: &str| {
        crates.iter().any(|member| {
            let development = member.manifest.get("dev-dependencies").and_then(toml::Value::as_table);
            member.dependencies().contains(&name) || development.is_some_and(|table| table.contains_key(name))
        })
    };
    let shared = root["workspace"]["dependencies"].as_table().expect("a table of dependencies");
    none(
        shared
            .keys()
            .filter(|name| !used(name))
            .map(|name| format!("no crate uses `{name}`: delete it from [workspace.dependencies]"))
            .collect(),
    );
}

fn named<'a>(crates: &'a [Crate], name: &str) -> &'a Crate {
    crates.iter().find(|member| member.name == name).expect("the crate is in the workspace")
}

/// Whether `line` has `word` as a whole identifier.
fn names(line: &str, word: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|part| part == word)
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}
