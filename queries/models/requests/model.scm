;; title = "Requests"

((call function: (_) @_function) @returns
  (#callee? @_function
    "requests.session" "requests.sessions.Session" "requests.sessions.session" "requests_html.HTMLSession"
    "requests_html.AsyncHTMLSession" "cloudscraper.create_scraper" "requests_toolbelt.sessions.BaseUrlSession"
    "requests_futures.sessions.FuturesSession" "requests_cache.CachedSession")
  (#set! type "requests.Session"))

; A session whose class is requests' own, so that it has no timeout unless an adapter brings one.
((call function: (_) @_function) @source
  (#callee? @_function "requests.Session" "requests.session" "requests.sessions.Session" "requests.sessions.session")
  (#set! label "plain-session"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options"
    "requests.request" "requests.api.get" "requests.api.post" "requests.api.request" "requests.Session.get"
    "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request" "requests.Session.send")
  (#set! type "requests.Response"))

; What another machine sends.
((attribute) @source
  (#resolves? @source "requests.Response.text" "requests.Response.content" "requests.Response.raw")
  (#set! label "network"))

((call function: (_) @_function) @source
  (#callee? @_function "requests.Response.json" "requests.Response.iter_content" "requests.Response.iter_lines")
  (#set! label "network"))

; Requests to where the argument says.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head"
    "requests.options" "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch"
    "requests.api.delete" "requests.api.head" "requests.api.options" "requests.Session.get" "requests.Session.post"
    "requests.Session.put" "requests.Session.patch" "requests.Session.delete" "requests.Session.head"
    "requests.Session.options")
  (#set! kind "ssrf")
  (#set! argument "0|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "requests.request" "requests.api.request" "requests.Session.request")
  (#set! kind "ssrf")
  (#set! argument "1|url"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "requests.Request" "requests.models.Request")
  (#set! kind "ssrf")
  (#set! argument "1|url"))

; It is reported where it is made.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "requests.Request" "requests.models.Request")
  (#set! clears "ssrf"))
