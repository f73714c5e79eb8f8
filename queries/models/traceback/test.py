import sys
import traceback


def tell():
    try:
        work()
    except ValueError as error:
        text = traceback.format_exc()
        #      ^^^^^^^^^^^^^^^^^^^^^^ source exception
        lines = traceback.format_exception(error)
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source exception
        kind, value, trace = sys.exc_info()
        where = traceback.format_tb(trace)
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^ source exception
    return text, lines, where


# What is printed goes to the console, and the text of an error is no traceback.
def harmless():
    traceback.print_exc()
    return str(sys.exc_info()[1])
