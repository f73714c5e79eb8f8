//! The way of untrusted data over the wire: who is offered it, and what an answer looks like.

use serde_json::{Value, json};

use crate::client::{APP, Client, engine};

const CODE: &str = "\
import os
from flask import request
def view():
    word = '😀', request.args['word']
    os.system(word[1])
";

/// A client that has these commands of its own.
async fn start(experimental: Value) -> Client {
    let literals = json!({ "codeActionKind": { "valueSet": ["quickfix"] } });
    let capabilities = json!({
        "workspace": { "diagnostics": { "refreshSupport": true } },
        "textDocument": {
            "diagnostic": {},
            "codeAction": {
                "codeActionLiteralSupport": literals,
                "dataSupport": true,
                "resolveSupport": { "properties": ["edit"] },
            },
        },
        "experimental": experimental,
    });
    let mut client = Client::start(engine(), capabilities).await;
    client.open(APP, CODE).await;
    client
}

fn span(start: (u32, u32), end: (u32, u32)) -> Value {
    let place = |(line, character)| json!({ "line": line, "character": character });
    json!({ "start": place(start), "end": place(end) })
}

/// The commands of the actions that are offered at the finding.
async fn commands(client: &mut Client) -> Vec<Value> {
    let context = json!({ "diagnostics": [] });
    let params = json!({ "textDocument": { "uri": APP }, "range": span((4, 5), (4, 5)), "context": context });
    let answer = client.request("textDocument/codeAction", params).await;
    let actions = answer["result"].as_array().expect("a list").iter();
    actions.filter(|action| !action["command"].is_null()).cloned().collect()
}

#[tokio::test]
async fn a_client_is_offered_only_commands_that_it_says_it_has() {
    for (experimental, count) in [
        (json!({ "commands": { "commands": ["other.command", "bezoar.showFlow"] } }), 1),
        (json!({ "commands": { "commands": ["other.command"] } }), 0),
        (json!({ "commands": ["bezoar.showFlow"] }), 0),
        (json!({ "commands": true }), 0),
        (json!([]), 0),
        (json!(null), 0),
    ] {
        let mut client = start(experimental.clone()).await;
        assert_eq!(commands(&mut client).await.len(), count, "{experimental}");
        client.finish().await;
    }
}

#[tokio::test]
async fn what_the_command_is_given_is_what_the_server_is_asked() {
    let mut client = start(json!({ "commands": { "commands": ["bezoar.showFlow"] } })).await;
    let [action] = &*commands(&mut client).await else { panic!("one command is expected") };
    let (kind, title) = (&action["kind"], &action["title"]);
    assert_eq!((kind, title), (&json!("quickfix"), &json!("Show data flow")));
    assert_eq!((&action["edit"], &action["data"]), (&Value::Null, &Value::Null));
    assert_eq!(action["diagnostics"][0]["code"], "os-command-injection");
    let command = &action["command"];
    assert_eq!((&command["command"], &command["title"]), (&json!("bezoar.showFlow"), title));
    // A client may ask about every action that has no edit.
    assert_eq!(client.request("codeAction/resolve", action.clone()).await["result"], *action);

    let ask = json!({ "command": "bezoar.server.flow", "arguments": command["arguments"] });
    let flow = client.request("workspace/executeCommand", ask).await["result"].clone();
    let facts = ["finding", "rule", "title"].map(|key| &flow[key]);
    assert_eq!(
        facts,
        [&action["diagnostics"][0]["data"]["finding"], &json!("os-command-injection"), &json!("OS command injection")]
    );
    let steps = flow["steps"].as_array().expect("steps");
    assert_eq!(
        steps[0],
        json!({
            "message": "`request.args` comes from a request",
            "location": { "uri": APP, "range": span((3, 17), (3, 29)) },
            "code": "word = '😀', request.args['word']",
        })
    );
    let last = steps.last().expect("a step");
    assert_eq!((&last["message"], &last["location"]["range"]), (&flow["message"], &action["diagnostics"][0]["range"]));
    let page = flow["page"].as_str().expect("a page");
    assert!(page.starts_with("# OS command injection\n\n"), "{page}");
    let first =
        "1. /workspace/app.py:4: `request.args` comes from a request\n\n        word = '😀', request.args['word']\n";
    assert!(page.contains(first), "{page}");
    let number = steps.len();
    assert!(page.ends_with("        os.system(word[1])\n") && page.contains(&format!("\n{number}. ")), "{page}");

    for position in [json!({ "line": 4, "character": 5 }), json!({ "line": 0, "character": 0 })] {
        let argument = json!({ "textDocument": { "uri": APP }, "position": position });
        let ask = json!({ "command": "bezoar.server.flow", "arguments": [argument] });
        let expected = if position["line"] == 4 { flow.clone() } else { Value::Null };
        assert_eq!(client.request("workspace/executeCommand", ask).await["result"], expected);
    }
    client.finish().await;
}
