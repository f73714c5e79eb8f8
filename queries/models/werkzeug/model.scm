;; title = "Werkzeug"

; A request by annotation, and the one that a WSGI application makes of its environment.
((attribute) @source
  (#resolves? @source
    "werkzeug.Request.args" "werkzeug.Request.form" "werkzeug.Request.values" "werkzeug.Request.files"
    "werkzeug.Request.json" "werkzeug.Request.data" "werkzeug.Request.cookies" "werkzeug.Request.stream"
    "werkzeug.Request.authorization" "werkzeug.Request.input_stream" "werkzeug.Request.view_args"
    "werkzeug.wrappers.Request.args" "werkzeug.wrappers.Request.form" "werkzeug.wrappers.Request.values"
    "werkzeug.wrappers.Request.files" "werkzeug.wrappers.Request.json" "werkzeug.wrappers.Request.data"
    "werkzeug.wrappers.Request.cookies" "werkzeug.wrappers.Request.stream" "werkzeug.wrappers.Request.authorization"
    "werkzeug.wrappers.Request.input_stream" "werkzeug.wrappers.Request.view_args"
    "werkzeug.wrappers.request.Request.args" "werkzeug.wrappers.request.Request.form"
    "werkzeug.wrappers.request.Request.values" "werkzeug.wrappers.request.Request.files"
    "werkzeug.wrappers.request.Request.json" "werkzeug.wrappers.request.Request.data"
    "werkzeug.wrappers.request.Request.cookies" "werkzeug.wrappers.request.Request.stream"
    "werkzeug.wrappers.request.Request.authorization" "werkzeug.wrappers.request.Request.input_stream"
    "werkzeug.wrappers.request.Request.view_args" "flask.Request.args" "flask.Request.form" "flask.Request.values"
    "flask.Request.files" "flask.Request.json" "flask.Request.data" "flask.Request.cookies" "flask.Request.stream"
    "flask.Request.authorization" "flask.Request.input_stream" "flask.Request.view_args"
    "flask.wrappers.Request.args" "flask.wrappers.Request.form" "flask.wrappers.Request.values"
    "flask.wrappers.Request.files" "flask.wrappers.Request.json" "flask.wrappers.Request.data"
    "flask.wrappers.Request.cookies" "flask.wrappers.Request.stream" "flask.wrappers.Request.authorization"
    "flask.wrappers.Request.input_stream" "flask.wrappers.Request.view_args" "quart.Request.args"
    "quart.Request.form" "quart.Request.values" "quart.Request.files" "quart.Request.json" "quart.Request.data"
    "quart.Request.cookies" "quart.Request.stream" "quart.Request.authorization" "quart.Request.input_stream"
    "quart.Request.view_args" "quart.wrappers.Request.args" "quart.wrappers.Request.form"
    "quart.wrappers.Request.values" "quart.wrappers.Request.files" "quart.wrappers.Request.json"
    "quart.wrappers.Request.data" "quart.wrappers.Request.cookies" "quart.wrappers.Request.stream"
    "quart.wrappers.Request.authorization" "quart.wrappers.Request.input_stream" "quart.wrappers.Request.view_args")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "werkzeug.Request.headers" "werkzeug.Request.query_string" "werkzeug.Request.user_agent"
    "werkzeug.Request.origin" "werkzeug.Request.access_route" "werkzeug.Request.mimetype"
    "werkzeug.Request.content_type" "werkzeug.wrappers.Request.headers" "werkzeug.wrappers.Request.query_string"
    "werkzeug.wrappers.Request.user_agent" "werkzeug.wrappers.Request.origin"
    "werkzeug.wrappers.Request.access_route" "werkzeug.wrappers.Request.mimetype"
    "werkzeug.wrappers.Request.content_type" "werkzeug.wrappers.request.Request.headers"
    "werkzeug.wrappers.request.Request.query_string" "werkzeug.wrappers.request.Request.user_agent"
    "werkzeug.wrappers.request.Request.origin" "werkzeug.wrappers.request.Request.access_route"
    "werkzeug.wrappers.request.Request.mimetype" "werkzeug.wrappers.request.Request.content_type"
    "flask.Request.headers" "flask.Request.query_string" "flask.Request.user_agent" "flask.Request.origin"
    "flask.Request.access_route" "flask.Request.mimetype" "flask.Request.content_type"
    "flask.wrappers.Request.headers" "flask.wrappers.Request.query_string" "flask.wrappers.Request.user_agent"
    "flask.wrappers.Request.origin" "flask.wrappers.Request.access_route" "flask.wrappers.Request.mimetype"
    "flask.wrappers.Request.content_type" "quart.Request.headers" "quart.Request.query_string"
    "quart.Request.user_agent" "quart.Request.origin" "quart.Request.access_route" "quart.Request.mimetype"
    "quart.Request.content_type" "quart.wrappers.Request.headers" "quart.wrappers.Request.query_string"
    "quart.wrappers.Request.user_agent" "quart.wrappers.Request.origin" "quart.wrappers.Request.access_route"
    "quart.wrappers.Request.mimetype" "quart.wrappers.Request.content_type")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

