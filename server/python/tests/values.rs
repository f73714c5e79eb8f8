//! What the evaluator says of expressions: `show(…)` in the code is replaced by nothing; its argument is asked about.

mod support;

use support::shown;

macro_rules! shows {
    ($($name:ident: $code:expr => $expected:expr;)+) => { $(
        #[test]
        fn $name() {
            assert_eq!(shown($code), $expected);
        }
    )+ };
}

shows! {
    descriptors_and_hooks_of_classes: "
import app
class Kept:
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, instance, owner=None): return getattr(instance, self.name)
    def __set__(self, instance, value): setattr(instance, self.name, value + '!')
class Page:
    title = Kept()
    other = Kept()
class Base:
    known = {}
    def __init_subclass__(cls, **rest):
        super().__init_subclass__()
        Base.known[cls.__name__] = cls
class Part(Base):
    size = 'small'
def f():
    page = Page()
    page.title = app.input()
    page.other = 'a'
    show(page.title); show(page._title); show(page.other); show(page._other); show(Base.known['Part'].size)
" => "f\"{<app.input()>!}!\"\nf\"{<app.input()>!}!\"\n\"a!\"\n\"a!\"\n\"small\"";

    settings_by_section_and_name: "
import configparser
def f():
    settings = configparser.ConfigParser()
    settings.add_section('a')
    settings.set('a', 'Name', 'n')
    settings.set('a', 'other', 'o')
    settings['b'] = {'c': 'd'}
    show(settings.get('a', 'name')); show(settings['a']['other']); show(settings.get('b', 'c'))
    show(settings.get('a', 'other', fallback='f'))
" => "\"n\"\n\"o\"\n\"d\"\n\"o\" | \"f\"";

    imports_in_all_forms: "
import hashlib, os.path as p, xml.etree.ElementTree
from hashlib import md5 as m, sha1
from .base import x
from . import y
show(hashlib.md5); show(p.join); show(xml.etree.ElementTree.parse); show(m); show(sha1); show(x); show(y.z)
" => "hashlib.md5\nos.path.join\nxml.etree.ElementTree.parse\nhashlib.md5\nhashlib.sha1\n.base.x\n.y.z";

    imports_in_functions_and_conditions: "
try:
    import simplejson as json
except ImportError:
    import json
def f():
    from subprocess import run
    show(run)
show(json)
show(run)
" => "subprocess.run\nsimplejson | json\n?";

    a_star_import_gives_what_is_known_of_the_module: "
from hashlib import *
show(md5); show(eval); show(whatever)
" => "hashlib.md5\nbuiltins.eval | ?\n?";

    shadowing_hides_the_import: "
import hashlib
def f(hashlib):
    show(hashlib.md5)
def g():
    hashlib = Fake()
    show(hashlib)
show(hashlib.md5)
hashlib = None
show(hashlib)
" => "?\n?\nhashlib.md5\nNone";

    assignments_and_attribute_chains: "
import hashlib
h = hashlib
md = h.md5
a, (b, *c) = 1, (2, 3, 4)
show(md); show(a); show(b); show(c)
" => "hashlib.md5\n1\n2\n[3, 4]";

    instances_by_constructor_and_model: "
import flask, sqlite3, hashlib
app = flask.Flask(__name__)
show(app); show(app.route); show(sqlite3.connect('x').cursor().execute); show(hashlib.md5().update)
with sqlite3.connect('y') as connection:
    show(connection)
" => "<flask.Flask>\nflask.Flask.route\nsqlite3.Cursor.execute\nhashlib.md5().update\n<sqlite3.Connection>";

    annotations_name_the_class: "
import sqlite3
from typing import Optional
def f(a: sqlite3.Cursor, b: Optional['sqlite3.Cursor'], c: sqlite3.Cursor | None = None, d: str = 'x', *args: int, **kw):
    show(a); show(b); show(c); show(d); show(args); show(kw)
x: sqlite3.Cursor
show(x)
" => "<sqlite3.Cursor>\n<sqlite3.Cursor> | None\nNone | <sqlite3.Cursor>\n\"x\" | <builtins.str>\n?\n?\n<sqlite3.Cursor>";

    branches_join_and_dead_ones_do_not: "
DEBUG = False
if DEBUG:
    x = 1
else:
    x = 2
if unknown():
    x = 3
if DEBUG: show(4)
show(x)
" => "never\n2 | 3";

    constants_through_operators_and_strings: "
