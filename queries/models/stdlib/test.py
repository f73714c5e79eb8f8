import datetime
import shlex
import sys
import time
import uuid

name = input("Who? ")
#      ^^^^^^^^^^^^^^ source cli
first = sys.argv[1]
#       ^^^^^^^^ source cli
word = shlex.quote(name)
#      ^^^^^^^^^^^^^^^^^ sanitizer command
number = int(first)
#        ^^^^^^^^^^ returns builtins.int
now = time.time()
#     ^^^^^^^^^^^ returns builtins.float
today = datetime.date.today()
#       ^^^^^^^^^^^^^^^^^^^^^ returns datetime.date
key = uuid.uuid4()
#     ^^^^^^^^^^^^ returns uuid.UUID

# Neither told from outside nor harmless.
path = sys.path
parts = shlex.split(name)
text = str(name)
