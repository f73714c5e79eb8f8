from steps.four import fourth


def third(pair):
    table, key = pair
    return fourth(table, key)
