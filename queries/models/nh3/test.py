import nh3

comment = nh3.clean(input())
#         ^^^^^^^^^^^^^^^^^^ sanitizer xss
text = nh3.clean_text(input())
#      ^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss

# Only asks.
answer = nh3.is_html(input())
