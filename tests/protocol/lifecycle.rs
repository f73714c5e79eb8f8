//! What client and server agree on, and what the server asks of the client.

use std::fs;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::client::{APP, Client, capabilities, engine, hover_at, initialize};
use crate::ending::stalled;

/// A client that can be asked for everything.
fn talkative() -> Value {
    let registers = json!({ "dynamicRegistration": true });
    json!({
        "workspace": {
            "configuration": true,
            "didChangeConfiguration": registers,
            "didChangeWatchedFiles": registers,
        },
        "textDocument": {
            "publishDiagnostics": { "versionSupport": true },
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } },
                "dataSupport": true,
                "resolveSupport": { "properties": ["edit"] },
            },
            "diagnostic": {},
        },
    })
}

#[tokio::test]
async fn what_is_offered_is_what_is_done() {
    let mut client = Client::connect(engine());
    let answer = client.request("initialize", initialize(talkative())).await;
    let offered = &answer["result"]["capabilities"];
    assert_eq!(offered["textDocumentSync"], json!({ "openClose": true, "change": 2, "save": { "includeText": true } }));
    let kinds = json!(["quickfix", "source.fixAll.bezoar"]);
    assert_eq!(offered["codeActionProvider"], json!({ "codeActionKinds": kinds, "resolveProvider": true }));
    assert_eq!(offered["hoverProvider"], true);
    assert_eq!(offered["diagnosticProvider"], Value::Null, "pushed and pulled diagnostics would be shown twice");
    assert_eq!(answer["result"]["serverInfo"]["version"], env!("CARGO_PKG_VERSION"));
    client.finish().await;
}

/// The session asks to be woken, and is.
#[tokio::test]
async fn what_half_typed_code_hides_goes_when_nothing_more_is_typed() {
    let code = "\nbreakpoint()\n";
    let mut client = Client::start(engine(), capabilities("utf-16")).await;
    client.open(APP, code).await;
    assert_eq!(client.diagnostics(APP, 1).await.len(), 1);
    client.change(APP, 2, &format!("text = (\n{code}")).await;
    assert_eq!(client.diagnostics(APP, 2).await.len(), 1, "kept");
    assert_eq!(client.diagnostics(APP, 2).await.len(), 0, "let go");
    client.finish().await;
}

#[tokio::test]
async fn a_client_that_answers_nothing_does_not_hang_it() {
    let mut client = Client::start(engine(), talkative()).await;
    for _ in 0..2 {
        client.call("client/registerCapability").await;
    }
    client.call("workspace/configuration").await;
    for version in 2..200 {
        if version == 2 {
            client.open(APP, "a = 0\n").await;
        }
        client.change(APP, version, &format!("a = {version}\n")).await;
        client.notify("workspace/didChangeConfiguration", json!({ "settings": null })).await;
        client.call("workspace/configuration").await;
        client.diagnostics(APP, version).await;
    }
    assert_eq!(client.request("textDocument/hover", hover_at(APP, 0, 0)).await["result"], Value::Null);
    client.finish().await;
}

#[tokio::test]
async fn a_client_that_refuses_everything_is_served() {
    let mut client = Client::start(engine(), talkative()).await;
    for method in ["client/registerCapability", "client/registerCapability", "workspace/configuration"] {
        let call = client.call(method).await;
        let error = json!({ "code": -32601, "message": "no" });
        let refusal = json!({ "jsonrpc": "2.0", "id": call["id"], "error": error });
        client.write(&crate::wire::frame(&refusal)).await;
    }
    client.open(APP, "a = 1\n").await;
    client.diagnostics(APP, 1).await;
    client.finish().await;
}

#[tokio::test]
async fn unknown_messages_are_answered_or_left() {
    let mut client = Client::start(engine(), capabilities("utf-8")).await;
    client.notify("$/setTrace", json!({ "value": "verbose" })).await;
    client.notify("bezoar/unheardOf", json!({})).await;
    assert_eq!(client.request("bezoar/unheardOf", json!({})).await["error"]["code"], -32601);
    assert_eq!(client.request("textDocument/hover", hover_at("file:///none.py", 0, 0)).await["result"], Value::Null);
    client.finish().await;
}

