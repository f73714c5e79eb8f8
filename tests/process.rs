//! The real program: what it writes where, and how it ends.

#[path = "support/framing.rs"]
mod framing;

use std::io::{BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

use crate::framing::{frame, read};

/// Long enough for the slowest machine; nothing waits for it unless something is broken.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server process. Its input is open until the test closes it.
struct Server {
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// All of its standard error, when it has ended.
    log: Receiver<String>,
    ended: Receiver<Option<i32>>,
    #[cfg(unix)]
    pid: u32,
}

impl Server {
    fn start(arguments: &[&str], log_level: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bezoar"));
        command.arg("server").args(arguments).env("BEZOAR_LOG", log_level);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self::attend(command.spawn().expect("the program starts"))
    }

    fn attend(mut child: Child) -> Self {
        let (input, output) = (child.stdin.take(), child.stdout.take().expect("it is piped"));
        let mut errors = child.stderr.take().expect("it is piped");
        #[cfg(unix)]
        let pid = child.id();
        let (message, messages) = channel();
        let (line, log) = channel();
        let (end, ended) = channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(value) = read(&mut output) {
                let _ = message.send(value);
            }
        });
        std::thread::spawn(move || {
            let mut text = String::new();
            errors.read_to_string(&mut text).expect("the log is text");
            let _ = line.send(text);
        });
        std::thread::spawn(move || {
            let _ = end.send(child.wait().expect("it was started").code());
        });
        Self {
            input,
            messages,
            log,
            ended,
            #[cfg(unix)]
            pid,
        }
    }

    fn introduce(&mut self, parent: Option<u32>) {
        self.write(&request(1, "initialize", json!({ "processId": parent, "rootUri": null, "capabilities": {} })));
        assert_eq!(self.message()["result"]["serverInfo"]["name"], "bezoar");
        self.write(&notification("initialized", json!({})));
    }

    fn write(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().expect("the input is open");
        input.write_all(bytes).and_then(|()| input.flush()).expect("the program reads");
    }

    fn message(&self) -> Value {
        self.messages.recv_timeout(PATIENCE).expect("the program answers")
    }

    fn code(&self) -> Option<i32> {
        self.ended.recv_timeout(PATIENCE).expect("the program ends")
    }
}

#[test]
fn exit_after_shutdown_gives_code_0() {
    let mut server = Server::start(&[], "warn");
    server.introduce(None);
    server.write(&request(2, "shutdown", Value::Null));
    assert_eq!(server.message()["id"], 2);
    server.write(&notification("exit", Value::Null));
    assert_eq!(server.code(), Some(0), "with its input still open");
}

#[test]
fn exit_alone_gives_code_1() {
    let mut server = Server::start(&["--stdio"], "warn");
    server.introduce(None);
    server.write(&notification("exit", Value::Null));
    assert_eq!(server.code(), Some(1));
}

#[test]
fn the_end_of_its_input_ends_it() {
    let mut server = Server::start(&[], "warn");
    server.introduce(None);
    server.input = None;
    assert_eq!(server.code(), Some(1));
}

#[test]
fn the_end_of_its_input_ends_it_although_a_request_waits() {
    let mut server = Server::start(&[], "warn");
    server.introduce(None);
    let text = "value = compute(first, second)[0] + 'text'\n".repeat(100_000);
    let document = json!({ "uri": "file:///large.py", "languageId": "python", "version": 1, "text": text });
    server.write(&notification("textDocument/didOpen", json!({ "textDocument": document })));
    let position = json!({ "textDocument": { "uri": "file:///large.py" }, "position": { "line": 0, "character": 0 } });
    server.write(&request(2, "textDocument/hover", position));
    server.input = None;
    assert_eq!(server.code(), Some(1));
}

