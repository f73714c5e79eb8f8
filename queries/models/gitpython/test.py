import git
from git import Repo

repo = Repo(".")
repo.git.log("--oneline", "main")
#            ^^^^^^^^^^^ sink argument
#                         ^^^^^^ sink argument
repo.git.checkout("main")
#                 ^^^^^^ sink argument
git.Git(".").clone("https://example.org/x.git")
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink argument

# No arguments for git.
repo.is_dirty()
