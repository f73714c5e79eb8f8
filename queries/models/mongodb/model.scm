;; title = "MongoDB"

; Methods of their own names.
((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#any-of? @_method "find_one" "find_one_and_delete" "find_one_and_replace" "find_one_and_update" "update_one" "update_many" "replace_one" "delete_one" "delete_many" "count_documents" "find_raw_batches")
  (#set! kind "nosql")
  (#set! argument "0|filter"))

((call
   function: (attribute attribute: (identifier) @_method) @_function
   arguments: (argument_list) @sink)
  (#any-of? @_method "find" "find_many" "aggregate" "count" "remove" "update")
  (#callee? @_function
    "pymongo.MongoClient.*" "pymongo.AsyncMongoClient.*" "pymongo.collection.Collection.*"
    "pymongo.database.Database.*" "pymongo.synchronous.*" "pymongo.asynchronous.*"
    "motor.motor_asyncio.AsyncIOMotorClient.*" "motor.motor_asyncio.AsyncIOMotorCollection.*"
    "motor.motor_asyncio.AsyncIOMotorDatabase.*" "motor.motor_tornado.MotorClient.*" "flask_pymongo.PyMongo.*"
    "beanie.Document.*")
  (#set! kind "nosql")
  (#set! argument "0|filter"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list . (dictionary)) @sink)
  (#any-of? @_method "find")
  (#set! kind "nosql")
  (#set! argument "0|filter"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list . (list (dictionary))) @sink)
  (#any-of? @_method "aggregate" "aggregate_raw_batches")
  (#set! kind "nosql")
  (#set! argument "0|pipeline"))

((call
   function: (attribute attribute: (identifier) @_method) @_function
   arguments: (argument_list) @sink)
  (#any-of? @_method "distinct")
  (#callee? @_function
    "pymongo.MongoClient.*" "pymongo.AsyncMongoClient.*" "pymongo.collection.Collection.*"
    "pymongo.database.Database.*" "pymongo.synchronous.*" "pymongo.asynchronous.*"
    "motor.motor_asyncio.AsyncIOMotorClient.*" "motor.motor_asyncio.AsyncIOMotorCollection.*"
    "motor.motor_asyncio.AsyncIOMotorDatabase.*" "motor.motor_tornado.MotorClient.*" "flask_pymongo.PyMongo.*"
    "beanie.Document.*")
  (#set! kind "nosql")
  (#set! argument "1|filter"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pymongo.DeleteOne" "pymongo.DeleteMany" "pymongo.UpdateOne" "pymongo.UpdateMany" "pymongo.ReplaceOne"
    "pymongo.operations.DeleteOne" "pymongo.operations.DeleteMany" "pymongo.operations.UpdateOne"
    "pymongo.operations.UpdateMany" "pymongo.operations.ReplaceOne")
  (#set! kind "nosql")
  (#set! argument "0|filter"))

; JavaScript.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pymongo.cursor.Cursor.where" "pymongo.synchronous.cursor.Cursor.where" "bson.Code" "bson.code.Code")
  (#set! kind "nosql")
  (#set! argument "0|code"))

; MongoEngine.
((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list (keyword_argument name: (identifier) @_raw)) @sink)
  (#any-of? @_method "objects" "filter" "get" "first")
  (#eq? @_raw "__raw__")
  (#set! kind "nosql")
  (#set! argument "|__raw__"))

((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#any-of? @_method "exec_js")
  (#set! kind "nosql")
  (#set! argument "0|code"))

; What is no dict.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "bson.ObjectId" "bson.objectid.ObjectId")
  (#set! clears "nosql"))