#[test]
fn a_client_that_does_not_listen_any_more_ends_it() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_bezoar"))
        .arg("server")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("it is piped");
    let initialize = request(1, "initialize", json!({ "processId": null, "rootUri": null, "capabilities": {} }));
    input.write_all(&initialize).and_then(|()| input.flush()).expect("the program reads");
    let (end, ended) = channel();
    std::thread::spawn(move || {
        let _ = end.send(child.wait().expect("it was started").code());
    });
    assert_eq!(ended.recv_timeout(PATIENCE).expect("the program ends"), Some(1), "with its input still open");
}

#[test]
#[cfg(unix)]
fn it_does_not_outlive_the_process_that_started_it() {
    let mut parent = Server::start(&[], "warn");
    let mut server = Server::start(&[], "warn");
    server.introduce(Some(parent.pid));
    parent.input = None;
    parent.code();
    assert_eq!(server.code(), Some(1), "with its input still open");
}

#[test]
#[cfg(unix)]
fn a_parent_that_it_may_not_signal_is_alive() {
    let mut server = Server::start(&[], "warn");
    // The first process of the system belongs to the administrator and always lives.
    server.introduce(Some(1));
    server.write(&request(2, "shutdown", Value::Null));
    assert_eq!(server.message()["id"], 2);
    server.write(&notification("exit", Value::Null));
    assert_eq!(server.code(), Some(0));
}

#[test]
fn only_the_protocol_is_on_standard_output() {
    let mut server = Server::start(&[], "trace");
    server.introduce(None);
    let document = json!({ "uri": "file:///a.py", "languageId": "python", "version": 1, "text": "import yaml\n" });
    server.write(&notification("textDocument/didOpen", json!({ "textDocument": document })));
    // What the reader gets is checked to be frames and nothing else.
    assert_eq!(server.message()["method"], "textDocument/publishDiagnostics");
    server.write(&notification("exit", Value::Null));
    assert_eq!(server.code(), Some(1));
    let log = server.log.recv_timeout(PATIENCE).expect("standard error ends");
    assert!(log.contains("TRACE"), "{log}");
}

#[test]
fn the_log_goes_to_a_file_if_it_is_wanted_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bezoar.log");
    let mut server = Server::start(&["--log-file", path.to_str().expect("the path is text")], "debug");
    server.introduce(None);
    server.write(&notification("exit", Value::Null));
    assert_eq!(server.code(), Some(1));
    let log = std::fs::read_to_string(&path).expect("the log is there");
    assert!(log.contains("the server ends"), "{log}");
}

/// What `bezoar status` prints in a folder is what its server would say there.
#[test]
fn the_status_of_a_folder_is_a_page() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [
        ("pyproject.toml", "[project]\nrequires-python = '>=3.11'\n[tool.bezoar]\nprofil = 'strict'\n"),
        ("app.py", "x = 1\n"),
        ("venv/pyvenv.cfg", ""),
    ] {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    let status = |path: &std::path::Path| {
        let output = Command::new(env!("CARGO_BIN_EXE_bezoar")).arg("status").arg(path).output().expect("it starts");
        (output.status.code(), String::from_utf8(output.stdout).expect("a text"))
    };
    let (code, page) = status(folder.path());
    assert_eq!(code, Some(0));
    for part in [
        concat!("* version: ", env!("CARGO_PKG_VERSION"), "\n"),
        "* `pyproject.toml`\n  * line 4: unknown key `profil`; did you mean `profile`?\n",
        "* 1 Python files; nothing is left to be read\n",
        "* project `.`: Python >=3.11, 0 versions, what it uses is known\n",
        "* skipped `venv`: virtual environment\n",
    ] {
        assert!(page.contains(part), "{part} is missing in:\n{page}");
    }
    assert_eq!(status(&folder.path().join("nowhere")), (Some(2), String::new()));
    assert_eq!(status(&folder.path().join("app.py")), (Some(2), String::new()));
}

fn request(id: u64, method: &str, params: Value) -> Vec<u8> {
    frame(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }))
}

fn notification(method: &str, params: Value) -> Vec<u8> {
    frame(&json!({ "jsonrpc": "2.0", "method": method, "params": params }))
}
