from repositories import AccountRepository


class AccountService:
    def __init__(self, repository=None):
        self.repository = repository or AccountRepository()

    def owned_by(self, owner):
        return [row[0] for row in self.repository.find("owner", owner.strip())]
