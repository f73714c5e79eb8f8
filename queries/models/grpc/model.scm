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

; The same by the names alone, as what the compiler made is often all that is imported.
((function_definition
   name: (identifier) @_name
   parameters: (parameters . (identifier) @_self . (identifier) @source . (identifier) @_context .))
  (#match? @_name "^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$")
  (#eq? @_self "self")
  (#any-of? @source "request" "request_iterator")
  (#eq? @_context "context")
  (#not-imports? "grpc" "grpc.aio")
  (#set! label "http"))
