from mine.level7 import down7


def down4(x, y):
    return down5(x, y)


def down5(x, y):
    return down6(x, y)


def down6(first, second):
    return down7(first)
