import pandas as pd
from pandas import read_sql_query


def load(sql, engine):
    pd.read_sql(sql, engine)
    #           ^^^ sink sql
    read_sql_query(con=engine, sql=sql)
    #                              ^^^ sink sql


def look_alikes(frame, name, engine):
    pd.read_sql_table(name, engine)
    frame.to_sql(name, engine)
    pd.read_csv(name)
