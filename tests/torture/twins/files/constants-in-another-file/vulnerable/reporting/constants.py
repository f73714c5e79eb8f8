COLUMNS = frozenset({"region", "quarter", "seller"})
