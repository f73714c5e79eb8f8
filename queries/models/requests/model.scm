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
