import stat
from stat import S_IRWXU

OPEN = stat.S_IRWXO | stat.S_ISVTX
#      ^^^^^^^^^^^^ returns 7
#                     ^^^^^^^^^^^^ returns 512
OWNER = S_IRWXU
WRITE = stat.S_IWOTH
#       ^^^^^^^^^^^^ returns 2

# No constant.
stat.S_ISDIR(0o755)
stat.filemode(0o755)
