"""The parts of which programs are combined. `$x` is the name that a part reads, `$y` the one that it binds.

Each part is written from the documentation of the language or library. What it says of itself (`keeps`, `stops`) decides only which
combinations are worth making; the label of a program is what happens when it is run.
"""
