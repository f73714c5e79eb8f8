from mine.level4 import down4


def down(x, y):
    return down2(x, y)


def down2(x, y):
    return down3(y=y, x=x)


def down3(x, y):
    return down4(x, y)
