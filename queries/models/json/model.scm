;; title = "JSON"

((call function: (_) @_function) @source
  (#callee? @_function
    "json.loads" "json.load" "simplejson.loads" "simplejson.load" "ujson.loads" "ujson.load" "orjson.loads" "rapidjson.loads"
    "flask.json.loads" "flask.json.load" "tornado.escape.json_decode")
  (#set! label "decoded"))
