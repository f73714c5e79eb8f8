import asyncio
import datetime
import html
import shlex
import socket
import sys
import tarfile
import time
import urllib.request
import uuid

name = input("Who? ")
#      ^^^^^^^^^^^^^^ source cli
first = sys.argv[1]
#       ^^^^^^^^ source cli
word = shlex.quote(name)
#      ^^^^^^^^^^^^^^^^^ sanitizer command
text = html.escape(name)
#      ^^^^^^^^^^^^^^^^^ sanitizer quoted-xss
#      ^^^^^^^^^^^^^^^^^ sanitizer text-xss
number = int(first)
#        ^^^^^^^^^^ guard sql nosql ldap dn xpath command code template xss redirect path regex format when it returns
#        ^^^^^^^^^^ returns builtins.int
now = time.time()
#     ^^^^^^^^^^^ returns builtins.float
today = datetime.date.today()
#       ^^^^^^^^^^^^^^^^^^^^^ returns datetime.date
key = uuid.uuid4()
#     ^^^^^^^^^^^^ returns uuid.UUID
with urllib.request.urlopen("https://example.org/data") as answer:
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns http.client.HTTPResponse
    data = answer.read()
    #      ^^^^^^^^^^^^^ source network
connection = socket.create_connection(("example.org", 80))
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns socket.socket
line = connection.recv(1024)
#      ^^^^^^^^^^^^^^^^^^^^^ source network
with tarfile.open("data.tar") as archive:
#    ^^^^^^^^^^^^^^^^^^^^^^^^ returns tarfile.TarFile
    archive.extractall()


async def serve(reader: asyncio.StreamReader):
    return await reader.readline()
    #            ^^^^^^^^^^^^^^^^^ source network


# Neither told from outside nor harmless.
path = sys.path
parts = shlex.split(name)
text = str(name)
