;; title = "FastAPI"

; A function that answers a path gets its parameters from the request, but what FastAPI itself or a dependency
; gives. A default converts nothing. What is made a number, a date, or a member of an enumeration holds nothing harmful.
((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (identifier) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
  (#not-any-of? @source "self" "request" "socket" "state" "scope" "session" "db")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (default_parameter value: (_) @_default) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
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
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
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
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
  (#match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:typing\\.|t\\.)?(?:Any|AnyStr|AnyUrl|HttpUrl|EmailStr|Mapping|Sequence|Iterable|(?:List|Dict|Set|Tuple|FrozenSet|Deque|Mapping|Sequence|Iterable|Optional)\\[)")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|set|Set|tuple|Tuple|Sequence|Iterable|frozenset)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|Decimal|Literal|PositiveInt)\\b")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
  (#match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:typing\\.|t\\.)?(?:Any|AnyStr|AnyUrl|HttpUrl|EmailStr|Mapping|Sequence|Iterable|(?:List|Dict|Set|Tuple|FrozenSet|Deque|Mapping|Sequence|Iterable|Optional)\\[)")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|set|Set|tuple|Tuple|Sequence|Iterable|frozenset)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|Decimal|Literal|PositiveInt)\\b")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
  (#resolves? @_type
    "pydantic.BaseModel" "pydantic.main.BaseModel" "sqlmodel.SQLModel" "ninja.Schema" "ninja.ModelSchema"
    "ninja.FilterSchema" "msgspec.Struct" "typing.TypedDict" "typing.NamedTuple")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
  (#resolves? @_type
    "pydantic.BaseModel" "pydantic.main.BaseModel" "sqlmodel.SQLModel" "ninja.Schema" "ninja.ModelSchema"
    "ninja.FilterSchema" "msgspec.Struct" "typing.TypedDict" "typing.NamedTuple")
  (#not-match? @_type "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

; What a function gets that another one wants to be called for it: `Depends(paging)`.
((function_definition parameters: (parameters (identifier) @source))
  (#imports? "fastapi")
  (#routed? @source)
  (#not-any-of? @source "self" "request" "socket" "state" "scope" "session" "db")
  (#set! label "http"))

((function_definition parameters: (parameters (default_parameter value: (_) @_default) @source))
  (#imports? "fastapi")
  (#routed? @source)
  (#not-match? @_default "\\b(?:Depends|Security|Provide|Dependency|FromDishka|Inject|Provide)\\b")
  (#set! label "http"))

((function_definition parameters: (parameters (typed_parameter type: (type) @_type) @source))
  (#imports? "fastapi")
  (#routed? @source)
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

((function_definition parameters: (parameters (typed_default_parameter type: (type) @_type value: (_) @_default) @source))
  (#imports? "fastapi")
  (#routed? @source)
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

; A file that somebody sends, under a name that they choose.
((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
  (#match? @_type "\\bUploadFile\\b")
  (#set! label "upload"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_default_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.FastAPI.websocket_route" "fastapi.APIRouter.get"
    "fastapi.APIRouter.post" "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete"
    "fastapi.APIRouter.head" "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket" "fastapi.APIRouter.websocket_route" "fastapi.applications.FastAPI.get"
    "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put" "fastapi.applications.FastAPI.patch"
    "fastapi.applications.FastAPI.delete" "fastapi.applications.FastAPI.head" "fastapi.applications.FastAPI.options"
    "fastapi.applications.FastAPI.trace" "fastapi.applications.FastAPI.api_route"
    "fastapi.applications.FastAPI.websocket" "fastapi.applications.FastAPI.websocket_route"
    "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post" "fastapi.routing.APIRouter.put"
    "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete" "fastapi.routing.APIRouter.head"
    "fastapi.routing.APIRouter.options" "fastapi.routing.APIRouter.trace" "fastapi.routing.APIRouter.api_route"
    "fastapi.routing.APIRouter.websocket" "fastapi.routing.APIRouter.websocket_route")
  (#match? @_type "\\bUploadFile\\b")
  (#set! label "upload"))

((call function: (_) @_function) @returns
  (#callee? @_function "fastapi.applications.FastAPI")
  (#set! type "fastapi.FastAPI"))

((call function: (_) @_function) @returns
  (#callee? @_function "fastapi.routing.APIRouter")
  (#set! type "fastapi.APIRouter"))

; JSON is not shown as HTML.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "fastapi.encoders.jsonable_encoder")
  (#set! clears "xss"))

; What a handler whose answers are HTML gives back.
((decorated_definition
   (decorator (call function: (_) @_route arguments: (argument_list) @_arguments))
   definition: (function_definition) @sink)
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.api_route" "fastapi.APIRouter.get" "fastapi.APIRouter.post"
    "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete" "fastapi.APIRouter.api_route"
    "fastapi.applications.FastAPI.get" "fastapi.applications.FastAPI.post" "fastapi.applications.FastAPI.put"
    "fastapi.applications.FastAPI.patch" "fastapi.applications.FastAPI.delete"
    "fastapi.applications.FastAPI.api_route" "fastapi.routing.APIRouter.get" "fastapi.routing.APIRouter.post"
    "fastapi.routing.APIRouter.put" "fastapi.routing.APIRouter.patch" "fastapi.routing.APIRouter.delete"
    "fastapi.routing.APIRouter.api_route")
  (#argument? @_arguments "|response_class" @class)
  (#resolves? @class "fastapi.responses.HTMLResponse" "starlette.responses.HTMLResponse")
  (#set! kind "xss"))
