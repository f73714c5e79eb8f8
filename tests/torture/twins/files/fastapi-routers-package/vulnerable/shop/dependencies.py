def after(after: str = "0"):
    return after
