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
        #                    ^^^^^^^^^^^^^^ source exception
        where = traceback.format_tb(trace)
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^ source exception
    return text, lines, where


# What is printed goes to the console.
def harmless():
    traceback.print_exc()
