//! A server behind pipes of the system, and a client that knows the protocol and nothing of the server's types behind it.

use std::collections::VecDeque;
use std::fs;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use bezoar_lsp::convert::{Place, Span, address_of_uri};
use bezoar_lsp::event::{Address, Change, FileReport};
use bezoar_lsp::ledger::{Diagnostic, Level, Publication, RelatedPlace, Report};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::connection::{Client, Connection, Edit, Heard, Moved, Offer, Road, Stop};
use crate::wire::Wire;

/// A folder whose name has to be escaped in URIs.
const WORKSPACE: &str = "my shop é";

pub(crate) struct ByWire {
    client: Client,
    wire: Wire,
    server: Server,
    folder: TempDir,
    settings: Value,
    next_id: u64,
    /// What was heard while an answer was waited for.
    heard: VecDeque<Heard>,
}

/// Who is at the other end, and how it ended.
enum Server {
    Program(Child),
    #[cfg(unix)]
    Task(std::sync::mpsc::Receiver<bezoar_lsp::Ending>),
}

impl ByWire {
    /// The program itself.
    pub(crate) fn to_the_program(client: Client, files: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bezoar"));
        command.arg("server").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut program = command.spawn().expect("the program starts");
        let (input, output) = (program.stdin.take().expect("piped"), program.stdout.take().expect("piped"));
        Self::start(client, files, Wire::new(input, output), Server::Program(program))
    }

    /// A server in this process, which has the built-in rules already, behind pipes of the system.
    #[cfg(unix)]
    pub(crate) fn to_a_server(client: Client, files: &[(&str, &str)]) -> Self {
        use tokio::net::unix::pipe::{Receiver, Sender};

        static RUNTIME: std::sync::LazyLock<tokio::runtime::Runtime> =
            std::sync::LazyLock::new(|| tokio::runtime::Runtime::new().expect("a runtime"));
        let (server_input, input) = std::io::pipe().expect("a pipe");
        let (output, server_output) = std::io::pipe().expect("a pipe");
        let (end, ended) = std::sync::mpsc::channel();
        RUNTIME.spawn(async move {
            let input = Receiver::from_owned_fd(server_input.into()).expect("a pipe");
            let output = Sender::from_owned_fd(server_output.into()).expect("a pipe");
            let _ = end.send(bezoar_lsp::serve(input, output, Arc::new(bezoar_engine::analyze)).await);
        });
        Self::start(client, files, Wire::new(input, output), Server::Task(ended))
    }

    fn start(client: Client, files: &[(&str, &str)], wire: Wire, server: Server) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (settings, heard) = (Value::Null, VecDeque::new());
        let mut it = Self { client, wire, server, folder, settings, next_id: 0, heard };
        fs::create_dir(it.path("")).expect("a folder");
        files.iter().for_each(|(name, text)| it.put(name, Some(text)));
        let folder = json!({ "uri": &*it.address("").uri, "name": WORKSPACE });
        let start = json!({
            "processId": std::process::id(),
            "rootUri": null,
            "workspaceFolders": [folder],
            "capabilities": capabilities(client),
        });
        let answer = it.ask("initialize", start).expect("it starts");
        assert_eq!(answer["capabilities"]["positionEncoding"], client.encoding.as_str());
        assert_eq!(answer["capabilities"]["diagnosticProvider"].is_null(), client.road == Road::Push);
        it.notify("initialized", json!({}));
        it
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(WORKSPACE).join(name)
    }

    fn put(&self, name: &str, text: Option<&str>) {
        let path = self.path(name);
        match text {
            Some(text) => {
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(path, text).expect("a file");
            }
            None => fs::remove_file(path).expect("it was there"),
        }
    }

    fn notify(&mut self, method: &str, params: Value) {
        self.wire.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Asks and waits for the result.
    fn ask(&mut self, method: &str, params: Value) -> Result<Value, Moved> {
        self.next_id += 1;
        let id = self.next_id;
        self.wire.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.wire.receive().unwrap_or_else(|| panic!("{method} is not answered"));
            if message.get("method").is_some() {
                let heard = self.attend(&message);
                self.heard.extend(heard);
                continue;
            }
            assert_eq!(message["id"], id, "nobody asked for {message}");
            return match message["error"]["code"].as_i64() {
                None => Ok(message["result"].clone()),
                Some(-32801) => Err(Moved),
                Some(-32802) if message["error"]["data"]["retriggerRequest"] == true => Err(Moved),
                Some(_) => panic!("{method} is refused: {message}"),
            };
        }
    }

    /// Sees to what the server says by itself.
    fn attend(&mut self, message: &Value) -> Option<Heard> {
        let (method, params) = (message["method"].as_str().expect("a method"), &message["params"]);
        let (result, heard) = match (method, self.client.road) {
            ("textDocument/publishDiagnostics", road) => {
                let is_of_open = !params["version"].is_null();
                assert!(road == Road::Push || !is_of_open, "told of what it asks about: {params}");
                return Some(Heard::Published(publication(params)));
            }
            ("workspace/diagnostic/refresh", Road::Pull) => (Value::Null, Some(Heard::Refresh)),
            ("workspace/configuration", _) => {
                assert_eq!(params["items"], json!([{ "section": "bezoar" }]));
                (json!([self.settings]), None)
            }
            ("client/registerCapability", _) => (Value::Null, None),
            _ => panic!("nobody expects {message}"),
        };
        self.wire.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": result }));
        heard
    }
}

