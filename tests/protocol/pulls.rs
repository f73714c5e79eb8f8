//! Clients that ask for diagnostics: what is agreed, and what goes over the wire.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{APP, Client, capabilities, engine, hover_at, initialize};
use crate::ending::stalled;

const RULE: &str = r#"
;; title      = "Dangerous run"
;; message    = "`danger.run` runs `{related.what}`"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [95]
;; tag        = "deprecated"

((call function: (_) @_callee arguments: (argument_list (_) @related.what)) @match
  (#callee? @_callee "danger.run")
  (#set! related.what "this is run"))
"#;

/// A client that asks, says all that it can do beside that, and can be told as well.
fn asking() -> Value {
    json!({
        "workspace": { "diagnostics": { "refreshSupport": true } },
        "textDocument": {
            "publishDiagnostics": { "versionSupport": true },
            "diagnostic": {
                "relatedInformation": true,
                "codeDescriptionSupport": true,
                "tagSupport": { "valueSet": [2] },
            },
        },
    })
}

/// A workspace with one rule.
fn workspace() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join(".bezoar/rules")).expect("a folder");
    fs::write(folder.path().join(".bezoar/rules/danger.scm"), RULE).expect("a file");
    folder
}

async fn start_in(folder: &TempDir, capabilities: Value) -> Client {
    let mut start = initialize(capabilities);
    start["workspaceFolders"] = json!([{ "uri": format!("file://{}", folder.path().display()), "name": "it" }]);
    let mut client = Client::connect(engine());
    client.request("initialize", start).await;
    client.notify("initialized", json!({})).await;
    client
}

fn about(uri: &str, previous: Option<&Value>) -> Value {
    let mut params = json!({ "textDocument": { "uri": uri }, "identifier": "bezoar" });
    if let Some(previous) = previous {
        params["previousResultId"] = previous.clone();
    }
    params
}

async fn pull(client: &mut Client, uri: &str, previous: Option<&Value>) -> Value {
    client.request("textDocument/diagnostic", about(uri, previous)).await
}

#[tokio::test]
async fn who_asks_is_not_told_and_who_is_told_may_not_ask() {
    let provider = |other_files: bool| {
        json!({
            "identifier": "bezoar",
            "interFileDependencies": other_files,
            "workspaceDiagnostics": true,
        })
    };
    let refresh = json!({ "diagnostics": { "refreshSupport": true } });
    for (what, document, workspace, expected) in [
        ("all", json!({ "publishDiagnostics": {}, "diagnostic": {} }), refresh.clone(), provider(false)),
        ("can only ask", json!({ "diagnostic": {} }), json!({}), provider(true)),
        ("would not ask again", json!({ "publishDiagnostics": {}, "diagnostic": {} }), json!({}), Value::Null),
        ("can only be told", json!({ "publishDiagnostics": {} }), refresh, Value::Null),
        ("says nothing", json!({}), json!({}), Value::Null),
    ] {
        let mut client = Client::connect(engine());
        let capabilities = json!({ "textDocument": document, "workspace": workspace });
        let answer = client.request("initialize", initialize(capabilities)).await;
        assert_eq!(answer["result"]["capabilities"]["diagnosticProvider"], expected, "a client that {what}");
        client.notify("initialized", json!({})).await;
        client.open(APP, "a = 1\n").await;
        let response = pull(&mut client, APP, None).await;
        if expected.is_null() {
            assert_eq!(response["error"]["code"], -32601, "a client that {what}");
            client.call("textDocument/publishDiagnostics").await;
        } else {
            assert_eq!(response["result"]["kind"], "full", "a client that {what}");
        }
        client.finish().await;
    }
}

#[tokio::test]
async fn a_report_is_full_once_and_unchanged_afterwards() {
    let folder = workspace();
    let mut client = start_in(&folder, asking()).await;
    let app = format!("file://{}/app.py", folder.path().display());
    client.open(&app, "import danger\ndanger.run(data)\n").await;
    let mut report = pull(&mut client, &app, None).await["result"].clone();
    let id = report["resultId"].take();
    assert!(report["items"][0]["data"].take()["finding"].is_string());
    let place = |start: u32, end: u32| json!({ "start": { "line": 1, "character": start }, "end": { "line": 1, "character": end } });
    let expected = json!({
        "range": place(0, 16),
        "severity": 2,
        "code": "danger",
        "codeDescription": { "href": format!("file://{}/.bezoar/rules/danger.scm", folder.path().display()) },
        "source": "bezoar",
        "message": "`danger.run` runs `data`",
        "tags": [2],
        "relatedInformation": [{ "location": { "uri": app, "range": place(11, 15) }, "message": "this is run" }],
        "data": null,
    });
    assert_eq!(report, json!({ "kind": "full", "resultId": null, "items": [expected] }));
    let same = pull(&mut client, &app, Some(&id)).await["result"].clone();
    assert_eq!(same, json!({ "kind": "unchanged", "resultId": id }));
    client.change(&app, 2, "import danger\n").await;
    let mended = pull(&mut client, &app, Some(&id)).await["result"].clone();
    assert_eq!((&mended["kind"], &mended["items"]), (&json!("full"), &json!([])));
    assert_ne!(mended["resultId"], id);
    client.finish().await;
}

#[tokio::test]
async fn a_pull_of_text_that_moved_on_is_to_be_tried_again() {
    let (analyze, begun, go) = stalled();
    let mut client = Client::start(analyze, asking()).await;
    client.open(APP, "a = 1\n").await;
    tokio::task::spawn_blocking(move || begun.recv()).await.expect("a thread").expect("the analysis begins");
    let first = client.ask("textDocument/diagnostic", about(APP, None)).await;
    client.change(APP, 2, "b = 1\n").await;
    let error = client.response(first).await["error"].clone();
    assert_eq!((&error["code"], &error["data"]), (&json!(-32802), &json!({ "retriggerRequest": true })));
    let withdrawn = client.ask("textDocument/diagnostic", about(APP, None)).await;
    client.notify("$/cancelRequest", json!({ "id": withdrawn })).await;
    assert_eq!(client.response(withdrawn).await["error"]["code"], -32800);
    let second = client.ask("textDocument/diagnostic", about(APP, None)).await;
    drop(go);
    assert_eq!(client.response(second).await["result"]["items"], json!([]));
    client.finish().await;
}

/// The rule goes from the disk, and nobody edits anything: the client hears that it should ask again, once.
#[tokio::test]
async fn what_changes_by_itself_is_asked_for_again() {
    let folder = workspace();
    let mut client = start_in(&folder, asking()).await;
    let app = |name: &str| format!("file://{}/{name}.py", folder.path().display());
    for name in ["one", "two"] {
        client.open(&app(name), "import danger\ndanger.run(data)\n").await;
        assert_ne!(pull(&mut client, &app(name), None).await["result"]["items"], json!([]));
    }
    let rule = folder.path().join(".bezoar/rules/danger.scm");
    fs::remove_file(&rule).expect("it goes");
    let changed = json!({ "changes": [{ "uri": format!("file://{}", rule.display()), "type": 3 }] });
    client.notify("workspace/didChangeWatchedFiles", changed).await;
    let refresh = client.call("workspace/diagnostic/refresh").await;
    for name in ["one", "two"] {
        assert_eq!(pull(&mut client, &app(name), None).await["result"]["items"], json!([]));
    }
    client.reply(&refresh, Value::Null).await;
    // Whatever else it said would be an error now.
    assert_eq!(client.request("textDocument/hover", hover_at(&app("one"), 1, 3)).await["result"], Value::Null);
    client.finish().await;
}

#[tokio::test]
async fn a_client_that_does_not_answer_a_refresh_is_served() {
    let folder = workspace();
    let mut client = start_in(&folder, asking()).await;
    let app = format!("file://{}/app.py", folder.path().display());
    client.open(&app, "import danger\ndanger.run(data)\n").await;
    assert_ne!(pull(&mut client, &app, None).await["result"]["items"], json!([]));
    let settings = |ignore: Value| json!({ "settings": { "bezoar": { "ignore": ignore } } });
    client.notify("workspace/didChangeConfiguration", settings(json!(["danger"]))).await;
    client.call("workspace/diagnostic/refresh").await;
    for _ in 0..20 {
        for ignored in [json!([]), json!(["danger"])] {
            let is_shown = ignored == json!([]);
            client.notify("workspace/didChangeConfiguration", settings(ignored)).await;
            assert_eq!(pull(&mut client, &app, None).await["result"]["items"] != json!([]), is_shown);
        }
    }
    client.finish().await;
}

#[tokio::test]
async fn a_client_that_is_told_hears_of_no_refresh() {
    let folder = workspace();
    let mut client = start_in(&folder, capabilities("utf-8")).await;
    let app = format!("file://{}/app.py", folder.path().display());
    client.open(&app, "import danger\ndanger.run(data)\n").await;
    assert_ne!(client.diagnostics(&app, 1).await, [Value::Null; 0]);
    let settings = json!({ "settings": { "bezoar": { "ignore": ["danger"] } } });
    client.notify("workspace/didChangeConfiguration", settings).await;
    assert_eq!(client.diagnostics(&app, 1).await, [Value::Null; 0]);
    client.finish().await;
}
