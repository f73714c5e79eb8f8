import bleach
from bleach.sanitizer import Cleaner

comment = bleach.clean(input())
#         ^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
other = Cleaner(tags=["b"]).clean(input())
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss

# Nothing is cleaned.
cleaner = Cleaner()
link = bleach.linkify(input())
