//! How sure a finding about untrusted data is: by the way that the data took.

use std::sync::Arc;

use bezoar_base::{Budget, Confidence, Profile};
use bezoar_engine::{Context, Project, analyze};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Source, Text};

const HEAD: &str = "\
import asyncio, os
from urllib.parse import urlparse
from flask import Flask, redirect, request, url_for
from somewhere import helper, Resolver, validate_target
app = Flask(__name__)
";

/// The profile and confidence of the findings of `rule` in a view with this body, which follows `before`.
fn all_graded(rule: &str, before: &str, body: &str) -> Vec<(Profile, Confidence)> {
    let body: String = body.lines().map(|line| format!("    {line}\n")).collect();
    let code = format!("{HEAD}{before}@app.get('/x')\ndef view():\n{body}");
    let budget = Budget::unlimited();
    let source = Source::parse(Text::new(code.as_str()), &budget).expect("not cancelled");
    let context = Context::new("app.py".into(), RuleSet::built_in(), Arc::new(Project::default()));
    let analysis = analyze(source, &context, None, &budget).expect("not cancelled");
    let all = analysis.findings().iter().filter(|finding| &*finding.rule == rule);
    all.map(|finding| (finding.profile, finding.confidence)).collect()
}

/// The same of the only one.
fn graded(rule: &str, before: &str, body: &str) -> (Profile, Confidence) {
    let all = all_graded(rule, before, body);
    let [only] = all.as_slice() else { panic!("{body}\n{all:?}") };
    *only
}

fn redirect(body: &str) -> (Profile, Confidence) {
    graded("open-redirect", "", body)
}

const SURE: (Profile, Confidence) = (Profile::Default, Confidence::High);
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
        "to = request.args['to']\napp.ensure_sync(app.run_in_thread)(validate_target, to)\nreturn redirect(to)",
        "to = request.args['to']\nasyncio.to_thread(validate_target, to)\nreturn redirect(to)",
        "to = request.args['to']\nreturn redirect(validate_target(to))",
        "to = request.args['to']\nparts = urlparse(to)\nif app.debug:\n    to = '/' + to\n    parts = urlparse(to)\nif parts.netloc:\n    to = ''\nreturn redirect(to)",
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
    assert_eq!(graded("reflected-xss", "", body), SURE);
}

#[test]
fn of_several_addresses_each_is_judged_by_what_is_in_it() {
    for body in [
        "to = url_for('home')\nif more := request.args['more']:\n    to = f'{to}?{more}'\nreturn redirect(to)",
        "to = url_for('home', name=request.args['name'])\nif app.debug:\n    to += '&debug=' + request.args['more']\nreturn redirect(to)",
    ] {
        assert_eq!(all_graded("open-redirect", "", body), [], "{body}");
    }
    let body = "to = url_for('home')\nif app.debug:\n    to = request.args['to'] + '?debug'\nreturn redirect(to)";
    assert_eq!(redirect(body), SURE);
}

#[test]
fn what_is_left_of_a_list_is_not_known() {
    let before = "\
def joined(*parts):
    parts = list(parts)
    while parts and not parts[-1]:
        del parts[-1]
    parts = [part.strip('/') for part in parts]
    return '/'.join(part for part in parts if part)
";
    assert_eq!(graded("open-redirect", before, "return redirect(joined(app.prefix, request.args['to']))"), UNSURE);
    let body = "return redirect('/'.join(part.strip() for part in request.args.getlist('to') if part))";
    assert_eq!(redirect(body), SURE);
}

#[test]
fn an_address_as_it_was_sent_has_slashes_for_backslashes() {
    let view = |what: &str| {
        let code = format!(
            "from tornado.web import RequestHandler\nfrom tornado.httputil import url_concat\n\
             class Home(RequestHandler):\n    def get(self):\n        self.redirect({what})\n"
        );
        let budget = Budget::unlimited();
        let source = Source::parse(Text::new(code.as_str()), &budget).expect("not cancelled");
        let context = Context::new("app.py".into(), RuleSet::built_in(), Arc::new(Project::default()));
        let analysis = analyze(source, &context, None, &budget).expect("not cancelled");
        analysis.findings().iter().any(|finding| &*finding.rule == "open-redirect")
    };
    assert!(view("self.request.uri.rstrip('/')"));
    assert!(view("self.get_argument('to')"));
    assert!(view("'/' + self.get_argument('to').strip('/')"));
    assert!(!view("'/' + self.request.uri.strip('/')"));
    assert!(!view("url_concat('/home', {'to': self.get_argument('to')})"));
    assert!(view("url_concat(self.get_argument('to'), {'page': 1})"));
}
