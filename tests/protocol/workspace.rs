//! All files at once: what is agreed, and what goes over the wire.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{Client, engine, initialize};

const CODE: &str = "breakpoint()\n";

/// A workspace with one file in which something is found.
struct Bench {
    client: Client,
    folder: TempDir,
}

impl Bench {
    async fn start(capabilities: Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("app.py"), CODE).expect("a file");
        fs::write(folder.path().join("fine.py"), "x = 1\n").expect("a file");
        let mut start = initialize(capabilities);
        start["workspaceFolders"] = json!([{ "uri": format!("file://{}", folder.path().display()), "name": "it" }]);
        start["initializationOptions"] = json!({ "diagnosticMode": "workspace" });
        let mut client = Client::connect(engine());
        client.request("initialize", start).await;
        client.notify("initialized", json!({})).await;
        Self { client, folder }
    }

    fn uri(&self, name: &str) -> String {
        format!("file://{}/{name}", self.folder.path().display())
    }

    async fn write(&mut self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).expect("a file");
        let change = json!({ "uri": self.uri(name), "type": 2 });
        self.client.notify("workspace/didChangeWatchedFiles", json!({ "changes": [change] })).await;
    }
}

fn asking() -> Value {
    json!({
        "workspace": { "diagnostics": { "refreshSupport": true } },
        "textDocument": { "publishDiagnostics": {}, "diagnostic": {} },
    })
}

/// A report without what only people read.
fn outline(report: &Value) -> Value {
    let ranges: Option<Vec<&Value>> =
        report["items"].as_array().map(|items| items.iter().map(|item| &item["range"]["end"]).collect());
    json!({ "kind": report["kind"], "uri": report["uri"], "version": report["version"], "ends": ranges })
}

#[tokio::test]
async fn a_question_about_all_files_waits_for_news() {
    let mut bench = Bench::start(asking()).await;
    let app = bench.uri("app.py");
    let all = bench.client.request("workspace/diagnostic", json!({ "previousResultIds": [] })).await["result"].clone();
    let [report] = all["items"].as_array().expect("a list").as_slice() else { panic!("one file is spoken of: {all}") };
    let ends = json!([{ "line": 0, "character": 12 }]);
    assert_eq!(outline(report), json!({ "kind": "full", "uri": app, "version": null, "ends": ends }));
    let previous = json!([{ "uri": app, "value": report["resultId"] }]);
    let params = json!({ "identifier": "bezoar", "previousResultIds": previous, "partialResultToken": "all" });
    let cancelled = bench.client.ask("workspace/diagnostic", params.clone()).await;
    bench.client.notify("$/cancelRequest", json!({ "id": cancelled })).await;
    assert_eq!(bench.client.response(cancelled).await["error"]["code"], -32800);
    let second = bench.client.ask("workspace/diagnostic", params).await;
    bench.write("fine.py", CODE).await;
    let part = bench.client.call("$/progress").await["params"].clone();
    let items: Vec<Value> = part["value"]["items"].as_array().expect("a list").iter().map(outline).collect();
    let expected = [
        json!({ "kind": "unchanged", "uri": app, "version": null, "ends": null }),
        json!({ "kind": "full", "uri": bench.uri("fine.py"), "version": null, "ends": ends }),
    ];
    assert_eq!((&part["token"], items), (&json!("all"), expected.to_vec()));
    assert_eq!(bench.client.response(second).await["result"], json!({ "items": [] }));
    // Who says that it has less is told more, at once.
    let third = bench.client.ask("workspace/diagnostic", json!({ "previousResultIds": previous })).await;
    let first = bench.client.response(third).await["result"]["items"].clone();
    assert_eq!(first.as_array().map(Vec::len), Some(2));
    bench.client.finish().await;
}

#[tokio::test]
async fn who_is_told_is_told_of_all_files_and_may_not_ask() {
    let mut bench = Bench::start(json!({ "textDocument": { "publishDiagnostics": {} } })).await;
    let told = bench.client.call("textDocument/publishDiagnostics").await["params"].clone();
    assert_eq!((&told["uri"], &told["version"]), (&json!(bench.uri("app.py")), &Value::Null));
    assert_eq!(told["diagnostics"].as_array().map(Vec::len), Some(1));
    let refused = bench.client.request("workspace/diagnostic", json!({ "previousResultIds": [] })).await;
    assert_eq!(refused["error"]["code"], -32601);
    bench.client.finish().await;
}

#[tokio::test]
async fn a_parked_question_about_all_files_does_not_keep_the_server_alive() {
    let mut bench = Bench::start(asking()).await;
    let all = bench.client.request("workspace/diagnostic", json!({ "previousResultIds": [] })).await["result"].clone();
    let previous = json!([{ "uri": bench.uri("app.py"), "value": all["items"][0]["resultId"] }]);
    bench.client.ask("workspace/diagnostic", json!({ "previousResultIds": previous })).await;
    bench.client.hang_up();
    assert_eq!(bench.client.ended().await, bezoar_lsp::Ending::Disconnected);
}

