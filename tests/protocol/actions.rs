//! Which code actions a client gets for what it asks, and what they look like.

use serde_json::{Value, json};

use crate::client::{APP, Client, engine};

const CODE: &str = "x = '😀'; breakpoint()\ny = 1\nbreakpoint()\n";

/// A client that asks for an edit when the action is chosen, or cannot.
fn capabilities(lazy: bool) -> Value {
    let literals = json!({ "codeActionKind": { "valueSet": ["quickfix", "source.fixAll"] } });
    let mut actions = json!({ "codeActionLiteralSupport": literals });
    if lazy {
        actions["dataSupport"] = json!(true);
        actions["resolveSupport"] = json!({ "properties": ["edit"] });
    }
    json!({
        "workspace": { "workspaceEdit": { "documentChanges": true }, "diagnostics": { "refreshSupport": true } },
        "textDocument": { "codeAction": actions, "diagnostic": {} },
    })
}

async fn start(lazy: bool) -> Client {
    let mut client = Client::start(engine(), capabilities(lazy)).await;
    client.open(APP, CODE).await;
    client
}

fn span(line: u32, start: u32, end: u32) -> Value {
    json!({ "start": { "line": line, "character": start }, "end": { "line": line, "character": end } })
}

/// The actions at a place for a client that asks with this context.
async fn actions(client: &mut Client, range: Value, context: Value) -> Vec<Value> {
    let params = json!({ "textDocument": { "uri": APP }, "range": range, "context": context });
    let answer = client.request("textDocument/codeAction", params).await;
    answer["result"].as_array().unwrap_or_else(|| panic!("a list is expected, not {answer}")).clone()
}

fn kinds(actions: &[Value]) -> Vec<&str> {
    actions.iter().map(|action| action["kind"].as_str().expect("a kind")).collect()
}

#[tokio::test]
async fn a_kind_that_is_asked_for_brings_what_is_below_it() {
    let (fix, all) = ("quickfix", "source.fixAll.bezoar");
    let mut client = start(true).await;
    for (only, expected) in [
        (json!(null), vec![fix, fix, fix]),
        (json!(["quickfix"]), vec![fix, fix, fix]),
        (json!([""]), vec![fix, fix, fix, all]),
        (json!(["source"]), vec![all]),
        (json!(["source.fixAll"]), vec![all]),
        (json!(["source.fixAll.bezoar"]), vec![all]),
        (json!(["quickfix", "source.fixAll.bezoar"]), vec![fix, fix, fix, all]),
        (json!(["source.fixAll.bezoar.more"]), vec![]),
        (json!(["source.fixAll.other", "source.organizeImports", "refactor"]), vec![]),
        (json!(["quickfix.bezoar", "quick", "sourc"]), vec![]),
        (json!([]), vec![]),
    ] {
        let mut context = json!({ "diagnostics": [] });
        if !only.is_null() {
            context["only"] = only.clone();
        }
        let offered = actions(&mut client, span(0, 12, 12), context).await;
        assert_eq!(kinds(&offered), expected, "{only}");
    }
    let elsewhere = json!({ "diagnostics": [], "only": ["source.fixAll"] });
    assert_eq!(kinds(&actions(&mut client, span(1, 0, 0), elsewhere).await), [all], "wherever the cursor stands");
    client.finish().await;
}

/// The range decides; what the client knows of it may be old or somebody else's.
#[tokio::test]
async fn what_the_client_says_is_there_changes_nothing() {
    let mut client = start(true).await;
    let other = json!({ "range": span(0, 0, 1), "message": "unused", "source": "other", "code": "F841" });
    let report = client.request("textDocument/diagnostic", json!({ "textDocument": { "uri": APP } })).await;
    let ours = report["result"]["items"].as_array().expect("a list").clone();
    let expected = actions(&mut client, span(0, 10, 22), json!({ "diagnostics": [] })).await;
    assert_eq!(expected.len(), 3, "the fix, the fix of all there are, and the comment that lets it stand");
    for diagnostics in [json!([other]), json!(ours), json!([ours[0], other])] {
        let offered = actions(&mut client, span(0, 10, 22), json!({ "diagnostics": diagnostics })).await;
        assert_eq!(offered, expected);
    }
    assert_eq!(expected[0]["diagnostics"], json!([ours[0]]), "an action says what it mends, as the client knows it");
    assert_eq!(expected[1]["diagnostics"], json!(ours));
    assert_eq!((&expected[0]["isPreferred"], &expected[1]["isPreferred"]), (&json!(true), &json!(null)));
    client.finish().await;
}

#[tokio::test]
async fn everything_is_mended_by_one_versioned_edit() {
    let change = json!({
        "textDocument": { "uri": APP, "version": 1 },
        "edits": [
            { "range": { "start": { "line": 0, "character": 8 }, "end": { "line": 0, "character": 22 } }, "newText": "" },
            { "range": { "start": { "line": 2, "character": 0 }, "end": { "line": 3, "character": 0 } }, "newText": "" },
        ],
    });
    for lazy in [true, false] {
        let mut client = start(lazy).await;
        let context = json!({ "diagnostics": [], "only": ["source.fixAll.bezoar"] });
        let offered = actions(&mut client, span(0, 0, 0), context).await;
        let [action] = &*offered else { panic!("one action is expected: {offered:?}") };
        assert_eq!((&action["kind"], &action["diagnostics"]), (&json!("source.fixAll.bezoar"), &Value::Null));
        assert_eq!(action["edit"].is_null(), lazy);
        let edit = if lazy {
            client.request("codeAction/resolve", action.clone()).await["result"]["edit"].clone()
        } else {
            action["edit"].clone()
        };
        assert_eq!(edit, json!({ "documentChanges": [change] }));
        client.change(APP, 2, "y = 1\n").await;
        if lazy {
            assert_eq!(client.request("codeAction/resolve", action.clone()).await["error"]["code"], -32801);
        }
        let context = json!({ "diagnostics": [], "only": ["source.fixAll.bezoar"] });
        assert_eq!(actions(&mut client, span(0, 0, 0), context).await, [Value::Null; 0]);
        client.finish().await;
    }
}
