//! A client that accounts for every message.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use bezoar_lsp::worker::Analyze;
use bezoar_lsp::{Ending, serve};
use serde_json::{Value, json};
use tokio::io::{AsyncWriteExt as _, DuplexStream};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::wire::{Messages, frame, notification, request};

/// Long enough for the slowest machine; nothing waits for it unless something is broken.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) const APP: &str = "file:///workspace/app.py";

/// A client and the server that it talks to. [`Client::finish`] it: whatever the server said and the test did not expect is an
/// error.
pub(crate) struct Client {
    /// Gone once the client has hung up.
    writer: Option<DuplexStream>,
    inbox: mpsc::UnboundedReceiver<Value>,
    /// Messages that came while another was waited for.
    aside: VecDeque<Value>,
    server: JoinHandle<Ending>,
    next_id: u64,
    finished: bool,
}

/// The engine.
pub(crate) fn engine() -> Arc<Analyze> {
    Arc::new(bezoar_engine::analyze)
}

/// What a client says that knows versions.
pub(crate) fn capabilities(encoding: &str) -> Value {
    json!({
        "general": { "positionEncodings": [encoding] },
        "textDocument": { "publishDiagnostics": { "versionSupport": true } },
    })
}

impl Client {
    /// A client that has said nothing yet.
    pub(crate) fn connect(analyze: Arc<Analyze>) -> Self {
        let (writer, server_input) = tokio::io::duplex(1 << 16);
        let (server_output, reader) = tokio::io::duplex(1 << 16);
        let server = tokio::spawn(serve(server_input, server_output, analyze));
        let (outbox, inbox) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            let mut messages = Messages::new(reader);
            while let Some(message) = messages.next().await {
                if outbox.send(message).is_err() {
                    break;
                }
            }
        });
        Self { writer: Some(writer), inbox, aside: VecDeque::new(), server, next_id: 0, finished: false }
    }

    /// A client that has introduced itself.
    pub(crate) async fn start(analyze: Arc<Analyze>, capabilities: Value) -> Self {
        let mut client = Self::connect(analyze);
        let initialized = client.request("initialize", initialize(capabilities)).await;
        assert_eq!(initialized["error"], Value::Null);
        client.notify("initialized", json!({})).await;
        client
    }

    /// Writes bytes in one go.
    pub(crate) async fn write(&mut self, bytes: &[u8]) {
        let writer = self.writer.as_mut().expect("the client has not hung up");
        let written = tokio::time::timeout(PATIENCE, writer.write_all(bytes)).await;
        written.expect("the server goes on reading").expect("the server reads");
    }

    pub(crate) async fn notify(&mut self, method: &str, params: Value) {
        self.write(&notification(method, params)).await;
    }

    /// Sends a request without waiting. Returns its id.
    pub(crate) async fn ask(&mut self, method: &str, params: Value) -> u64 {
        let id = self.new_id();
        self.write(&request(id, method, params)).await;
        id
    }

    /// Sends a request and waits for the whole response.
    pub(crate) async fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.ask(method, params).await;
        self.response(id).await
    }

    pub(crate) fn new_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    pub(crate) async fn response(&mut self, id: u64) -> Value {
        self.expect(|message| message["id"] == id && message.get("method").is_none()).await
    }

    /// Waits for an error that answers nothing in particular.
    pub(crate) async fn refusal(&mut self) -> Value {
        self.expect(|message| message.get("error").is_some() && message["id"].is_null()).await
    }

    /// Waits for a request or notification of the server's.
    pub(crate) async fn call(&mut self, method: &str) -> Value {
        self.expect(|message| message["method"] == method).await
    }

    /// Answers a request of the server's.
    pub(crate) async fn reply(&mut self, call: &Value, result: Value) {
        self.write(&frame(&json!({ "jsonrpc": "2.0", "id": call["id"], "result": result }))).await;
    }

    /// Waits until the diagnostics of a version are there. Those of earlier versions are taken along: which of them are sent
    /// depends on how fast the machine is, but never do they come out of order.
    pub(crate) async fn diagnostics(&mut self, uri: &str, version: i64) -> Vec<Value> {
        let mut newest = i64::MIN;
        loop {
            let message = self
                .expect(|message| {
                    message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
                })
                .await;
            let published = message["params"]["version"].as_i64().expect("a version");
            assert!(newest <= published && published <= version, "{published} came after {newest}");
            newest = published;
            if published == version {
                return message["params"]["diagnostics"].as_array().expect("a list").clone();
            }
        }
    }

    pub(crate) async fn open(&mut self, uri: &str, text: &str) {
        self.notify("textDocument/didOpen", did_open(uri, text)).await;
    }

    /// Replaces the whole text.
    pub(crate) async fn change(&mut self, uri: &str, version: i64, text: &str) {
        let document = json!({ "uri": uri, "version": version });
        let params = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
        self.notify("textDocument/didChange", params).await;
    }

    /// Says good-bye as one should, and checks that nothing unexpected was said.
    pub(crate) async fn finish(mut self) {
        let answer = self.request("shutdown", Value::Null).await;
        assert_eq!(answer["error"], Value::Null);
        self.notify("exit", Value::Null).await;
        assert_eq!(self.ended().await, Ending::Finished);
    }

    /// Closes the pipe to the server.
    pub(crate) fn hang_up(&mut self) {
        self.writer = None;
    }

    /// Waits for the server's end, and checks that nothing unexpected was said.
    pub(crate) async fn ended(mut self) -> Ending {
        let ending = tokio::time::timeout(PATIENCE, &mut self.server).await.expect("the server ends");
        self.inbox.close();
        while let Some(message) = self.inbox.recv().await {
            self.aside.push_back(message);
        }
        assert!(self.aside.is_empty(), "nobody asked for {:?}", self.aside);
        self.finished = true;
        ending.expect("the server does not panic")
    }

    async fn expect(&mut self, is_meant: impl Fn(&Value) -> bool) -> Value {
        if let Some(position) = self.aside.iter().position(&is_meant) {
            return self.aside.remove(position).expect("it was just found");
        }
        loop {
            let message = tokio::time::timeout(PATIENCE, self.inbox.recv()).await;
            let message = message.unwrap_or_else(|_| panic!("nothing came but {:?}", self.aside));
            let message = message.unwrap_or_else(|| panic!("the server is gone; it said {:?}", self.aside));
            if is_meant(&message) {
                return message;
            }
            self.aside.push_back(message);
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        assert!(self.finished || std::thread::panicking(), "finish the client: what the server said was not looked at");
    }
}

pub(crate) fn initialize(capabilities: Value) -> Value {
    json!({ "processId": std::process::id(), "rootUri": null, "capabilities": capabilities })
}

pub(crate) fn did_open(uri: &str, text: &str) -> Value {
    json!({ "textDocument": { "uri": uri, "languageId": "python", "version": 1, "text": text } })
}

pub(crate) fn hover_at(uri: &str, line: u32, character: u32) -> Value {
    json!({ "textDocument": { "uri": uri }, "position": { "line": line, "character": character } })
}
