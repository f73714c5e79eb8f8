;; title      = "Server open to the whole network"
;; message    = "`{callee}` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server"
;; severity   = "medium"
;; confidence = "medium"
;; cwe        = [1327, 668]
;; owasp      = ["A05:2021"]
;; aliases    = ["B104", "S104", "hardcoded_bind_all_interfaces"]
;;
;; [fix.loopback]
;; title  = "Listen on 127.0.0.1"
;; safety = "review"
;; edits  = [{ replace = "@host", with = "\"127.0.0.1\"" }]
;; if     = '(#constant? @host) (#value? @host "0.0.0.0" "" "*")'
;;
;; [fix.loopback-6]
;; title  = "Listen on ::1"
;; safety = "review"
;; edits  = [{ replace = "@host", with = "\"::1\"" }]
;; if     = '(#constant? @host) (#value? @host "::")'
;;
;; [fix.default]
;; title  = "Listen on 127.0.0.1 unless the environment says otherwise"
;; safety = "review"
;; edits  = [{ replace = "@default", with = "\"127.0.0.1\"" }]
;;
;; [fix.runserver]
;; title  = "Listen on 127.0.0.1"
;; safety = "review"
;; edits  = [{ replace = "@host", with = "\"127.0.0.1:8000\"" }]
;; if     = '(#value? @host "0.0.0.0:8000" "[::]:8000")'
;;
;; [fix.grpc]
;; title  = "Listen on localhost"
;; safety = "review"
;; edits  = [{ replace = "@host", with = "\"localhost:50051\"" }]
;; if     = '(#value? @host "[::]:50051" "0.0.0.0:50051")'

