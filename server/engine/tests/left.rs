//! What functions leave for others is looked at again when one of those that leave it is written otherwise.

mod support;

use std::sync::Arc;

use bezoar_base::Budget;
use bezoar_engine::{Analysis, Context, Project, analyze};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Source, Text};

const CODE: &str = "\
import os
from flask import Flask, g, request

app = Flask(__name__)
settings = {'editor': 'vi', 'pager': 'less'}

class State:
    shell = 'sh'

def note(name):
    words = [name]
    return name

def keep(name):
    settings['editor'] = 'vi'

@app.before_request
def load():
    note(request.args['name'])
    g.user = 'nobody'

@app.route('/')
def edit():
    os.system(settings['editor'])
    return settings['pager']

@app.route('/state')
def state():
    os.system(State.shell)

@app.route('/user')
def user():
    os.system(g.user)

@app.route('/other')
def other():
    count = 1
    os.system('ls')
";

/// Middleware, and a decorator, in front of what they put on the request for.
const MIDDLEWARE: &str = "\
import os
from aiohttp import web

def name(request):
    return 'nobody'

@web.middleware
async def tenant(request, handler):
    request['tenant'] = 'first'
    request['name'] = name(request)
    return await handler(request)

def region(view):
    def wrapped(request):
        request.region = 'eu'
        return view(request)
    return wrapped

async def feed(request):
    os.system(request['tenant'])
    os.system(request['name'])

@region
def shop(request):
    os.system(request.region)

def other(request):
    count = 1
    os.system('ls')
";

/// Analyses `before` with `old` written as `new`, which comes to what a whole run comes to.
fn edited(before: &Analysis, old: &str, new: &str) -> Analysis {
    let after = support::edited(before, old, new);
    assert_eq!(after.findings(), whole(after.source().as_str()).findings());
    after
}

fn whole(text: &str) -> Analysis {
    let context = Context::new("app.py".into(), RuleSet::built_in(), Arc::new(Project::default()));
    let source = Source::parse(Text::new(text), &Budget::unlimited()).expect("not cancelled");
    analyze(source, &context, None, &Budget::unlimited()).expect("not cancelled")
}

fn commands(of: &Analysis) -> usize {
    of.findings().iter().filter(|it| *it.rule == *"os-command-injection").count()
}

#[test]
fn what_functions_leave_is_known_anew_when_they_are_written_otherwise() {
    let before = whole(CODE);
    assert_eq!(commands(&before), 0, "{:#?}", before.findings());
    // A function of its own says what it leaves.
    let after = edited(&before, "g.user = 'nobody'", "g.user = request.args['user']");
    assert_eq!(commands(&after), 1);
    // One that leaves something is called by another one from now on.
    let after = edited(&after, "settings['editor'] = 'vi'", "settings['editor'] = name");
    assert_eq!(commands(&after), 1);
    let after = edited(&after, "note(request.args['name'])", "keep(request.args['name'])");
    assert_eq!(commands(&after), 2);
    // Something that nobody has changed before.
    let after = edited(&after, "words = [name]", "State.shell = request.args['shell']");
    assert_eq!(commands(&after), 3);
    // What changes nothing of it concerns nobody.
    let after = edited(&after, "count = 1", "count = 2");
    assert_eq!(after.checked_pieces().0, 1);
    let after = edited(&after, "settings['editor'] = name", "settings['pager'] = name");
    assert_eq!(commands(&after), 2);
    let after = edited(&after, "State.shell = request.args['shell']", "State.other = request.args['shell']");
    assert_eq!(commands(&after), 1);
}

#[test]
fn what_is_put_on_the_request_is_known_anew_when_that_changes() {
    let before = whole(MIDDLEWARE);
    assert_eq!(commands(&before), 0, "{:#?}", before.findings());
    let after = edited(&before, "request['tenant'] = 'first'", "request['tenant'] = request.query['tenant']");
    assert_eq!(commands(&after), 1);
    // A function that the middleware calls.
    let after = edited(&after, "return 'nobody'", "return request.query['name']");
    assert_eq!(commands(&after), 2);
    let after = edited(&after, "request.region = 'eu'", "request.region = request.query['region']");
    assert_eq!(commands(&after), 3);
    let after = edited(&after, "count = 1", "count = 2");
    assert_eq!(after.checked_pieces().0, 1);
    let after = edited(&after, "@web.middleware\n", "");
    assert_eq!(commands(&after), 1);
    let after = edited(&after, "@region\n", "");
    assert_eq!(commands(&after), 0);
}
