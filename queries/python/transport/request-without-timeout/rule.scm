;; title      = "Request without a timeout"
;; message    = "`{callee}` waits forever if the server does not answer; give a `timeout`"
;; severity   = "low"
;; confidence = "high"
;; cwe        = [1088, 400]
;; owasp      = ["A04:2021", "A06:2025"]
;; aliases    = ["B113", "S113", "request_without_timeout"]
;;
;; [fix.add]
;; title  = "Wait for 10 seconds at most"
;; safety = "review"
;; edits  = [{ add-argument = "timeout=10", to = "@arguments" }]
;;
;; [fix.set]
;; title  = "Wait for 10 seconds at most"
;; safety = "review"
;; edits  = [{ replace = "@timeout", with = "10" }]

; session.request = functools.partial(session.request, timeout=5) may have set one
((call
   function: (attribute
     object: (_) @_session
     attribute: (identifier)) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request")
  (#no-argument? @arguments "8|timeout")
  (#imports? "functools")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "medium")
  (#set! fix "add"))

; requests.get(url), in a script or an example, where somebody waits for it and can stop it
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request")
  (#no-argument? @arguments "|timeout")
  (#file?
    "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/*example*/**" "**/tutorial*/**"
    "**/demo/**" "**/demos/**" "**/samples/**" "**/scripts/**" "**/script/**" "**/tools/**" "**/bin/**" "**/ci/**" "**/.github/**" "**/bench*/**" "**/notebooks/**"
    "**/hack/**" "**/setup.py" "**/noxfile.py" "**/t/unit/**" "**/t/integration/**")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

; in a server or a worker, where one request that hangs takes a thread away from all others
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request")
  (#no-argument? @arguments "|timeout")
  (#imports?
    "flask" "quart" "django" "rest_framework" "fastapi" "starlette" "litestar" "sanic" "tornado" "bottle" "pyramid" "falcon" "cherrypy" "webob"
    "werkzeug" "aiohttp.web" "twisted" "grpc" "socketserver" "http.server" "xmlrpc.server" "celery" "rq" "huey" "dramatiq" "arq" "kombu" "pika"
    "apscheduler" "airflow" "prefect" "dagster" "luigi" "nameko" "faust" "confluent_kafka" "kafka" "discord" "telegram" "telebot" "aiogram"
    "slack_bolt" "homeassistant" "streamlit" "gradio" "asyncio")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`{callee}` waits forever if the server does not answer, and one worker less serves the others; give a `timeout`")
  (#set! fix "add"))

; at the command line
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request")
  (#no-argument? @arguments "|timeout")
  (#imports?
    "argparse" "optparse" "click" "typer" "docopt" "fire" "configargparse" "cliff" "cleo" "getopt" "questionary" "setuptools" "distutils"
    "invoke" "nox" "pytest" "locust")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request")
  (#no-argument? @arguments "|timeout")
  (#file?
    "**/cli/**" "**/*_cli/**" "**/cli.py" "**/*_cli.py" "**/cli_*.py" "**/commands/**" "**/__main__.py")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

; in a function of a package, whose callers cannot know
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request")
  (#no-argument? @arguments "|timeout")
  (#within? @match "function_definition" "lambda")
  (#file? "**/*/*.py")
  (#not-file? "<test>")
  (#set! fix "add"))

; anywhere else
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request")
  (#no-argument? @arguments "|timeout")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

; requests.get(url, timeout=None), httpx.get(url, timeout=None), in a script or an example, where somebody waits for it and can stop it
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request")
  (#argument? @arguments "|timeout" @timeout)
  (#value? @timeout None)
  (#not-number-below? @timeout 1000000)
  (#file?
    "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/*example*/**" "**/tutorial*/**"
    "**/demo/**" "**/demos/**" "**/samples/**" "**/scripts/**" "**/script/**" "**/tools/**" "**/bin/**" "**/ci/**" "**/.github/**" "**/bench*/**" "**/notebooks/**"
    "**/hack/**" "**/setup.py" "**/noxfile.py" "**/t/unit/**" "**/t/integration/**")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "set"))

; in a server or a worker, where one request that hangs takes a thread away from all others
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request")
  (#argument? @arguments "|timeout" @timeout)
  (#value? @timeout None)
  (#not-number-below? @timeout 1000000)
  (#imports?
    "flask" "quart" "django" "rest_framework" "fastapi" "starlette" "litestar" "sanic" "tornado" "bottle" "pyramid" "falcon" "cherrypy" "webob"
    "werkzeug" "aiohttp.web" "twisted" "grpc" "socketserver" "http.server" "xmlrpc.server" "celery" "rq" "huey" "dramatiq" "arq" "kombu" "pika"
    "apscheduler" "airflow" "prefect" "dagster" "luigi" "nameko" "faust" "confluent_kafka" "kafka" "discord" "telegram" "telebot" "aiogram"
    "slack_bolt" "homeassistant" "streamlit" "gradio" "asyncio")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`{callee}` waits forever if the server does not answer, and one worker less serves the others; give a `timeout`")
  (#set! fix "set"))

; at the command line
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request")
  (#argument? @arguments "|timeout" @timeout)
  (#value? @timeout None)
  (#not-number-below? @timeout 1000000)
  (#imports?
    "argparse" "optparse" "click" "typer" "docopt" "fire" "configargparse" "cliff" "cleo" "getopt" "questionary" "setuptools" "distutils"
    "invoke" "nox" "pytest" "locust")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "set"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request")
  (#argument? @arguments "|timeout" @timeout)
  (#value? @timeout None)
  (#not-number-below? @timeout 1000000)
  (#file?
    "**/cli/**" "**/*_cli/**" "**/cli.py" "**/*_cli.py" "**/cli_*.py" "**/commands/**" "**/__main__.py")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "set"))

; in a function of a package, whose callers cannot know
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request")
  (#argument? @arguments "|timeout" @timeout)
  (#value? @timeout None)
  (#not-number-below? @timeout 1000000)
  (#within? @match "function_definition" "lambda")
  (#file? "**/*/*.py")
  (#not-file? "<test>")
  (#set! fix "set"))

; anywhere else
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request")
  (#argument? @arguments "|timeout" @timeout)
  (#value? @timeout None)
  (#not-number-below? @timeout 1000000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "set"))

; session.get(url), in a script or an example, where somebody waits for it and can stop it
((call
   function: (attribute
     object: (_) @_session
     attribute: (identifier)) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request")
  (#no-argument? @arguments "8|timeout")
  (#file?
    "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/*example*/**" "**/tutorial*/**"
    "**/demo/**" "**/demos/**" "**/samples/**" "**/scripts/**" "**/script/**" "**/tools/**" "**/bin/**" "**/ci/**" "**/.github/**" "**/bench*/**" "**/notebooks/**"
    "**/hack/**" "**/setup.py" "**/noxfile.py" "**/t/unit/**" "**/t/integration/**")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

; in a server or a worker, where one request that hangs takes a thread away from all others
((call
   function: (attribute
     object: (_) @_session
     attribute: (identifier)) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request")
  (#no-argument? @arguments "8|timeout")
  (#flows-from? @_session "plain-session")
  (#not-in-project? "requests.adapters.HTTPAdapter" "requests.adapters.BaseAdapter")
  (#imports?
    "flask" "quart" "django" "rest_framework" "fastapi" "starlette" "litestar" "sanic" "tornado" "bottle" "pyramid" "falcon" "cherrypy" "webob"
    "werkzeug" "aiohttp.web" "twisted" "grpc" "socketserver" "http.server" "xmlrpc.server" "celery" "rq" "huey" "dramatiq" "arq" "kombu" "pika"
    "apscheduler" "airflow" "prefect" "dagster" "luigi" "nameko" "faust" "confluent_kafka" "kafka" "discord" "telegram" "telebot" "aiogram"
    "slack_bolt" "homeassistant" "streamlit" "gradio" "asyncio")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`{callee}` waits forever if the server does not answer, and one worker less serves the others; give a `timeout`")
  (#set! fix "add"))

; at the command line
((call
   function: (attribute
     object: (_) @_session
     attribute: (identifier)) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request")
  (#no-argument? @arguments "8|timeout")
  (#imports?
    "argparse" "optparse" "click" "typer" "docopt" "fire" "configargparse" "cliff" "cleo" "getopt" "questionary" "setuptools" "distutils"
    "invoke" "nox" "pytest" "locust")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

((call
   function: (attribute
     object: (_) @_session
     attribute: (identifier)) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request")
  (#no-argument? @arguments "8|timeout")
  (#file?
    "**/cli/**" "**/*_cli/**" "**/cli.py" "**/*_cli.py" "**/cli_*.py" "**/commands/**" "**/__main__.py")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

; in a function of a package, whose callers cannot know
((call
   function: (attribute
     object: (_) @_session
     attribute: (identifier)) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request")
  (#no-argument? @arguments "8|timeout")
  (#flows-from? @_session "plain-session")
  (#not-in-project? "requests.adapters.HTTPAdapter" "requests.adapters.BaseAdapter")
  (#within? @match "function_definition" "lambda")
  (#file? "**/*/*.py")
  (#not-file? "<test>")
  (#set! fix "add"))

; anywhere else, also where another class of session, or an adapter, may have set one
((call
   function: (attribute
     object: (_) @_session
     attribute: (identifier)) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request")
  (#no-argument? @arguments "8|timeout")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

; urlopen(url) in a server or a worker
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "urllib.request.urlopen" "urllib2.urlopen" "six.moves.urllib.request.urlopen")
  (#no-argument? @arguments "2|timeout")
  (#imports?
    "flask" "quart" "django" "rest_framework" "fastapi" "starlette" "litestar" "sanic" "tornado" "bottle" "pyramid" "falcon" "cherrypy" "webob"
    "werkzeug" "aiohttp.web" "twisted" "grpc" "socketserver" "http.server" "xmlrpc.server" "celery" "rq" "huey" "dramatiq" "arq" "kombu" "pika"
    "apscheduler" "airflow" "prefect" "dagster" "luigi" "nameko" "faust" "confluent_kafka" "kafka" "discord" "telegram" "telebot" "aiogram"
    "slack_bolt" "homeassistant" "streamlit" "gradio" "asyncio")
  (#not-imports? "socket")
  (#not-file? "<test>"
    "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/*example*/**" "**/tutorial*/**"
    "**/demo/**" "**/demos/**" "**/samples/**" "**/scripts/**" "**/script/**" "**/tools/**" "**/bin/**" "**/ci/**" "**/.github/**" "**/bench*/**" "**/notebooks/**"
    "**/hack/**" "**/setup.py" "**/noxfile.py" "**/t/unit/**" "**/t/integration/**")
  (#set! severity "medium")
  (#set! message "`{callee}` waits forever if the server does not answer, and one worker less serves the others; give a `timeout`")
  (#set! fix "add"))

; urlopen(url) elsewhere, also after socket.setdefaulttimeout()
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "urllib.request.urlopen" "urllib2.urlopen" "six.moves.urllib.request.urlopen")
  (#no-argument? @arguments "2|timeout")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! fix "add"))

; httpx.Client(timeout=None): for streams that may be silent for long, or for everything
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "httpx.Client" "httpx.AsyncClient" "httpx.stream" "httpx.Client.get" "httpx.Client.post" "httpx.Client.put" "httpx.Client.patch"
    "httpx.Client.delete" "httpx.Client.request" "httpx.AsyncClient.get" "httpx.AsyncClient.post" "httpx.AsyncClient.put"
    "httpx.AsyncClient.patch" "httpx.AsyncClient.delete" "httpx.AsyncClient.request")
  (#argument? @arguments "|timeout" @timeout)
  (#value? @timeout None)
  (#not-number-below? @timeout 1000000)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! confidence "medium")
  (#set! fix "set"))