; Servers for development. Flask takes "" for 127.0.0.1; debug mode is flask-debug-enabled's.
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "flask.Flask.run" "flask.app.Flask.run" "dash.Dash.run" "dash.Dash.run_server" "dash.dash.Dash.run" "dash.dash.Dash.run_server")
  (#argument? @_arguments "0|host" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-match? @_arguments "debug\\s*=\\s*False|host\\s*=\\s*(\\w+\\.)?(environ|getenv)")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! severity "low")
  (#set! message "Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

; from shop import create_app; create_app().run(host="0.0.0.0")
((call
   function: (attribute object: [(identifier) @_app (call function: (identifier) @_app)] attribute: (identifier) @_run)
   arguments: (argument_list (keyword_argument name: (identifier) @_host value: (string) @host)) @_arguments) @match
  (#eq? @_run "run")
  (#eq? @_host "host")
  (#any-of? @_app "app" "application" "flask_app" "create_app" "make_app")
  (#value? @host "0.0.0.0" "::")
  (#in-project? "flask.*" "apiflask.*" "flask_openapi3.*")
  (#not-imports? "sanic" "bottle" "quart" "microdot" "dash" "aiohttp" "fastapi" "starlette" "flask_socketio" "connexion")
  (#not-match? @_arguments "debug\\s*=\\s*False")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! when-unknown "default")
  (#set! severity "low")
  (#set! message "Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_host
       value: (call function: (_) @_get arguments: (argument_list . (_) . (_) @default .))))) @match
  (#callee? @callee "flask.Flask.run" "flask.app.Flask.run" "dash.Dash.run" "dash.Dash.run_server" "dash.dash.Dash.run" "dash.dash.Dash.run_server")
  (#eq? @_host "host")
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value? @default "0.0.0.0" "::")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "default"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "werkzeug.serving.run_simple" "werkzeug.run_simple")
  (#argument? @_arguments "0|hostname" @host)
  (#value? @host "0.0.0.0" "::" "")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! severity "low")
  (#set! message "Werkzeug's development server is open to the whole network: listen on 127.0.0.1, or a server such as gunicorn")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) @_command . (_) @host)) @match
  (#callee? @callee "django.core.management.call_command")
  (#value? @_command "runserver" "runserver_plus" "testserver")
  (#value-match? @host "^(0\\.0\\.0\\.0|\\[::\\]|0)(:|$)")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "Django's development server is open to the whole network: listen on 127.0.0.1, or a server such as gunicorn")
  (#set! fix "runserver"))

; HTTPServer(("", 8000), SimpleHTTPRequestHandler)
((call
   function: (_) @callee
   arguments: (argument_list . (tuple . (_) @host)) @_arguments) @match
  (#callee? @callee
    "http.server.HTTPServer" "http.server.ThreadingHTTPServer" "socketserver.TCPServer" "socketserver.ThreadingTCPServer"
    "BaseHTTPServer.HTTPServer" "SocketServer.TCPServer")
  (#value? @host "0.0.0.0" "::" "")
  (#argument? @_arguments "1|RequestHandlerClass" @_handler)
  (#resolves? @_handler
    "http.server.SimpleHTTPRequestHandler" "http.server.CGIHTTPRequestHandler" "SimpleHTTPServer.SimpleHTTPRequestHandler"
    "CGIHTTPServer.CGIHTTPRequestHandler")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! confidence "high")
  (#set! message "The whole network can read the files of the folder that this is started in: listen on 127.0.0.1")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "http.server.HTTPServer" "http.server.ThreadingHTTPServer" "socketserver.TCPServer" "socketserver.ThreadingTCPServer"
    "BaseHTTPServer.HTTPServer" "SocketServer.TCPServer")
  (#argument? @_arguments "0|server_address" @_address)
  (#element? @_address "0.0.0.0" "::" "")
  (#argument? @_arguments "1|RequestHandlerClass" @_handler)
  (#resolves? @_handler
    "http.server.SimpleHTTPRequestHandler" "http.server.CGIHTTPRequestHandler" "SimpleHTTPServer.SimpleHTTPRequestHandler"
    "CGIHTTPServer.CGIHTTPRequestHandler")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! confidence "high")
  (#set! message "The whole network can read the files of the folder that this is started in: listen on 127.0.0.1"))

; Calls of functions, by anybody.
((call
   function: (_) @callee
   arguments: (argument_list . (tuple . (_) @host))) @match
  (#callee? @callee
    "xmlrpc.server.SimpleXMLRPCServer" "xmlrpc.server.DocXMLRPCServer" "SimpleXMLRPCServer.SimpleXMLRPCServer"
    "DocXMLRPCServer.DocXMLRPCServer" "jsonrpclib.SimpleJSONRPCServer.SimpleJSONRPCServer")
  (#value? @host "0.0.0.0" "::" "")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! message "The whole network can call the functions of `{callee}`, which asks for no password: listen on 127.0.0.1")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "xmlrpc.server.SimpleXMLRPCServer" "xmlrpc.server.DocXMLRPCServer" "SimpleXMLRPCServer.SimpleXMLRPCServer"
    "DocXMLRPCServer.DocXMLRPCServer" "jsonrpclib.SimpleJSONRPCServer.SimpleJSONRPCServer")
  (#argument? @_arguments "0|addr" @_address)
  (#element? @_address "0.0.0.0" "::" "")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! message "The whole network can call the functions of `{callee}`, which asks for no password: listen on 127.0.0.1"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "mcp.server.fastmcp.FastMCP" "mcp.server.FastMCP" "fastmcp.FastMCP" "fastmcp.server.FastMCP")
  (#argument? @_arguments "|host" @host)
  (#value? @host "0.0.0.0" "::")
  (#no-argument? @_arguments "|auth")
  (#no-argument? @_arguments "|auth_server_provider")
  (#no-argument? @_arguments "|token_verifier")
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! message "The whole network can call this server's tools, and nothing asks who is calling: listen on 127.0.0.1, or set up `auth`")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

; Python code, run for anybody: pickles, consoles.
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "multiprocessing.connection.Listener")
  (#argument? @_arguments "0|address" @_address)
  (#element? @_address "0.0.0.0" "::" "")
  (#no-argument? @_arguments "3|authkey")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "What `recv` unpickles may run any code, and the whole network may send it: give an `authkey`, and listen on 127.0.0.1"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "multiprocessing.managers.BaseManager" "multiprocessing.managers.SyncManager")
  (#argument? @_arguments "0|address" @_address)
  (#element? @_address "0.0.0.0" "::" "")
  (#argument? @_arguments "1|authkey" @_key)
  (#constant? @_key)
  (#not-file? "<test>" "**/*example*/**" "**/docs/**" "**/doc/**")
  (#set! message "Whoever reads the key in this code can run code here, from the whole network: listen on 127.0.0.1, and take the key from the environment"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) @_service) @_arguments) @match
  (#callee? @callee
    "rpyc.ThreadedServer" "rpyc.ForkingServer" "rpyc.OneShotServer" "rpyc.utils.server.ThreadedServer" "rpyc.utils.server.ForkingServer"
    "rpyc.utils.server.ThreadPoolServer" "rpyc.utils.server.OneShotServer")
  (#resolves? @_service
    "rpyc.SlaveService" "rpyc.ClassicService" "rpyc.core.SlaveService" "rpyc.core.ClassicService" "rpyc.core.service.SlaveService"
    "rpyc.core.service.ClassicService")
  (#argument? @_arguments "1|hostname" @host)
  (#value? @host "0.0.0.0" "::" "")
  (#no-argument? @_arguments "|authenticator")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "The whole network can run any code here: listen on 127.0.0.1, or give an `authenticator`")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list . (_) @_service) @_arguments) @match
  (#callee? @callee
    "rpyc.ThreadedServer" "rpyc.ForkingServer" "rpyc.OneShotServer" "rpyc.utils.server.ThreadedServer" "rpyc.utils.server.ForkingServer"
    "rpyc.utils.server.ThreadPoolServer" "rpyc.utils.server.OneShotServer")
  (#resolves? @_service
    "rpyc.SlaveService" "rpyc.ClassicService" "rpyc.core.SlaveService" "rpyc.core.ClassicService" "rpyc.core.service.SlaveService"
    "rpyc.core.service.ClassicService")
  (#no-argument? @_arguments "1|hostname")
  (#no-argument? @_arguments "|authenticator")
  (#no-argument? @_arguments "|socket_path")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! confidence "high")
  (#set! message "Without a `hostname` the whole network can run any code here: give `hostname=\"127.0.0.1\"`, or an `authenticator`"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "ray.init")
  (#argument? @_arguments "|dashboard_host" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "The whole network can run jobs through Ray's dashboard, which asks for no password: listen on 127.0.0.1")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "dask.distributed.LocalCluster" "distributed.LocalCluster")
  (#argument? @_arguments "|host" @host)
  (#value? @host "0.0.0.0" "::" "")
  (#no-argument? @_arguments "|security")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "The whole network can run code on this cluster, which asks for no password: listen on 127.0.0.1, or give `security`")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "aiomonitor.start_monitor" "aiomonitor.Monitor" "aiomonitor.monitor.start_monitor" "aiomonitor.monitor.Monitor")
  (#argument? @_arguments "|host" @host)
  (#value? @host "0.0.0.0" "::" "")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "The whole network gets a Python console in this program, without a password: listen on 127.0.0.1")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list . (tuple . (_) @host))) @match
  (#callee? @callee "gevent.backdoor.BackdoorServer")
  (#value? @host "0.0.0.0" "::" "")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "The whole network gets a Python console in this program, without a password: listen on 127.0.0.1")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @_backdoor
   arguments: (argument_list . (call function: (_) @_listen arguments: (argument_list . (tuple . (_) @host))) @match))
  (#callee? @_backdoor "eventlet.backdoor.backdoor_server")
  (#callee? @_listen "eventlet.listen" "eventlet.convenience.listen")
  (#value? @host "0.0.0.0" "::" "")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "The whole network gets a Python console in this program, without a password: listen on 127.0.0.1")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

; Servers that are made for it, and usually meant: strict from here on. The host by position or name:
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "flask.Flask.run" "flask.app.Flask.run" "dash.Dash.run" "dash.Dash.run_server" "quart.Quart.run" "quart.app.Quart.run" "sanic.Sanic.run"
    "sanic.app.Sanic.run" "werkzeug.serving.run_simple" "wsgiref.simple_server.make_server" "bottle.Bottle.run")
  (#argument? @_arguments "0|host" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "wsgiref.simple_server.make_server")
  (#argument? @_arguments "0|host" @host)
  (#value? @host "")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "asyncio.start_server" "aiohttp.web.TCPSite" "aiohttp.web_runner.TCPSite" "websockets.serve" "websockets.server.serve"
    "websockets.asyncio.server.serve" "websockets.legacy.server.serve" "websockets.sync.server.serve" "asyncio.AbstractEventLoop.create_server")
  (#argument? @_arguments "1|host" @host)
  (#value? @host "0.0.0.0" "::" "")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#eq? @_method "create_server")
  (#imports? "asyncio" "uvloop")
  (#argument? @_arguments "1|host" @host)
  (#value? @host "0.0.0.0" "::" "")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "uvicorn.run" "uvicorn.main.run" "uvicorn.Config" "uvicorn.config.Config" "aiohttp.web.run_app" "waitress.serve" "bottle.run"
    "flask_socketio.SocketIO.run" "connexion.FlaskApp.run" "connexion.App.run" "hypercorn.run" "fastmcp.FastMCP.run"
    "mcp.server.fastmcp.FastMCP" "fastmcp.FastMCP" "Pyro4.Daemon" "Pyro5.api.Daemon" "Pyro5.server.Daemon" "cheroot.wsgi.Server")
  (#argument? @_arguments "|host" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#eq? @_method "launch")
  (#imports? "gradio")
  (#argument? @_arguments "|server_name" @host)
  (#value? @host "0.0.0.0" "::")
  (#no-argument? @_arguments "|auth")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "The whole network can use this application, and nothing asks who it is: listen on 127.0.0.1, or give `auth`")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "listenTCP" "listenUDP" "listenSSL")
  (#imports? "twisted")
  (#argument? @_arguments "|interface" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#any-of? @_method "listen" "bind")
  (#imports? "tornado")
  (#argument? @_arguments "1|address" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list . (_) @host)) @match
  (#eq? @_method "add_insecure_port")
  (#imports? "grpc")
  (#value-match? @host "^(0\\.0\\.0\\.0|\\[::\\]):")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "The whole network can call this server, without TLS: listen on `localhost`, or `add_secure_port`")
  (#set! fix "grpc"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list . (_) @host)) @match
  (#eq? @_method "bind")
  (#imports? "zmq")
  (#value-match? @host "^tcp://(\\*|0\\.0\\.0\\.0|\\[::\\]):")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "The whole network can connect to this socket, and ZeroMQ asks for no password: use tcp://127.0.0.1"))

; An address as a pair. Port 0 is somebody who looks for a free one.
((call
   function: (_) @callee
   arguments: (argument_list . (tuple . (_) @host . (_) @_port))) @match
  (#callee? @callee
    "socket.create_server" "socketserver.TCPServer" "socketserver.ThreadingTCPServer" "socketserver.ForkingTCPServer" "socketserver.UDPServer"
    "socketserver.ThreadingUDPServer" "http.server.HTTPServer" "http.server.ThreadingHTTPServer" "gevent.pywsgi.WSGIServer"
    "gevent.server.StreamServer" "eventlet.listen" "pyftpdlib.servers.FTPServer" "cheroot.wsgi.Server" "wsgiref.simple_server.WSGIServer"
    "BaseHTTPServer.HTTPServer" "SocketServer.TCPServer")
  (#value? @host "0.0.0.0" "::" "")
  (#not-eq? @_port "0")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "socketserver.TCPServer" "socketserver.ThreadingTCPServer" "socketserver.ForkingTCPServer" "socketserver.UDPServer"
    "socketserver.ThreadingUDPServer" "http.server.HTTPServer" "http.server.ThreadingHTTPServer" "wsgiref.simple_server.WSGIServer"
    "BaseHTTPServer.HTTPServer" "SocketServer.TCPServer")
  (#argument? @_arguments "0|server_address" @_address)
  (#element? @_address "0.0.0.0" "::" "")
  (#not-element? @_address 0)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list . (tuple . (_) @host . (_) @_port))) @match
  (#eq? @_method "bind")
  (#imports? "socket" "gevent" "eventlet" "trio" "curio")
  (#value? @host "0.0.0.0" "::" "")
  (#not-eq? @_port "0")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list . (_) @_address .)) @match
  (#eq? @_method "bind")
  (#imports? "socket" "gevent" "eventlet" "trio" "curio")
  (#element? @_address "0.0.0.0" "::" "")
  (#not-element? @_address 0)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict"))

((call
   function: (attribute attribute: (identifier) @_method) @callee
   arguments: (argument_list) @_arguments) @match
  (#eq? @_method "create_datagram_endpoint")
  (#argument? @_arguments "|local_addr" @_address)
  (#element? @_address "0.0.0.0" "::" "")
  (#not-element? @_address 0)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict"))

; A notebook asks for a token, unless somebody turned that off.
((assignment
   left: (attribute object: (attribute object: (identifier) @_c attribute: (identifier) @_class) attribute: (identifier) @_name)
   right: (_) @host) @match
  (#eq? @_name "ip")
  (#any-of? @_class "NotebookApp" "ServerApp" "LabApp" "JupyterApp" "JupyterHub")
  (#value? @host "0.0.0.0" "*" "::" "")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "The whole network reaches this notebook server, and with its token runs any code: listen on 127.0.0.1")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))

; parser.add_argument("--host", default="0.0.0.0")
((call
   function: (_) @callee
   arguments: (argument_list . (_) @_option) @_arguments) @match
  (#callee? @callee "argparse.ArgumentParser.add_argument" "click.option" "typer.Option" "optparse.OptionParser.add_option")
  (#value? @_option "--host" "--bind" "--address" "--listen" "--ip" "--interface" "-h" "-H" "-b")
  (#argument? @_arguments "|default" @host)
  (#value? @host "0.0.0.0" "::")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Without this option the server listens on every network interface: let 127.0.0.1 be the default")
  (#set! fix "loopback")
  (#set! fix "loopback-6"))
