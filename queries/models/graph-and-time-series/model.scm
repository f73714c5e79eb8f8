;; title = "Query languages of other databases"

((call function: (_) @_function) @returns
  (#callee? @_function "neo4j.GraphDatabase.driver")
  (#set! type "neo4j.Driver"))

((call function: (_) @_function) @returns
  (#callee? @_function "neo4j.AsyncGraphDatabase.driver")
  (#set! type "neo4j.AsyncDriver"))

((call function: (_) @_function) @returns
  (#callee? @_function "neo4j.Driver.session")
  (#set! type "neo4j.Session"))

((call function: (_) @_function) @returns
  (#callee? @_function "neo4j.AsyncDriver.session")
  (#set! type "neo4j.AsyncSession"))

((call function: (_) @_function) @returns
  (#callee? @_function "neo4j.Session.begin_transaction")
  (#set! type "neo4j.Transaction"))

((call function: (_) @_function) @returns
  (#callee? @_function "neo4j.AsyncSession.begin_transaction")
  (#set! type "neo4j.AsyncTransaction"))

((call function: (_) @_function) @returns
  (#callee? @_function "arango.ArangoClient.db")
  (#set! type "arango.database.Database"))

((call function: (_) @_function) @returns
  (#callee? @_function "influxdb_client.InfluxDBClient.query_api")
  (#set! type "influxdb_client.QueryApi"))

((call function: (_) @_function) @returns
  (#callee? @_function "cassandra.cluster.Cluster.connect")
  (#set! type "cassandra.cluster.Session"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "neo4j.Session.run" "neo4j.AsyncSession.run" "neo4j.Transaction.run" "neo4j.AsyncTransaction.run"
    "neo4j.ManagedTransaction.run" "neo4j.AsyncManagedTransaction.run" "neomodel.db.cypher_query"
    "neomodel.adb.cypher_query" "arango.database.Database.aql.execute" "arango.database.Database.aql.explain"
    "influxdb.InfluxDBClient.query" "influxdb.DataFrameClient.query" "influxdb_client.QueryApi.query"
    "influxdb_client.QueryApi.query_csv" "influxdb_client.QueryApi.query_raw" "influxdb_client.QueryApi.query_stream"
    "influxdb_client.QueryApi.query_data_frame")
  (#set! kind "nosql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "neo4j.Driver.execute_query" "neo4j.AsyncDriver.execute_query")
  (#set! kind "nosql")
  (#set! argument "0|query_"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "py2neo.Graph.run" "py2neo.Graph.evaluate" "py2neo.Graph.query" "py2neo.Graph.update" "py2neo.Transaction.run"
    "py2neo.Transaction.evaluate" "py2neo.Transaction.query" "py2neo.Transaction.update")
  (#set! kind "nosql")
  (#set! argument "0|cypher"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "cassandra.cluster.Session.execute" "cassandra.cluster.Session.execute_async" "cassandra.cluster.Session.prepare")
  (#set! kind "sql")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "cassandra.query.SimpleStatement")
  (#set! kind "sql")
  (#set! argument "0|query_string"))
