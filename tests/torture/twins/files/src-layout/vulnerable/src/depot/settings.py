FOLDER = "depot"
PREFIX = "f-"
