from dataclasses import dataclass


@dataclass
class TaskRequest:
    note: str
    priority: int

    @classmethod
    def from_json(cls, document):
        return cls(note=document["note"], priority=int(document["priority"]))
