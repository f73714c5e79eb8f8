;; title = "Spark"

((call function: (_) @_function) @returns
  (#callee? @_function
    "pyspark.sql.SparkSession.builder.getOrCreate" "pyspark.sql.SparkSession.getActiveSession"
    "pyspark.sql.SparkSession.active" "pyspark.sql.SparkSession.newSession"
    "pyspark.sql.SparkSession.builder.appName().getOrCreate" "pyspark.sql.SparkSession.builder.master().getOrCreate"
    "pyspark.sql.SparkSession.builder.config().getOrCreate")
  (#set! type "pyspark.sql.SparkSession"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "pyspark.sql.SparkSession.sql" "pyspark.sql.SparkSession.table" "pyspark.sql.SparkSession.createDataFrame"
    "pyspark.sql.DataFrame.filter" "pyspark.sql.DataFrame.where" "pyspark.sql.DataFrame.select"
    "pyspark.sql.DataFrame.selectExpr" "pyspark.sql.DataFrame.join" "pyspark.sql.DataFrame.groupBy"
    "pyspark.sql.DataFrame.orderBy" "pyspark.sql.DataFrame.limit" "pyspark.sql.DataFrame.distinct"
    "pyspark.sql.DataFrame.withColumn" "pyspark.sql.DataFrame.drop")
  (#set! type "pyspark.sql.DataFrame"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pyspark.sql.SparkSession.sql" "pyspark.sql.session.SparkSession.sql" "pyspark.sql.SQLContext.sql")
  (#set! kind "sql")
  (#set! argument "0|sqlQuery"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyspark.sql.DataFrame.filter" "pyspark.sql.DataFrame.where")
  (#set! kind "sql")
  (#set! argument "0|condition"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyspark.sql.DataFrame.selectExpr")
  (#set! kind "sql")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pyspark.sql.functions.expr")
  (#set! kind "sql")
  (#set! argument "0|str"))
