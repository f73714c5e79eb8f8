import pandas as pd
from pandas import read_sql_query

pd.read_sql("SELECT 1", None)
#           ^^^^^^^^^^ sink sql
read_sql_query(sql="SELECT 1", con=None)
#                  ^^^^^^^^^^ sink sql

# No SQL.
pd.read_sql_table("users", None)
pd.read_csv("users.csv")
