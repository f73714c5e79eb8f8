from .database import rows


def goods(key):
    return rows("SELECT * FROM goods WHERE name = '" + key + "'")
