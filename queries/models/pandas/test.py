import pandas as pd
from pandas import read_sql_query

pd.read_sql("SELECT 1", None)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pandas.DataFrame
#           ^^^^^^^^^^ sink sql
read_sql_query(sql="SELECT 1", con=None)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pandas.DataFrame
#                  ^^^^^^^^^^ sink sql

frame = pd.read_csv("users.csv")
#       ^^^^^^^^^^^^^^^^^^^^^^^^ returns pandas.DataFrame
frame.query("age > 18")
#           ^^^^^^^^^^ sink code
pd.eval("1 + 1")
#       ^^^^^^^ sink code
pd.read_pickle("users.pkl")
#^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pandas.DataFrame
#              ^^^^^^^^^^^ sink deserialization

# Nothing is run.
pd.read_sql_table("users", None)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns pandas.DataFrame
frame.head()
#^^^^^^^^^^^ returns pandas.DataFrame
