;; title = "aiohttp"

((attribute) @source
  (#resolves? @source
    "aiohttp.web.Request.query" "aiohttp.web.Request.match_info" "aiohttp.web.Request.headers"
    "aiohttp.web.Request.cookies" "aiohttp.web.Request.rel_url" "aiohttp.web.Request.query_string"
    "aiohttp.web.Request.path_qs" "aiohttp.web.Request.content" "aiohttp.web.Request.url")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function
    "aiohttp.web.Request.json" "aiohttp.web.Request.post" "aiohttp.web.Request.text" "aiohttp.web.Request.read"
    "aiohttp.web.Request.multipart")
  (#set! label "http"))
