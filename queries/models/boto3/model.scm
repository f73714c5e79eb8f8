;; title = "AWS"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "boto3.resource().Table().scan" "boto3.resource().Table().query" "boto3.client().scan" "boto3.client().query"
    "boto3.Session.resource().Table().scan" "boto3.Session.resource().Table().query" "boto3.Session.client().scan"
    "boto3.Session.client().query")
  (#set! kind "nosql")
  (#set! argument "|FilterExpression"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "boto3.resource().Table().query" "boto3.client().query" "boto3.Session.resource().Table().query"
    "boto3.Session.client().query")
  (#set! kind "nosql")
  (#set! argument "|KeyConditionExpression"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "boto3.resource().Table().scan" "boto3.resource().Table().query" "boto3.resource().Table().get_item"
    "boto3.client().scan" "boto3.client().query" "boto3.client().get_item" "boto3.Session.resource().Table().scan"
    "boto3.Session.resource().Table().query" "boto3.Session.resource().Table().get_item"
    "boto3.Session.client().scan" "boto3.Session.client().query" "boto3.Session.client().get_item")
  (#set! kind "nosql")
  (#set! argument "|ProjectionExpression"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "boto3.resource().Table().put_item" "boto3.resource().Table().update_item" "boto3.resource().Table().delete_item"
    "boto3.client().put_item" "boto3.client().update_item" "boto3.client().delete_item"
    "boto3.Session.resource().Table().put_item" "boto3.Session.resource().Table().update_item"
    "boto3.Session.resource().Table().delete_item" "boto3.Session.client().put_item"
    "boto3.Session.client().update_item" "boto3.Session.client().delete_item")
  (#set! kind "nosql")
  (#set! argument "|ConditionExpression"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "boto3.resource().Table().update_item" "boto3.client().update_item"
    "boto3.Session.resource().Table().update_item" "boto3.Session.client().update_item")
  (#set! kind "nosql")
  (#set! argument "|UpdateExpression"))

; What `boto3.dynamodb.conditions` makes binds its values.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "boto3.dynamodb.conditions.Key.eq" "boto3.dynamodb.conditions.Key.ne" "boto3.dynamodb.conditions.Key.lt"
    "boto3.dynamodb.conditions.Key.lte" "boto3.dynamodb.conditions.Key.gt" "boto3.dynamodb.conditions.Key.gte"
    "boto3.dynamodb.conditions.Key.begins_with" "boto3.dynamodb.conditions.Key.between"
    "boto3.dynamodb.conditions.Key.contains" "boto3.dynamodb.conditions.Key.is_in"
    "boto3.dynamodb.conditions.Key.exists" "boto3.dynamodb.conditions.Key.not_exists"
    "boto3.dynamodb.conditions.Attr.eq" "boto3.dynamodb.conditions.Attr.ne" "boto3.dynamodb.conditions.Attr.lt"
    "boto3.dynamodb.conditions.Attr.lte" "boto3.dynamodb.conditions.Attr.gt" "boto3.dynamodb.conditions.Attr.gte"
    "boto3.dynamodb.conditions.Attr.begins_with" "boto3.dynamodb.conditions.Attr.between"
    "boto3.dynamodb.conditions.Attr.contains" "boto3.dynamodb.conditions.Attr.is_in"
    "boto3.dynamodb.conditions.Attr.exists" "boto3.dynamodb.conditions.Attr.not_exists")
  (#set! clears "nosql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "boto3.client().execute_statement" "boto3.Session.client().execute_statement")
  (#set! kind "sql")
  (#set! argument "|Statement"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "boto3.client().execute_statement" "boto3.client().batch_execute_statement"
    "boto3.Session.client().execute_statement" "boto3.Session.client().batch_execute_statement")
  (#set! kind "sql")
  (#set! argument "|sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "boto3.client().execute_statement" "boto3.Session.client().execute_statement")
  (#set! kind "sql")
  (#set! argument "|Sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "boto3.client().start_query_execution" "boto3.Session.client().start_query_execution")
  (#set! kind "sql")
  (#set! argument "|QueryString"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "boto3.client().select_object_content" "boto3.Session.client().select_object_content")
  (#set! kind "sql")
  (#set! argument "|Expression"))
