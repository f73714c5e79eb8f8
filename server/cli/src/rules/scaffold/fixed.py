import example
import example as ex


def mistakes(data):
    example.careful(data)
    ex.careful(data)


def look_alikes(data, other):
    example.careful(data)
    other.dangerous(data)
    dangerous = print
    dangerous(data)
