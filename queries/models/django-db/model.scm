;; title = "Django's database layer"

; Cursors.
((call function: (_) @_function) @returns
  (#callee? @_function "django.db.connection.cursor" "django.db.connection.chunked_cursor")
  (#set! type "django.db.backends.utils.CursorWrapper"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.db.backends.utils.CursorWrapper.execute" "django.db.backends.utils.CursorWrapper.executemany"
    "django.db.backends.utils.CursorDebugWrapper.execute" "django.db.backends.utils.CursorDebugWrapper.executemany")
  (#set! kind "sql")
  (#set! argument "0|sql"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.db.backends.utils.CursorWrapper.callproc" "django.db.backends.utils.CursorDebugWrapper.callproc")
  (#set! kind "sql")
  (#set! argument "0|procname"))

; The ORM.
((attribute) @returns
  (#resolves? @returns "django.db.models.Model.objects")
  (#set! type "django.db.models.QuerySet"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "django.db.models.query.QuerySet.all" "django.db.models.query.QuerySet.filter"
    "django.db.models.query.QuerySet.exclude" "django.db.models.query.QuerySet.annotate"
    "django.db.models.query.QuerySet.alias" "django.db.models.query.QuerySet.order_by"
    "django.db.models.query.QuerySet.distinct" "django.db.models.query.QuerySet.using"
    "django.db.models.query.QuerySet.select_related" "django.db.models.query.QuerySet.prefetch_related"
    "django.db.models.query.QuerySet.defer" "django.db.models.query.QuerySet.only"
    "django.db.models.query.QuerySet.values" "django.db.models.query.QuerySet.values_list"
    "django.db.models.query.QuerySet.reverse" "django.db.models.query.QuerySet.none"
    "django.db.models.query.QuerySet.union" "django.db.models.query.QuerySet.intersection"
    "django.db.models.query.QuerySet.difference" "django.db.models.query.QuerySet.extra"
    "django.db.models.QuerySet.all" "django.db.models.QuerySet.filter" "django.db.models.QuerySet.exclude"
    "django.db.models.QuerySet.annotate" "django.db.models.QuerySet.alias" "django.db.models.QuerySet.order_by"
    "django.db.models.QuerySet.distinct" "django.db.models.QuerySet.using" "django.db.models.QuerySet.select_related"
    "django.db.models.QuerySet.prefetch_related" "django.db.models.QuerySet.defer" "django.db.models.QuerySet.only"
    "django.db.models.QuerySet.values" "django.db.models.QuerySet.values_list" "django.db.models.QuerySet.reverse"
    "django.db.models.QuerySet.none" "django.db.models.QuerySet.union" "django.db.models.QuerySet.intersection"
    "django.db.models.QuerySet.difference" "django.db.models.QuerySet.extra" "django.db.models.Manager.all"
    "django.db.models.Manager.filter" "django.db.models.Manager.exclude" "django.db.models.Manager.annotate"
    "django.db.models.Manager.alias" "django.db.models.Manager.order_by" "django.db.models.Manager.distinct"
    "django.db.models.Manager.using" "django.db.models.Manager.select_related"
    "django.db.models.Manager.prefetch_related" "django.db.models.Manager.defer" "django.db.models.Manager.only"
    "django.db.models.Manager.values" "django.db.models.Manager.values_list" "django.db.models.Manager.reverse"
    "django.db.models.Manager.none" "django.db.models.Manager.union" "django.db.models.Manager.intersection"
    "django.db.models.Manager.difference" "django.db.models.Manager.extra" "django.db.models.manager.Manager.all"
    "django.db.models.manager.Manager.filter" "django.db.models.manager.Manager.exclude"
    "django.db.models.manager.Manager.annotate" "django.db.models.manager.Manager.alias"
    "django.db.models.manager.Manager.order_by" "django.db.models.manager.Manager.distinct"
    "django.db.models.manager.Manager.using" "django.db.models.manager.Manager.select_related"
    "django.db.models.manager.Manager.prefetch_related" "django.db.models.manager.Manager.defer"
    "django.db.models.manager.Manager.only" "django.db.models.manager.Manager.values"
    "django.db.models.manager.Manager.values_list" "django.db.models.manager.Manager.reverse"
    "django.db.models.manager.Manager.none" "django.db.models.manager.Manager.union"
    "django.db.models.manager.Manager.intersection" "django.db.models.manager.Manager.difference"
    "django.db.models.manager.Manager.extra")
  (#set! type "django.db.models.QuerySet"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.db.models.query.QuerySet.raw" "django.db.models.QuerySet.raw" "django.db.models.Manager.raw"
    "django.db.models.manager.Manager.raw")
  (#set! kind "sql")
  (#set! argument "0|raw_query"))

((call
   function: (attribute
     object: [
       (attribute attribute: (identifier) @_objects)
       (call function: (attribute object: (attribute attribute: (identifier) @_objects)))
       (call function: (attribute object: (call function: (attribute object: (attribute attribute: (identifier) @_objects)))))
     ]
     attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#eq? @_objects "objects")
  (#eq? @_method "raw")
  (#set! kind "sql")
  (#set! argument "0|raw_query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.db.models.query.QuerySet.extra" "django.db.models.QuerySet.extra" "django.db.models.Manager.extra"
    "django.db.models.manager.Manager.extra")
  (#set! kind "sql")
  (#set! argument "0|select"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.db.models.query.QuerySet.extra" "django.db.models.QuerySet.extra" "django.db.models.Manager.extra"
    "django.db.models.manager.Manager.extra")
  (#set! kind "sql")
  (#set! argument "1|where"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.db.models.query.QuerySet.extra" "django.db.models.QuerySet.extra" "django.db.models.Manager.extra"
    "django.db.models.manager.Manager.extra")
  (#set! kind "sql")
  (#set! argument "3|tables"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.db.models.query.QuerySet.extra" "django.db.models.QuerySet.extra" "django.db.models.Manager.extra"
    "django.db.models.manager.Manager.extra")
  (#set! kind "sql")
  (#set! argument "4|order_by"))

((call
   function: (attribute
     object: [
       (attribute attribute: (identifier) @_objects)
       (call function: (attribute object: (attribute attribute: (identifier) @_objects)))
       (call function: (attribute object: (call function: (attribute object: (attribute attribute: (identifier) @_objects)))))
     ]
     attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#eq? @_objects "objects")
  (#eq? @_method "extra")
  (#set! kind "sql")
  (#set! argument "0|select"))

((call
   function: (attribute
     object: [
       (attribute attribute: (identifier) @_objects)
       (call function: (attribute object: (attribute attribute: (identifier) @_objects)))
       (call function: (attribute object: (call function: (attribute object: (attribute attribute: (identifier) @_objects)))))
     ]
     attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#eq? @_objects "objects")
  (#eq? @_method "extra")
  (#set! kind "sql")
  (#set! argument "1|where"))

((call
   function: (attribute
     object: [
       (attribute attribute: (identifier) @_objects)
       (call function: (attribute object: (attribute attribute: (identifier) @_objects)))
       (call function: (attribute object: (call function: (attribute object: (attribute attribute: (identifier) @_objects)))))
     ]
     attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#eq? @_objects "objects")
  (#eq? @_method "extra")
  (#set! kind "sql")
  (#set! argument "3|tables"))

((call
   function: (attribute
     object: [
       (attribute attribute: (identifier) @_objects)
       (call function: (attribute object: (attribute attribute: (identifier) @_objects)))
       (call function: (attribute object: (call function: (attribute object: (attribute attribute: (identifier) @_objects)))))
     ]
     attribute: (identifier) @_method)
   arguments: (argument_list) @sink)
  (#eq? @_objects "objects")
  (#eq? @_method "extra")
  (#set! kind "sql")
  (#set! argument "4|order_by"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.db.models.expressions.RawSQL" "django.db.models.RawSQL"
    "django.db.backends.base.schema.BaseDatabaseSchemaEditor.execute" "django.db.connection.schema_editor().execute")
  (#set! kind "sql")
  (#set! argument "0|sql"))