#[tokio::test]
async fn a_question_about_text_that_moved_on_is_refused() {
    let (analyze, begun, go) = stalled();
    let mut client = Client::start(analyze, capabilities("utf-8")).await;
    client.open(APP, "a = 1\n").await;
    tokio::task::spawn_blocking(move || begun.recv()).await.expect("a thread").expect("the analysis begins");
    let hover = client.ask("textDocument/hover", hover_at(APP, 0, 0)).await;
    client.change(APP, 2, "b = 1\n").await;
    assert_eq!(client.response(hover).await["error"]["code"], -32801);
    drop(go);
    client.diagnostics(APP, 2).await;
    client.finish().await;
}

/// A client that does not tell of changed files still sees a rule file's errors come and go as it is saved.
#[tokio::test]
async fn rule_files_are_read_again_when_they_change_on_disk() {
    let workspace = tempfile::tempdir().expect("a folder");
    let folder = workspace.path().join(".bezoar/rules");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("mine.scm");
    fs::write(&path, "(call").expect("a file");
    let mut client = Client::connect(Arc::new(bezoar_engine::analyze));
    let root = format!("file://{}", workspace.path().display());
    let mut start = initialize(json!({}));
    start["workspaceFolders"] = json!([{ "uri": root, "name": "workspace" }]);
    client.request("initialize", start).await;
    client.notify("initialized", json!({})).await;
    let uri = format!("file://{}", path.display());
    let broken = client.call("textDocument/publishDiagnostics").await;
    assert_eq!(broken["params"]["uri"], uri);
    assert_ne!(broken["params"]["diagnostics"], json!([]));
    fs::remove_file(&path).expect("it goes");
    let mended = client.call("textDocument/publishDiagnostics").await;
    assert_eq!((&mended["params"]["uri"], &mended["params"]["diagnostics"]), (&json!(uri), &json!([])));
    client.finish().await;
}

/// From the disk to the editor: a configuration counts for the document, is read again when it is said to have changed, and what
/// is wrong with it is shown in it.
#[tokio::test]
async fn configuration_is_read_from_disk() {
    let workspace = tempfile::tempdir().expect("a folder");
    fs::create_dir(workspace.path().join(".git")).expect("a folder");
    let path = workspace.path().join("bezoar.toml");
    let uri = |name: &str| format!("file://{}", workspace.path().join(name).display());
    fs::write(&path, "ignore = ['debugger-left-in']\n").expect("a file");
    let mut client = Client::connect(engine());
    let mut start = initialize(capabilities("utf-16"));
    start["workspaceFolders"] = json!([{ "uri": uri(""), "name": "workspace" }]);
    client.request("initialize", start).await;
    client.notify("initialized", json!({})).await;
    let app = uri("app.py");
    client.open(&app, "breakpoint()\n").await;
    assert_eq!(client.diagnostics(&app, 1).await.len(), 0, "it is ignored");
    fs::write(&path, "ignor = ['debugger-left-in']\n").expect("a file");
    client
        .notify("workspace/didChangeWatchedFiles", json!({ "changes": [{ "uri": uri("bezoar.toml"), "type": 2 }] }))
        .await;
    let wrong = client.call("textDocument/publishDiagnostics").await;
    assert_eq!(wrong["params"]["uri"], uri("bezoar.toml"));
    let diagnostic = &wrong["params"]["diagnostics"][0];
    assert_eq!(diagnostic["message"], "unknown key `ignor`; did you mean `ignore`?");
    assert_eq!(diagnostic["range"]["end"], json!({ "line": 0, "character": 5 }));
    assert_eq!(client.diagnostics(&app, 1).await.len(), 1, "it is ignored no more");
    client.finish().await;
}
