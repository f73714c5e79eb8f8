import datetime
import random
import shlex
import sys
import uuid
from shlex import quote

name = input("Name: ")
#      ^^^^^^^^^^^^^^^ source cli
path = sys.argv[1]
#      ^^^^^^^^ source cli
word = shlex.quote(name)
#      ^^^^^^^^^^^^^^^^^ sanitizer command
other = quote(path)
#       ^^^^^^^^^^^ sanitizer command
number = int(name)
#        ^^^^^^^^^ returns builtins.int
length = len(name)
#        ^^^^^^^^^ returns builtins.int
key = uuid.uuid4()
#     ^^^^^^^^^^^^ returns uuid.UUID
today = datetime.datetime.now()
#       ^^^^^^^^^^^^^^^^^^^^^^^ returns datetime.datetime
dice = random.randint(1, 6)
#      ^^^^^^^^^^^^^^^^^^^^ returns builtins.int


def look_alikes(input, shop):
    input("Name: ")
    shop.argv
    str(shop)
    sys.exit(1)
