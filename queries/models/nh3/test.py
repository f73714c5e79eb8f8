import nh3

comment = nh3.clean(input())
#         ^^^^^^^^^^^^^^^^^^ sanitizer html
text = nh3.clean_text(input())
#      ^^^^^^^^^^^^^^^^^^^^^^^ sanitizer html

# Only asks.
answer = nh3.is_html(input())
