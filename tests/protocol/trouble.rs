//! Panics, floods and nonsense cost what they must and no more.

use std::io;
use std::sync::{Arc, Mutex, Once, PoisonError};

use bezoar_lsp::worker::Analyze;
use serde_json::{Value, json};

use crate::client::{APP, Client, capabilities, hover_at};
use crate::ending::stalled;
use crate::wire::{notification, request};

/// What all tests of this program have logged.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().unwrap_or_else(PoisonError::into_inner).extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The lines of the log that name a document.
fn logged(uri: &str) -> Vec<String> {
    let log = LOG.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&log).lines().filter(|line| line.contains(uri)).map(str::to_owned).collect()
}

fn keep_a_log() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_ansi(false).with_writer(|| Log).init();
    });
}

#[tokio::test]
async fn a_panic_costs_one_line_of_the_log() {
    keep_a_log();
    let uri = "file:///workspace/panics.py";
    let analyze: Arc<Analyze> = Arc::new(|source, context, previous, budget| {
        assert!(!source.as_str().contains("trigger"), "a bug in the engine");
        bezoar_engine::analyze(source, context, previous, budget)
    });
    let mut client = Client::start(analyze, capabilities("utf-8")).await;
    client.open(uri, "a = 1\n").await;
    client.diagnostics(uri, 1).await;
    client.change(uri, 2, "trigger = 1\n").await;
    // Answered although the analysis that it waits for never ends well.
    assert_eq!(client.request("textDocument/hover", hover_at(uri, 0, 0)).await["result"], Value::Null);
    client.open(APP, "b = 1\n").await;
    client.diagnostics(APP, 1).await;
    client.change(uri, 3, "c = 1\n").await;
    client.diagnostics(uri, 3).await;
    client.finish().await;
    let lines = logged(uri);
    let [line] = &*lines else { panic!("one line is expected: {lines:#?}") };
    assert!(line.contains("ERROR") && line.contains("a bug in the engine"), "{line}");
    assert!(line.contains("version 2 of") && line.contains("with rules "), "{line}");
}

#[tokio::test]
async fn a_flood_of_requests_and_their_cancellations_is_answered() {
    let (analyze, begun, go) = stalled();
    let mut client = Client::start(analyze, capabilities("utf-8")).await;
    client.open(APP, "a = 1\n").await;
    tokio::task::spawn_blocking(move || begun.recv()).await.expect("a thread").expect("the analysis begins");
    let ids: Vec<u64> = (0..1000).map(|_| client.new_id()).collect();
    let asked = ids.iter().flat_map(|id| request(*id, "textDocument/hover", hover_at(APP, 0, 0)));
    let withdrawn = ids.iter().flat_map(|id| notification("$/cancelRequest", json!({ "id": id })));
    let bytes: Vec<u8> = asked.chain(withdrawn).collect();
    client.write(&bytes).await;
    // The analysis that all of them wait for still stands.
    for id in ids {
        assert_eq!(client.response(id).await["error"]["code"], -32800);
    }
    let last = client.ask("textDocument/hover", hover_at(APP, 0, 0)).await;
    drop(go);
    assert_eq!(client.response(last).await["error"], Value::Null);
    client.diagnostics(APP, 1).await;
    client.finish().await;
}

#[tokio::test]
async fn a_flood_of_questions_while_typing_is_answered() {
    let mut client = Client::start(crate::client::engine(), capabilities("utf-8")).await;
    client.open(APP, "a = 1\n").await;
    let mut bytes = Vec::new();
    let ids: Vec<u64> = (0..2000).map(|_| client.new_id()).collect();
    for (number, id) in ids.iter().enumerate() {
        let change = json!({ "textDocument": { "uri": APP, "version": number + 2 }, "contentChanges": [{ "text": format!("a = {number}\n") }] });
        bytes.extend(notification("textDocument/didChange", change));
        bytes.extend(request(*id, "textDocument/hover", hover_at(APP, 0, 0)));
        if number % 2 == 0 {
            bytes.extend(notification("$/cancelRequest", json!({ "id": id })));
        }
    }
    client.write(&bytes).await;
    for id in ids {
        let code = client.response(id).await["error"]["code"].clone();
        assert!([json!(null), json!(-32800), json!(-32801)].contains(&code), "{code}");
    }
    client.diagnostics(APP, 2001).await;
    client.finish().await;
}

/// Where a message that is none ends, the next begins nobody knows: the connection is given up, in words.
#[tokio::test]
async fn nonsense_is_told_and_ends_the_connection() {
    for nonsense in ["{\"jsonrpc\":\"2.0\",", "[]", "42"] {
        let mut client = Client::start(crate::client::engine(), capabilities("utf-8")).await;
        client.write(format!("Content-Length: {}\r\n\r\n{nonsense}", nonsense.len()).as_bytes()).await;
        let told = client.refusal().await;
        assert_eq!(told["id"], Value::Null);
        assert_eq!(client.ended().await, bezoar_lsp::Ending::Disconnected);
    }
}
