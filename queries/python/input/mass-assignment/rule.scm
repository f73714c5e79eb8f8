;; title      = "Any field from a request"
;; message    = "A request says which fields are written here, and so can write those that nobody thought of, such as `is_admin`; name the fields that are meant"
;; severity   = "high"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [915]
;; owasp      = ["A08:2021", "A01:2021"]

; A name that the request brings; a prefix of the program's own leaves only what begins with it. Where classes say which fields there are, as
; those of Pydantic do, the names that are gone through are mostly theirs.
((call
   function: (_) @callee
   arguments: (argument_list . (_) . (_) @name)) @match
  (#callee? @callee "builtins.setattr")
  (#not-imports? "fastapi" "pydantic" "marshmallow" "sqlmodel" "msgspec" "attrs" "attr" "ninja" "apispec" "webargs")
  (#sink? @match "field" "http")
  (#hole-after? @name "field" "http" "^$")
  (#not-file? "<test>"))

; All that the request brings, into a row: Django.
((call
   function: (attribute object: (attribute attribute: (identifier) @_manager) attribute: (identifier) @_method)
   arguments: (argument_list (dictionary_splat (_) @data))) @match
  (#any-of? @_manager "objects" "all_objects" "_default_manager")
  (#any-of? @_method "create" "acreate" "get_or_create" "update_or_create" "update" "aupdate")
  (#not-match? @data "cleaned_data|validated|model_dump|schema")
  (#flows-from? @data "http" "field")
  (#not-file? "<test>"))

((call
   function: (attribute object: (call function: (attribute object: (attribute attribute: (identifier) @_manager))) attribute: (identifier) @_method)
   arguments: (argument_list (dictionary_splat (_) @data))) @match
  (#any-of? @_manager "objects" "all_objects" "_default_manager")
  (#any-of? @_method "create" "acreate" "get_or_create" "update_or_create" "update" "aupdate")
  (#not-match? @data "cleaned_data|validated|model_dump|schema")
  (#flows-from? @data "http" "field")
  (#not-file? "<test>"))

; SQLAlchemy: `insert(User).values(**data)`, `query.update(data)`.
((call
   function: (attribute object: (call function: (_) @_statement) attribute: (identifier) @_method)
   arguments: (argument_list [(dictionary_splat (_) @data) (identifier) @data (attribute) @data (subscript) @data (call) @data])) @match
  (#eq? @_method "values")
  (#callee? @_statement "sqlalchemy.insert" "sqlalchemy.update" "sqlalchemy.dialects.postgresql.insert" "sqlalchemy.dialects.mysql.insert" "sqlalchemy.sql.expression.insert" "sqlalchemy.sql.expression.update")
  (#flows-from? @data "json" "field")
  (#not-file? "<test>"))

; The attributes themselves.
((call
   function: (attribute object: (attribute attribute: (identifier) @_dict) attribute: (identifier) @_update)
   arguments: (argument_list [(dictionary_splat (_) @data) (identifier) @data (attribute) @data (subscript) @data (call) @data])) @match
  (#eq? @_dict "__dict__")
  (#eq? @_update "update")
  (#not-match? @data "cleaned_data|validated|model_dump|schema")
  (#flows-from? @data "http" "field")
  (#not-file? "<test>"))

((call
   function: (attribute object: (call function: (_) @_vars) attribute: (identifier) @_update)
   arguments: (argument_list [(dictionary_splat (_) @data) (identifier) @data (attribute) @data (subscript) @data (call) @data])) @match
  (#callee? @_vars "builtins.vars")
  (#eq? @_update "update")
  (#not-match? @data "cleaned_data|validated|model_dump|schema")
  (#flows-from? @data "http" "field")
  (#not-file? "<test>"))

; A row of a class of this file.
((call
   function: (identifier) @class
   arguments: (argument_list (dictionary_splat (_) @data))) @match
  (#match? @class "^[A-Z]")
  (#subclass? @class
    "django.db.models.Model" "sqlalchemy.orm.DeclarativeBase" "sqlalchemy.orm.declarative_base()" "sqlalchemy.ext.declarative.declarative_base()"
    "flask_sqlalchemy.SQLAlchemy.Model" "flask_sqlalchemy.SQLAlchemy().Model" "peewee.Model" "tortoise.models.Model" "mongoengine.Document" "mongoengine.DynamicDocument")
  (#not-match? @data "cleaned_data|validated|model_dump|schema")
  (#flows-from? @data "http" "field")
  (#not-file? "<test>"))

; A class of another file, by where it comes from.
((call
   function: [(identifier) @class (attribute attribute: (identifier) @class)]
   arguments: (argument_list . (dictionary_splat [(attribute) (call)] @data) .)) @match
  (#any-of? @class
    "User" "Account" "Customer" "Member" "Person" "Profile" "Admin" "Employee" "Order" "Payment" "Invoice" "Product" "Item" "Post" "Article" "Comment" "Role" "Group" "Tenant" "Organization" "Company" "Project" "Task" "Ticket" "Message")
  (#not-imports? "pydantic" "marshmallow" "attrs" "attr" "msgspec")
  (#not-match? @data "cleaned_data|validated|model_dump|schema")
  (#flows-from? @data "http" "field")
  (#not-file? "<test>")
  (#set! confidence "low"))

; A form or a serializer that takes every field of its model, also those that are added later.
((class_definition
   superclasses: (argument_list [(identifier) (attribute)] @_base)
   body: (block (class_definition
     name: (identifier) @_meta
     body: (block (expression_statement (assignment left: (identifier) @_fields right: (string) @_all) @match))))) 
  (#subclass? @_base
    "django.forms.ModelForm" "django.forms.models.ModelForm" "rest_framework.serializers.ModelSerializer"
    "rest_framework.serializers.HyperlinkedModelSerializer" "ninja.ModelSchema")
  (#eq? @_meta "Meta")
  (#eq? @_fields "fields")
  (#value? @_all "__all__")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "`__all__` takes every field of the model, also those that are added later; name the fields that are meant"))
