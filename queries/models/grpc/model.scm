;; title = "gRPC"

; A method of a servicer gets a message of the client, and a context.
((function_definition
   name: (identifier) @_name
   parameters: (parameters
     . (identifier) @_self
     . [(identifier) (typed_parameter . (identifier))] @source
     . [(identifier) (typed_parameter . (identifier))] @_context .))
  (#match? @_name "^[A-Z]")
  (#eq? @_self "self")
  (#match? @source "^request(?:_iterator)?\\b")
  (#match? @_context "^_?context\\b")
  (#imports? "grpc" "grpc.aio")
  (#set! label "http"))
