class Invalid(ValueError):
    pass


def machine_name(text):
    if not text or not text.replace("-", "").isalnum():
        raise Invalid("not the name of a machine")
