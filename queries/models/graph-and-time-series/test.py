from cassandra.cluster import Cluster
from neo4j import GraphDatabase
from py2neo import Graph

driver = GraphDatabase.driver("neo4j://db")
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns neo4j.Driver
with driver.session() as session:
#    ^^^^^^^^^^^^^^^^ returns neo4j.Session
    session.run("MATCH (n) RETURN n")
    #           ^^^^^^^^^^^^^^^^^^^^ sink nosql
driver.execute_query("MATCH (n) RETURN n")
#                    ^^^^^^^^^^^^^^^^^^^^ sink nosql
Graph().run("MATCH (n) RETURN n")
#           ^^^^^^^^^^^^^^^^^^^^ sink nosql
Cluster().connect().execute("SELECT * FROM users")
#^^^^^^^^^^^^^^^^^^ returns cassandra.cluster.Session
#                           ^^^^^^^^^^^^^^^^^^^^^ sink sql

# No query.
driver.close()
