;; title = "Code from strings"

; Builtins and the standard library.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "builtins.eval" "builtins.exec" "builtins.compile" "codeop.compile_command"
    "code.InteractiveInterpreter.runsource" "code.InteractiveConsole.runsource")
  (#set! kind "code")
  (#set! argument "0|source"))

; Told where the string is compiled.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "builtins.compile")
  (#set! clears "code"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "code.InteractiveConsole.push")
  (#set! kind "code")
  (#set! argument "0|line"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "code.InteractiveInterpreter.runcode" "code.InteractiveConsole.runcode")
  (#set! kind "code")
  (#set! argument "0|code"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "timeit.timeit" "timeit.repeat" "timeit.Timer")
  (#set! kind "code")
  (#set! argument "0|stmt"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "timeit.timeit" "timeit.repeat" "timeit.Timer")
  (#set! kind "code")
  (#set! argument "1|setup"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "cProfile.run" "cProfile.runctx" "profile.run" "profile.runctx" "pdb.run")
  (#set! kind "code")
  (#set! argument "0|statement"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pdb.runeval")
  (#set! kind "code")
  (#set! argument "0|expression"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "cProfile.Profile.run" "cProfile.Profile.runctx" "profile.Profile.run" "profile.Profile.runctx" "trace.Trace.run"
    "trace.Trace.runctx" "bdb.Bdb.run" "bdb.Bdb.runctx" "pdb.Pdb.run" "pdb.Pdb.runctx")
  (#set! kind "code")
  (#set! argument "0|cmd"))

; Modules by name.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "importlib.import_module" "importlib.__import__" "builtins.__import__" "pkgutil.resolve_name")
  (#set! kind "code")
  (#set! argument "0|name"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "runpy.run_module")
  (#set! kind "code")
  (#set! argument "0|mod_name"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "runpy.run_path")
  (#set! kind "code")
  (#set! argument "0|path_name"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "importlib.util.spec_from_file_location")
  (#set! kind "code")
  (#set! argument "1|location"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "imp.load_source" "imp.load_compiled" "imp.load_dynamic")
  (#set! kind "code")
  (#set! argument "1|pathname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "builtins.execfile")
  (#set! kind "code")
  (#set! argument "0|filename"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pydoc.locate")
  (#set! kind "code")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "django.utils.module_loading.import_string")
  (#set! kind "code")
  (#set! argument "0|dotted_path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "werkzeug.utils.import_string")
  (#set! kind "code")
  (#set! argument "0|import_name"))

; Interpreters of packages.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "numexpr.evaluate" "numexpr.NumExpr" "numexpr.necompiler.evaluate" "numexpr.necompiler.NumExpr")
  (#set! kind "code")
  (#set! argument "0|ex"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sympy.sympify" "sympy.S" "sympy.core.sympify.sympify" "sympy.core.sympify.S" "sympy.core.sympify" "sympy.core.S")
  (#set! kind "code")
  (#set! argument "0|a"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "sympy.parsing.sympy_parser.parse_expr" "sympy.parse_expr")
  (#set! kind "code")
  (#set! argument "0|s"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "js2py.eval_js" "js2py.eval_js6" "js2py.exec_js")
  (#set! kind "code")
  (#set! argument "0|js"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "js2py.EvalJs.execute" "js2py.EvalJs.eval")
  (#set! kind "code")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "lupa.LuaRuntime.execute" "lupa.LuaRuntime.eval" "lupa.LuaRuntime.compile" "lupa.lua54.LuaRuntime.execute"
    "lupa.lua54.LuaRuntime.eval" "lupa.lua54.LuaRuntime.compile")
  (#set! kind "code")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "cython.inline" "Cython.inline" "Cython.Build.cython_inline")
  (#set! kind "code")
  (#set! argument "0|code"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "IPython.core.interactiveshell.InteractiveShell.run_cell"
    "IPython.core.interactiveshell.InteractiveShell.run_cell_async"
    "IPython.terminal.embed.InteractiveShellEmbed.run_cell"
    "IPython.terminal.embed.InteractiveShellEmbed.run_cell_async" "IPython.get_ipython().run_cell"
    "IPython.get_ipython().run_cell_async")
  (#set! kind "code")
  (#set! argument "0|raw_cell"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "rpy2.robjects.r" "oct2py.Oct2Py.eval" "oct2py.octave.eval" "matlab.engine.start_matlab().eval")
  (#set! kind "code")
  (#set! argument "0"))

; Attributes by name.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "builtins.getattr" "inspect.getattr_static")
  (#set! kind "attribute")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "operator.attrgetter" "operator.methodcaller")
  (#set! kind "attribute")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "builtins.setattr")
  (#set! kind "field")
  (#set! argument "1"))
