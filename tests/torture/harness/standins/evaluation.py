"""Code: what the program hands to `eval`, `exec` and `compile` is only looked at; modules that it names are not imported."""

import ast
import builtins
import importlib
import sys
import types

import recorder
from recorder import calls_directly, record
from standins import replace

CALCULATION = (
    ast.Expression, ast.Constant, ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.List, ast.Tuple, ast.Dict, ast.Set,
    ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context,
)  # fmt: skip


def install():
    replace(builtins, "eval", _eval)
    replace(builtins, "exec", _exec)
    replace(builtins, "compile", _compile)
    replace(builtins, "__import__", _import)
    replace(importlib, "import_module", _import_module)
    import code
    import runpy

    code.InteractiveInterpreter.runsource = lambda self, source, *_: _note("code.runsource", source) and False
    runpy.run_path = lambda path, *_, **__: record("code", "runpy.run_path", {"module": str(path)}) and {}
    runpy.run_module = lambda name, *_, **__: record("code", "runpy.run_module", {"module": name}) and {}


def _note(api, source):
    text = source.decode("utf-8", "replace") if isinstance(source, (bytes, bytearray)) else source
    return record("code", api, {"source": text})


def _eval(original):
    def eval(source, globals=None, locals=None, /):
        if isinstance(source, (str, bytes, bytearray)) and calls_directly():
            _note("eval", source)
            return _calculate(original, source)
        return original(source, *_scopes(globals, locals))

    return eval


def _scopes(globals, locals):
    """What the built-ins work in when they are not told: the scopes of their caller."""
    frame = sys._getframe(2)
    if globals is None:
        return frame.f_globals, frame.f_locals if locals is None else locals
    return globals, globals if locals is None else locals


def _calculate(original, source):
    try:
        tree = ast.parse(source.strip() if isinstance(source, str) else source, mode="eval")
    except (SyntaxError, ValueError):
        raise SyntaxError("invalid syntax") from None
    harmless = all(isinstance(node, CALCULATION) for node in ast.walk(tree))
    if harmless and not any(isinstance(node, (ast.Pow, ast.Mult, ast.LShift)) for node in ast.walk(tree)):
        return original(compile_safely(tree), {})
    return 0


def compile_safely(tree):
    return _original_compile(tree, "<eval>", "eval")


_original_compile = builtins.compile


def _exec(original):
    def exec(source, globals=None, locals=None, /, **options):
        if isinstance(source, (str, bytes, bytearray)) and calls_directly():
            _note("exec", source)
            return None
        if isinstance(source, types.CodeType) and source.co_filename == "<stand-in>":
            return None
        return original(source, *_scopes(globals, locals), **options)

    return exec


def _compile(original):
    def compile(source, filename, mode, *rest, **options):
        if isinstance(source, (str, bytes, bytearray)) and calls_directly():
            _note("compile", source)
            original(source, filename, mode, *rest, **options)  # for its errors
            return original("0" if mode == "eval" else "pass", "<stand-in>", mode)
        return original(source, filename, mode, *rest, **options)

    return compile


def _import(original):
    def __import__(name, globals=None, locals=None, fromlist=(), level=0):
        # The statement `import` comes here as well, with the globals of its module.
        if globals is None and calls_directly():
            record("code", "__import__", {"module": name})
            return _module(original, name)
        return original(name, globals, locals, fromlist, level)

    return __import__


def _import_module(original):
    def import_module(name, package=None):
        if calls_directly() and recorder.RUNNING is not None:
            record("code", "importlib.import_module", {"module": name})
            return _module(lambda name: original(name, package), name)
        return original(name, package)

    return import_module


def _module(load, name):
    """The module if it is loaded already or belongs to the program, else an empty one."""
    if name in sys.modules or recorder.RUNNING.root.is_dir():
        return load(name)
    return types.ModuleType(name)
