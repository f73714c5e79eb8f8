;; title = "Litestar"

((attribute) @source
  (#resolves? @source
    "litestar.Request.query_params" "litestar.Request.path_params" "litestar.Request.cookies"
    "litestar.connection.Request.query_params" "litestar.connection.Request.path_params"
    "litestar.connection.Request.cookies" "litestar.connection.request.Request.query_params"
    "litestar.connection.request.Request.path_params" "litestar.connection.request.Request.cookies"
    "litestar.connection.ASGIConnection.query_params" "litestar.connection.ASGIConnection.path_params"
    "litestar.connection.ASGIConnection.cookies" "litestar.WebSocket.query_params" "litestar.WebSocket.path_params"
    "litestar.WebSocket.cookies" "litestar.connection.WebSocket.query_params"
    "litestar.connection.WebSocket.path_params" "litestar.connection.WebSocket.cookies")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source
    "litestar.Request.headers" "litestar.connection.Request.headers" "litestar.connection.request.Request.headers"
    "litestar.connection.ASGIConnection.headers" "litestar.WebSocket.headers"
    "litestar.connection.WebSocket.headers")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((call function: (_) @_function) @source
  (#callee? @_function
    "litestar.Request.json" "litestar.Request.form" "litestar.Request.body" "litestar.Request.stream"
    "litestar.Request.msgpack" "litestar.connection.Request.json" "litestar.connection.Request.form"
    "litestar.connection.Request.body" "litestar.connection.Request.stream" "litestar.connection.Request.msgpack"
    "litestar.connection.request.Request.json" "litestar.connection.request.Request.form"
    "litestar.connection.request.Request.body" "litestar.connection.request.Request.stream"
    "litestar.connection.request.Request.msgpack")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function
    "litestar.WebSocket.receive_data" "litestar.WebSocket.receive_text" "litestar.WebSocket.receive_json"
    "litestar.WebSocket.receive_bytes" "litestar.WebSocket.receive_msgpack" "litestar.WebSocket.iter_data"
    "litestar.WebSocket.iter_json" "litestar.WebSocket.iter_msgpack" "litestar.connection.WebSocket.receive_data"
    "litestar.connection.WebSocket.receive_text" "litestar.connection.WebSocket.receive_json"
    "litestar.connection.WebSocket.receive_bytes" "litestar.connection.WebSocket.receive_msgpack"
    "litestar.connection.WebSocket.iter_data" "litestar.connection.WebSocket.iter_json"
    "litestar.connection.WebSocket.iter_msgpack")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source
    "litestar.Request.url" "litestar.Request.base_url" "litestar.connection.Request.url"
    "litestar.connection.Request.base_url" "litestar.connection.request.Request.url"
    "litestar.connection.request.Request.base_url" "litestar.connection.ASGIConnection.url"
    "litestar.connection.ASGIConnection.base_url" "litestar.WebSocket.url" "litestar.WebSocket.base_url"
    "litestar.connection.WebSocket.url" "litestar.connection.WebSocket.base_url")
  (#set! label "address"))

((call function: (_) @_function) @source
  (#callee? @_function
    "litestar.Request.json" "litestar.connection.Request.json" "litestar.connection.request.Request.json")
  (#set! label "json"))

((call function: (_) @_function) @source
  (#callee? @_function
    "litestar.Request.form" "litestar.connection.Request.form" "litestar.connection.request.Request.form")
  (#set! label "upload"))

; A function that answers a path gets its parameters from the request, but what Litestar itself or a dependency
; gives.
((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (identifier) @source)))
  (#callee? @_route
    "litestar.get" "litestar.post" "litestar.put" "litestar.patch" "litestar.delete" "litestar.head" "litestar.route"
    "litestar.websocket" "litestar.websocket_listener" "litestar.handlers.get" "litestar.handlers.post"
    "litestar.handlers.put" "litestar.handlers.patch" "litestar.handlers.delete" "litestar.handlers.head"
    "litestar.handlers.route" "litestar.handlers.websocket" "litestar.handlers.websocket_listener")
  (#not-any-of? @source "self" "request" "socket" "state" "scope" "session" "db")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (default_parameter value: (_) @_default) @source)))
  (#callee? @_route
    "litestar.get" "litestar.post" "litestar.put" "litestar.patch" "litestar.delete" "litestar.head" "litestar.route"
    "litestar.websocket" "litestar.websocket_listener" "litestar.handlers.get" "litestar.handlers.post"
    "litestar.handlers.put" "litestar.handlers.patch" "litestar.handlers.delete" "litestar.handlers.head"
    "litestar.handlers.route" "litestar.handlers.websocket" "litestar.handlers.websocket_listener")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_default "^(?:-?\\d+(?:\\.\\d+)?|True|False)$")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "litestar.get" "litestar.post" "litestar.put" "litestar.patch" "litestar.delete" "litestar.head" "litestar.route"
    "litestar.websocket" "litestar.websocket_listener" "litestar.handlers.get" "litestar.handlers.post"
    "litestar.handlers.put" "litestar.handlers.patch" "litestar.handlers.delete" "litestar.handlers.head"
    "litestar.handlers.route" "litestar.handlers.websocket" "litestar.handlers.websocket_listener")
  (#not-resolves? @_type
    "builtins.int" "builtins.float" "builtins.bool" "builtins.complex" "uuid.UUID" "enum.Enum" "datetime.date"
    "datetime.datetime" "datetime.time" "datetime.timedelta" "decimal.Decimal" "ipaddress.IPv4Address"
    "ipaddress.IPv6Address" "pydantic.PositiveInt" "pydantic.NonNegativeInt" "pydantic.NegativeInt"
    "pydantic.PositiveFloat" "pydantic.StrictInt" "pydantic.StrictBool" "pydantic.StrictFloat" "pydantic.UUID4"
    "pydantic.UUID1" "pydantic.UUID3" "pydantic.UUID5" "pydantic.conint" "pydantic.types.UUID4" "bson.ObjectId"
    "fastapi.Request" "fastapi.Response" "fastapi.WebSocket" "fastapi.BackgroundTasks" "fastapi.requests.Request"
    "fastapi.requests.HTTPConnection" "fastapi.responses.Response" "fastapi.security.SecurityScopes"
    "fastapi.websockets.WebSocket" "starlette.requests.Request" "starlette.requests.HTTPConnection"
    "starlette.responses.Response" "starlette.websockets.WebSocket" "starlette.background.BackgroundTasks"
    "litestar.Request" "litestar.Response" "litestar.WebSocket" "litestar.connection.Request"
    "litestar.connection.ASGIConnection" "litestar.connection.WebSocket" "litestar.datastructures.State"
    "litestar.types.Scope" "sqlalchemy.orm.Session" "sqlalchemy.orm.session.Session"
    "sqlalchemy.ext.asyncio.AsyncSession" "sqlmodel.Session" "sqlmodel.ext.asyncio.session.AsyncSession" "redis.Redis"
    "redis.asyncio.Redis" "httpx.AsyncClient" "httpx.Client")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|set|Set|tuple|Tuple|Sequence|Iterable|frozenset)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|Decimal|Literal|PositiveInt)\\b")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_type "(?:Dep|Deps|Dependency|Session|Client|Service|Repository|Repo|Settings|Config|Connection|Engine|Redis|Manager|Context|DB|Db|Tasks|Logger|Pool|UnitOfWork)\\]?[\"']?$|^[\"']?Current")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "litestar.get" "litestar.post" "litestar.put" "litestar.patch" "litestar.delete" "litestar.head" "litestar.route"
    "litestar.websocket" "litestar.websocket_listener" "litestar.handlers.get" "litestar.handlers.post"
    "litestar.handlers.put" "litestar.handlers.patch" "litestar.handlers.delete" "litestar.handlers.head"
    "litestar.handlers.route" "litestar.handlers.websocket" "litestar.handlers.websocket_listener")
  (#not-resolves? @_type
    "builtins.int" "builtins.float" "builtins.bool" "builtins.complex" "uuid.UUID" "enum.Enum" "datetime.date"
    "datetime.datetime" "datetime.time" "datetime.timedelta" "decimal.Decimal" "ipaddress.IPv4Address"
    "ipaddress.IPv6Address" "pydantic.PositiveInt" "pydantic.NonNegativeInt" "pydantic.NegativeInt"
    "pydantic.PositiveFloat" "pydantic.StrictInt" "pydantic.StrictBool" "pydantic.StrictFloat" "pydantic.UUID4"
    "pydantic.UUID1" "pydantic.UUID3" "pydantic.UUID5" "pydantic.conint" "pydantic.types.UUID4" "bson.ObjectId"
    "fastapi.Request" "fastapi.Response" "fastapi.WebSocket" "fastapi.BackgroundTasks" "fastapi.requests.Request"
    "fastapi.requests.HTTPConnection" "fastapi.responses.Response" "fastapi.security.SecurityScopes"
    "fastapi.websockets.WebSocket" "starlette.requests.Request" "starlette.requests.HTTPConnection"
    "starlette.responses.Response" "starlette.websockets.WebSocket" "starlette.background.BackgroundTasks"
    "litestar.Request" "litestar.Response" "litestar.WebSocket" "litestar.connection.Request"
    "litestar.connection.ASGIConnection" "litestar.connection.WebSocket" "litestar.datastructures.State"
    "litestar.types.Scope" "sqlalchemy.orm.Session" "sqlalchemy.orm.session.Session"
    "sqlalchemy.ext.asyncio.AsyncSession" "sqlmodel.Session" "sqlmodel.ext.asyncio.session.AsyncSession" "redis.Redis"
    "redis.asyncio.Redis" "httpx.AsyncClient" "httpx.Client")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|set|Set|tuple|Tuple|Sequence|Iterable|frozenset)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|Decimal|Literal|PositiveInt)\\b")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_type "(?:Dep|Deps|Dependency|Session|Client|Service|Repository|Repo|Settings|Config|Connection|Engine|Redis|Manager|Context|DB|Db|Tasks|Logger|Pool|UnitOfWork)\\]?[\"']?$|^[\"']?Current")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "litestar.get" "litestar.post" "litestar.put" "litestar.patch" "litestar.delete" "litestar.head" "litestar.route"
    "litestar.websocket" "litestar.websocket_listener" "litestar.handlers.get" "litestar.handlers.post"
    "litestar.handlers.put" "litestar.handlers.patch" "litestar.handlers.delete" "litestar.handlers.head"
    "litestar.handlers.route" "litestar.handlers.websocket" "litestar.handlers.websocket_listener")
  (#match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:typing\\.|t\\.)?(?:Any|AnyStr|AnyUrl|HttpUrl|EmailStr|Mapping|Sequence|Iterable|(?:List|Dict|Set|Tuple|FrozenSet|Deque|Mapping|Sequence|Iterable|Optional)\\[)")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|set|Set|tuple|Tuple|Sequence|Iterable|frozenset)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|Decimal|Literal|PositiveInt)\\b")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "litestar.get" "litestar.post" "litestar.put" "litestar.patch" "litestar.delete" "litestar.head" "litestar.route"
    "litestar.websocket" "litestar.websocket_listener" "litestar.handlers.get" "litestar.handlers.post"
    "litestar.handlers.put" "litestar.handlers.patch" "litestar.handlers.delete" "litestar.handlers.head"
    "litestar.handlers.route" "litestar.handlers.websocket" "litestar.handlers.websocket_listener")
  (#match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:typing\\.|t\\.)?(?:Any|AnyStr|AnyUrl|HttpUrl|EmailStr|Mapping|Sequence|Iterable|(?:List|Dict|Set|Tuple|FrozenSet|Deque|Mapping|Sequence|Iterable|Optional)\\[)")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|set|Set|tuple|Tuple|Sequence|Iterable|frozenset)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|Decimal|Literal|PositiveInt)\\b")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "litestar.get" "litestar.post" "litestar.put" "litestar.patch" "litestar.delete" "litestar.head" "litestar.route"
    "litestar.websocket" "litestar.websocket_listener" "litestar.handlers.get" "litestar.handlers.post"
    "litestar.handlers.put" "litestar.handlers.patch" "litestar.handlers.delete" "litestar.handlers.head"
    "litestar.handlers.route" "litestar.handlers.websocket" "litestar.handlers.websocket_listener")
  (#resolves? @_type
    "pydantic.BaseModel" "pydantic.main.BaseModel" "sqlmodel.SQLModel" "ninja.Schema" "ninja.ModelSchema"
    "ninja.FilterSchema" "msgspec.Struct" "typing.TypedDict" "typing.NamedTuple")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "litestar.get" "litestar.post" "litestar.put" "litestar.patch" "litestar.delete" "litestar.head" "litestar.route"
    "litestar.websocket" "litestar.websocket_listener" "litestar.handlers.get" "litestar.handlers.post"
    "litestar.handlers.put" "litestar.handlers.patch" "litestar.handlers.delete" "litestar.handlers.head"
    "litestar.handlers.route" "litestar.handlers.websocket" "litestar.handlers.websocket_listener")
  (#resolves? @_type
    "pydantic.BaseModel" "pydantic.main.BaseModel" "sqlmodel.SQLModel" "ninja.Schema" "ninja.ModelSchema"
    "ninja.FilterSchema" "msgspec.Struct" "typing.TypedDict" "typing.NamedTuple")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "litestar.Request.url_for" "litestar.connection.Request.url_for" "litestar.connection.request.Request.url_for"
    "litestar.connection.ASGIConnection.url_for" "litestar.WebSocket.url_for" "litestar.connection.WebSocket.url_for"
    "litestar.Litestar.route_reverse")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "ssrf"))

; Answers. The address of one that redirects is encoded: a backslash in it is none for browsers.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "litestar.response.Redirect" "litestar.response.redirect.Redirect")
  (#set! kind "encoded-redirect")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "litestar.response.File" "litestar.response.file.File")
  (#set! kind "path")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "litestar.Response" "litestar.response.Response")
  (#argument? @sink "|media_type" @type)
  (#value-match? @type "(?i)html")
  (#set! kind "xss")
  (#set! argument "0|content"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "litestar.Response" "litestar.response.Response")
  (#argument? @sink "|media_type" @type)
  (#resolves? @type "litestar.MediaType.HTML" "litestar.enums.MediaType.HTML")
  (#set! kind "xss")
  (#set! argument "0|content"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "litestar.response.Template")
  (#set! clears "xss"))
