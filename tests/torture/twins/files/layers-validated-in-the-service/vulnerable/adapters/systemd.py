import subprocess


class Systemd:
    def call(self, verb, unit):
        return subprocess.getoutput(f"systemctl {verb} {unit}.service")  # sink
