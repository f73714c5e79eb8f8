;; title = "Requests"

((call function: (_) @_function) @returns
  (#callee? @_function
    "requests.session" "requests.sessions.Session" "requests.sessions.session" "requests_html.HTMLSession"
    "requests_html.AsyncHTMLSession" "cloudscraper.create_scraper" "requests_toolbelt.sessions.BaseUrlSession"
    "requests_futures.sessions.FuturesSession" "requests_cache.CachedSession")
  (#set! type "requests.Session"))
