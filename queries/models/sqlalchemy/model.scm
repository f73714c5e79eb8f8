;; title = "SQLAlchemy"

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.create_engine" "sqlalchemy.engine.create_engine" "sqlalchemy.engine_from_config")
  (#set! type "sqlalchemy.engine.Engine"))

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.engine.Engine.connect" "sqlalchemy.engine.Engine.begin" "sqlalchemy.orm.Session.connection")
  (#set! type "sqlalchemy.engine.Connection"))

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.orm.sessionmaker" "sqlalchemy.orm.session.sessionmaker")
  (#set! type "sqlalchemy.orm.sessionmaker"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "sqlalchemy.orm.sessionmaker.__call__" "sqlalchemy.orm.Session" "sqlalchemy.orm.session.Session"
    "sqlalchemy.orm.scoped_session" "sqlalchemy.orm.sessionmaker.begin" "sqlmodel.Session")
  (#set! type "sqlalchemy.orm.Session"))

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.ext.asyncio.create_async_engine")
  (#set! type "sqlalchemy.ext.asyncio.AsyncEngine"))

((call function: (_) @_function) @returns
  (#callee? @_function "sqlalchemy.ext.asyncio.AsyncEngine.connect" "sqlalchemy.ext.asyncio.AsyncEngine.begin")
  (#set! type "sqlalchemy.ext.asyncio.AsyncConnection"))

((attribute) @returns
  (#resolves? @returns "flask_sqlalchemy.SQLAlchemy.session")
  (#set! type "sqlalchemy.orm.Session"))

((attribute) @returns
  (#resolves? @returns "flask_sqlalchemy.SQLAlchemy.engine")
  (#set! type "sqlalchemy.engine.Engine"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text")
  (#set! kind "sql")
  (#set! argument "0|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "sqlalchemy.engine.Engine.execute" "sqlalchemy.engine.Engine.scalar" "sqlalchemy.engine.Engine.scalars"
    "sqlalchemy.engine.Connection.execute" "sqlalchemy.engine.Connection.scalar"
    "sqlalchemy.engine.Connection.scalars" "sqlalchemy.orm.Session.execute" "sqlalchemy.orm.Session.scalar"
    "sqlalchemy.orm.Session.scalars" "sqlalchemy.ext.asyncio.AsyncConnection.execute"
    "sqlalchemy.ext.asyncio.AsyncConnection.scalar" "sqlalchemy.ext.asyncio.AsyncConnection.scalars"
    "sqlalchemy.ext.asyncio.AsyncSession.execute" "sqlalchemy.ext.asyncio.AsyncSession.scalar"
    "sqlalchemy.ext.asyncio.AsyncSession.scalars")
  (#set! kind "sql")
  (#set! argument "0|statement"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "sqlalchemy.engine.Connection.exec_driver_sql" "sqlalchemy.ext.asyncio.AsyncConnection.exec_driver_sql")
  (#set! kind "sql")
  (#set! argument "0|statement"))
