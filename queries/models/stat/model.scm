;; title = "stat"

((attribute) @returns
  (#resolves? @returns "stat.S_ISUID")
  (#set! value 0o4000))

((attribute) @returns
  (#resolves? @returns "stat.S_ISGID")
  (#set! value 0o2000))

((attribute) @returns
  (#resolves? @returns "stat.S_ISVTX")
  (#set! value 0o1000))

((attribute) @returns
  (#resolves? @returns "stat.S_ENFMT")
  (#set! value 0o2000))

((attribute) @returns
  (#resolves? @returns "stat.S_IREAD")
  (#set! value 0o400))

((attribute) @returns
  (#resolves? @returns "stat.S_IWRITE")
  (#set! value 0o200))

((attribute) @returns
  (#resolves? @returns "stat.S_IEXEC")
  (#set! value 0o100))

((attribute) @returns
  (#resolves? @returns "stat.S_IRWXU")
  (#set! value 0o700))

((attribute) @returns
  (#resolves? @returns "stat.S_IRUSR")
  (#set! value 0o400))

((attribute) @returns
  (#resolves? @returns "stat.S_IWUSR")
  (#set! value 0o200))

((attribute) @returns
  (#resolves? @returns "stat.S_IXUSR")
  (#set! value 0o100))

((attribute) @returns
  (#resolves? @returns "stat.S_IRWXG")
  (#set! value 0o70))

((attribute) @returns
  (#resolves? @returns "stat.S_IRGRP")
  (#set! value 0o40))

((attribute) @returns
  (#resolves? @returns "stat.S_IWGRP")
  (#set! value 0o20))

((attribute) @returns
  (#resolves? @returns "stat.S_IXGRP")
  (#set! value 0o10))

((attribute) @returns
  (#resolves? @returns "stat.S_IRWXO")
  (#set! value 0o7))

((attribute) @returns
  (#resolves? @returns "stat.S_IROTH")
  (#set! value 0o4))

((attribute) @returns
  (#resolves? @returns "stat.S_IWOTH")
  (#set! value 0o2))

((attribute) @returns
  (#resolves? @returns "stat.S_IXOTH")
  (#set! value 0o1))
