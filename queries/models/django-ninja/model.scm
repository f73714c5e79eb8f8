;; title = "Django Ninja"

; The first parameter is the request; the others come from it.
((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters . (_) (identifier) @source)))
  (#callee? @_route
    "ninja.NinjaAPI.get" "ninja.NinjaAPI.post" "ninja.NinjaAPI.put" "ninja.NinjaAPI.patch" "ninja.NinjaAPI.delete"
    "ninja.NinjaAPI.api_operation" "ninja.Router.get" "ninja.Router.post" "ninja.Router.put" "ninja.Router.patch"
    "ninja.Router.delete" "ninja.Router.api_operation" "ninja_extra.NinjaExtraAPI.get"
    "ninja_extra.NinjaExtraAPI.post" "ninja_extra.NinjaExtraAPI.put" "ninja_extra.NinjaExtraAPI.patch"
    "ninja_extra.NinjaExtraAPI.delete" "ninja_extra.NinjaExtraAPI.api_operation")
  (#not-any-of? @source "self" "request" "socket" "state" "scope" "session" "db")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters . (_) (default_parameter value: (_) @_default) @source)))
  (#callee? @_route
    "ninja.NinjaAPI.get" "ninja.NinjaAPI.post" "ninja.NinjaAPI.put" "ninja.NinjaAPI.patch" "ninja.NinjaAPI.delete"
    "ninja.NinjaAPI.api_operation" "ninja.Router.get" "ninja.Router.post" "ninja.Router.put" "ninja.Router.patch"
    "ninja.Router.delete" "ninja.Router.api_operation" "ninja_extra.NinjaExtraAPI.get"
    "ninja_extra.NinjaExtraAPI.post" "ninja_extra.NinjaExtraAPI.put" "ninja_extra.NinjaExtraAPI.patch"
    "ninja_extra.NinjaExtraAPI.delete" "ninja_extra.NinjaExtraAPI.api_operation")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_default "^(?:-?\\d+(?:\\.\\d+)?|True|False)$")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters . (_) (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "ninja.NinjaAPI.get" "ninja.NinjaAPI.post" "ninja.NinjaAPI.put" "ninja.NinjaAPI.patch" "ninja.NinjaAPI.delete"
    "ninja.NinjaAPI.api_operation" "ninja.Router.get" "ninja.Router.post" "ninja.Router.put" "ninja.Router.patch"
    "ninja.Router.delete" "ninja.Router.api_operation" "ninja_extra.NinjaExtraAPI.get"
    "ninja_extra.NinjaExtraAPI.post" "ninja_extra.NinjaExtraAPI.put" "ninja_extra.NinjaExtraAPI.patch"
    "ninja_extra.NinjaExtraAPI.delete" "ninja_extra.NinjaExtraAPI.api_operation")
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
   definition: (function_definition parameters: (parameters . (_) (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "ninja.NinjaAPI.get" "ninja.NinjaAPI.post" "ninja.NinjaAPI.put" "ninja.NinjaAPI.patch" "ninja.NinjaAPI.delete"
    "ninja.NinjaAPI.api_operation" "ninja.Router.get" "ninja.Router.post" "ninja.Router.put" "ninja.Router.patch"
    "ninja.Router.delete" "ninja.Router.api_operation" "ninja_extra.NinjaExtraAPI.get"
    "ninja_extra.NinjaExtraAPI.post" "ninja_extra.NinjaExtraAPI.put" "ninja_extra.NinjaExtraAPI.patch"
    "ninja_extra.NinjaExtraAPI.delete" "ninja_extra.NinjaExtraAPI.api_operation")
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
   definition: (function_definition parameters: (parameters . (_) (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "ninja.NinjaAPI.get" "ninja.NinjaAPI.post" "ninja.NinjaAPI.put" "ninja.NinjaAPI.patch" "ninja.NinjaAPI.delete"
    "ninja.NinjaAPI.api_operation" "ninja.Router.get" "ninja.Router.post" "ninja.Router.put" "ninja.Router.patch"
    "ninja.Router.delete" "ninja.Router.api_operation" "ninja_extra.NinjaExtraAPI.get"
    "ninja_extra.NinjaExtraAPI.post" "ninja_extra.NinjaExtraAPI.put" "ninja_extra.NinjaExtraAPI.patch"
    "ninja_extra.NinjaExtraAPI.delete" "ninja_extra.NinjaExtraAPI.api_operation")
  (#match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:typing\\.|t\\.)?(?:Any|AnyStr|AnyUrl|HttpUrl|EmailStr|Mapping|Sequence|Iterable|(?:List|Dict|Set|Tuple|FrozenSet|Deque|Mapping|Sequence|Iterable|Optional)\\[)")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|set|Set|tuple|Tuple|Sequence|Iterable|frozenset)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|Decimal|Literal|PositiveInt)\\b")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters . (_) (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "ninja.NinjaAPI.get" "ninja.NinjaAPI.post" "ninja.NinjaAPI.put" "ninja.NinjaAPI.patch" "ninja.NinjaAPI.delete"
    "ninja.NinjaAPI.api_operation" "ninja.Router.get" "ninja.Router.post" "ninja.Router.put" "ninja.Router.patch"
    "ninja.Router.delete" "ninja.Router.api_operation" "ninja_extra.NinjaExtraAPI.get"
    "ninja_extra.NinjaExtraAPI.post" "ninja_extra.NinjaExtraAPI.put" "ninja_extra.NinjaExtraAPI.patch"
    "ninja_extra.NinjaExtraAPI.delete" "ninja_extra.NinjaExtraAPI.api_operation")
  (#match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:typing\\.|t\\.)?(?:Any|AnyStr|AnyUrl|HttpUrl|EmailStr|Mapping|Sequence|Iterable|(?:List|Dict|Set|Tuple|FrozenSet|Deque|Mapping|Sequence|Iterable|Optional)\\[)")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|set|Set|tuple|Tuple|Sequence|Iterable|frozenset)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|Decimal|Literal|PositiveInt)\\b")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters . (_) (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "ninja.NinjaAPI.get" "ninja.NinjaAPI.post" "ninja.NinjaAPI.put" "ninja.NinjaAPI.patch" "ninja.NinjaAPI.delete"
    "ninja.NinjaAPI.api_operation" "ninja.Router.get" "ninja.Router.post" "ninja.Router.put" "ninja.Router.patch"
    "ninja.Router.delete" "ninja.Router.api_operation" "ninja_extra.NinjaExtraAPI.get"
    "ninja_extra.NinjaExtraAPI.post" "ninja_extra.NinjaExtraAPI.put" "ninja_extra.NinjaExtraAPI.patch"
    "ninja_extra.NinjaExtraAPI.delete" "ninja_extra.NinjaExtraAPI.api_operation")
  (#resolves? @_type
    "pydantic.BaseModel" "pydantic.main.BaseModel" "sqlmodel.SQLModel" "ninja.Schema" "ninja.ModelSchema"
    "ninja.FilterSchema" "msgspec.Struct" "typing.TypedDict" "typing.NamedTuple")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters . (_) (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "ninja.NinjaAPI.get" "ninja.NinjaAPI.post" "ninja.NinjaAPI.put" "ninja.NinjaAPI.patch" "ninja.NinjaAPI.delete"
    "ninja.NinjaAPI.api_operation" "ninja.Router.get" "ninja.Router.post" "ninja.Router.put" "ninja.Router.patch"
    "ninja.Router.delete" "ninja.Router.api_operation" "ninja_extra.NinjaExtraAPI.get"
    "ninja_extra.NinjaExtraAPI.post" "ninja_extra.NinjaExtraAPI.put" "ninja_extra.NinjaExtraAPI.patch"
    "ninja_extra.NinjaExtraAPI.delete" "ninja_extra.NinjaExtraAPI.api_operation")
  (#resolves? @_type
    "pydantic.BaseModel" "pydantic.main.BaseModel" "sqlmodel.SQLModel" "ninja.Schema" "ninja.ModelSchema"
    "ninja.FilterSchema" "msgspec.Struct" "typing.TypedDict" "typing.NamedTuple")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "ninja.NinjaAPI.create_response")
  (#set! clears "xss"))
