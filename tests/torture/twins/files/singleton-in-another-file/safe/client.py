import requests


class Mirror:
    base = "https://mirror.example/"

    def use(self, base):
        if base.startswith("https://mirror.example/"):
            self.base = base

    def size(self):
        return len(requests.get(self.base, timeout=3).content)  # sink


mirror = Mirror()
