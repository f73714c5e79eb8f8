//! What goes over the wire, as JSON.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{Client, engine, hover_at, initialize};

const RULE: &str = r#"
;; title      = "Dangerous run"
;; message    = "`danger.run` runs `{related.what}`"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [95]
;; tag        = "deprecated"
;;
;; [fix.walk]
;; title  = "Use `danger.walk`"
;; safety = "safe"
;; edits  = [{ replace = "@callee", with = "danger.walk" }]

((call function: (_) @callee arguments: (argument_list (_) @related.what)) @match
  (#callee? @callee "danger.run")
  (#set! related.what "this is run")
  (#set! fix "walk"))
"#;

const CODE: &str = "import danger\nx = '😀'; danger.run(data)\n";

/// A workspace with one rule, and a client in it that opened one document.
struct Bench {
    client: Client,
    folder: TempDir,
    app: String,
}

impl Bench {
    async fn start(capabilities: Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join(".bezoar/rules")).expect("a folder");
        fs::write(folder.path().join(".bezoar/rules/danger.scm"), RULE).expect("a file");
        let root = format!("file://{}", folder.path().display());
        let mut start = initialize(capabilities);
        start["workspaceFolders"] = json!([{ "uri": root, "name": "workspace" }]);
        let mut client = Client::connect(engine());
        client.request("initialize", start).await;
        client.notify("initialized", json!({})).await;
        let app = format!("{root}/app.py");
        client.open(&app, CODE).await;
        Self { client, folder, app }
    }

    async fn published(&mut self) -> Value {
        self.client.call("textDocument/publishDiagnostics").await["params"].clone()
    }

    async fn actions(&mut self, only: Value) -> Value {
        let document = json!({ "uri": self.app });
        let place = json!({ "line": 1, "character": 15 });
        let context =
            if only.is_null() { json!({ "diagnostics": [] }) } else { json!({ "diagnostics": [], "only": only }) };
        let params = json!({ "textDocument": document, "range": { "start": place, "end": place }, "context": context });
        self.client.request("textDocument/codeAction", params).await["result"].clone()
    }
}

fn able() -> Value {
    json!({
        "workspace": { "workspaceEdit": { "documentChanges": true } },
        "textDocument": {
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "publishDiagnostics": {
                "versionSupport": true,
                "relatedInformation": true,
                "codeDescriptionSupport": true,
                "tagSupport": { "valueSet": [1, 2] },
            },
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } },
                "dataSupport": true,
                "resolveSupport": { "properties": ["edit"] },
            },
        },
    })
}

fn span(line: u32, start: u32, end: u32) -> Value {
    json!({ "start": { "line": line, "character": start }, "end": { "line": line, "character": end } })
}

#[tokio::test]
async fn a_diagnostic_for_a_client_that_understands_all_of_it() {
    let mut bench = Bench::start(able()).await;
    let mut params = bench.published().await;
    let data = params["diagnostics"][0]["data"].take();
    assert!(data["finding"].is_string(), "{data}");
    let rule = format!("file://{}/.bezoar/rules/danger.scm", bench.folder.path().display());
    let expected = json!({
        "range": span(1, 10, 26),
        "severity": 2,
        "code": "danger",
        "codeDescription": { "href": rule },
        "source": "bezoar",
        "message": "`danger.run` runs `data`",
        "tags": [2],
        "relatedInformation": [
            { "location": { "uri": bench.app, "range": span(1, 21, 25) }, "message": "this is run" },
        ],
        "data": null,
    });
    assert_eq!(params, json!({ "uri": bench.app, "version": 1, "diagnostics": [expected] }));
    bench.client.finish().await;
}

#[tokio::test]
async fn a_diagnostic_for_a_client_that_understands_little() {
    let mut bench = Bench::start(json!({})).await;
    let params = bench.published().await;
    let keys: Vec<&str> =
        params["diagnostics"][0].as_object().expect("a diagnostic").keys().map(String::as_str).collect();
    assert_eq!(keys, ["code", "data", "message", "range", "severity", "source"]);
    bench.client.finish().await;
}

