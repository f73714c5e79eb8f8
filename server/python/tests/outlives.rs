//! What functions leave for others to see, and what is raised. What is untrusted is written with `!`, and so is what holds it.

mod support;

use support::shown;

/// Of each `show(…)` whether it is or holds something untrusted.
fn told(code: &str) -> String {
    let code = format!("import app\n{}", code.trim_start());
    let all = shown(&code);
    all.lines().map(|line| if line.contains('!') { '!' } else { '.' }).collect()
}

macro_rules! tells {
    ($($name:ident: $code:expr => $expected:expr;)+) => { $(
        #[test]
        fn $name() {
            assert_eq!(told($code), $expected);
        }
    )+ };
}

tells! {
    names_of_the_module: "
order = 'name'
other = 'name'
def choose(value):
    global order
    order = value
def keep(value):
    other = value
def view():
    choose(app.input()); keep(app.input())
    show(order); show(other)
    choose('name'); show(order)
    globals()['other'] = app.input(); show(other); show(globals()['other'])
" => "!..!!";

    containers_of_the_module: "
visited = {'last': '/', 'first': '/'}
seen = {'last': '/', 'first': '/'}
files = ['a']
def note(address):
    visited['last'] = address
def select(name):
    files.append(name)
def own(name):
    files = ['b']
    files.append(name)
def view():
    note(app.input()); own(app.input())
    show(visited['last']); show(visited['first'])
    select(app.input()); show(files[-1]); show(files[0])
def only_own(name):
    own(app.input())
    show(seen['last'])
def other():
    also = seen
    also['first'] = app.input()
    show(seen['first']); show(seen['last']); show(seen.copy()['last'])
" => "!.!..!..";

    what_is_called_sees_what_was_left: "
base = 'a'
kept = {'a': 'b'}
def client():
    return base + '/'
def first(): return kept['a']
def view():
    global base
    show(client()); show(first())
    base = app.input()
    kept['a'] = app.input()
    show(client()); show(first())
    base = 'b'; kept['a'] = 'b'
    show(client()); show(first())
" => "..!!..";

    attributes_of_classes: "
class State:
    title = 'Home'
    other = 'Home'
    lines = []
    def add(self, line): self.lines.append(line)
class Named:
    title = 'Home'
    lines = []
class Own:
    def __init__(self): self.lines = []
    def add(self, line): self.lines.append(line)
def update(value): State.title = value
def view():
    one, two = State(), State()
    one.other = app.input()
    show(two.other); show(State.other); show(one.other)
    update(app.input())
    show(State.title); show(two.title)
    one.add(app.input()); show(two.lines[-1])
    three, four = Own(), Own()
    three.add(app.input()); show(four.lines); show(three.lines[-1])
def by_name():
    setattr(Named, 'title', app.input())
    show(getattr(Named, 'title')); show(getattr(Named, 'lines')); show(getattr(Named(), 'none', 'z'))
" => "..!!!!.!!..";

    attributes_of_what_libraries_give: "
import threading
from library import g
state = threading.local()
def store(value):
    state.word = value
    g.user = value
def view():
    state.word = 'tea'
    store(app.input())
    show(state.word); show(g.user); show(g.role)
def in_thread():
    state.word = 'tea'
    threading.Thread(target=store, args=(app.input(),)).start()
    show(state.word)
" => "!!..";

    objects_of_the_module_and_defaults: "
class Mirror:
    base = 'a'
    def use(self, base): self.base = base
mirror, second = Mirror(), Mirror()
def remember(word, words=[]):
    words.append(word)
    return words
def anew(word, words=None):
    words = words or []
    words.append(word)
    return words
def view():
    mirror.use(app.input())
    show(mirror.base); show(second.base)
    remember(app.input()); show(remember('a')[0]); anew(app.input()); show(anew('a')[0])
" => "!.!.";

    context_variables_and_futures: "
from contextvars import ContextVar
import asyncio
locale = ContextVar('locale', default='en')
def view():
    show(locale.get())
    token = locale.set(app.input())
    show(locale.get())
    locale.reset(token)
    show(locale.get())
async def wait():
    future = asyncio.get_running_loop().create_future()
    other = asyncio.Future()
    future.set_result(app.input()); other.set_result('a')
    show(await future); show(await other); show(future.result())
" => ".!.!.!";

    what_is_written_when_the_module_is_run: "
handlers = []
def register(handler): handlers.append(handler)
register(lambda name, source: name)
def view():
    for handler in handlers:
        show(handler(app.input(), 'web')); show(handler('web', app.input()))
" => "!.";

    in_place_or_anew: "
def view():
    a = {'e': 'vi'}; b = a; b |= {'e': app.input()}; show(a['e'])
    a = {'e': 'vi'}; b = a; b = b | {'e': app.input()}; show(a['e'])
    a = ['x']; b = a; a += [app.input()]; show(b[-1])
    a = ['x']; b = a; a = a + [app.input()]; show(b[-1])
    inner = []; outer = {'in': inner, 'out': []}; outer['in'].append(app.input()); show(inner); show(outer['out'])
    rows = [['-']] * 2; rows[0][0] = app.input(); show(rows[1][0])
    rows = [['-'] for _ in range(2)]; rows[0][0] = app.input(); show(rows[1][0])
    n: int = app.input(); show(n)
    shown, hidden = ['a'], ['b']; add = shown.append; add(app.input()); show(shown); show(hidden)
" => "!.!.!.!.!!.";

    handlers_get_what_is_raised: "
class Bad(Exception):
    pass
class Out(Exception):
    def __init__(self, sku, depot):
        super().__init__('out of stock')
        self.sku = sku
        self.depot = depot
def parse(date):
    if not date.isdigit(): raise Bad(date)
    return int(date)
def view():
    try:
        raise ValueError(app.input(), 'x')
    except KeyError as error:
        show(error.args[0])
    except ValueError as error:
        show(error.args[0]); show(error.args[1]); show(type(error).__name__)
    try:
        raise Out(app.input(), 'north')
    except Exception as problem:
        show(problem.sku); show(problem.depot); show(str(problem)); show(f'{problem}')
    try:
        parse(app.input())
    except Bad as error:
        show(str(error))
    try:
        parse('x')
    except Bad as error:
        show(str(error))
" => ".!..!...!.";

    exceptions_that_go_on: "
import traceback, contextlib
def store(name):
    try:
        raise ValueError('cannot store ' + name)
    except ValueError:
        raise
def safe(name):
    try:
        raise ValueError('cannot store ' + name)
    except ValueError as error:
        raise LookupError('cannot') from error
def view():
    try:
        store(app.input())
    except LookupError as error: show(str(error))
    except ValueError as error: show(str(error))
    try:
        safe(app.input())
    except LookupError as error: show(error.args); show(error.__cause__.args[0]); show(traceback.format_exc())
    try:
        raise LookupError(app.input())
    except LookupError: show(traceback.format_exc())
    try:
        {'a': 1}[app.input()]
    except KeyError as error: show(error.args[0])
    try:
        raise ExceptionGroup('rows', [ValueError(app.input()), KeyError('id')])
    except* KeyError as group: show(group.exceptions[0].args[0])
    except* ValueError as group: show(group.exceptions[0].args[0])
" => ".!.!!!!.!";

    what_a_generator_returns: "
def inner(text):
    yield 'tea'
    return text
def outer(text):
    result = yield from inner(text)
    show(result)
    yield result
def view():
    show(list(outer(app.input())))
    show(list(inner(app.input())))
" => ".!.";

    what_classes_say_of_their_objects: "
class Links:
    home = '/'
    def __init__(self, target): self._target = target
    def __getattr__(self, name): return self._target
class Store:
    def __init__(self): self.values = {}
    def __setitem__(self, key, value): self.values[key] = value
    def __getitem__(self, key): return self.values[key]
class Lengths(Store):
    def __setitem__(self, key, value): self.values[key] = len(value)
class Words(dict):
    def __missing__(self, key): return app.input()
class Options:
    def __init__(self): self.order = 'name'; self.other = 'name'
def view():
    show(Links(app.input()).away); show(Links(app.input()).home)
    store = Store(); store['a'] = app.input(); show(store['a'])
    store = Lengths(); store['a'] = app.input(); show(store['a'])
    show(Words(a='tea')['b']); show(Words(a='tea').get('b', 'c')); show('{b}'.format_map(Words()))
    options = Options(); vars(options).update(order=app.input()); show(options.order); show(options.other)
    options = Options(); options.__dict__['order'] = app.input(); show(options.order)
    options = Options(); dict(vars(options)).update(order=app.input()); show(options.order)
" => "!.!.!.!!.!.";

    functions_that_remember_what_they_gave: "
import functools
state = {'name': 'nobody'}
@functools.lru_cache(maxsize=None)
def current(key): return state['name']
def view():
    state['name'] = 'nobody'
    current('user')
    state['name'] = app.input()
    show(current('user')); show(current('other'))
" => ".!";

    what_other_functions_left: "
base = 'a'
limit = 'b'
visited = {'last': '/', 'first': '/'}
files = ['a']
class State:
    title = 'Home'
    subtitle = ''
def note(address): visited['last'] = address
def one():
    global base
    base = app.input()
    note(app.input())
    files.append(app.input())
    State.title = app.input()
def other():
    show(base); show(limit); show(visited['last']); show(visited['first']); show(files[-1])
    show(State.title); show(State.subtitle)
    visited['last'] = '/'
    show(visited['last']); show(last())
def last(): return visited['last']
" => "!.!.!!...";

    what_is_put_back_is_not_left: "
settings = {'order': 'name'}
mode = 'a'
def one():
    old = settings['order']
    settings['order'] = app.input()
    show(settings['order'])
    settings['order'] = old
def two():
    global mode
    mode = app.input()
    mode = 'b'
def other():
    show(settings['order']); show(mode)
" => "!..";

    what_is_kept_for_a_request: "
from flask import g
def load():
    g.user = app.input()
    g.role = 'guest'
def statement(): return g.user
def other():
    show(g.user); show(g.role); show(statement())
" => "!.!";

    the_environment_and_what_is_printed: "
import os, io
from contextlib import redirect_stdout
def view():
    os.environ['EDITOR'] = app.input()
    show(os.environ['EDITOR']); show(os.getenv('EDITOR')); show(os.environ.get('VISUAL', 'vi'))
    out = io.StringIO()
    with redirect_stdout(out): print(app.input(), end='')
    show(out.getvalue())
    out = io.StringIO()
    with redirect_stdout(out): print('a', end='')
    print(app.input())
    show(out.getvalue())
" => "!!.!.";

    closures_that_call_themselves: "
def view():
    name = app.input()
    def build(depth): return name if depth == 0 else build(depth - 1)
    def plain(depth): return 'page' if depth == 0 else plain(depth - 1)
    show(build(2)); show(plain(2))
" => "!.";

    what_middleware_puts_on_the_request: "
from starlette.middleware.base import BaseHTTPMiddleware
class Profile(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if request.url.path == '/health': return await call_next(request)
        request.state.profile = app.input()
        request.state.level = 'fast'
        answer = await call_next(request)
        request.state.after = app.input()
        return answer
@web.middleware
async def shop(request, handler):
    request['shop'] = app.input()
    request['page'] = 'first'
    return await handler(request)
async def handler(request):
    show(request.state.profile); show(request.state.level); show(request.state.after); show(request.state.other)
    show(request['shop']); show(request['page']); show(request.get('shop'))
    request.state.profile = 'slow'
    show(request.state.profile)
def helper(asked): show(asked.state.profile)
" => "!...!.!..";

    what_middleware_is_and_what_is_not: "
from fastapi import FastAPI, Request
api = FastAPI()
@api.middleware('http')
async def tenant(req: Request, call_next):
    req.state.tenant = app.input()
    return await call_next(req)
class Locale:
    def __init__(self, get_response): self.get_response = get_response
    def __call__(self, request):
        request.locale = app.input()
        return self.get_response(request)
class Device:
    def process_request(self, request): request.device = app.input()
def simple(get_response):
    def inner(request):
        request.simple = app.input()
        return get_response(request)
    return inner
def apply(request, function):
    request.applied = app.input()
    return function(request)
def decorator(view):
    def wrapped(request):
        request.decorated = app.input()
        return view(request)
    return wrapped
@api.middleware('response')
def late(request, response): request.late = app.input()
async def one(asked: Request): show(asked.state.tenant)
def two(request):
    show(request.locale); show(request.device); show(request.simple)
    show(request.applied); show(request.decorated); show(request.late)
" => "!!!!...";

    what_a_decorator_puts_on_what_it_hands_on: "
import functools
def region(view):
    @functools.wraps(view)
    def wrapped(request, *args, **kwargs):
        request.region = app.input()
        request.zone = 'a'
        request['key'] = app.input()
        return view(request, *args, **kwargs)
    return wrapped
def plain(view):
    def wrapped(request):
        return view(request)
    return wrapped
def after(view):
    def wrapped(request):
        answer = view(request)
        request.region = app.input()
        return answer
    return wrapped
@region
def one(asked, name=''): show(asked.region); show(asked.zone); show(asked['key']); show(asked.other)
@plain
def two(request): show(request.region)
@after
def three(request): show(request.region)
def four(request): show(request.region)
class Views:
    @region
    def five(self, request): show(request.region)
" => "!.!.....";
}
