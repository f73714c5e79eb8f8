"""Lines that read other than they run. In this file the invisible characters are really there."""

# begin of ‮tnuoma fo kcehc
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Invisible characters reorder this line on the screen: what you read is not what runs


def is_admin(level):
    if level != "user‮ ⁦# check if admin⁩ ⁦":
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Invisible characters reorder this line on the screen: what you read is not what runs
        return True
    return False


def transfer(amount):
    # begin of ‮tnuoma fo kcehc
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Invisible characters reorder this line on the screen: what you read is not what runs
    if amount > 0:  # ⁦ then stop
    #               ^^^^^^^^^^^^^ high fix: Invisible characters reorder this line on the screen: what you read is not what runs
        return amount
    return f"sent ‮{amount}"
    #      ^^^^^^^^^^^^^^^^^ high fix: Invisible characters reorder this line on the screen: what you read is not what runs


def documented():
    """Read the ‪manual first."""
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Invisible characters reorder this line on the screen: what you read is not what runs


TEXT = """
#      ^^^ high fix: Invisible characters reorder this line on the screen: what you read is not what runs
first line
second ‮line
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