import stat
A = 'a' 'b'
B = A + f'-{A}-{len(A)}'
C = '%s/%d' % (B, 3)
D = '{}/{x}'.format(A, x=1)
show(B); show(C); show(D); show(stat.S_IRWXO | 0o70); show(not A); show(3 if A else 4); show('x = ' + y); show(', '.join(['a', z]))
" => "\"ab-ab-2\"\n\"ab-ab-2/3\"\n\"ab/1\"\n63\nFalse\n3\nf\"x = {?}\"\nf\"a, {?}\"";

    defaults_and_closures: "
LIMIT = 10
def f(verify=False, *, n=LIMIT):
    inner = 5
    def g():
        show(verify); show(inner); show(LIMIT)
    show(n)
LIMIT = 20
" => "False | ?\n5\n20\n10 | ?";

    lists_and_dicts_are_followed: "
xs = ['a']
xs.append('b')
xs += ['c']
d = {'k': 1, **{'j': 2}}
d['m'] = 3
d.update(n=4)
del d['k']
show(xs); show(d)  # `show` may change what it is given
show(d['m']); show(d.get('z', 9)); show(dict(a=1)['a'])
fill(d)
show(d)
" => "[\"a\", \"b\", \"c\"]\n{\"j\": 2, \"m\": 3, \"n\": 4}\n3 | ?\n9 | ?\n1\n{\"j\": 2, \"m\": 3, \"n\": 4, ...}";

    loops_reach_a_bound: "
s = ''
for x in xs:
    s = s + 'a'
    if x: break
    k = 1
show(k)
while True:
    t = 1
    break
show(t)
" => "1\n1";

    exceptions_and_early_exits: "
def f(x):
    try:
        y = 1
        risky()
        y = 2
    except ValueError:
        show(y)
        return
    finally:
        z = 3
    show(y); show(z)
    return
    show(y)
" => "1 | 2\n2\n3\nnever";

    what_a_class_has_until_a_method_assigns_to_it: "
class A:
    timeout = None
    retries = 3
    verify = False
    name = 'a'
    def __init__(self, verify):
        self.verify = verify
    def start(self, options):
        self.timeout = options['timeout']
        self.retries = 5
    def run(self):
        show(self.timeout); show(self.retries); show(self.verify); show(self.name)
" => "?\n5 | 3\n?\n\"a\"";

    fields_of_self: "
import requests
class A(requests.Session):
    limit = 5
    def __init__(self):
        self.session = requests.Session()
        show(self.limit)
    def get(self):
        show(self.session.get); show(self.headers); show(super().get); show(self.other)
a = A()
show(a.limit); show(A)
" => "5\nrequests.Session.get\nrequests.Session.headers\nrequests.Session.get\nrequests.Session.other\n5\nclass A";

    walrus_comprehension_lambda_match: "
if (n := 5): show(n)
ys = [show(i) for i in (1, 2)]
f = lambda a, b=1: show(b)
match command:
    case [x, y]: show(x)
    case z: show(z)
" => "5\n1 | 2\n1 | ?\n?\n?";

    a_check_against_constants_settles_a_name: "
def f(x, y, z):
    if x in ('a', 'b'):
        show(x)
    if y not in {'c': 1}:
        raise ValueError(y)
    show(y)
    if z == 'd':
        show(z)
    else:
        show(z)
" => "\"a\" | \"b\"\n\"c\"\n\"d\"\n?";

    a_list_is_emptied_while_it_is_walked: "
def f(root, others):
    queue = [root]
    while queue:
        first = queue.pop()
        others.extend(first)
    show(queue)
    x = 1
    show(x)
" => "[]\n1";

    none_is_narrowed: "
x = None
if c: x = 'a'
if x is None:
    show(x)
else:
    show(x)
" => "None\n\"a\"";

    placeholders_are_made_of_their_marks: "
show(','.join('?' * n)); show(','.join(['%s'] * len(xs))); show(', '.join('?' for x in xs)); show(('?,' * n).rstrip(','))
show(f'{x:d} {x:.2f} {x!r}')
" => "f\"?{\",?\"...}\"\nf\"%s{\",%s\"...}\"\nf\"?{\", ?\"...}\"\nf\"{\"?,\"...}\"\nf\"{<builtins.int>} {<builtins.int>} {<builtins.str>}\"";

    conditional_names_of_the_module: "
X = 1
if c:
    X = 2
def f():
    show(X)
def g():
    global Y
    Y = 3
Y = 0
def h():
    show(Y)
" => "1 | 2\n0 | ?";
}

