//! What a file sees of the others in its project: `show(…)` in `app/main.py`, or in the last file, is asked about.

use std::sync::Arc;

use bezoar_base::{ApiFacts, Budget, Constant, FastMap};
use bezoar_python::{Files, Known, Marking, Marks, Program, Python, Value};
use bezoar_syntax::{Node, Source, Text, field, kind};

/// No model says anything of a file.
struct Unmarked;

impl<'t> Marking<'t> for Unmarked {
    fn marks(&self, _: &Python<'t>, _: Node<'t>) -> Marks {
        Marks::default()
    }

    fn vicinity(&self, _: &Python<'t>) -> u64 {
        0
    }
}

/// The files of a text in which each begins with a line `#- path`.
fn files_of(text: &str) -> Vec<(&str, &str)> {
    text.split("#- ").skip(1).filter_map(|file| file.split_once('\n')).collect()
}

fn snapshot(files: &[(&str, &str)]) -> Files {
    Files::new(files.iter().map(|(path, text)| (Arc::from(*path), Text::new(*text))))
}

/// What each `show(x)` in the file at `path` is, in order.
fn shown_in(files: &Files, path: &str, text: &str) -> String {
    let budget = Budget::unlimited();
    let source = Source::parse(Text::new(text), &budget).expect("not cancelled");
    let mut facts = ApiFacts::default();
    facts.names.extend(["os.system", "library.run", "tools.known"].map(Arc::from));
    let path = Arc::from(path);
    let files = files.with(&path, &source);
    let program = Program::new(&files, &facts, &budget, 0, Box::new(|_| std::rc::Rc::new(Unmarked)));
    let python = Python::new(&source, &facts, &budget).in_program(&program, &path);
    let calls = source.root().descendants().filter(|node| node.kind() == kind::CALL);
    let asked = calls.filter(|call| call.child(field::FUNCTION).is_some_and(|function| function.text() == "show"));
    let arguments = asked.filter_map(|call| call.child(field::ARGUMENTS)?.named_child(0));
    arguments.map(|argument| written(&python.value(argument))).collect::<Vec<_>>().join("; ")
}

/// The same of the last file of a text.
fn shown(text: &str) -> String {
    let files = files_of(text);
    let (path, text) = files.last().expect("a file");
    shown_in(&snapshot(&files), path, text)
}

fn written(value: &Value) -> String {
    let known = |known: &Known| match known {
        Known::Constant(Constant::Str(text)) => text.to_string(),
        Known::Constant(constant) => format!("{constant:?}"),
        Known::Api(path) => format!("api {path}"),
        Known::Instance(path) => format!("<{path}>"),
        Known::Module(module) => format!("module {}", module.path),
        Known::Function(function) => format!("def {}", function.name),
        Known::Class(class) => format!("class {}", class.name),
        Known::Object(object) => format!("<class {}>", object.class.name),
        other => format!("{other:?}"),
    };
    let mut parts: Vec<String> = value.known().iter().map(known).collect();
    parts.extend(value.is_open().then(|| "?".to_owned()));
    if parts.is_empty() { "never".to_owned() } else { parts.join(" | ") }
}

macro_rules! shows {
    ($($name:ident: $code:expr => $expected:expr;)+) => { $(
        #[test]
        fn $name() {
            assert_eq!(shown($code), $expected);
        }
    )+ };
}

