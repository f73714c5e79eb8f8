from pyspark.sql import SparkSession
from pyspark.sql.functions import expr

spark = SparkSession.builder.getOrCreate()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyspark.sql.SparkSession
frame = spark.sql("SELECT * FROM users")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyspark.sql.DataFrame
#                 ^^^^^^^^^^^^^^^^^^^^^ sink sql
frame.filter("age > 41").selectExpr("name")
#^^^^^^^^^^^^^^^^^^^^^^^ returns pyspark.sql.DataFrame
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyspark.sql.DataFrame
#            ^^^^^^^^^^ sink sql
#                                   ^^^^^^ sink sql
frame.withColumn("next", expr("age + 1"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pyspark.sql.DataFrame
#                             ^^^^^^^^^ sink sql

# No SQL.
spark.stop()
