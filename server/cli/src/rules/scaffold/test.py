import example
import example as ex


def mistakes(data):
    example.dangerous(data)
    #^^^^^^^^^^^^^^^^^^^^^^ medium fix: `example.dangerous` does more than it should; use `example.careful`
    ex.dangerous(data)
    #^^^^^^^^^^^^^^^^^ medium fix: `ex.dangerous` does more than it should; use `example.careful`


def look_alikes(data, other):
    example.careful(data)
    other.dangerous(data)
    dangerous = print
    dangerous(data)
