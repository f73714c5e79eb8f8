import os
import stat
from stat import S_IWOTH

os.chmod("a", stat.S_IRWXU | stat.S_IRWXG)
#             ^^^^^^^^^^^^ returns 448
#                            ^^^^^^^^^^^^ returns 56
os.chmod("b", stat.S_IROTH)
#             ^^^^^^^^^^^^ returns 4
os.chmod("c", S_IWOTH)


def look_alikes(path, stat):
    os.stat(path).st_mode
    return stat.S_IRWXO
