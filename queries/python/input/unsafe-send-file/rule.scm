;; title      = "Any file sent to the client"
;; message    = "Request data says which file `{callee}` sends: with `../` or an absolute path its sender downloads any file of the server; use `send_from_directory`"
;; severity   = "high"
;; confidence = "high"
;; when-unsure = "strict"
;; cwe        = [22, 73]
;; owasp      = ["A01:2021"]
;; supersedes = ["path-traversal"]
;;
;; [fix.stay-in-folder]
;; title   = "Check that the path stays in its folder"
;; safety  = "review"
;; rewrite = "contain-path"
;; path    = "@path"

; `send_from_directory` and `static_file` look after the name, not after the folder.
((call
   function: (_) @callee) @match
  (#callee? @callee
    "flask.send_from_directory" "flask.helpers.send_from_directory" "quart.send_from_directory"
    "quart.helpers.send_from_directory" "werkzeug.utils.send_from_directory" "bottle.static_file")
  (#sink? @match "path" "http" @path)
  (#set! message "Request data says in which folder `{callee}` looks: with `../` its sender downloads files from another one; keep the folder fixed"))

; `send_file` takes a file as well as a path, so it has to look like a path.
((call
   function: (_) @callee) @match
  (#callee? @callee
    "flask.send_file" "flask.helpers.send_file" "quart.send_file" "quart.helpers.send_file"
    "werkzeug.utils.send_file")
  (#sink? @match "path" "http" @path)
  (#value-match? @path "[^{}\\s]")
  (#set! fix "stay-in-folder"))

((call
   function: (_) @callee) @match
  (#callee? @callee
    "flask.send_file" "flask.helpers.send_file" "quart.send_file" "quart.helpers.send_file"
    "werkzeug.utils.send_file")
  (#sink? @match "path" "http" @path)
  (#resolves? @path
    "os.path.join()" "os.path.abspath()" "os.path.normpath()" "os.path.realpath()" "os.path.expanduser()"
    "pathlib.Path" "flask.request.*" "quart.request.*" "bottle.request.*")
  (#set! fix "stay-in-folder"))

((call
   function: (_) @callee) @match
  (#callee? @callee
    "flask.send_file" "flask.helpers.send_file" "quart.send_file" "quart.helpers.send_file"
    "werkzeug.utils.send_file")
  (#sink? @match "path" "http" @path)
  (#named? @path "path" "filepath" "filename" "name" "fname" "location")
  (#set! fix "stay-in-folder"))

((call
   function: (_) @callee) @match
  (#callee? @callee
    "starlette.responses.FileResponse" "fastapi.responses.FileResponse" "aiohttp.web.FileResponse"
    "aiohttp.web_fileresponse.FileResponse" "pyramid.response.FileResponse" "sanic.response.file"
    "sanic.response.file_stream" "sanic.file" "sanic.response.convenience.file"
    "sanic.response.convenience.file_stream" "litestar.response.File" "litestar.response.file.File"
    "cherrypy.lib.static.serve_file" "cherrypy.lib.static.serve_download")
  (#sink? @match "path" "http" @path)
  (#set! message "Request data says which file `{callee}` sends: with `../` or an absolute path its sender downloads any file of the server; check that the resolved path is in the folder")
  (#set! fix "stay-in-folder"))
