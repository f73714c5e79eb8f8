from hooks import HOOKS


def prepare(text):
    return text.strip()


HOOKS.append(prepare)
