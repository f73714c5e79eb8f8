import hashlib


class User:
    def __init__(self, password):
        self.set_password(password)

    def set_password(self, password):
        self.password_hash = hashlib.sha1(password.encode("utf8")).hexdigest()

    def check_password(self, password):
        return self.password_hash == hashlib.sha1(password.encode("utf8")).hexdigest()


def store(password):
    return User(password).password_hash


def check(password, stored):
    user = User("")
    user.password_hash = stored
    return user.check_password(password)
