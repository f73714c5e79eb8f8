;; title      = "File that every user can write"
;; message    = "Mode `{mode}` lets every user of the machine change this file; give rights to its owner only"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [732, 276]
;; owasp      = ["A01:2021"]
;; aliases    = ["B103", "S103", "set_bad_file_permissions"]
;;
;; [fix.owner-only]
;; title   = "Keep the owner's rights only"
;; safety  = "review"
;; rewrite = "clear-bits"
;; value   = "@mode"
;; bits    = "0o077"

; chmod means what it says. A directory with the sticky bit may be written by all, as /tmp is.
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "os.chmod" "os.fchmod" "os.lchmod" "paramiko.SFTPClient.chmod" "paramiko.sftp_client.SFTPClient.chmod" "aiofiles.os.chmod")
  (#argument? @_arguments "1|mode" @mode)
  (#bits-set? @mode 0o002)
  (#not-bits-set? @mode 0o1000)
  (#not-file? "<test>")
  (#set! fix "owner-only"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "pathlib.Path.chmod" "pathlib.PosixPath.chmod" "pathlib.Path.lchmod" "pathlib.PosixPath.lchmod" "anyio.Path.chmod" "trio.Path.chmod"
    "paramiko.SFTPFile.chmod" "paramiko.sftp_file.SFTPFile.chmod")
  (#argument? @_arguments "0|mode" @mode)
  (#bits-set? @mode 0o002)
  (#not-bits-set? @mode 0o1000)
  (#not-file? "<test>")
  (#set! fix "owner-only"))

; os.chmod(path, os.stat(path).st_mode | stat.S_IWOTH)
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "os.chmod" "os.fchmod" "os.lchmod")
  (#argument? @_arguments "1|mode" @mode)
  (#bits-set? @mode 0o002)
  (#not-constant? @mode)
  (#not-file? "<test>"))

; A method `chmod` with one constant that only a file mode looks like.
((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list . (_) @mode .)) @match
  (#eq? @_method "chmod")
  (#bits-set? @mode 0o002)
  (#not-bits-set? @mode 0o1000)
  (#imports? "pathlib" "os" "paramiko" "anyio" "trio" "py.path")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! fix "owner-only"))

; Group and others may start it, and a set-user-ID file acts with its owner's rights.
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "os.chmod" "os.fchmod" "os.lchmod")
  (#argument? @_arguments "1|mode" @mode)
  (#bits-set? @mode 0o6000)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Mode `{mode}` lets whoever starts this file act with the rights of its owner or group"))

; What these create is masked by the umask, which usually takes the bits away; a service that sets umask 0 is open.
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "os.mkdir" "os.makedirs" "os.mkfifo" "os.mknod")
  (#argument? @_arguments "1|mode" @mode)
  (#bits-set? @mode 0o002)
  (#not-bits-set? @mode 0o1000)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Mode `{mode}` lets every user write here unless the umask forbids it; give rights to the owner only")
  (#set! fix "owner-only"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee "os.open")
  (#argument? @_arguments "2|mode" @mode)
  (#bits-set? @mode 0o002)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Mode `{mode}` lets every user write this file unless the umask forbids it; give rights to the owner only")
  (#set! fix "owner-only"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "pathlib.Path.mkdir" "pathlib.PosixPath.mkdir" "pathlib.Path.touch" "pathlib.PosixPath.touch" "anyio.Path.mkdir" "anyio.Path.touch"
    "trio.Path.mkdir" "trio.Path.touch")
  (#argument? @_arguments "0|mode" @mode)
  (#bits-set? @mode 0o002)
  (#not-bits-set? @mode 0o1000)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "Mode `{mode}` lets every user write here unless the umask forbids it; give rights to the owner only")
  (#set! fix "owner-only"))
