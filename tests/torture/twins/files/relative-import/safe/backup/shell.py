import subprocess


def sh(line):
    subprocess.run(line, shell=True, check=False)  # sink