shows! {
    constants_functions_and_classes: "\
#- names.py
A = 'a'
def f(x='z'): return x + '!'
class C:
    limit = 'c'
#- main.py
from names import A, f, C as D
import names
import names as n
show(A); show(f); show(D); show(f('b')); show(f()); show(names.A); show(n.f(A)); show(D.limit); show(D()); show(names)
" => "a; def f; class C; b!; z!; a; a!; c; <class C>; module names";

    what_is_in_no_file_stays_an_api: "\
#- names.py
A = 1
#- main.py
from names import missing
import names, other
import other.inner as deep
show(missing); show(names.gone); show(other.thing); show(deep.x)
" => "api names.missing; api names.gone; api other.thing; api other.inner.x";

    packages_and_relative_imports: "\
#- app/__init__.py
from .inner.deep import NAME as TOLD
#- app/inner/__init__.py
LEVEL = 'inner'
#- app/inner/deep.py
from .. import settings
from . import LEVEL
from ..settings import KEY
NAME = 'deep ' + LEVEL + settings.KEY + KEY
#- app/settings.py
KEY = 'k'
#- main.py
import app
import app.inner.deep
from app import inner, TOLD
show(app.TOLD); show(app.inner.deep.NAME); show(inner.LEVEL); show(TOLD); show(app.inner)
" => "deep innerkk; deep innerkk; inner; deep innerkk; module app.inner";

    registries_are_filled_by_the_modules_that_are_imported: "\
#- parts/__init__.py
TABLE = {'own': 'o'}
HOOKS = []
def register(name):
    def add(function):
        TABLE[name] = function
        return function
    return add
def get(name):
    return TABLE[name]
class Base:
    known = {}
    def __init_subclass__(cls, called='x'):
        Base.known[called] = cls
#- parts/one.py
from parts import Base, HOOKS, register
@register('one')
def one(): return '1'
class One(Base, called='one'): pass
HOOKS.append(one)
#- parts/two.py
from parts import register
@register('two')
def two(): return '2'
#- main.py
import parts, parts.one, parts.two
from parts import Base, HOOKS, TABLE, get
def f():
    show(TABLE['one']); show(TABLE['two']()); show(TABLE['own']); show(parts.TABLE['one'])
    show(get('two')); show(Base.known['one']); show(HOOKS[0])
" => "def one; 2; o; def one; ?; class One; def one";

    a_name_of_a_package_hides_its_module: "\
#- app/__init__.py
from .views import views
#- app/views.py
def views(): return 'v'
#- main.py
from app import views
show(views); show(views())
" => "def views; v";

    star_imports: "\
#- base.py
A, B, _hidden = 'a', 'b', 'h'
len = 'own'
#- more.py
__all__ = ['C']
C, D = 'c', 'd'
#- site.py
from base import *
from more import *
A = 'again'
#- main.py
from site_names import *
from base import *
from more import *
show(A); show(B); show(C); show(D); show(_hidden); show(len)
def f(): show(B)
" => "a; b; c; ?; ?; own; b";

    stars_of_stars: "\
#- base.py
A, B = 'a', 'b'
#- local.py
from base import *
B = 'local'
#- main.py
import local
from local import *
show(A); show(B); show(local.A); show(str)
" => "a; local; a; api builtins.str";

    a_star_binds_anew_what_was_bound_before: "\
#- base.py
__all__ = ['A', 'B']
A, B, C = 'a', 'b', 'c'
#- main.py
A = B = C = 'own'
show(A)
from base import *
B = 'again'
show(A); show(B); show(C)
def f(): show(A); show(B); show(C)
" => "own; a; again; own; a; again; own";

    packages_without_init: "\
#- plain/tools.py
A = 'a'
#- main.py
import plain.tools
from plain import tools
from plain.tools import A
import plain
show(plain.tools.A); show(tools.A); show(A)
" => "a; a; a";

    source_folders: "\
#- src/depot/__init__.py
#- src/depot/names.py
A = 'a'
#- tests/test_depot.py
from depot.names import A
show(A)
" => "a";

    what_python_has_loaded_is_never_hidden: "\
#- io.py
open = 'own'
#- os/system.py
#- main.py
import io, os
show(io.open); show(os.system)
" => "api io.open; api os.system";

    files_that_import_each_other: "\
#- app/__init__.py
NAME = 'app'
db = NAME + ' db'
from . import views, models
#- app/models.py
from app import db
class User:
    table = db + ' users'
#- app/views.py
from app import db
from app.models import User
def table(): return User.table
#- main.py
from app import db, views
from app.models import User
show(db); show(User.table); show(views.User.table); show(views.table())
" => "app db; app db users; app db users; app db users";

    two_that_import_each_other_end: "\
#- one.py
import two
from two import B
A = B
#- two.py
import one
from one import A
B = A
C = 'c'
def f(): return one.g()
#- main.py
from one import A
from two import C, f
show(C); show(A.x); show(f())
" => "c; api one.A.x; <one.g()>";

    functions_that_call_each_other_across_files: "\
#- one.py
import two
def even(n): return 'even' if n == 0 else two.odd(n - 1)
#- two.py
import one
def odd(n): return 'odd' if n == 0 else one.even(n - 1)
#- main.py
from one import even
show(even(2)); show(even(3))
" => "even; odd";

    functions_are_handed_on: "\
#- tools.py
def twice(f, x): return f(f(x))
def decorate(f):
    def inner(*args): return f(*args) + '.'
    return inner
#- main.py
from tools import twice, decorate
@decorate
def dotted(x): return x + '-'
def star(x): return x + '*'
show(twice(star, 'a')); show(dotted('b')); show(twice(lambda x: x + '+', 'c'))
" => "a**; b-.; c++";

    a_base_in_another_file: "\
#- base.py
class Base:
    limit = 'base'
    def name(self): return 'named'
#- main.py
import base
class Own(base.Base): pass
show(Own.limit); show(Own().name())
" => "base; named";

    imports_in_functions: "\
#- late.py
A = 'late'
#- main.py
def f():
    from late import A
    import late
    show(late.A)
    return A
show(f())
" => "late; late";

    a_module_is_an_attribute_once_it_is_imported: "\
#- app/__init__.py
#- app/one.py
A = 'a'
#- app/two.py
B = 'b'
#- main.py
import app.one
show(app.one.A); show(app.two.B)
" => "a; api app.two.B";
}