#[test]
fn no_number_is_too_large_or_too_small() {
    let numbers = ["0", "1", "-1", "7", "-7", "1 << 62", "-(1 << 62) * (1 << 62) * 8", "(1 << 62) * (1 << 62) * 7"];
    let uses = [
        "[x] * N",
        "N * ['a', x]",
        "[] * N",
        "(1, 2)[N:]",
        "(1, 2)[:N:N or 1]",
        "'ab'[N]",
        "b'ab'[N]",
        "'ab'[N:]",
        "'ab'[:N]",
        "[1, 2][N]",
        "'a' * N",
        "'' * N",
        "('a' + x) * N",
        "'a'.center(N)",
        "'a'.zfill(N)",
        "'a'.ljust(N, 'b')",
        "'%*d' % (N, 1)",
        "f'{1:{N}}'",
        "'a b'.split(' ', N)",
        "'a b'.replace('a', 'b', N)",
        "list(range(N))",
        "bytes(N)",
        "chr(N)",
        "abs(N)",
        "round(1.5, N)",
        "divmod(7, N)",
        "pow(2, N)",
        "2 ** N",
        "1 << N",
        "1 >> N",
        "7 // N",
        "N // 7",
        "7 % N",
        "N % -1",
        "N // -1",
        "-N",
        "~N",
        "N * N",
        "N - N",
        "N + N",
        "bin(N)",
        "hex(N)",
        "(N).to_bytes(8, 'big')",
        "[1, 2].pop(N)",
        "[1, 2].insert(N, 3)",
        "[1, 2].index(1, N)",
        "deque([1, 2], N)",
        "deque([1, 2]).rotate(N)",
        "list(islice([1, 2], N))",
        "list(islice([1, 2], 0, 2, N))",
        "nlargest(N, [1, 2])",
        "list(batched([1, 2], N))",
        "[1, 2][N:] + [x]",
        "'a-b'.find('b', N)",
        "int('11', N)",
        "'a\\tb'.expandtabs(N)",
    ];
    for number in numbers {
        let all: String = uses.iter().map(|uses| format!("show({uses})\n")).collect();
        let code = format!(
            "from collections import deque\nfrom itertools import *\nfrom heapq import nlargest\nN = {number}\n{all}"
        );
        assert_eq!(shown(&code).lines().count(), uses.len(), "{number}");
    }
    assert_eq!(
        shown("show([x] * -1); show('a' * -1); show(-7 // 2); show(7 // -2); show(-8 // -2)"),
        "[]\n\"\"\n-4\n-4\n4"
    );
}

#[test]
fn deep_and_long_code_ends() {
    let deep = format!("show({}1{})", "(".repeat(10_000), ")".repeat(10_000));
    shown(&deep);
    let long = format!("x = {}\nshow(x)\n", vec!["'a'"; 10_000].join(" + "));
    shown(&long);
    let wide = format!("x = [{}]\nshow(len(x))\n", "1, ".repeat(100_000));
    assert_eq!(shown(&wide), "<builtins.int>");
    let chain: String = (1..2_000).map(|n| format!("x{n} = x{} + 'a'\n", n - 1)).collect();
    shown(&format!("x0 = 'a'\n{chain}show(x1999)\n"));
    let doubling: String = (1..200).map(|n| format!("x{n} = x{0} + x{0}\n", n - 1)).collect();
    shown(&format!("x0 = ['a', y]\n{doubling}show(x199)\n"));
}

#[test]
fn functions_that_call_each_other_come_to_the_same_whichever_is_asked_first() {
    let code = "\
def one(x): return x if y else two(x)
def two(x): return three(x) if y else one(x)
def three(x): return 'c' if y else one(x) if z else [two(x), tree(x)]
def tree(x, n=0):
    if y: return tree(x + 'l', n + 1) if z else tree(x + 'r', n + 2)
    return n or three(x)
";
    let calls = ["one('a')", "two('a')", "three('b')", "tree('a')"];
    let alone = calls.map(|call| shown(&format!("{code}show({call})\n")));
    for first in 0..calls.len() {
        let order = (0..calls.len()).map(|at| (at + first) % calls.len());
        let asked: String = order.clone().map(|at| format!("show({})\n", calls[at])).collect();
        let expected: Vec<&str> = order.map(|at| &*alone[at]).collect();
        assert_eq!(shown(&format!("{code}{asked}")), expected.join("\n"), "{first}");
    }
}
