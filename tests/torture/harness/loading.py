"""Imports a program afresh. Calls that no stand-in can see, for they are methods of built-in types, are led through one here."""

import ast
import importlib.machinery
import importlib.util
import sys

import recorder
from recorder import record

METHODS = {"format": ("format", "format_map"), "xpath": ("xpath", "find", "findall", "findtext", "iterfind", "iter")}
HOOK = "__torture_call__"

_codes = {}
_compile = compile  # the built-in itself, of which a stand-in takes the place


class Loader(importlib.machinery.SourceFileLoader):
    """Compiles a file once, however often the program is loaded."""

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        kind = recorder.RUNNING.kind if recorder.RUNNING else ""
        if (path, kind) not in _codes:
            tree = ast.parse(self.get_data(path), path)
            if kind in METHODS:
                tree = ast.fix_missing_locations(Hooks(METHODS[kind]).visit(tree))
            _codes[path, kind] = _compile(tree, path, "exec", dont_inherit=True)
        return _codes[path, kind]

    def exec_module(self, module):
        if recorder.RUNNING and recorder.RUNNING.kind in METHODS:
            setattr(module, HOOK, call)
        super().exec_module(module)


class Hooks(ast.NodeTransformer):
    """`x.format(y)` becomes `HOOK(x, "format", y)`, in the same place."""

    def __init__(self, methods):
        self.methods = methods

    def visit_Call(self, node):
        self.generic_visit(node)
        function = node.func
        if not (isinstance(function, ast.Attribute) and function.attr in self.methods):
            return node
        hook = ast.copy_location(ast.Name(HOOK, ast.Load()), function)
        # CPython says that a method call is on the line of the name of the method.
        line = function.end_lineno
        hook.lineno = hook.end_lineno = line
        name = ast.copy_location(ast.Constant(function.attr), hook)
        made = ast.Call(hook, [function.value, name, *node.args], node.keywords)
        made.lineno, made.end_lineno = line, max(line, node.end_lineno)
        made.col_offset, made.end_col_offset = 0, node.end_col_offset
        return made


def call(value, name, /, *arguments, **options):
    if name in METHODS["format"] and isinstance(value, str):
        record("format", f"str.{name}", value)
    elif name in METHODS["xpath"] and type(value).__module__.partition(".")[0] in ("lxml", "xml"):
        path = options.get("path", options.get("_path", arguments[0] if arguments else None))
        if isinstance(path, str):
            record("xpath", name, path)
    return getattr(value, name)(*arguments, **options)


def install():
    finder = importlib.machinery.FileFinder.path_hook((Loader, [".py"]))

    def hook(folder):
        if recorder.RUNNING is None or not recorder.is_of_program(folder + "/"):
            raise ImportError(folder)
        return finder(folder)

    sys.path_hooks.insert(0, hook)


def load(program):
    """The entry of the program as the module `app`, loaded anew with all that it imports."""
    global _before
    _before = set(sys.modules), list(sys.path), set(sys.path_importer_cache)
    if program.root.is_dir():
        sys.path[:0] = [str(program.root)] + [str(src) for src in [program.root / "src"] if src.is_dir()]
        return importlib.import_module("app")
    spec = importlib.util.spec_from_file_location("app", program.root, loader=Loader("app", str(program.root)))
    module = importlib.util.module_from_spec(spec)
    sys.modules["app"] = module
    spec.loader.exec_module(module)
    return module


_before = None


def forget(program):
    """Takes the modules of the program out of the interpreter."""
    if _before is None:
        return
    modules, path, cache = _before
    root = str(program.root)
    # All are looked at before any is taken out: the path of a package without `__init__.py` is worked out from its parent's.
    own = [name for name in set(sys.modules) - modules if name == "app" or _is_below(sys.modules[name], root)]
    for name in own:
        del sys.modules[name]
    sys.path[:] = path
    for folder in set(sys.path_importer_cache) - cache:
        if folder.startswith(root):
            del sys.path_importer_cache[folder]


def _is_below(module, root):
    places = [getattr(module, "__file__", None)]
    if places == [None]:
        places = list(getattr(module, "__path__", ()))
    return any(isinstance(place, str) and place.startswith(root) for place in places)
