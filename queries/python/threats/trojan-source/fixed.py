"""Lines that read other than they run. In this file the invisible characters are really there."""

# begin of tnuoma fo kcehc


def is_admin(level):
    if level != "user\u202e \u2066# check if admin\u2069 \u2066":
        return True
    return False


def transfer(amount):
    # begin of tnuoma fo kcehc
    if amount > 0:  #  then stop
        return amount
    return f"sent \u202e{amount}"


def documented():
    """Read the \u202amanual first."""


TEXT = """
first line
second \u202eline
"""

# Silent: escapes, which everybody can see.
ESCAPED = "user\u202e \u2066# check if admin"

# Silent: an isolate that is closed again.
GREETING = "Hello ⁨שלום⁩, welcome"

# Silent: text that is written from right to left, and other characters of the world.
HEBREW = "שלום עולם"  # مرحبا بالعالم
EMOJI = "👩‍💻 — “quoted” … naïve"

# Silent: a single mark gives no direction to anything else.
MARK = "‏(שלום)‏"
