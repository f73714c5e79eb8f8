COLUMNS = {
    "orders": ("id", "total", "placed"),
    "customers": ("id", "name"),
}
