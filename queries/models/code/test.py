import cProfile
import importlib
import operator
import timeit
from code import InteractiveInterpreter

import numexpr
import sympy
from django.utils.module_loading import import_string

eval("1 + 1")
#    ^^^^^^^ sink code
exec("x = 1")
#    ^^^^^^^ sink code
code = compile("x = 1", "<string>", "exec")
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer code
#              ^^^^^^^ sink code
importlib.import_module("json")
#                       ^^^^^^ sink code
__import__("json")
#          ^^^^^^ sink code
import_string("json.loads")
#             ^^^^^^^^^^^^ sink code
timeit.timeit(stmt="f()", setup="from m import f")
#                  ^^^^^ sink code
#                               ^^^^^^^^^^^^^^^^^ sink code
cProfile.run("f()")
#            ^^^^^ sink code
InteractiveInterpreter().runsource("1 + 1")
#                                  ^^^^^^^ sink code
numexpr.evaluate("a + b")
#                ^^^^^^^ sink code
sympy.sympify("x + 1")
#             ^^^^^^^ sink code

# No code.
sympy.Symbol("x")
importlib.invalidate_caches()


def attribute(thing, name):
    getattr(thing, name)
    #              ^^^^ sink attribute
    operator.attrgetter(name)(thing)
    #                   ^^^^ sink attribute
    setattr(thing, name, 1)
    #              ^^^^ sink field
    return hasattr(thing, name)
