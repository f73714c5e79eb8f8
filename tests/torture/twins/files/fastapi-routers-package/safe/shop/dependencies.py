def after(after: int = 0):
    return after
