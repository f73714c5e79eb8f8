;; title = "SQLAlchemy"

; Engines, connections, sessions.
((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.create_engine" "sqlalchemy.engine.create_engine" "sqlmodel.create_engine"
    "sqlalchemy.engine_from_config" "sqlalchemy.create_mock_engine")
  (#set! type "sqlalchemy.engine.Engine"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.engine.Engine.connect" "sqlalchemy.engine.Engine.begin" "sqlalchemy.engine.Engine.raw_connection"
    "sqlalchemy.Engine.connect" "sqlalchemy.Engine.begin" "sqlalchemy.Engine.raw_connection"
    "sqlalchemy.engine.base.Engine.connect" "sqlalchemy.engine.base.Engine.begin"
    "sqlalchemy.engine.base.Engine.raw_connection" "sqlalchemy.orm.Session.connection"
    "sqlalchemy.orm.session.Session.connection" "sqlalchemy.orm.scoped_session.connection"
    "sqlalchemy.orm.scoping.scoped_session.connection" "sqlmodel.Session.connection"
    "sqlmodel.orm.session.Session.connection" "sqlalchemy.engine.Connection.execution_options")
  (#set! type "sqlalchemy.engine.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.orm.sessionmaker" "sqlalchemy.orm.session.sessionmaker")
  (#set! type "sqlalchemy.orm.sessionmaker"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.orm.sessionmaker.__call__" "sqlalchemy.orm.Session" "sqlalchemy.orm.session.Session"
    "sqlalchemy.orm.scoped_session" "sqlalchemy.orm.scoping.scoped_session" "sqlalchemy.orm.Session.__call__"
    "sqlalchemy.orm.sessionmaker.begin" "sqlmodel.Session")
  (#set! type "sqlalchemy.orm.Session"))

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.ext.asyncio.create_async_engine" "sqlalchemy.ext.asyncio.async_engine_from_config")
  (#set! type "sqlalchemy.ext.asyncio.AsyncEngine"))

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.ext.asyncio.AsyncEngine.connect" "sqlalchemy.ext.asyncio.AsyncEngine.begin")
  (#set! type "sqlalchemy.ext.asyncio.AsyncConnection"))

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.ext.asyncio.async_sessionmaker")
  (#set! type "sqlalchemy.ext.asyncio.async_sessionmaker"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.ext.asyncio.async_sessionmaker.__call__" "sqlalchemy.ext.asyncio.async_sessionmaker.begin"
    "sqlalchemy.ext.asyncio.AsyncSession" "sqlalchemy.ext.asyncio.async_scoped_session"
    "sqlmodel.ext.asyncio.session.AsyncSession")
  (#set! type "sqlalchemy.ext.asyncio.AsyncSession"))

((attribute) @returns
  (#resolves? @returns "flask_sqlalchemy.SQLAlchemy.session")
  (#set! type "sqlalchemy.orm.Session"))

((attribute) @returns
  (#resolves? @returns "flask_sqlalchemy.SQLAlchemy.engine")
  (#set! type "sqlalchemy.engine.Engine"))

((attribute) @returns
  (#resolves? @returns "flask_sqlalchemy.SQLAlchemy.Model.query")
  (#set! type "sqlalchemy.orm.Query"))

; Statements.
((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.select" "sqlalchemy.sql.select" "sqlalchemy.sql.expression.select"
    "flask_sqlalchemy.SQLAlchemy.select" "sqlmodel.select" "sqlalchemy.future.select" "sqlalchemy.sql.Select.where"
    "sqlalchemy.sql.Select.filter" "sqlalchemy.sql.Select.filter_by" "sqlalchemy.sql.Select.order_by"
    "sqlalchemy.sql.Select.group_by" "sqlalchemy.sql.Select.having" "sqlalchemy.sql.Select.distinct"
    "sqlalchemy.sql.Select.limit" "sqlalchemy.sql.Select.offset" "sqlalchemy.sql.Select.join"
    "sqlalchemy.sql.Select.outerjoin" "sqlalchemy.sql.Select.join_from" "sqlalchemy.sql.Select.select_from"
    "sqlalchemy.sql.Select.options" "sqlalchemy.sql.Select.with_only_columns" "sqlalchemy.sql.Select.add_columns"
    "sqlalchemy.sql.Select.with_for_update" "sqlalchemy.sql.Select.union" "sqlalchemy.sql.Select.union_all"
    "sqlalchemy.sql.Select.subquery" "sqlalchemy.sql.Select.cte" "sqlalchemy.sql.Select.alias"
    "sqlalchemy.sql.Select.scalar_subquery" "sqlalchemy.sql.Select.execution_options" "sqlalchemy.sql.Select.params"
    "sqlalchemy.sql.Select.correlate")
  (#set! type "sqlalchemy.sql.Select"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.insert" "sqlalchemy.sql.insert" "sqlalchemy.sql.expression.insert"
    "flask_sqlalchemy.SQLAlchemy.insert" "sqlmodel.insert" "sqlalchemy.dialects.postgresql.insert"
    "sqlalchemy.dialects.mysql.insert" "sqlalchemy.dialects.sqlite.insert" "sqlalchemy.sql.Insert.where"
    "sqlalchemy.sql.Insert.values" "sqlalchemy.sql.Insert.returning" "sqlalchemy.sql.Insert.ordered_values"
    "sqlalchemy.sql.Insert.on_conflict_do_nothing" "sqlalchemy.sql.Insert.on_conflict_do_update"
    "sqlalchemy.sql.Insert.on_duplicate_key_update" "sqlalchemy.sql.Insert.execution_options")
  (#set! type "sqlalchemy.sql.Insert"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.update" "sqlalchemy.sql.update" "sqlalchemy.sql.expression.update"
    "flask_sqlalchemy.SQLAlchemy.update" "sqlmodel.update" "sqlalchemy.sql.Update.where"
    "sqlalchemy.sql.Update.values" "sqlalchemy.sql.Update.returning" "sqlalchemy.sql.Update.ordered_values"
    "sqlalchemy.sql.Update.on_conflict_do_nothing" "sqlalchemy.sql.Update.on_conflict_do_update"
    "sqlalchemy.sql.Update.on_duplicate_key_update" "sqlalchemy.sql.Update.execution_options")
  (#set! type "sqlalchemy.sql.Update"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.delete" "sqlalchemy.sql.delete" "sqlalchemy.sql.expression.delete"
    "flask_sqlalchemy.SQLAlchemy.delete" "sqlmodel.delete" "sqlalchemy.sql.Delete.where"
    "sqlalchemy.sql.Delete.values" "sqlalchemy.sql.Delete.returning" "sqlalchemy.sql.Delete.ordered_values"
    "sqlalchemy.sql.Delete.on_conflict_do_nothing" "sqlalchemy.sql.Delete.on_conflict_do_update"
    "sqlalchemy.sql.Delete.on_duplicate_key_update" "sqlalchemy.sql.Delete.execution_options")
  (#set! type "sqlalchemy.sql.Delete"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.orm.Session.query" "sqlalchemy.orm.session.Session.query" "sqlalchemy.orm.scoped_session.query"
    "sqlalchemy.orm.scoping.scoped_session.query" "sqlmodel.Session.query" "sqlmodel.orm.session.Session.query"
    "sqlalchemy.orm.Query.filter" "sqlalchemy.orm.Query.filter_by" "sqlalchemy.orm.Query.order_by"
    "sqlalchemy.orm.Query.group_by" "sqlalchemy.orm.Query.having" "sqlalchemy.orm.Query.distinct"
    "sqlalchemy.orm.Query.limit" "sqlalchemy.orm.Query.offset" "sqlalchemy.orm.Query.join"
    "sqlalchemy.orm.Query.outerjoin" "sqlalchemy.orm.Query.select_from" "sqlalchemy.orm.Query.options"
    "sqlalchemy.orm.Query.with_entities" "sqlalchemy.orm.Query.add_columns" "sqlalchemy.orm.Query.with_for_update"
    "sqlalchemy.orm.Query.union" "sqlalchemy.orm.Query.union_all" "sqlalchemy.orm.Query.subquery"
    "sqlalchemy.orm.Query.cte" "sqlalchemy.orm.Query.params" "sqlalchemy.orm.Query.execution_options"
    "sqlalchemy.orm.Query.where" "sqlalchemy.orm.Query.populate_existing" "sqlalchemy.orm.Query.yield_per"
    "sqlalchemy.orm.Query.enable_eagerloads")
  (#set! type "sqlalchemy.orm.Query"))

; Strings that are SQL.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlalchemy.text" "sqlalchemy.literal_column" "sqlalchemy.sql.text" "sqlalchemy.sql.literal_column"
    "sqlalchemy.sql.expression.text" "sqlalchemy.sql.expression.literal_column" "flask_sqlalchemy.SQLAlchemy.text"
    "flask_sqlalchemy.SQLAlchemy.literal_column" "sqlmodel.text" "sqlmodel.literal_column"
    "sqlalchemy.sql.Select.with_statement_hint" "sqlalchemy.Select.with_statement_hint"
    "sqlalchemy.sql.expression.Select.with_statement_hint" "sqlalchemy.orm.Query.with_statement_hint")
  (#set! kind "sql")
  (#set! argument "0|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlalchemy.column" "sqlalchemy.sql.column" "sqlalchemy.sql.expression.column"
    "flask_sqlalchemy.SQLAlchemy.column" "sqlmodel.column")
  (#argument? @sink "2|is_literal" @_literal)
  (#value? @_literal True)
  (#set! kind "sql")
  (#set! argument "0|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlalchemy.sql.Select.with_hint" "sqlalchemy.Select.with_hint" "sqlalchemy.sql.expression.Select.with_hint"
    "sqlalchemy.orm.Query.with_hint")
  (#set! kind "sql")
  (#set! argument "1|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlalchemy.sql.Select.prefix_with" "sqlalchemy.sql.Select.suffix_with" "sqlalchemy.Select.prefix_with"
    "sqlalchemy.Select.suffix_with" "sqlalchemy.sql.expression.Select.prefix_with"
    "sqlalchemy.sql.expression.Select.suffix_with" "sqlalchemy.sql.Insert.prefix_with"
    "sqlalchemy.sql.Insert.suffix_with" "sqlalchemy.sql.Update.prefix_with" "sqlalchemy.sql.Update.suffix_with"
    "sqlalchemy.sql.Delete.prefix_with" "sqlalchemy.sql.Delete.suffix_with" "sqlalchemy.orm.Query.prefix_with"
    "sqlalchemy.orm.Query.suffix_with")
  (#set! kind "sql")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlalchemy.engine.Engine.execute" "sqlalchemy.engine.Engine.scalar" "sqlalchemy.engine.Engine.scalars"
    "sqlalchemy.Engine.execute" "sqlalchemy.Engine.scalar" "sqlalchemy.Engine.scalars"
    "sqlalchemy.engine.base.Engine.execute" "sqlalchemy.engine.base.Engine.scalar"
    "sqlalchemy.engine.base.Engine.scalars" "sqlalchemy.engine.Connection.execute"
    "sqlalchemy.engine.Connection.scalar" "sqlalchemy.engine.Connection.scalars" "sqlalchemy.Connection.execute"
    "sqlalchemy.Connection.scalar" "sqlalchemy.Connection.scalars" "sqlalchemy.engine.base.Connection.execute"
    "sqlalchemy.engine.base.Connection.scalar" "sqlalchemy.engine.base.Connection.scalars"
    "sqlalchemy.orm.Session.execute" "sqlalchemy.orm.Session.scalar" "sqlalchemy.orm.Session.scalars"
    "sqlalchemy.orm.session.Session.execute" "sqlalchemy.orm.session.Session.scalar"
    "sqlalchemy.orm.session.Session.scalars" "sqlalchemy.orm.scoped_session.execute"
    "sqlalchemy.orm.scoped_session.scalar" "sqlalchemy.orm.scoped_session.scalars"
    "sqlalchemy.orm.scoping.scoped_session.execute" "sqlalchemy.orm.scoping.scoped_session.scalar"
    "sqlalchemy.orm.scoping.scoped_session.scalars" "sqlmodel.Session.execute" "sqlmodel.Session.scalar"
    "sqlmodel.Session.scalars" "sqlmodel.orm.session.Session.execute" "sqlmodel.orm.session.Session.scalar"
    "sqlmodel.orm.session.Session.scalars" "sqlalchemy.ext.asyncio.AsyncSession.execute"
    "sqlalchemy.ext.asyncio.AsyncSession.scalar" "sqlalchemy.ext.asyncio.AsyncSession.scalars"
    "sqlalchemy.ext.asyncio.session.AsyncSession.execute" "sqlalchemy.ext.asyncio.session.AsyncSession.scalar"
    "sqlalchemy.ext.asyncio.session.AsyncSession.scalars" "sqlalchemy.ext.asyncio.async_scoped_session.execute"
    "sqlalchemy.ext.asyncio.async_scoped_session.scalar" "sqlalchemy.ext.asyncio.async_scoped_session.scalars"
    "sqlmodel.ext.asyncio.session.AsyncSession.execute" "sqlmodel.ext.asyncio.session.AsyncSession.scalar"
    "sqlmodel.ext.asyncio.session.AsyncSession.scalars" "sqlalchemy.ext.asyncio.AsyncConnection.execute"
    "sqlalchemy.ext.asyncio.AsyncConnection.scalar" "sqlalchemy.ext.asyncio.AsyncConnection.scalars"
    "sqlalchemy.ext.asyncio.AsyncConnection.stream" "sqlalchemy.ext.asyncio.AsyncConnection.stream_scalars"
    "sqlalchemy.ext.asyncio.engine.AsyncConnection.execute" "sqlalchemy.ext.asyncio.engine.AsyncConnection.scalar"
    "sqlalchemy.ext.asyncio.engine.AsyncConnection.scalars" "sqlalchemy.ext.asyncio.engine.AsyncConnection.stream"
    "sqlalchemy.ext.asyncio.engine.AsyncConnection.stream_scalars" "sqlalchemy.ext.asyncio.AsyncSession.stream"
    "sqlalchemy.ext.asyncio.AsyncSession.stream_scalars" "sqlalchemy.ext.asyncio.session.AsyncSession.stream"
    "sqlalchemy.ext.asyncio.session.AsyncSession.stream_scalars" "sqlalchemy.ext.asyncio.async_scoped_session.stream"
    "sqlalchemy.ext.asyncio.async_scoped_session.stream_scalars" "sqlmodel.ext.asyncio.session.AsyncSession.stream"
    "sqlmodel.ext.asyncio.session.AsyncSession.stream_scalars" "sqlmodel.Session.exec"
    "sqlmodel.orm.session.Session.exec" "sqlmodel.ext.asyncio.session.AsyncSession.exec"
    "sqlalchemy.orm.Session.exec" "sqlalchemy.ext.asyncio.AsyncSession.exec"
    "sqlalchemy.engine.Connection.exec_driver_sql" "sqlalchemy.Connection.exec_driver_sql"
    "sqlalchemy.engine.base.Connection.exec_driver_sql" "sqlalchemy.ext.asyncio.AsyncConnection.exec_driver_sql"
    "sqlalchemy.ext.asyncio.engine.AsyncConnection.exec_driver_sql")
  (#set! kind "sql")
  (#set! argument "0|statement"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "sqlalchemy.DDL" "sqlalchemy.schema.DDL")
  (#set! kind "sql")
  (#set! argument "0|statement"))

; Taken as SQL until 1.3.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlalchemy.orm.Query.filter" "sqlalchemy.orm.Query.order_by" "sqlalchemy.orm.Query.group_by"
    "sqlalchemy.orm.Query.having" "sqlalchemy.orm.Query.distinct" "sqlalchemy.orm.Query.select_from"
    "sqlalchemy.orm.Query.from_statement" "sqlalchemy.sql.Select.where" "sqlalchemy.sql.Select.filter"
    "sqlalchemy.sql.Select.order_by" "sqlalchemy.sql.Select.group_by" "sqlalchemy.sql.Select.having"
    "sqlalchemy.sql.Select.select_from")
  (#version? "sqlalchemy" "<1.3")
  (#set! kind "sql")
  (#set! argument "0"))

; What is built from expressions binds its values; what is in `text()` is told there.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "sqlalchemy.select" "sqlalchemy.insert" "sqlalchemy.update" "sqlalchemy.delete" "sqlalchemy.union"
    "sqlalchemy.union_all" "sqlalchemy.exists" "sqlalchemy.and_" "sqlalchemy.or_" "sqlalchemy.not_" "sqlalchemy.case"
    "sqlalchemy.cast" "sqlalchemy.bindparam" "sqlalchemy.literal" "sqlalchemy.text" "sqlalchemy.literal_column"
    "sqlalchemy.column" "sqlalchemy.desc" "sqlalchemy.asc" "sqlalchemy.sql.select" "sqlalchemy.sql.insert"
    "sqlalchemy.sql.update" "sqlalchemy.sql.delete" "sqlalchemy.sql.union" "sqlalchemy.sql.union_all"
    "sqlalchemy.sql.exists" "sqlalchemy.sql.and_" "sqlalchemy.sql.or_" "sqlalchemy.sql.not_" "sqlalchemy.sql.case"
    "sqlalchemy.sql.cast" "sqlalchemy.sql.bindparam" "sqlalchemy.sql.literal" "sqlalchemy.sql.text"
    "sqlalchemy.sql.literal_column" "sqlalchemy.sql.column" "sqlalchemy.sql.desc" "sqlalchemy.sql.asc"
    "sqlalchemy.sql.expression.select" "sqlalchemy.sql.expression.insert" "sqlalchemy.sql.expression.update"
    "sqlalchemy.sql.expression.delete" "sqlalchemy.sql.expression.union" "sqlalchemy.sql.expression.union_all"
    "sqlalchemy.sql.expression.exists" "sqlalchemy.sql.expression.and_" "sqlalchemy.sql.expression.or_"
    "sqlalchemy.sql.expression.not_" "sqlalchemy.sql.expression.case" "sqlalchemy.sql.expression.cast"
    "sqlalchemy.sql.expression.bindparam" "sqlalchemy.sql.expression.literal" "sqlalchemy.sql.expression.text"
    "sqlalchemy.sql.expression.literal_column" "sqlalchemy.sql.expression.column" "sqlalchemy.sql.expression.desc"
    "sqlalchemy.sql.expression.asc" "flask_sqlalchemy.SQLAlchemy.select" "flask_sqlalchemy.SQLAlchemy.insert"
    "flask_sqlalchemy.SQLAlchemy.update" "flask_sqlalchemy.SQLAlchemy.delete" "flask_sqlalchemy.SQLAlchemy.union"
    "flask_sqlalchemy.SQLAlchemy.union_all" "flask_sqlalchemy.SQLAlchemy.exists" "flask_sqlalchemy.SQLAlchemy.and_"
    "flask_sqlalchemy.SQLAlchemy.or_" "flask_sqlalchemy.SQLAlchemy.not_" "flask_sqlalchemy.SQLAlchemy.case"
    "flask_sqlalchemy.SQLAlchemy.cast" "flask_sqlalchemy.SQLAlchemy.bindparam" "flask_sqlalchemy.SQLAlchemy.literal"
    "flask_sqlalchemy.SQLAlchemy.text" "flask_sqlalchemy.SQLAlchemy.literal_column"
    "flask_sqlalchemy.SQLAlchemy.column" "flask_sqlalchemy.SQLAlchemy.desc" "flask_sqlalchemy.SQLAlchemy.asc"
    "sqlmodel.select" "sqlmodel.insert" "sqlmodel.update" "sqlmodel.delete" "sqlmodel.union" "sqlmodel.union_all"
    "sqlmodel.exists" "sqlmodel.and_" "sqlmodel.or_" "sqlmodel.not_" "sqlmodel.case" "sqlmodel.cast"
    "sqlmodel.bindparam" "sqlmodel.literal" "sqlmodel.text" "sqlmodel.literal_column" "sqlmodel.column"
    "sqlmodel.desc" "sqlmodel.asc" "sqlalchemy.future.select" "sqlalchemy.dialects.postgresql.insert"
    "sqlalchemy.dialects.mysql.insert" "sqlalchemy.dialects.sqlite.insert" "sqlalchemy.sql.Select.where"
    "sqlalchemy.sql.Select.filter" "sqlalchemy.sql.Select.filter_by" "sqlalchemy.sql.Select.order_by"
    "sqlalchemy.sql.Select.group_by" "sqlalchemy.sql.Select.having" "sqlalchemy.sql.Select.distinct"
    "sqlalchemy.sql.Select.limit" "sqlalchemy.sql.Select.offset" "sqlalchemy.sql.Select.join"
    "sqlalchemy.sql.Select.outerjoin" "sqlalchemy.sql.Select.join_from" "sqlalchemy.sql.Select.select_from"
    "sqlalchemy.sql.Select.options" "sqlalchemy.sql.Select.with_only_columns" "sqlalchemy.sql.Select.add_columns"
    "sqlalchemy.sql.Select.with_for_update" "sqlalchemy.sql.Select.union" "sqlalchemy.sql.Select.union_all"
    "sqlalchemy.sql.Select.subquery" "sqlalchemy.sql.Select.cte" "sqlalchemy.sql.Select.alias"
    "sqlalchemy.sql.Select.scalar_subquery" "sqlalchemy.sql.Select.execution_options" "sqlalchemy.sql.Select.params"
    "sqlalchemy.sql.Select.correlate" "sqlalchemy.sql.Insert.where" "sqlalchemy.sql.Insert.values"
    "sqlalchemy.sql.Insert.returning" "sqlalchemy.sql.Insert.ordered_values"
    "sqlalchemy.sql.Insert.on_conflict_do_nothing" "sqlalchemy.sql.Insert.on_conflict_do_update"
    "sqlalchemy.sql.Insert.on_duplicate_key_update" "sqlalchemy.sql.Insert.execution_options"
    "sqlalchemy.sql.Update.where" "sqlalchemy.sql.Update.values" "sqlalchemy.sql.Update.returning"
    "sqlalchemy.sql.Update.ordered_values" "sqlalchemy.sql.Update.on_conflict_do_nothing"
    "sqlalchemy.sql.Update.on_conflict_do_update" "sqlalchemy.sql.Update.on_duplicate_key_update"
    "sqlalchemy.sql.Update.execution_options" "sqlalchemy.sql.Delete.where" "sqlalchemy.sql.Delete.values"
    "sqlalchemy.sql.Delete.returning" "sqlalchemy.sql.Delete.ordered_values"
    "sqlalchemy.sql.Delete.on_conflict_do_nothing" "sqlalchemy.sql.Delete.on_conflict_do_update"
    "sqlalchemy.sql.Delete.on_duplicate_key_update" "sqlalchemy.sql.Delete.execution_options"
    "sqlalchemy.orm.Query.filter" "sqlalchemy.orm.Query.filter_by" "sqlalchemy.orm.Query.order_by"
    "sqlalchemy.orm.Query.group_by" "sqlalchemy.orm.Query.having" "sqlalchemy.orm.Query.distinct"
    "sqlalchemy.orm.Query.limit" "sqlalchemy.orm.Query.offset" "sqlalchemy.orm.Query.join"
    "sqlalchemy.orm.Query.outerjoin" "sqlalchemy.orm.Query.select_from" "sqlalchemy.orm.Query.options"
    "sqlalchemy.orm.Query.with_entities" "sqlalchemy.orm.Query.add_columns" "sqlalchemy.orm.Query.with_for_update"
    "sqlalchemy.orm.Query.union" "sqlalchemy.orm.Query.union_all" "sqlalchemy.orm.Query.subquery"
    "sqlalchemy.orm.Query.cte" "sqlalchemy.orm.Query.params" "sqlalchemy.orm.Query.execution_options"
    "sqlalchemy.orm.Query.where" "sqlalchemy.orm.Query.populate_existing" "sqlalchemy.orm.Query.yield_per"
    "sqlalchemy.orm.Query.enable_eagerloads" "sqlalchemy.sql.elements.TextClause.bindparams"
    "sqlalchemy.sql.elements.TextClause.columns")
  (#set! clears "sql"))
