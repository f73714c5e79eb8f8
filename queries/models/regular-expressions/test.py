import re
import string


def find(pattern, text):
    re.search(pattern, text)
    #         ^^^^^^^ sink regex
    re.compile(pattern=pattern)
    #                  ^^^^^^^ sink regex
    string.Formatter().format(pattern, text)
    #                         ^^^^^^^ sink format
    str.format(pattern, text)
    #          ^^^^^^^ sink format


# The text is no pattern.
def other(pattern, text):
    re.compile("a+").match(text)
    #          ^^^^ sink regex
    return re.escape(text)
    #      ^^^^^^^^^^^^^^^ sanitizer regex
