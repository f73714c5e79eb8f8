import os


class Job:
    def check(self, argument):
        raise NotImplementedError

    def line(self, argument):
        raise NotImplementedError

    def run(self, argument):
        self.check(argument)
        os.system(self.line(argument))  # sink
