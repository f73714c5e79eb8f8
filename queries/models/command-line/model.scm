;; title = "Command line and environment"

; What whoever starts the program says.
((call function: (_) @_function) @source
  (#callee? @_function
    "argparse.ArgumentParser.parse_args" "argparse.ArgumentParser.parse_known_args"
    "argparse.ArgumentParser.parse_intermixed_args" "optparse.OptionParser.parse_args" "docopt.docopt" "getopt.getopt"
    "getopt.gnu_getopt" "sys.stdin.read" "sys.stdin.readline" "sys.stdin.readlines" "sys.stdin.buffer.read"
    "fileinput.input")
  (#set! label "cli"))

((attribute) @source
  (#resolves? @source "sys.argv" "sys.stdin" "sys.orig_argv")
  (#set! label "cli"))

((decorated_definition
   (decorator (call function: (_) @_option))
   definition: (function_definition parameters: (parameters [(identifier) (typed_parameter) (default_parameter)] @source)))
  (#callee? @_option
    "click.option" "click.argument" "click.password_option" "click.confirmation_option" "click.decorators.option"
    "click.decorators.argument" "asyncclick.option" "asyncclick.argument" "rich_click.option" "rich_click.argument")
  (#not-any-of? @source "ctx" "self")
  (#not-match? @source "^\\w+\\s*:\\s*(?:int|float|bool|click\\.Context|Context)\\b")
  (#set! label "cli"))

((decorated_definition
   (decorator (call function: (_) @_command))
   definition: (function_definition parameters: (parameters [(identifier) (typed_parameter) (typed_default_parameter) (default_parameter)] @source)))
  (#callee? @_command "typer.Typer.command" "typer.Typer.callback" "cyclopts.App.command" "cyclopts.App.default")
  (#not-match? @source "^ctx\\b|^\\w+\\s*:\\s*(?:Annotated\\[)?(?:Optional\\[)?(?:int|float|bool|typer\\.Context|UUID|datetime)\\b")
  (#set! label "cli"))

; The environment.
((attribute) @source
  (#resolves? @source "os.environ" "os.environb")
  (#set! label "env"))

((call function: (_) @_function) @source
  (#callee? @_function "os.getenv" "os.getenvb" "environs.Env.str" "environ.Env.str" "decouple.config")
  (#set! label "env"))