/// Who can show it is shown work that lasts: here an analysis that somebody holds up.
#[tokio::test]
async fn work_that_lasts_is_shown_from_its_beginning_to_its_end() {
    let (analyze, begun, go) = crate::ending::stalled();
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("app.py"), CODE).expect("a file");
    let mut start = initialize(json!({ "window": { "workDoneProgress": true } }));
    start["workspaceFolders"] = json!([{ "uri": format!("file://{}", folder.path().display()), "name": "it" }]);
    start["initializationOptions"] = json!({ "diagnosticMode": "workspace" });
    let mut client = Client::connect(analyze);
    client.request("initialize", start).await;
    client.notify("initialized", json!({})).await;
    tokio::task::spawn_blocking(move || begun.recv()).await.expect("a thread").expect("the analysis begins");
    let create = client.call("window/workDoneProgress/create").await;
    client.reply(&create, Value::Null).await;
    let mut progress = client.call("$/progress").await["params"].clone();
    assert_eq!(progress["token"], create["params"]["token"]);
    let expected = json!({ "kind": "begin", "title": "Bezoar: reading the workspace", "percentage": 50 });
    assert_eq!(progress["value"].take(), expected);
    drop(go);
    client.call("textDocument/publishDiagnostics").await;
    let end = client.call("$/progress").await["params"].clone();
    assert_eq!(end, json!({ "token": create["params"]["token"], "value": { "kind": "end" } }));
    client.finish().await;
}

#[tokio::test]
async fn an_editor_tells_of_renamed_and_deleted_files_as_far_as_it_can() {
    for (can, expected) in [
        (json!({ "didRename": true, "didDelete": true, "didCreate": false }), vec!["didDelete", "didRename"]),
        (json!({ "didCreate": true, "willRename": true }), vec!["didCreate"]),
        (Value::Null, vec![]),
    ] {
        let mut client = Client::connect(engine());
        let start = initialize(json!({ "workspace": { "fileOperations": can } }));
        let operations = client.request("initialize", start).await["result"]["capabilities"]["workspace"].clone();
        let wanted = operations["fileOperations"].as_object();
        assert_eq!(wanted.map_or(vec![], |wanted| wanted.keys().map(String::as_str).collect()), expected);
        for options in wanted.into_iter().flat_map(|wanted| wanted.values()) {
            let filters = options["filters"].as_array().expect("filters");
            let matched: Vec<&Value> = filters.iter().map(|filter| &filter["pattern"]["matches"]).collect();
            assert_eq!(matched, [&json!("folder"), &json!("file")]);
        }
        client.notify("initialized", json!({})).await;
        client.finish().await;
    }
    let mut bench = Bench::start(json!({ "textDocument": { "publishDiagnostics": {} } })).await;
    let told = async |bench: &mut Bench| {
        let told = bench.client.call("textDocument/publishDiagnostics").await["params"].clone();
        (told["uri"].as_str().expect("a URI").to_owned(), told["diagnostics"].as_array().map(Vec::len))
    };
    let (old, new) = (bench.uri("app.py"), bench.uri("new%20app.py"));
    assert_eq!(told(&mut bench).await, (old.clone(), Some(1)));
    fs::rename(bench.folder.path().join("app.py"), bench.folder.path().join("new app.py")).expect("it is renamed");
    let files = json!({ "files": [{ "oldUri": old, "newUri": new }] });
    bench.client.notify("workspace/didRenameFiles", files).await;
    assert_eq!([told(&mut bench).await, told(&mut bench).await], [(old, Some(0)), (new.clone(), Some(1))]);
    fs::remove_file(bench.folder.path().join("new app.py")).expect("it is deleted");
    bench.client.notify("workspace/didDeleteFiles", json!({ "files": [{ "uri": new }] })).await;
    assert_eq!(told(&mut bench).await, (new.clone(), Some(0)));
    fs::write(bench.folder.path().join("new app.py"), CODE).expect("a file");
    bench.client.notify("workspace/didCreateFiles", json!({ "files": [{ "uri": new }] })).await;
    assert_eq!(told(&mut bench).await, (new, Some(1)));
    bench.client.finish().await;
}

#[tokio::test]
async fn commands_are_named_and_answered() {
    let mut client = Client::connect(engine());
    let mut start = initialize(json!({}));
    start["clientInfo"] = json!({ "name": "Wire", "version": "7" });
    let answer = client.request("initialize", start).await;
    let commands = answer["result"]["capabilities"]["executeCommandProvider"]["commands"].clone();
    let expected = ["status", "rules", "rule", "flow"].map(|name| format!("bezoar.server.{name}"));
    assert_eq!(commands, json!(expected));
    client.notify("initialized", json!({})).await;
    for (command, arguments, expected) in [
        ("bezoar.server.status", json!(null), Ok("* editor: Wire 7\n")),
        ("bezoar.server.rule", json!(["yaml-unsafe-load"]), Ok("| rule | `yaml-unsafe-load` |")),
        ("bezoar.server.rule", json!([]), Err("wants the id of a rule")),
        ("bezoar.server.rule", json!(["yaml-unsafe"]), Err("did you mean `yaml-unsafe-load`?")),
        ("bezoar.server.flow", json!([]), Err("wants `textDocument` and `finding` or `position`")),
        ("bezoar.server.flow", json!([{ "textDocument": { "uri": "file:///a.py" } }]), Err("wants `textDocument`")),
        ("bezoar.server.flow", json!([{ "finding": "1" }]), Err("wants `textDocument`")),
        ("bezoar.server.rm", json!([]), Err("there is no command `bezoar.server.rm`")),
    ] {
        let mut params = json!({ "command": command });
        if !arguments.is_null() {
            params["arguments"] = arguments;
        }
        let response = client.request("workspace/executeCommand", params).await;
        match expected {
            Ok(text) => assert!(response["result"].as_str().is_some_and(|page| page.contains(text)), "{response}"),
            Err(text) => {
                assert_eq!(response["error"]["code"], -32602);
                assert!(response["error"]["message"].as_str().is_some_and(|it| it.contains(text)), "{response}");
            }
        }
    }
    let list = client.request("workspace/executeCommand", json!({ "command": "bezoar.server.rules" })).await;
    assert!(list["result"][0]["id"].is_string(), "{list}");
    client.finish().await;
}
