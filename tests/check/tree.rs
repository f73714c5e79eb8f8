//! A temporary tree of files and the runs over it.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A rule of the tree itself, so that these tests do not depend on what the built-in rules say: `danger(…)` is bad.
pub(crate) const DANGER: &str = r##";; title      = "Danger"
;; message    = "`{callee}` is dangerous"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [676, 1]
;; owasp      = ["A03:2021"]
;; aliases    = ["D100"]
;;
;; [fix.care]
;; title  = "Take care"
;; safety = "safe"
;; edits  = [{ replace = "@callee", with = "careful" }]
;;
;; [fix.import]
;; title  = "Use `care.take`"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:care.take}" }]

((call
   function: (identifier) @callee
   arguments: (argument_list) @related.arguments) @match
  (#eq? @callee "danger")
  (#set! related.arguments "this goes in")
  (#set! fix "care")
  (#set! fix "import"))
"##;

pub(crate) struct Tree {
    folder: TempDir,
}

/// What a run of the program said.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Tree {
    /// A tree with the rule [`DANGER`] and `files`, given as path and text.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let tree = Self::empty();
        tree.write(".bezoar/rules/danger.scm", DANGER);
        for (path, text) in files {
            tree.write(path, text);
        }
        tree
    }

    pub(crate) fn empty() -> Self {
        let tree = Self { folder: TempDir::new().expect("a temporary folder") };
        // What lies above the temporary folder must not matter.
        fs::create_dir_all(tree.folder.path().join("tree/.hg")).expect("a folder");
        tree.write("pyproject.toml", "");
        tree
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("tree").canonicalize().unwrap_or_else(|_| self.folder.path().to_owned())
    }

    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder");
        fs::write(&path, content).expect("a file");
        path
    }

    /// A new file, open to be read.
    pub(crate) fn file(&self, path: &str, content: impl AsRef<[u8]>) -> fs::File {
        fs::File::open(self.write(path, content)).expect("it is there")
    }

    pub(crate) fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.path().join(path)).expect("a file")
    }

    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.read(path)).expect("UTF-8")
    }

    /// `bezoar check` with the tree's own rules.
    pub(crate) fn check(&self, arguments: &[&str]) -> Run {
        self.run(&[&["check", "--workspace-rules"], arguments].concat())
    }

    /// The report of [`Self::check`] as JSON, whatever the exit code. It is what `docs/report.schema.json` promises.
    #[track_caller]
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let run = self.check(&[&["--output-format", "json"], arguments].concat());
        let report = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"));
        expect_valid(&report, include_str!("../../docs/report.schema.json"));
        report
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().expect("the program starts"))
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Run {
        let mut command = self.command(arguments);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
        child.stdin.take().expect("piped").write_all(input).expect("it reads its input");
        Run::of(child.wait_with_output().expect("it ends"))
    }

    /// The program in the tree, and nothing of the environment that the tests run in.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bezoar"));
        command.args(arguments).current_dir(self.path()).env_clear().stdin(Stdio::null());
        for needed in ["SystemRoot", "TMPDIR", "TEMP"] {
            if let Some(value) = std::env::var_os(needed) {
                command.env(needed, value);
            }
        }
        command
    }
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("it writes UTF-8");
        Self { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Fails unless it ended with `code` and wrote everything of `said` to standard output.
    #[track_caller]
    pub(crate) fn expect(self, code: i32, said: &[&str]) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        for text in said {
            assert!(self.stdout.contains(text), "`{text}` is missing: {}\n{}", self.stdout, self.stderr);
        }
        self
    }

    /// Fails unless it refused to work, with all of `said` on standard error.
    #[track_caller]
    pub(crate) fn expect_refusal(self, said: &[&str]) {
        assert_eq!((self.code, self.stdout.as_str()), (2, ""), "{self:?}");
        for text in said {
            assert!(self.stderr.contains(text), "`{text}` is missing: {}", self.stderr);
        }
    }
}

/// Fails unless `report` is what `schema` says.
#[track_caller]
pub(crate) fn expect_valid(report: &Value, schema: &str) {
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let errors: Vec<String> =
        validator.iter_errors(report).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// `path:line:column` of every finding of a JSON report.
pub(crate) fn places(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().expect("findings");
    let place = |finding: &Value| {
        let start = &finding["range"]["start"];
        format!("{}:{}:{}", finding["path"].as_str().expect("a path"), start["line"], start["column"])
    };
    findings.iter().map(place).collect()
}

#[cfg(unix)]
pub(crate) fn link(target: impl AsRef<std::path::Path>, link: impl AsRef<std::path::Path>) {
    std::os::unix::fs::symlink(target, link).expect("a link");
}
