import psycopg2
from psycopg2.extras import execute_values
from psycopg2.pool import ThreadedConnectionPool


def find(sql, file):
    connection = psycopg2.connect(dbname="shop")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns psycopg2.extensions.connection
    cursor = connection.cursor()
    #        ^^^^^^^^^^^^^^^^^^^ returns psycopg2.extensions.cursor
    cursor.execute(sql, (1,))
    #              ^^^ sink sql
    cursor.executemany(query=sql, vars_list=[])
    #                        ^^^ sink sql
    cursor.copy_expert(sql, file)
    #                  ^^^ sink sql
    execute_values(cursor, sql, [])
    #                      ^^^ sink sql
    pool = ThreadedConnectionPool(1, 2)
    with pool.getconn() as other, other.cursor() as second:
    #    ^^^^^^^^^^^^^^ returns psycopg2.extensions.connection
    #                             ^^^^^^^^^^^^^^ returns psycopg2.extensions.cursor
        second.execute(sql)
        #              ^^^ sink sql


def look_alikes(cursor, sql):
    cursor.execute(sql)
    cursor.mogrify(sql)
    psycopg2.connect().commit()
    #^^^^^^^^^^^^^^^^^ returns psycopg2.extensions.connection
