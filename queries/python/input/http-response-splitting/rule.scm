;; title      = "Request data in a header of the answer"
;; message    = "Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out"
;; severity   = "medium"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [113]
;; owasp      = ["A03:2021"]
;;
;; [fix.one-line]
;; title  = "Take line breaks out"
;; safety = "review"
;; if     = '(#match? @value "^[\\w.]+(?:\\[[^\\[\\]]*\\]|\\([^()]*\\))*$")'
;; edits  = [{ replace = "@value", with = "{value}.replace(\"\\r\", \"\").replace(\"\\n\", \"\")" }]

; A header of the request holds no line breaks, but for folded ones that the server leaves as they are.
((call) @match
  (#sink? @match "header" "http" @value)
  (#resolves? @value
    "http.server.BaseHTTPRequestHandler.headers.*" "http.server.BaseHTTPRequestHandler.headers.get()")
  (#not-file? "<test>")
  (#set! profile "audit"))

; Werkzeug, Django, Tornado, aiohttp and Bottle refuse line breaks, and so do the servers that applications of ASGI run in;
; `http.server` does not, whatever else is imported.
((call function: (_) @_send) @match
  (#callee? @_send "http.server.BaseHTTPRequestHandler.send_header" "http.server.SimpleHTTPRequestHandler.send_header")
  (#sink? @match "header" "http" @value)
  (#not-file? "<test>")
  (#set! fix "one-line"))

((call) @match
  (#not-imports? "flask" "quart" "werkzeug" "django" "rest_framework" "tornado" "aiohttp" "bottle" "starlette" "fastapi" "litestar")
  (#sink? @match "header" "http" @value)
  (#not-file? "<test>")
  (#set! fix "one-line"))

((assignment left: (subscript value: (_) @_headers)) @match
  (#not-imports? "flask" "quart" "werkzeug" "django" "rest_framework" "tornado" "aiohttp" "bottle" "starlette" "fastapi" "litestar")
  (#sink? @match "header" "http" @value)
  (#not-file? "<test>")
  (#set! fix "one-line"))

; What is left is a part of a header, another file name or another parameter, and a request that ends in an error.
([(call) (assignment left: (subscript value: (_) @_headers)) (return_statement)] @match
  (#sink? @match "header" "http" @value)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! message "Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says"))
