;; title = "FastAPI"

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (identifier) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.APIRouter.get" "fastapi.APIRouter.post"
    "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete" "fastapi.APIRouter.head"
    "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (default_parameter value: (_) @_default) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.APIRouter.get" "fastapi.APIRouter.post"
    "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete" "fastapi.APIRouter.head"
    "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket")
  (#not-match? @_default "Depends\\(|Security\\(")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_parameter type: (type) @_type) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.APIRouter.get" "fastapi.APIRouter.post"
    "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete" "fastapi.APIRouter.head"
    "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket")
  (#not-match? @_type "^(?:Annotated\\[)?(?:Optional\\[)?(?:int|float|bool|date|datetime|time|timedelta|Decimal|(?:uuid\\.)?UUID|Literal|Request|Response|WebSocket|BackgroundTasks|HTTPConnection|SecurityScopes|AsyncSession|Session)\\b")
  (#not-match? @_type "Depends\\(|Security\\(")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters (typed_default_parameter type: (type) @_type value: (_) @_default) @source)))
  (#callee? @_route
    "fastapi.FastAPI.get" "fastapi.FastAPI.post" "fastapi.FastAPI.put" "fastapi.FastAPI.patch"
    "fastapi.FastAPI.delete" "fastapi.FastAPI.head" "fastapi.FastAPI.options" "fastapi.FastAPI.trace"
    "fastapi.FastAPI.api_route" "fastapi.FastAPI.websocket" "fastapi.APIRouter.get" "fastapi.APIRouter.post"
    "fastapi.APIRouter.put" "fastapi.APIRouter.patch" "fastapi.APIRouter.delete" "fastapi.APIRouter.head"
    "fastapi.APIRouter.options" "fastapi.APIRouter.trace" "fastapi.APIRouter.api_route"
    "fastapi.APIRouter.websocket")
  (#not-match? @_type "^(?:Annotated\\[)?(?:Optional\\[)?(?:int|float|bool|date|datetime|time|timedelta|Decimal|(?:uuid\\.)?UUID|Literal|Request|Response|WebSocket|BackgroundTasks|HTTPConnection|SecurityScopes|AsyncSession|Session)\\b")
  (#not-match? @_type "Depends\\(|Security\\(")
  (#not-match? @_default "Depends\\(|Security\\(")
  (#set! label "http"))
