from adapters.systemd import Systemd

systemd = Systemd()


def restart(unit):
    name = "".join(letter for letter in unit if letter.isalnum())
    if not name:
        raise ValueError(unit)
    systemd.call("restart", unit)