#[test]
fn an_edit_in_one_file_is_seen_in_the_others() {
    let text = "from a import X\nimport b\nshow(X); show(b.Y)\n";
    let files = snapshot(&[("a.py", "from b import Y\nX = Y + '!'\n"), ("b.py", "Y = 'one'\n"), ("main.py", text)]);
    assert_eq!(shown_in(&files, "main.py", text), "one!; one");
    let source = Source::parse(Text::new("Y = 'two'\n"), &Budget::unlimited()).expect("not cancelled");
    let edited = files.with(&"b.py".into(), &source);
    assert_eq!(shown_in(&edited, "main.py", text), "two!; two");
    // Whoever still has the files as they were sees them so.
    assert_eq!(shown_in(&files, "main.py", text), "one!; one");
    let paths: FastMap<&str, ()> = edited.paths().map(|path| (&**path, ())).collect();
    assert_eq!(paths.len(), 3);
}

#[test]
fn an_answer_is_the_same_whichever_file_was_asked_first() {
    let texts = [
        ("one.py", "from two import B, g\nA = 'a'\ndef f(x): return g(x) + A\nshow(B); show(f('x'))\n"),
        ("two.py", "from three import C\nimport one\nB = C + 'b'\ndef g(x): return x + one.A\nshow(B); show(g('x'))\n"),
        ("three.py", "from one import A\nimport two\nC = A + 'c'\nshow(C); show(two.g('x'))\n"),
    ];
    let alone: Vec<String> = texts.iter().map(|(path, text)| shown_in(&snapshot(&texts), path, text)).collect();
    let (files, mut backwards) = (snapshot(&texts), Vec::new());
    for (path, text) in texts.iter().rev() {
        backwards.insert(0, shown_in(&files, path, text));
    }
    assert_eq!(alone, backwards);
    assert_eq!(alone[0], "acb; xaa");
}

#[test]
fn the_nearest_program_is_meant() {
    let code = "\
#- one/models.py
NAME = 'one'
#- two/models.py
NAME = 'two'
#- two/shop/__init__.py
#- models.py
NAME = 'top'
#- two/shop/views.py
import models
from models import NAME
show(models.NAME); show(NAME)
";
    assert_eq!(shown(code), "two; two");
}

#[test]
fn modules_of_python_are_hidden_beside_the_program_only() {
    let code = "\
#- email.py
send = 'own'
#- os.py2
#- app/__init__.py
#- app/json.py
loads = 'own'
#- app/main.py
import email, json
show(email.send); show(json.loads)
";
    assert_eq!(shown(code), "own; api json.loads");
}

#[test]
fn what_models_name_is_what_they_mean() {
    let code = "\
#- tools.py
def known(): return 'own'
def other(): return 'own'
#- main.py
import tools
from tools import known
show(known); show(tools.known); show(tools.other)
";
    assert_eq!(shown(code), "api tools.known; api tools.known; def other");
}
