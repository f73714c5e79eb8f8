;; title      = "Flask runs in debug mode"
;; message    = "Whoever causes an error gets a console that runs Python in the server: leave debug mode to `flask run --debug`"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [489, 215]
;; owasp      = ["A05:2021"]
;; aliases    = ["B201", "S201", "flask_debug_true"]
;; supersedes = ["bind-all-interfaces"]
;;
;; [fix.off]
;; title  = "Turn it off"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "False" }]
;;
;; [fix.off-and-here]
;; title  = "Turn it off, and listen on 127.0.0.1"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "False" }, { replace = "@host", with = "\"127.0.0.1\"" }]
;; if     = '(#constant? @host)'
;;
;; [fix.no-argument]
;; title  = "Leave it to `flask run --debug`"
;; safety = "review"
;; edits  = [{ remove-argument = "2|debug", from = "@arguments" }]
;;
;; [fix.delete]
;; title  = "Delete the statement"
;; safety = "review"
;; edits  = [{ delete = "@match" }]

; if args.debug: app.run(debug=True)
((if_statement
   condition: (_) @_condition
   consequence: (block
     (expression_statement
       (call
         function: (attribute object: [(identifier) @_app (call function: (identifier) @_app)] attribute: (identifier) @_run)
         arguments: (argument_list (keyword_argument name: (identifier) @_debug value: (true) @state)) @arguments) @match)))
  (#any-of? @_app "app" "application" "flask_app" "server" "create_app" "make_app" "socketio")
  (#any-of? @_run "run" "run_server")
  (#any-of? @_debug "debug" "use_debugger")
  (#not-match? @_condition "__name__")
  (#in-project? "flask.*" "dash.*")
  (#set! severity "low")
  (#set! profile "audit"))

((if_statement
   alternative: (else_clause
     body: (block
       (expression_statement
         (call
           function: (attribute object: [(identifier) @_app (call function: (identifier) @_app)] attribute: (identifier) @_run)
           arguments: (argument_list (keyword_argument name: (identifier) @_debug value: (true) @state)) @arguments) @match))))
  (#any-of? @_app "app" "application" "flask_app" "server" "create_app" "make_app" "socketio")
  (#any-of? @_run "run" "run_server")
  (#any-of? @_debug "debug" "use_debugger")
  (#in-project? "flask.*" "dash.*")
  (#set! severity "low")
  (#set! profile "audit"))

; def dev(): app.run(debug=True)
((function_definition
   name: (identifier) @_name
   body: (block
     (expression_statement
       (call
         function: (attribute object: [(identifier) @_app (call function: (identifier) @_app)] attribute: (identifier) @_run)
         arguments: (argument_list (keyword_argument name: (identifier) @_debug value: (true) @state)) @arguments) @match)))
  (#named? @_name "debug" "dev" "devserver" "develop" "development" "local")
  (#any-of? @_app "app" "application" "flask_app" "server" "create_app" "make_app" "socketio")
  (#any-of? @_run "run" "run_server")
  (#any-of? @_debug "debug" "use_debugger")
  (#in-project? "flask.*" "dash.*")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "off")
  (#set! fix "no-argument"))

; app.run(host="0.0.0.0", debug=True)
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "flask.Flask.run" "flask.app.Flask.run" "connexion.FlaskApp.run" "connexion.App.run" "connexion.apps.flask_app.FlaskApp.run")
  (#argument? @arguments "2|debug" @state)
  (#value? @state True 1 "1" "true" "True")
  (#not-value? @state False)
  (#argument? @arguments "0|host" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-match? @arguments "use_debugger\\s*=\\s*False")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! severity "high")
  (#set! message "Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1")
  (#set! fix "off-and-here"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "flask_socketio.SocketIO.run" "dash.Dash.run" "dash.Dash.run_server" "dash.dash.Dash.run" "dash.dash.Dash.run_server")
  (#argument? @arguments "|debug" @state)
  (#value? @state True 1 "1" "true" "True")
  (#not-value? @state False)
  (#argument? @arguments "|host" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-match? @arguments "use_debugger\\s*=\\s*False")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! severity "high")
  (#set! message "Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1")
  (#set! fix "off-and-here"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "werkzeug.serving.run_simple" "werkzeug.run_simple")
  (#argument? @arguments "4|use_debugger" @state)
  (#value? @state True 1)
  (#not-value? @state False)
  (#argument? @arguments "0|hostname" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-match? @arguments "use_evalex\\s*=\\s*False")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! severity "high")
  (#set! message "Whoever reaches this port can run Python in the server through the debugger: turn it off, or listen on 127.0.0.1")
  (#set! fix "off-and-here"))

; app.run(debug=True)
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "flask.Flask.run" "flask.app.Flask.run" "connexion.FlaskApp.run" "connexion.App.run" "connexion.apps.flask_app.FlaskApp.run")
  (#argument? @arguments "2|debug" @state)
  (#value? @state True 1 "1" "true" "True")
  (#not-value? @state False)
  (#not-match? @arguments "use_debugger\\s*=\\s*False")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! fix "off")
  (#set! fix "no-argument"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "flask_socketio.SocketIO.run" "dash.Dash.run" "dash.Dash.run_server" "dash.dash.Dash.run" "dash.dash.Dash.run_server")
  (#argument? @arguments "|debug" @state)
  (#value? @state True 1 "1" "true" "True")
  (#not-value? @state False)
  (#not-match? @arguments "use_debugger\\s*=\\s*False")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! fix "off")
  (#set! fix "no-argument"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "werkzeug.serving.run_simple" "werkzeug.run_simple")
  (#argument? @arguments "4|use_debugger" @state)
  (#value? @state True 1)
  (#not-value? @state False)
  (#not-match? @arguments "use_evalex\\s*=\\s*False")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! fix "off"))

; app.run(debug=os.environ.get("FLASK_DEBUG", True))
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_debug
       value: (call function: (_) @_get arguments: (argument_list) @_got) @state)) @arguments) @match
  (#callee? @callee "flask.Flask.run" "flask.app.Flask.run" "flask_socketio.SocketIO.run" "dash.Dash.run" "dash.dash.Dash.run")
  (#eq? @_debug "debug")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#argument? @_got "1|default" @_default)
  (#value? @_default True 1 "1" "true" "True" "on" "yes")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "Debug mode is on unless the environment says otherwise, and then whoever causes an error gets a console that runs Python in the server")
  (#set! fix "off")
  (#set! fix "no-argument"))

; from shop import create_app; create_app().run(debug=True)
((call
   function: (attribute object: [(identifier) @_app (call function: (identifier) @_app)] attribute: (identifier) @_run)
   arguments: (argument_list (keyword_argument name: (identifier) @_debug value: (true) @state)) @arguments) @match
  (#eq? @_run "run")
  (#eq? @_debug "debug")
  (#any-of? @_app "app" "application" "flask_app" "create_app" "make_app" "socketio")
  (#in-project? "flask.*" "apiflask.*" "flask_openapi3.*")
  (#not-imports? "sanic" "bottle" "quart" "microdot" "dash" "aiohttp" "fastapi" "starlette")
  (#not-match? @arguments "use_debugger\\s*=\\s*False")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! when-unknown "default")
  (#set! confidence "medium")
  (#set! fix "off")
  (#set! fix "no-argument"))

; Without the PIN the console asks nobody who he is.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "werkzeug.debug.DebuggedApplication" "werkzeug.DebuggedApplication")
  (#argument? @arguments "|pin_security" @state)
  (#value? @state False)
  (#not-value? @state True)
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "The debugger's console asks for no PIN any more: whoever causes an error runs Python in the server"))

((assignment
   left: (subscript value: (_) @_environ subscript: (string (string_content) @_name))
   right: (_) @state) @match
  (#eq? @_name "WERKZEUG_DEBUG_PIN")
  (#resolves? @_environ "os.environ")
  (#value? @state "off")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "The debugger's console asks for no PIN any more: whoever causes an error runs Python in the server")
  (#set! fix "delete"))

; DebuggedApplication(app, evalex=True)
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "werkzeug.debug.DebuggedApplication" "werkzeug.DebuggedApplication")
  (#argument? @arguments "1|evalex" @state)
  (#value? @state True 1)
  (#not-value? @state False)
  (#not-within? @match "if_statement" "conditional_expression")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "Whoever causes an error gets a console that runs Python in the server, whatever server that is: take the debugger out")
  (#set! fix "off"))

; os.environ["FLASK_DEBUG"] = "1"
((assignment
   left: (subscript value: (_) @_environ subscript: (string (string_content) @_name))
   right: (_) @state) @match
  (#eq? @_name "FLASK_DEBUG")
  (#resolves? @_environ "os.environ")
  (#value? @state "1" "true" "True" "on" "yes")
  (#not-within? @match "if_statement" "function_definition")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`")
  (#set! fix "delete"))

((assignment
   left: (subscript value: (_) @_environ subscript: (string (string_content) @_name))
   right: (_) @state) @match
  (#eq? @_name "FLASK_ENV")
  (#resolves? @_environ "os.environ")
  (#value? @state "development")
  (#not-within? @match "if_statement" "function_definition")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "Before Flask 2.3 this turns debug mode on: whoever causes an error gets a console that runs Python in the server")
  (#set! fix "delete"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) @_name . (_) @state .)) @match
  (#callee? @callee "os.environ.setdefault")
  (#value? @_name "FLASK_DEBUG")
  (#value? @state "1" "true" "True" "on" "yes")
  (#not-within? @match "if_statement" "function_definition")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "Debug mode is on unless the environment says otherwise: whoever causes an error gets a console that runs Python in the server")
  (#set! fix "delete"))

; app.debug = True
((assignment
   left: (attribute object: (_) @_app attribute: (identifier) @_name)
   right: (_) @state) @match
  (#eq? @_name "debug")
  (#resolves? @_app "flask.Flask" "flask.app.Flask" "flask.current_app")
  (#value? @state True)
  (#not-value? @state False)
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`")
  (#set! fix "off")
  (#set! fix "delete"))

; app.config["DEBUG"] = True
((assignment
   left: (subscript value: (attribute object: (_) @_app attribute: (identifier) @_config) subscript: (string (string_content) @_name))
   right: (_) @state) @match
  (#eq? @_name "DEBUG")
  (#eq? @_config "config")
  (#imports? "flask")
  (#value? @state True)
  (#not-value? @state False)
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`")
  (#set! fix "off")
  (#set! fix "delete"))

; app.config.update(DEBUG=True), app.config.from_mapping(DEBUG=True)
((call
   function: (attribute object: (attribute attribute: (identifier) @_config) attribute: (identifier) @_update)
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: (_) @state) @match) @_arguments)
  (#any-of? @_update "update" "from_mapping")
  (#eq? @_config "config")
  (#eq? @_name "DEBUG")
  (#imports? "flask")
  (#value? @state True)
  (#not-value? @state False)
  (#not-match? @_arguments "TESTING")
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`")
  (#set! fix "off"))

((call
   function: (attribute object: (attribute attribute: (identifier) @_config) attribute: (identifier) @_update)
   arguments: (argument_list . (dictionary (pair key: (string (string_content) @_name) value: (_) @state) @match)) @_arguments)
  (#any-of? @_update "update" "from_mapping")
  (#eq? @_config "config")
  (#eq? @_name "DEBUG")
  (#imports? "flask")
  (#value? @state True)
  (#not-value? @state False)
  (#not-match? @_arguments "TESTING")
  (#not-within? @match "if_statement")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**" "**/dev_*.py" "**/*_dev.py" "**/dev.py" "**/devserver.py" "**/*debug*.py" "**/local.py")
  (#set! message "With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`")
  (#set! fix "off"))

; class ProductionConfig: DEBUG = True
((class_definition
   name: (identifier) @_class
   body: (block (expression_statement (assignment left: (identifier) @_name right: (_) @state) @match)))
  (#match? @_class "(?i)^prod|production")
  (#eq? @_name "DEBUG")
  (#value? @state True)
  (#not-value? @state False)
  (#in-project? "flask.*")
  (#not-file? "<test>")
  (#set! message "With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`")
  (#set! fix "off")
  (#set! fix "delete"))

; A base class that every other inherits from.
((class_definition
   name: (identifier) @_class
   body: (block (expression_statement (assignment left: (identifier) @_name right: (_) @state) @match)))
  (#match? @_class "(?i)^(base|default)?_?(app)?_?(config|settings|configuration)$")
  (#eq? @_name "DEBUG")
  (#value? @state True)
  (#not-value? @state False)
  (#in-project? "flask.*")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Debug mode is on in every configuration that does not turn it off again: begin with `DEBUG = False`")
  (#set! fix "off"))

; Whatever is silent above because of where it stands.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "flask.Flask.run" "flask.app.Flask.run" "flask_socketio.SocketIO.run" "dash.Dash.run" "dash.Dash.run_server" "dash.dash.Dash.run"
    "dash.dash.Dash.run_server" "connexion.FlaskApp.run" "connexion.App.run" "quart.Quart.run" "quart.app.Quart.run")
  (#argument? @arguments "2|debug" @state)
  (#value? @state True 1 "1" "true" "True")
  (#not-value? @state False)
  (#argument? @arguments "0|host" @host)
  (#value? @host "0.0.0.0" "::")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Errors show source code and variables, and with Flask a console that runs Python in the server: turn debug mode on from outside")
  (#set! fix "off-and-here"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "flask.Flask.run" "flask.app.Flask.run" "flask_socketio.SocketIO.run" "dash.Dash.run" "dash.Dash.run_server" "dash.dash.Dash.run"
    "dash.dash.Dash.run_server" "connexion.FlaskApp.run" "connexion.App.run" "quart.Quart.run" "quart.app.Quart.run")
  (#argument? @arguments "2|debug" @state)
  (#value? @state True 1 "1" "true" "True")
  (#not-value? @state False)
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Errors show source code and variables, and with Flask a console that runs Python in the server: turn debug mode on from outside")
  (#set! fix "off")
  (#set! fix "no-argument"))
