//! How sure a finding about untrusted data is: by the way that the data took.

use std::sync::Arc;

use bezoar_base::{Budget, Confidence, Profile};
use bezoar_engine::{Context, Project, analyze};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Source, Text};

const HEAD: &str = "\
import os
from flask import Flask, redirect, request
from somewhere import helper, Resolver, validate_target
app = Flask(__name__)
";

/// The profile and confidence of the only finding of `rule` in a view with this body, which follows `before`.
fn graded(rule: &str, before: &str, body: &str) -> (Profile, Confidence) {
    let body: String = body.lines().map(|line| format!("    {line}\n")).collect();
    let code = format!("{HEAD}{before}@app.get('/x')\ndef view():\n{body}");
    let budget = Budget::unlimited();
    let source = Source::parse(Text::new(code.as_str()), &budget).expect("not cancelled");
    let context = Context::new("app.py".into(), RuleSet::built_in(), Arc::new(Project::default()));
    let analysis = analyze(source, &context, None, &budget).expect("not cancelled");
    let all: Vec<_> = analysis.findings().iter().filter(|finding| &*finding.rule == rule).collect();
    let [finding] = all.as_slice() else { panic!("{code}\n{all:#?}") };
    (finding.profile, finding.confidence)
}

fn redirect(body: &str) -> (Profile, Confidence) {
    graded("open-redirect", "", body)
}

/// The rule about redirects is in the strict profile whatever is known.
const SURE: (Profile, Confidence) = (Profile::Strict, Confidence::High);
const UNSURE: (Profile, Confidence) = (Profile::Strict, Confidence::Medium);

#[test]
fn what_is_known_all_along_is_sure() {
    for body in [
        "return redirect(request.args['to'])",
        "to = request.args.get('to', '/').strip()\nif not to:\n    return ''\nreturn redirect(to)",
        "data = request.get_json()\nreturn redirect(data['next']['url'])",
        "to = [part for part in request.args.getlist('to')]\nreturn redirect(to[0])",
        "to = request.args['to']\nif 'evil' in to:\n    return ''\nreturn redirect(to)",
        "to = request.args['to']\nhelper(to)\nreturn redirect(to)",
        "to = request.args['to']\nif len(to) > 100:\n    return ''\nreturn redirect(to)",
    ] {
        assert_eq!(redirect(body), SURE, "{body}");
    }
}

#[test]
fn functions_that_are_followed_leave_it_sure() {
    let before = "def cleaned(text):\n    return text.strip() or '/'\ndef go(where):\n    return redirect(where)\n";
    assert_eq!(graded("open-redirect", before, "return go(cleaned(request.args['to']))"), SURE);
}

#[test]
fn what_nobody_knows_gives_back_something_else_maybe() {
    for body in [
        "return redirect(helper(request.args['to']))",
        "return redirect(helper(request.args['to']).url)",
        "return redirect(Resolver(request.args['to']).find())",
        "return redirect(request.args['to'].resolved_by(helper))",
        "to = request.args['to'] if request.args.get('a') == 'b' else '/'\nto = app.lookup(to)\nreturn redirect(to)",
    ] {
        assert_eq!(redirect(body), UNSURE, "{body}");
    }
}

#[test]
fn what_was_asked_about_may_have_been_found_to_be_fine() {
    for body in [
        "to = request.args['to']\nif not helper(to):\n    return ''\nreturn redirect(to)",
        "to = request.args['to']\nif len(app.matches(to)) == 0:\n    return ''\nreturn redirect(to)",
        "to = request.args['to']\nvalidate_target(to)\nreturn redirect(to)",
        "to = request.args['to']\nfull = 'x' + to\nvalidate_target(full)\nreturn redirect(to)",
        "to = request.args['to']\nreturn redirect(validate_target(to))",
        "to = request.args['to']\nok = False\nif app.debug:\n    ok = helper(to)\nif not ok:\n    return ''\nreturn redirect(to)",
    ] {
        assert_eq!(redirect(body), UNSURE, "{body}");
    }
}

#[test]
fn one_way_that_is_known_is_enough() {
    let body = "to = request.args['to']\nif app.debug:\n    to = helper(to)\nreturn redirect(to)";
    assert_eq!(redirect(body), SURE);
}

#[test]
fn a_hole_is_judged_by_what_is_in_it() {
    let body =
        "name = request.args['name']\nfrom markupsafe import escape\nreturn f'<p>{escape(name)} {helper(name)}</p>'";
    assert_eq!(graded("reflected-xss", "", body), UNSURE);
    let body = "name = request.args['name']\nreturn f'<p>{name} {helper(name)}</p>'";
    assert_eq!(graded("reflected-xss", "", body), (Profile::Default, Confidence::High));
}
