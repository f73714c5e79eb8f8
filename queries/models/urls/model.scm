;; title = "Addresses and connections"

; Requests and connections of the standard library to where the argument says.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.urlopen" "urllib.urlretrieve" "urllib2.urlopen"
    "six.moves.urllib.request.urlopen" "six.moves.urllib.request.urlretrieve")
  (#set! kind "ssrf")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "urllib.request.OpenerDirector.open" "urllib.request.URLopener.open" "urllib.request.FancyURLopener.open")
  (#set! kind "ssrf")
  (#set! argument "0|fullurl"))

; A connection asks the host that it was made for, once it is told to.
((call function: (attribute object: (_) @sink) @_function)
  (#callee? @_function
    "http.client.HTTPConnection.request" "http.client.HTTPConnection.connect" "http.client.HTTPConnection.putrequest"
    "http.client.HTTPSConnection.request" "http.client.HTTPSConnection.connect"
    "http.client.HTTPSConnection.putrequest" "httplib.HTTPConnection.request" "httplib.HTTPConnection.connect"
    "httplib.HTTPConnection.putrequest" "httplib.HTTPSConnection.request" "httplib.HTTPSConnection.connect"
    "httplib.HTTPSConnection.putrequest" "six.moves.http_client.HTTPConnection.request"
    "six.moves.http_client.HTTPSConnection.request")
  (#set! kind "ssrf"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "xmlrpc.client.ServerProxy" "websockets.connect" "websockets.client.connect" "websockets.sync.client.connect"
    "websockets.asyncio.client.connect")
  (#set! kind "ssrf")
  (#set! argument "0|uri"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "socket.create_connection" "asyncio.open_connection" "ssl.get_server_certificate")
  (#set! kind "ssrf")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "ftplib.FTP" "ftplib.FTP_TLS" "smtplib.SMTP" "smtplib.SMTP_SSL" "imaplib.IMAP4" "imaplib.IMAP4_SSL" "poplib.POP3"
    "poplib.POP3_SSL" "telnetlib.Telnet")
  (#set! kind "ssrf")
  (#set! argument "0|host"))

((call function: (_) @_function) @returns
  (#callee? @_function "urllib.request.build_opener")
  (#set! type "urllib.request.OpenerDirector"))

; And of other libraries.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "treq.get" "treq.post" "treq.put" "treq.patch" "treq.delete" "treq.head" "treq.options"
    "websocket.create_connection" "websocket.WebSocketApp" "websocket.WebSocket.connect" "pdfkit.from_url"
    "wget.download" "newspaper.Article" "playwright.sync_api.Page.goto" "playwright.async_api.Page.goto"
    "selenium.webdriver.Chrome.get" "selenium.webdriver.Firefox.get" "selenium.webdriver.Remote.get"
    "selenium.webdriver.Edge.get" "asks.get" "asks.post" "grequests.get" "grequests.post"
    "requests_futures.sessions.FuturesSession.get")
  (#set! kind "ssrf")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "treq.request")
  (#set! kind "ssrf")
  (#set! argument "1|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "feedparser.parse")
  (#set! kind "ssrf")
  (#set! argument "0|url_file_stream_or_string"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "weasyprint.HTML" "weasyprint.CSS")
  (#set! kind "ssrf")
  (#set! argument "|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "boto3.client" "boto3.resource" "boto3.session.Session.client" "boto3.session.Session.resource"
    "boto3.Session.client" "boto3.Session.resource")
  (#set! kind "ssrf")
  (#set! argument "|endpoint_url"))

((call function: (_) @_function arguments: (argument_list . (_) @_option) @sink)
  (#callee? @_function "pycurl.Curl.setopt")
  (#resolves? @_option "pycurl.URL" "pycurl.Curl.URL")
  (#set! kind "ssrf")
  (#set! argument "1"))

((call function: (_) @_function) @returns
  (#callee? @_function "playwright.sync_api.Browser.new_page" "playwright.sync_api.BrowserContext.new_page")
  (#set! type "playwright.sync_api.Page"))

((call function: (_) @_function) @returns
  (#callee? @_function "playwright.async_api.Browser.new_page" "playwright.async_api.BrowserContext.new_page")
  (#set! type "playwright.async_api.Page"))

; What is sent with a request is no part of its address, nor is what a connection is told besides its host.
((call function: (_) @_function) @through
  (#callee? @_function "urllib.request.Request" "urllib2.Request" "six.moves.urllib.request.Request")
  (#set! from "0|url"))

((call function: (_) @_function) @through
  (#callee? @_function
    "http.client.HTTPConnection" "http.client.HTTPSConnection" "httplib.HTTPConnection" "httplib.HTTPSConnection"
    "six.moves.http_client.HTTPConnection" "six.moves.http_client.HTTPSConnection")
  (#set! from "0|host"))

; With `/` and `:` encoded nothing in it is a host or a folder; `quote` leaves `/` as it is.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "urllib.parse.quote_plus" "urllib.quote_plus" "urllib.parse.urlencode" "urllib.urlencode")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "path")
  (#set! clears "header")
  (#set! clears "log"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "urllib.parse.quote" "urllib.quote" "six.moves.urllib.parse.quote")
  (#set! clears "header")
  (#set! clears "log"))
