from steps import five


def fourth(table, key):
    return five.fifth({"table": table, "key": key})
