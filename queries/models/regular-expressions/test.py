import re
import string

import pandas
from django.utils.html import format_html


def find(pattern, text):
    re.search(pattern, text)
    #         ^^^^^^^ sink regex
    re.compile(pattern=pattern)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ returns re.Pattern
    #                  ^^^^^^^ sink regex
    string.Formatter().format(pattern, text)
    #                         ^^^^^^^ sink format
    str.format(pattern, text)
    #         ^^^^^^^^^^^^^^^ sink format


# The text is no pattern.
def other(pattern, text):
    re.compile("a+").match(text)
    #          ^^^^ sink regex
    return re.escape(text)
    #      ^^^^^^^^^^^^^^^ sanitizer regex


def column(frame, pattern):
    goods = pandas.Series(frame)
    goods.str.contains(pattern)
    #                 ^^^^^^^^^ sink regex
    return goods.str.contains(pattern, regex=False)


def html(text, user):
    return format_html(text, user=user)
    #                  ^^^^ sink format
