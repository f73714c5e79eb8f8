//! What is written first happens first.

use std::sync::{Arc, Mutex};

use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::Change;
use bezoar_lsp::worker::Analyze;
use serde_json::{Value, json};

use crate::client::{APP, Client, capabilities, did_open, hover_at, initialize};
use crate::support::model::{ENCODINGS, Model};
use crate::support::random::Random;
use crate::wire::{notification, request};

/// An engine that remembers the text that it saw last.
fn watching(seen: &Arc<Mutex<String>>) -> Arc<Analyze> {
    let seen = Arc::clone(seen);
    Arc::new(move |source, context, previous, budget| {
        source.as_str().clone_into(&mut seen.lock().expect("no test panics with it"));
        bezoar_engine::analyze(source, context, previous, budget)
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_pipelined_changes_stay_in_order() {
    for encoding in ENCODINGS {
        let seen = Arc::<Mutex<String>>::default();
        let mut client = Client::start(watching(&seen), capabilities(encoding.as_str())).await;
        let start = "data = 'ü😀'\r\n";
        let (mut model, mut random) = (Model::new(start, encoding), Random(7));
        let mut bytes = notification("textDocument/didOpen", did_open(APP, start));
        for version in 2..=2001 {
            let changes: Vec<Value> =
                (0..=random.below(2)).map(|_| to_json(model.type_something(&mut random))).collect();
            let params = json!({ "textDocument": { "uri": APP, "version": version }, "contentChanges": changes });
            bytes.extend(notification("textDocument/didChange", params));
        }
        client.write(&bytes).await;
        client.diagnostics(APP, 2001).await;
        // The last version may be shown on the strength of an analysis of an earlier one; a question waits for its own.
        client.request("textDocument/hover", hover_at(APP, 0, 0)).await;
        assert_eq!(*seen.lock().expect("no test panics with it"), model.text(), "{encoding:?}");
        drain(&mut client).await;
        client.finish().await;
    }
}

#[tokio::test]
async fn messages_behind_initialize_are_not_lost() {
    let seen = Arc::<Mutex<String>>::default();
    let mut client = Client::connect(watching(&seen));
    let (first, second) = (client.new_id(), client.new_id());
    let bytes = [
        request(first, "initialize", initialize(capabilities("utf-16"))),
        notification("initialized", json!({})),
        notification("textDocument/didOpen", did_open(APP, "a = 1\n")),
        request(second, "textDocument/hover", hover_at(APP, 0, 0)),
    ];
    client.write(&bytes.concat()).await;
    let initialized = client.response(first).await;
    assert_eq!(initialized["result"]["serverInfo"]["name"], "bezoar");
    assert_eq!(client.response(second).await["error"], Value::Null);
    client.diagnostics(APP, 1).await;
    assert_eq!(*seen.lock().expect("no test panics with it"), "a = 1\n");
    client.finish().await;
}

#[tokio::test]
async fn the_best_encoding_that_is_offered_is_taken() {
    for (offered, chosen) in [
        (json!(["utf-16", "utf-8", "utf-32"]), Encoding::Utf8),
        (json!(["utf-16", "utf-32"]), Encoding::Utf32),
        (json!(["utf-16"]), Encoding::Utf16),
        (json!(["utf-7"]), Encoding::Utf16),
        (Value::Null, Encoding::Utf16),
    ] {
        let mut client = Client::connect(crate::client::engine());
        let capabilities = json!({ "general": { "positionEncodings": offered } });
        let answer = client.request("initialize", initialize(capabilities)).await;
        assert_eq!(answer["result"]["capabilities"]["positionEncoding"], chosen.as_str());
        client.finish().await;
    }
}

/// Takes the diagnostics that a last analysis may still have brought.
async fn drain(client: &mut Client) {
    client.change(APP, 3000, "").await;
    client.diagnostics(APP, 3000).await;
    client.request("textDocument/hover", hover_at(APP, 0, 0)).await;
}

fn to_json(change: Change) -> Value {
    match change.span {
        None => json!({ "text": change.text }),
        Some(span) => {
            let place = |place: bezoar_lsp::convert::Place| json!({ "line": place.line, "character": place.character });
            json!({ "range": { "start": place(span.start), "end": place(span.end) }, "text": change.text })
        }
    }
}