impl Connection for ByWire {
    fn address(&self, name: &str) -> Address {
        let root = format!("file://{}/my%20shop%20%C3%A9/{name}", self.folder.path().display());
        address_of_uri(root.trim_end_matches('/'))
    }

    fn write(&mut self, name: &str, text: Option<&str>) {
        let existed = self.path(name).exists();
        self.put(name, text);
        let kind = match (existed, text) {
            (_, None) => 3,
            (true, Some(_)) => 2,
            (false, Some(_)) => 1,
        };
        let change = json!({ "uri": &*self.address(name).uri, "type": kind });
        self.notify("workspace/didChangeWatchedFiles", json!({ "changes": [change] }));
    }

    fn opened(&mut self, address: &Address, language: &str, version: i32, text: &str) {
        let document = json!({ "uri": &*address.uri, "languageId": language, "version": version, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    fn changed(&mut self, address: &Address, version: i32, changes: &[Change]) {
        let changes: Vec<Value> = changes
            .iter()
            .map(|change| match change.span {
                None => json!({ "text": change.text }),
                Some(span) => json!({ "range": from_span(span), "text": change.text }),
            })
            .collect();
        let document = json!({ "uri": &*address.uri, "version": version });
        self.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
    }

    fn saved(&mut self, address: &Address, text: &str) {
        self.notify("textDocument/didSave", json!({ "textDocument": { "uri": &*address.uri }, "text": text }));
    }

    fn closed(&mut self, address: &Address) {
        self.notify("textDocument/didClose", json!({ "textDocument": { "uri": &*address.uri } }));
    }

    fn configured(&mut self, settings: Value) {
        self.settings = settings;
        self.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    }

    fn folders_changed(&mut self, added: &[Address], removed: &[Address]) {
        let folders = |addresses: &[Address]| -> Vec<Value> {
            addresses.iter().map(|address| json!({ "uri": &*address.uri, "name": "folder" })).collect()
        };
        let event = json!({ "added": folders(added), "removed": folders(removed) });
        self.notify("workspace/didChangeWorkspaceFolders", json!({ "event": event }));
    }

    fn report(&mut self, address: &Address, previous: Option<&str>) -> Result<Report, Moved> {
        let mut params = json!({ "textDocument": { "uri": &*address.uri }, "identifier": "bezoar" });
        if let Some(previous) = previous {
            params["previousResultId"] = json!(previous);
        }
        Ok(report(&self.ask("textDocument/diagnostic", params)?))
    }

    fn reports(&mut self, previous: &[(Address, String)]) -> Vec<FileReport> {
        let previous: Vec<Value> =
            previous.iter().map(|(address, id)| json!({ "uri": &*address.uri, "value": id })).collect();
        let params = json!({ "identifier": "bezoar", "previousResultIds": previous });
        let answer = self.ask("workspace/diagnostic", params).expect("it waits for news");
        let report = |value: &Value| FileReport {
            uri: text(&value["uri"]),
            version: (!value["version"].is_null()).then(|| to_number(&value["version"])),
            report: report(value),
        };
        answer["items"].as_array().expect("a list").iter().map(report).collect()
    }

    fn hover(&mut self, address: &Address, place: Place) -> Option<(String, Span)> {
        let params = json!({ "textDocument": { "uri": &*address.uri }, "position": from_place(place) });
        let hover = self.ask("textDocument/hover", params).expect("the text stays");
        let text = hover["contents"]["value"].as_str()?.to_owned();
        Some((text, to_span(&hover["range"])))
    }

    fn offers(&mut self, address: &Address, span: Span, only: &[&str]) -> Vec<Offer> {
        let mut context = json!({ "diagnostics": [] });
        if !only.is_empty() {
            context["only"] = json!(only);
        }
        let document = json!({ "uri": &*address.uri });
        let params = json!({ "textDocument": document, "range": from_span(span), "context": context });
        let offered = self.ask("textDocument/codeAction", params).expect("the text stays");
        offered.as_array().expect("a list").iter().map(offer).collect()
    }

    fn flow(&mut self, offer: &Offer) -> Vec<Stop> {
        let command = &offer.ticket["command"];
        assert_eq!(command["command"], "bezoar.showFlow", "it shows no flow: {offer:?}");
        let params = json!({ "command": "bezoar.server.flow", "arguments": command["arguments"] });
        let flow = self.ask("workspace/executeCommand", params).expect("the text stays");
        let stop = |step: &Value| Stop {
            uri: text(&step["location"]["uri"]).to_string(),
            span: to_span(&step["location"]["range"]),
            message: text(&step["message"]).to_string(),
        };
        flow["steps"].as_array().expect("steps").iter().map(stop).collect()
    }

    fn edit(&mut self, offer: &Offer) -> Result<Edit, Moved> {
        let resolved = self.ask("codeAction/resolve", offer.ticket.clone())?;
        let [change] = resolved["edit"]["documentChanges"].as_array().expect("a versioned edit").as_slice() else {
            panic!("one document is edited: {resolved}")
        };
        let edit = |edit: &Value| (to_span(&edit["range"]), edit["newText"].as_str().expect("a text").to_owned());
        Ok(Edit {
            version: to_number(&change["textDocument"]["version"]),
            changes: change["edits"].as_array().expect("edits").iter().map(edit).collect(),
        })
    }

    fn hear(&mut self) -> Option<Heard> {
        loop {
            if let Some(heard) = self.heard.pop_front() {
                return Some(heard);
            }
            let message = self.wire.receive()?;
            assert!(message.get("method").is_some(), "nobody asked for {message}");
            let heard = self.attend(&message);
            self.heard.extend(heard);
        }
    }

    fn end(&mut self) -> Vec<Heard> {
        self.ask("shutdown", Value::Null).expect("it is answered");
        self.notify("exit", Value::Null);
        self.wire.hang_up();
        while let Some(message) = self.wire.receive() {
            assert!(message.get("method").is_some(), "nobody asked for {message}");
            let heard = self.attend(&message);
            self.heard.extend(heard);
        }
        match &mut self.server {
            Server::Program(program) => assert!(program.wait().expect("it was started").success()),
            #[cfg(unix)]
            Server::Task(ended) => assert_eq!(ended.recv(), Ok(bezoar_lsp::Ending::Finished)),
        }
        self.heard.drain(..).collect()
    }
}

fn capabilities(client: Client) -> Value {
    let registers = json!({ "dynamicRegistration": true });
    let mut all = json!({
        "experimental": { "commands": { "commands": ["bezoar.showFlow"] } },
        "general": { "positionEncodings": [client.encoding.as_str()] },
        "workspace": {
            "configuration": true,
            "didChangeConfiguration": registers,
            "didChangeWatchedFiles": registers,
            "workspaceEdit": { "documentChanges": true },
            "workspaceFolders": true,
        },
        "textDocument": {
            "hover": { "contentFormat": ["markdown"] },
            "publishDiagnostics": {
                "versionSupport": true,
                "relatedInformation": true,
                "codeDescriptionSupport": true,
                "tagSupport": { "valueSet": [1, 2] },
            },
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix", "source.fixAll"] } },
                "dataSupport": true,
                "resolveSupport": { "properties": ["edit"] },
            },
        },
    });
    if client.road == Road::Pull {
        all["textDocument"]["diagnostic"] = json!({ "dynamicRegistration": true });
        all["workspace"]["diagnostics"] = json!({ "refreshSupport": true });
    }
    all
}

fn publication(params: &Value) -> Publication {
    Publication {
        uri: text(&params["uri"]),
        version: (!params["version"].is_null()).then(|| to_number(&params["version"])),
        diagnostics: diagnostics(&params["diagnostics"]),
    }
}

fn report(value: &Value) -> Report {
    let id = value["resultId"].as_str().expect("an id").to_owned();
    match value["kind"].as_str() {
        Some("full") => Report::Full { id, diagnostics: diagnostics(&value["items"]) },
        Some("unchanged") => Report::Unchanged { id },
        _ => panic!("{value} is no report"),
    }
}

fn diagnostics(list: &Value) -> Vec<Diagnostic> {
    list.as_array().expect("a list").iter().map(diagnostic).collect()
}

fn related_place(value: &Value) -> RelatedPlace {
    let location = &value["location"];
    RelatedPlace {
        file: Some(text(&location["uri"])),
        span: to_span(&location["range"]),
        message: text(&value["message"]),
    }
}

fn diagnostic(value: &Value) -> Diagnostic {
    assert_eq!(value["source"], "bezoar");
    let related = value["relatedInformation"].as_array().into_iter().flatten();
    let optional = |value: &Value| value.as_str().map(Arc::from);
    Diagnostic {
        span: to_span(&value["range"]),
        level: match to_number(&value["severity"]) {
            1 => Level::Error,
            2 => Level::Warning,
            3 => Level::Information,
            _ => Level::Hint,
        },
        message: text(&value["message"]),
        code: optional(&value["code"]),
        href: optional(&value["codeDescription"]["href"]),
        tag: value["tags"].as_array().map(|tags| match tags.as_slice() {
            [tag] if *tag == 1 => bezoar_base::Tag::Unnecessary,
            [tag] if *tag == 2 => bezoar_base::Tag::Deprecated,
            _ => panic!("{value} has a tag that nobody knows"),
        }),
        related: related.map(related_place).collect(),
        finding: optional(&value["data"]["finding"]),
    }
}

fn offer(action: &Value) -> Offer {
    assert!(action["edit"].is_null(), "it is asked for when it is chosen: {action}");
    Offer {
        title: action["title"].as_str().expect("a title").to_owned(),
        kind: action["kind"].as_str().expect("a kind").to_owned(),
        preferred: action["isPreferred"] == true,
        mends: action["diagnostics"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|it| text(&it["message"]).to_string())
            .collect(),
        ticket: action.clone(),
    }
}

fn text(value: &Value) -> Arc<str> {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).into()
}

fn to_number<T: TryFrom<i64>>(value: &Value) -> T {
    let number = value.as_i64().and_then(|number| T::try_from(number).ok());
    number.unwrap_or_else(|| panic!("{value} is no such number"))
}

fn to_span(range: &Value) -> Span {
    let place = |place: &Value| Place::new(to_number(&place["line"]), to_number(&place["character"]));
    Span::new(place(&range["start"]), place(&range["end"]))
}

fn from_place(place: Place) -> Value {
    json!({ "line": place.line, "character": place.character })
}

fn from_span(span: Span) -> Value {
    json!({ "start": from_place(span.start), "end": from_place(span.end) })
}