#[tokio::test]
async fn a_hover_says_its_format_and_range() {
    for (format, capabilities) in [("markdown", able()), ("plaintext", json!({}))] {
        let mut bench = Bench::start(capabilities).await;
        bench.published().await;
        let hover = bench.client.request("textDocument/hover", hover_at(&bench.app, 1, 15)).await["result"].clone();
        assert_eq!((&hover["contents"]["kind"], &hover["range"]), (&json!(format), &span(1, 10, 26)));
        bench.client.finish().await;
    }
}

#[tokio::test]
async fn an_edit_is_asked_for_by_its_action() {
    let mut bench = Bench::start(able()).await;
    bench.published().await;
    for only in [json!(null), json!(["quickfix"]), json!([""])] {
        assert_eq!(bench.actions(only).await.as_array().expect("a list").len(), 2, "the fix and the comment");
    }
    assert_eq!(bench.actions(json!(["source.fixAll", "refactor"])).await, json!([]));
    let action = bench.actions(json!(null)).await[0].clone();
    assert_eq!((&action["title"], &action["kind"]), (&json!("Use `danger.walk`"), &json!("quickfix")));
    assert_eq!((&action["edit"], &action["isPreferred"]), (&json!(null), &json!(null)));
    assert_eq!(action["diagnostics"][0]["range"], span(1, 10, 26));
    let resolved = bench.client.request("codeAction/resolve", action.clone()).await;
    let change = json!({
        "textDocument": { "uri": bench.app, "version": 1 },
        "edits": [{ "range": span(1, 10, 20), "newText": "danger.walk" }],
    });
    assert_eq!(resolved["result"]["edit"], json!({ "documentChanges": [change] }));
    bench.client.change(&bench.app, 2, CODE.trim_end()).await;
    let refused = bench.client.request("codeAction/resolve", action).await;
    assert_eq!(refused["error"]["code"], -32801);
    bench.published().await;
    bench.client.finish().await;
}

#[tokio::test]
async fn an_edit_for_a_client_that_cannot_ask_comes_at_once() {
    let action = json!({ "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } } });
    let mut bench = Bench::start(json!({ "textDocument": { "codeAction": action } })).await;
    bench.published().await;
    let offered = bench.actions(json!(null)).await;
    let mut changes = json!({});
    changes[&bench.app] = json!([{ "range": span(1, 10, 20), "newText": "danger.walk" }]);
    assert_eq!(offered[0]["edit"], json!({ "changes": changes }));
    assert_eq!(offered[0]["data"], Value::Null);
    bench.client.finish().await;
}

#[tokio::test]
async fn settings_that_the_client_answers_are_used() {
    let mut capabilities = able();
    capabilities["workspace"]["configuration"] = json!(true);
    let mut bench = Bench::start(capabilities).await;
    let call = bench.client.call("workspace/configuration").await;
    assert_eq!(call["params"], json!({ "items": [{ "section": "bezoar" }] }));
    assert_ne!(bench.published().await["diagnostics"], json!([]));
    bench.client.reply(&call, json!([{ "ignore": ["danger"] }])).await;
    assert_eq!(bench.published().await["diagnostics"], json!([]));
    bench.client.finish().await;
}

/// Which of two answers comes first is up to the client; the later question counts.
#[tokio::test]
async fn settings_that_are_answered_out_of_order_are_those_asked_for_last() {
    let mut capabilities = able();
    capabilities["workspace"]["configuration"] = json!(true);
    let mut bench = Bench::start(capabilities).await;
    assert_ne!(bench.published().await["diagnostics"], json!([]));
    let first = bench.client.call("workspace/configuration").await;
    bench.client.notify("workspace/didChangeConfiguration", json!({ "settings": null })).await;
    let second = bench.client.call("workspace/configuration").await;
    bench.client.reply(&second, json!([{ "ignore": ["danger"] }])).await;
    assert_eq!(bench.published().await["diagnostics"], json!([]));
    bench.client.reply(&first, json!([{}])).await;
    bench.client.change(&bench.app, 2, &format!("{CODE}#\n")).await;
    let after = bench.published().await;
    assert_eq!((&after["version"], &after["diagnostics"]), (&json!(2), &json!([])));
    bench.client.finish().await;
}