; The page that led here: only its owner chooses it, and going back there leads nowhere else.
((attribute) @source
  (#resolves? @source
    "werkzeug.Request.referrer" "werkzeug.wrappers.Request.referrer" "werkzeug.wrappers.request.Request.referrer"
    "flask.Request.referrer" "flask.wrappers.Request.referrer" "quart.Request.referrer"
    "quart.wrappers.Request.referrer")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "certainty"))

((call function: (_) @_function) @source
  (#callee? @_function
    "werkzeug.Request.get_json" "werkzeug.Request.get_data" "werkzeug.wrappers.Request.get_json"
    "werkzeug.wrappers.Request.get_data" "werkzeug.wrappers.request.Request.get_json"
    "werkzeug.wrappers.request.Request.get_data" "flask.Request.get_json" "flask.Request.get_data"
    "flask.wrappers.Request.get_json" "flask.wrappers.Request.get_data" "quart.Request.get_json"
    "quart.Request.get_data" "quart.wrappers.Request.get_json" "quart.wrappers.Request.get_data")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source
    "werkzeug.Request.url" "werkzeug.Request.base_url" "werkzeug.Request.host_url" "werkzeug.Request.root_url"
    "werkzeug.Request.url_root" "werkzeug.Request.path" "werkzeug.Request.full_path" "werkzeug.Request.script_root"
    "werkzeug.Request.root_path" "werkzeug.wrappers.Request.url" "werkzeug.wrappers.Request.base_url"
    "werkzeug.wrappers.Request.host_url" "werkzeug.wrappers.Request.root_url" "werkzeug.wrappers.Request.url_root"
    "werkzeug.wrappers.Request.path" "werkzeug.wrappers.Request.full_path" "werkzeug.wrappers.Request.script_root"
    "werkzeug.wrappers.Request.root_path" "werkzeug.wrappers.request.Request.url"
    "werkzeug.wrappers.request.Request.base_url" "werkzeug.wrappers.request.Request.host_url"
    "werkzeug.wrappers.request.Request.root_url" "werkzeug.wrappers.request.Request.url_root"
    "werkzeug.wrappers.request.Request.path" "werkzeug.wrappers.request.Request.full_path"
    "werkzeug.wrappers.request.Request.script_root" "werkzeug.wrappers.request.Request.root_path" "flask.Request.url"
    "flask.Request.base_url" "flask.Request.host_url" "flask.Request.root_url" "flask.Request.url_root"
    "flask.Request.path" "flask.Request.full_path" "flask.Request.script_root" "flask.Request.root_path"
    "flask.wrappers.Request.url" "flask.wrappers.Request.base_url" "flask.wrappers.Request.host_url"
    "flask.wrappers.Request.root_url" "flask.wrappers.Request.url_root" "flask.wrappers.Request.path"
    "flask.wrappers.Request.full_path" "flask.wrappers.Request.script_root" "flask.wrappers.Request.root_path"
    "quart.Request.url" "quart.Request.base_url" "quart.Request.host_url" "quart.Request.root_url"
    "quart.Request.url_root" "quart.Request.path" "quart.Request.full_path" "quart.Request.script_root"
    "quart.Request.root_path" "quart.wrappers.Request.url" "quart.wrappers.Request.base_url"
    "quart.wrappers.Request.host_url" "quart.wrappers.Request.root_url" "quart.wrappers.Request.url_root"
    "quart.wrappers.Request.path" "quart.wrappers.Request.full_path" "quart.wrappers.Request.script_root"
    "quart.wrappers.Request.root_path")
  (#set! label "address"))

((attribute) @source
  (#resolves? @source
    "werkzeug.Request.json" "werkzeug.wrappers.Request.json" "werkzeug.wrappers.request.Request.json"
    "flask.Request.json" "flask.wrappers.Request.json" "quart.Request.json" "quart.wrappers.Request.json")
  (#set! label "json"))

((call function: (_) @_function) @source
  (#callee? @_function
    "werkzeug.Request.get_json" "werkzeug.wrappers.Request.get_json" "werkzeug.wrappers.request.Request.get_json"
    "flask.Request.get_json" "flask.wrappers.Request.get_json" "quart.Request.get_json"
    "quart.wrappers.Request.get_json")
  (#set! label "json"))

((attribute) @source
  (#resolves? @source
    "werkzeug.Request.files" "werkzeug.wrappers.Request.files" "werkzeug.wrappers.request.Request.files"
    "flask.Request.files" "flask.wrappers.Request.files" "quart.Request.files" "quart.wrappers.Request.files")
  (#set! label "upload"))

; A file that somebody sends, whose name they choose. A function that is given one has it from a request.
((attribute) @source
  (#resolves? @source
    "werkzeug.datastructures.FileStorage.filename" "werkzeug.datastructures.FileStorage.name"
    "werkzeug.datastructures.FileStorage.content_type" "werkzeug.datastructures.FileStorage.mimetype"
    "werkzeug.datastructures.FileStorage.headers" "werkzeug.datastructures.FileStorage.stream"
    "werkzeug.FileStorage.filename" "werkzeug.FileStorage.name" "werkzeug.FileStorage.content_type"
    "werkzeug.FileStorage.mimetype" "werkzeug.FileStorage.headers" "werkzeug.FileStorage.stream"
    "werkzeug.datastructures.file_storage.FileStorage.filename"
    "werkzeug.datastructures.file_storage.FileStorage.name"
    "werkzeug.datastructures.file_storage.FileStorage.content_type"
    "werkzeug.datastructures.file_storage.FileStorage.mimetype"
    "werkzeug.datastructures.file_storage.FileStorage.headers"
    "werkzeug.datastructures.file_storage.FileStorage.stream")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source
    "werkzeug.datastructures.FileStorage.filename" "werkzeug.datastructures.FileStorage.name"
    "werkzeug.FileStorage.filename" "werkzeug.FileStorage.name"
    "werkzeug.datastructures.file_storage.FileStorage.filename"
    "werkzeug.datastructures.file_storage.FileStorage.name")
  (#set! label "upload"))

((call function: (_) @_function) @source
  (#callee? @_function
    "werkzeug.datastructures.FileStorage.read" "werkzeug.datastructures.FileStorage.readline"
    "werkzeug.datastructures.FileStorage.readlines" "werkzeug.FileStorage.read" "werkzeug.FileStorage.readline"
    "werkzeug.FileStorage.readlines" "werkzeug.datastructures.file_storage.FileStorage.read"
    "werkzeug.datastructures.file_storage.FileStorage.readline"
    "werkzeug.datastructures.file_storage.FileStorage.readlines")
  (#set! label "http"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "werkzeug.datastructures.FileStorage.save" "werkzeug.FileStorage.save"
    "werkzeug.datastructures.file_storage.FileStorage.save")
  (#set! kind "path")
  (#set! argument "0|dst"))

((call
   function: (attribute object: (_) @_file attribute: (identifier) @_save)
   arguments: (argument_list . (_) @sink))
  (#eq? @_save "save")
  (#imports? "flask" "quart" "werkzeug")
  (#flows-from? @_file "upload")
  (#set! kind "path"))

; Files to the client.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "werkzeug.utils.send_file" "flask.send_file" "flask.helpers.send_file")
  (#set! kind "path")
  (#set! argument "0|path_or_file"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "flask.send_file" "flask.helpers.send_file")
  (#set! kind "path")
  (#set! argument "0|filename_or_fp"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "quart.send_file" "quart.helpers.send_file")
  (#set! kind "path")
  (#set! argument "0|filename_or_io"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "werkzeug.utils.send_from_directory" "flask.send_from_directory" "flask.helpers.send_from_directory"
    "quart.send_from_directory" "quart.helpers.send_from_directory")
  (#set! kind "path")
  (#set! argument "0|directory"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "flask.Flask.open_resource" "flask.Flask.open_instance_resource" "flask.Blueprint.open_resource"
    "quart.Quart.open_resource" "quart.Quart.open_instance_resource" "quart.Blueprint.open_resource")
  (#set! kind "path")
  (#set! argument "0|resource"))

; Letters, digits, dots, hyphens and underscores, and no dot at the beginning.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "werkzeug.utils.secure_filename" "werkzeug.secure_filename")
  (#set! clears "path")
  (#set! clears "xss")
  (#set! clears "header")
  (#set! clears "log")
  (#set! clears "format"))

; A place that is below the folder.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "werkzeug.utils.safe_join" "werkzeug.security.safe_join" "flask.safe_join" "flask.helpers.safe_join")
  (#set! clears "path"))
