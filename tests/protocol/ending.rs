//! The server ends when it is told to, or when nobody is there any more; and only then.

use std::sync::{Arc, Mutex, mpsc};

use bezoar_lsp::Ending;
use bezoar_lsp::worker::Analyze;
use serde_json::{Value, json};

use crate::client::{APP, Client, capabilities, engine, hover_at};
use crate::wire::{notification, request};

/// An engine that says when it begins and goes on when it is told to, or when the test is over.
pub(crate) fn stalled() -> (Arc<Analyze>, mpsc::Receiver<()>, mpsc::Sender<()>) {
    let (begins, begun) = mpsc::channel();
    let (go, going) = mpsc::channel::<()>();
    let going = Mutex::new(going);
    let analyze: Arc<Analyze> = Arc::new(move |source, context, previous, budget| {
        let _ = begins.send(());
        let _ = going.lock().expect("nobody panics with it").recv();
        bezoar_engine::analyze(source, context, previous, budget)
    });
    (analyze, begun, go)
}

#[tokio::test]
async fn exit_after_shutdown_is_success() {
    Client::start(engine(), capabilities("utf-8")).await.finish().await;
}

#[tokio::test]
async fn shutdown_and_exit_in_one_go_are_both_answered() {
    let mut client = Client::start(engine(), capabilities("utf-8")).await;
    let id = client.new_id();
    client.write(&[request(id, "shutdown", Value::Null), notification("exit", Value::Null)].concat()).await;
    assert_eq!(client.response(id).await["error"], Value::Null);
    assert_eq!(client.ended().await, Ending::Finished);
}

#[tokio::test]
async fn exit_alone_is_failure() {
    let mut client = Client::start(engine(), capabilities("utf-8")).await;
    client.notify("exit", Value::Null).await;
    assert_eq!(client.ended().await, Ending::ExitWithoutShutdown);
}

#[tokio::test]
async fn a_client_that_hangs_up_ends_it() {
    let mut client = Client::start(engine(), capabilities("utf-8")).await;
    client.hang_up();
    assert_eq!(client.ended().await, Ending::Disconnected);
}

#[tokio::test]
async fn a_client_that_hangs_up_before_it_said_anything_ends_it() {
    let mut client = Client::connect(engine());
    client.hang_up();
    assert_eq!(client.ended().await, Ending::Disconnected);
}

#[tokio::test]
async fn a_parked_request_does_not_keep_it_alive() {
    let (analyze, begun, _go) = stalled();
    let mut client = Client::start(analyze, capabilities("utf-8")).await;
    client.open(APP, "a = 1\n").await;
    client.ask("textDocument/hover", hover_at(APP, 0, 0)).await;
    tokio::task::spawn_blocking(move || begun.recv()).await.expect("a thread").expect("the analysis begins");
    client.hang_up();
    assert_eq!(client.ended().await, Ending::Disconnected);
}

#[tokio::test]
async fn exit_does_not_wait_for_a_parked_request() {
    let (analyze, begun, _go) = stalled();
    let mut client = Client::start(analyze, capabilities("utf-8")).await;
    client.open(APP, "a = 1\n").await;
    let hover = client.ask("textDocument/hover", hover_at(APP, 0, 0)).await;
    tokio::task::spawn_blocking(move || begun.recv()).await.expect("a thread").expect("the analysis begins");
    assert_eq!(client.request("shutdown", Value::Null).await["error"], Value::Null);
    client.notify("exit", json!(null)).await;
    assert_eq!(client.response(hover).await["error"]["code"], -32800);
    assert_eq!(client.ended().await, Ending::Finished);
}
