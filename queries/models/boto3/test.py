import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")
table.scan(FilterExpression="age > :age")
#                           ^^^^^^^^^^^^ sink nosql
table.scan(FilterExpression=Attr("age").gt(41))
#                           ^^^^^^^^^^^^^^^^^^ sanitizer nosql
#                           ^^^^^^^^^^^^^^^^^^ sink nosql
boto3.client("dynamodb").execute_statement(Statement="SELECT * FROM users")
#                                                    ^^^^^^^^^^^^^^^^^^^^^ sink sql
boto3.client("athena").start_query_execution(QueryString="SELECT 1")
#                                                        ^^^^^^^^^^ sink sql

# No expression.
table.get_item(Key={"id": 1})
