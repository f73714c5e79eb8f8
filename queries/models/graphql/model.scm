;; title = "GraphQL"

; Graphene: a resolver is named after its field, and behind the object and what is known of the query it gets the field's arguments.
((function_definition
   name: (identifier) @_name
   parameters: (parameters . (_) . (_) @_info [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source))
  (#match? @_name "^(?:resolve_\\w+|mutate|mutate_and_get_payload)$")
  (#match? @_info "^_?\\w*info\\b|^_\\w*$|^context\\b")
  (#not-match? @source "(?i)^_?info\\b|^(?:(?:\\w+_)?(?:page|year|month|day|count|index|limit|offset|first|last|skip)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b.*)(?:\\s*[:=].*)?$")
  (#imports? "graphene" "graphene_django" "graphene_sqlalchemy" "graphene_mongo")
  (#set! label "http"))

((function_definition
   name: (identifier) @_name
   parameters: (parameters . (_) . (_) @_info [(dictionary_splat_pattern) (list_splat_pattern)] @source))
  (#match? @_name "^(?:resolve_\\w+|mutate|mutate_and_get_payload)$")
  (#match? @_info "^_?\\w*info\\b|^_\\w*$|^context\\b")
  (#imports? "graphene" "graphene_django" "graphene_sqlalchemy" "graphene_mongo")
  (#set! label "http"))

; Strawberry gives arguments of the types that the annotations say.
((decorated_definition
   (decorator (_) @_field)
   definition: (function_definition parameters: (parameters [(typed_parameter type: (type) @_type) (typed_default_parameter type: (type) @_type)] @source)))
  (#callee? @_field
    "strawberry.field" "strawberry.mutation" "strawberry.subscription" "strawberry_django.field"
    "strawberry_django.mutation" "strawberry.django.field" "strawberry.django.mutation")
  (#not-match? @source "^_?(?:self|info|root|parent)\\b")
  (#not-match? @_type "^[\"']?(?:Annotated\\[\\s*)?(?:typing\\.|t\\.)?(?:Optional\\[\\s*)?(?:(?:list|List|Sequence)\\[\\s*)*(?:int|float|bool|(?:uuid\\.)?UUID|date|datetime|(?:decimal\\.)?Decimal|Literal)\\b")
  (#not-match? @_type "\\b(?:Info|Parent)\\b")
  (#set! label "http"))

; Ariadne: behind the object and what is known of the query.
((decorated_definition
   (decorator (call function: (_) @_field))
   definition: (function_definition parameters: (parameters . (_) . (_) [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source)))
  (#callee? @_field
    "ariadne.QueryType.field" "ariadne.MutationType.field" "ariadne.ObjectType.field" "ariadne.SubscriptionType.source"
    "ariadne.SubscriptionType.field")
  (#not-match? @source "(?i)^_?info\\b|^(?:(?:\\w+_)?(?:page|year|month|day|count|index|limit|offset|first|last|skip)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b.*)(?:\\s*[:=].*)?$")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_field))
   definition: (function_definition parameters: (parameters . (_) . (_) (dictionary_splat_pattern) @source)))
  (#callee? @_field
    "ariadne.QueryType.field" "ariadne.MutationType.field" "ariadne.ObjectType.field" "ariadne.SubscriptionType.source"
    "ariadne.SubscriptionType.field")
  (#set! label "http"))
