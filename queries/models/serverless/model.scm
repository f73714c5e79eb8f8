;; title = "Functions in the cloud"

; Where an answer leads.
((return_statement
   (dictionary (pair
     key: (string) @_headers
     value: (dictionary (pair key: (string) @_key value: (_) @sink)))))
  (#match? @_headers "^[\"']headers[\"']$")
  (#match? @_key "(?i)^[\"']location[\"']$")
  (#set! kind "redirect"))

((return_statement (dictionary (pair key: (string) @_headers value: (dictionary) @sink)))
  (#match? @_headers "^[\"']headers[\"']$")
  (#set! kind "header"))

; AWS Lambda: a handler is a function of an event and a context.
((function_definition
   parameters: (parameters
     . [(identifier) (typed_parameter . (identifier))] @source
     . [(identifier) (typed_parameter . (identifier)) (default_parameter)] @_context .))
  (#match? @source "^_?event\\b")
  (#match? @_context "^(?:context|_context|__context|ctx|_ctx|__ctx|lambda_context|_lambda_context|aws_context|_aws_context)\\b")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.body"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.json_body"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.query_string_parameters"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.headers"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.path_parameters"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.raw_query_string"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.body"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.json_body"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.query_string_parameters"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.headers"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.path_parameters"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.raw_query_string"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.body"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.json_body"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.query_string_parameters"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.headers"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.path_parameters"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.raw_query_string"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.body"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.json_body"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.query_string_parameters"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.headers"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.path_parameters"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.raw_query_string"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.body"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.json_body"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.query_string_parameters"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.headers"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.path_parameters"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.raw_query_string")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.get_query_string_value"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.get_header_value"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.current_event.get_multi_value_query_string_parameter"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.get_query_string_value"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.get_header_value"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.current_event.get_multi_value_query_string_parameter"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.get_query_string_value"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.get_header_value"
    "aws_lambda_powertools.event_handler.ALBResolver.current_event.get_multi_value_query_string_parameter"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.get_query_string_value"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.get_header_value"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.current_event.get_multi_value_query_string_parameter"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.get_query_string_value"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.get_header_value"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.current_event.get_multi_value_query_string_parameter")
  (#set! label "http"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] @source)))
  (#callee? @_route
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.get"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.post"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.put"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.patch"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.delete"
    "aws_lambda_powertools.event_handler.APIGatewayRestResolver.route"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.get"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.post"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.put"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.patch"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.delete"
    "aws_lambda_powertools.event_handler.APIGatewayHttpResolver.route"
    "aws_lambda_powertools.event_handler.ALBResolver.get" "aws_lambda_powertools.event_handler.ALBResolver.post"
    "aws_lambda_powertools.event_handler.ALBResolver.put" "aws_lambda_powertools.event_handler.ALBResolver.patch"
    "aws_lambda_powertools.event_handler.ALBResolver.delete" "aws_lambda_powertools.event_handler.ALBResolver.route"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.get"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.post"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.put"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.patch"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.delete"
    "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver.route"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.get"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.post"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.put"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.patch"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.delete"
    "aws_lambda_powertools.event_handler.VPCLatticeResolver.route")
  (#not-match? @source "(?i)^(?:args|kwargs|pk|(?:\\w+_)?(?:id|ids|pk|uuid|number|num|page|year|month|day|count|index|limit|offset)|\\w+\\s*:\\s*(?:int|float|bool|UUID|uuid\\.UUID)\\b.*)(?:\\s*[:=].*)?$")
  (#set! label "http"))

; Google Cloud Functions: the request is one of Flask.
((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "args" "form" "values" "json" "data" "headers" "cookies" "query_string" "files" "view_args" "referrer" "stream")
  (#imports? "functions_framework")
  (#set! label "http"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "get_json" "get_data")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "functions_framework")
  (#set! label "http"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "url" "path" "full_path" "base_url")
  (#imports? "functions_framework")
  (#set! label "address"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "json")
  (#imports? "functions_framework")
  (#set! label "json"))

((call function: (attribute object: (_) @_request attribute: (identifier) @_method)) @source
  (#any-of? @_method "get_json")
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#imports? "functions_framework")
  (#set! label "json"))

((attribute object: (_) @_request attribute: (identifier) @_part) @source
  (#any-of? @_request "request" "self.request" "req" "self.req" "_request")
  (#any-of? @_part "files")
  (#imports? "functions_framework")
  (#set! label "upload"))

; Azure Functions.
((attribute) @source
  (#resolves? @source
    "azure.functions.HttpRequest.params" "azure.functions.HttpRequest.route_params"
    "azure.functions.HttpRequest.headers" "azure.functions.HttpRequest.form" "azure.functions.HttpRequest.files")
  (#set! label "http"))

((call function: (_) @_function) @source
  (#callee? @_function "azure.functions.HttpRequest.get_json" "azure.functions.HttpRequest.get_body")
  (#set! label "http"))

((attribute) @source
  (#resolves? @source "azure.functions.HttpRequest.url")
  (#set! label "address"))

((call function: (_) @_function) @source
  (#callee? @_function "azure.functions.HttpRequest.get_json")
  (#set! label "json"))

((attribute) @source
  (#resolves? @source "azure.functions.HttpRequest.files")
  (#set! label "upload"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "azure.functions.HttpResponse")
  (#argument? @sink "|mimetype" @type)
  (#value-match? @type "(?i)html")
  (#set! kind "xss")
  (#set! argument "0|body"))

; What a function behind a gateway answers, where it says that it is HTML.
((return_statement (dictionary (pair key: (string) @_key value: (_) @sink)) @_answer)
  (#any-of? @_key "\"body\"" "'body'")
  (#entry? @_answer "headers" @headers)
  (#entry? @headers "Content-Type" "text/html" "text/html; charset=utf-8" "text/html; charset=UTF-8" "text/html;charset=utf-8")
  (#set! kind "xss"))

; Chalice.
((attribute) @source
  (#resolves? @source
    "chalice.Chalice.current_request.json_body" "chalice.Chalice.current_request.raw_body"
    "chalice.Chalice.current_request.query_params" "chalice.Chalice.current_request.uri_params"
    "chalice.Blueprint.current_request.json_body" "chalice.Blueprint.current_request.raw_body"
    "chalice.Blueprint.current_request.query_params" "chalice.Blueprint.current_request.uri_params")
  (#set! label "http"))

; The server has split the request at line ends before.
((attribute) @source
  (#resolves? @source "chalice.Chalice.current_request.headers" "chalice.Blueprint.current_request.headers")
  (#set! label "http")
  (#set! clears "header")
  (#set! clears "log"))

((decorated_definition
   (decorator (call function: (_) @_route))
   definition: (function_definition parameters: (parameters [(identifier) (typed_parameter) (default_parameter)] @source)))
  (#callee? @_route "chalice.Chalice.route" "chalice.Blueprint.route")
  (#not-match? @source "^\\w+\\s*:\\s*(?:int|float|bool)\\b")
  (#set! label "http"))
