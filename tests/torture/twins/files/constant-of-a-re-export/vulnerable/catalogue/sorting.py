from collections import defaultdict


class Columns(dict):
    def __missing__(self, key):
        return key


SORTS = Columns(price="price_cents", age="added")
COUNTS = defaultdict(int)
