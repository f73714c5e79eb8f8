;; title      = "SSH host key not checked"
;; message    = "The server's host key is accepted unseen, so anybody on the way can take its place"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [322, 295]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B507", "S507", "ssh_no_host_key_verification"]
;;
;; [fix.known-hosts]
;; title  = "Load the known hosts; paramiko then refuses all others"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{client}.load_system_host_keys()" }]
;;
;; [fix.reject]
;; title  = "Refuse unknown host keys"
;; safety = "review"
;; edits  = [{ replace = "@policy", with = "{api:paramiko.RejectPolicy}()" }]
;;
;; [fix.refuse]
;; title  = "Drop it; paramiko then refuses hosts whose keys are not loaded"
;; safety = "review"
;; edits  = [{ delete = "@match" }]
;;
;; [fix.accept-new-joined]
;; title  = "Accept new hosts, refuse changed keys (`accept-new`, OpenSSH 7.6 or newer)"
;; safety = "review"
;; edits  = [{ replace = "@option", with = "-oStrictHostKeyChecking=accept-new" }]
;; if     = '(#not-match? @match "/dev/null")'
;;
;; [fix.delete]
;; title  = "Check the host key: drop it"
;; safety = "review"
;; edits  = [{ delete = "@match" }]
;;
;; [fix.verify]
;; title  = "Check the host key"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "True" }]
;;
;; [fix.accept-new]
;; title  = "Accept new hosts, refuse changed keys (`accept-new`, OpenSSH 7.6 or newer)"
;; safety = "review"
;; edits  = [{ replace = "@option", with = "StrictHostKeyChecking=accept-new" }]
;; if     = '(#not-match? @match "/dev/null")'

; policy = AutoAddPolicy() if options.accept else RejectPolicy(): somebody decides
((call
   function: (attribute
     object: (_) @client
     attribute: (identifier) @_method)
   arguments: (argument_list) @_arguments) @match
  (#eq? @_method "set_missing_host_key_policy")
  (#argument? @_arguments "0|policy" @policy)
  (#resolves? @policy
    "paramiko.AutoAddPolicy" "paramiko.client.AutoAddPolicy" "paramiko.WarningPolicy" "paramiko.client.WarningPolicy")
  (#resolves? @policy "paramiko.RejectPolicy" "paramiko.client.RejectPolicy")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "reject"))

; if options.insecure: client.set_missing_host_key_policy(AutoAddPolicy())
((if_statement
   condition: (_) @_condition
   consequence: (block
     (expression_statement
       (call
         function: (attribute
           object: (_) @client
           attribute: (identifier) @_method)
         arguments: (argument_list) @_arguments) @match)))
  (#eq? @_method "set_missing_host_key_policy")
  (#argument? @_arguments "0|policy" @policy)
  (#resolves? @policy
    "paramiko.AutoAddPolicy" "paramiko.client.AutoAddPolicy" "paramiko.WarningPolicy" "paramiko.client.WarningPolicy")
  (#match? @_condition "(?i)host_?key|known|strict|verif|insecure|unsafe|trust|accept|auto_?add|skip")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "known-hosts")
  (#set! fix "refuse"))

; if options.verify: … else: client.set_missing_host_key_policy(AutoAddPolicy())
((if_statement
   condition: (_) @_condition
   alternative: (else_clause
     body: (block
       (expression_statement
         (call
           function: (attribute
             object: (_) @client
             attribute: (identifier) @_method)
           arguments: (argument_list) @_arguments) @match))))
  (#eq? @_method "set_missing_host_key_policy")
  (#argument? @_arguments "0|policy" @policy)
  (#resolves? @policy
    "paramiko.AutoAddPolicy" "paramiko.client.AutoAddPolicy" "paramiko.WarningPolicy" "paramiko.client.WarningPolicy")
  (#match? @_condition "(?i)host_?key|known|strict|verif|insecure|unsafe|trust|accept|auto_?add|skip")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "known-hosts")
  (#set! fix "refuse"))

; if options.insecure: client.set_missing_host_key_policy(MissingHostKeyPolicy())
((if_statement
   condition: (_) @_condition
   consequence: (block
     (expression_statement
       (call
         function: (attribute
           object: (_) @client
           attribute: (identifier) @_method)
         arguments: (argument_list . (_) @policy)) @match)))
  (#eq? @_method "set_missing_host_key_policy")
  (#match? @policy "MissingHostKeyPolicy(?:\\(\\))?$")
  (#match? @_condition "(?i)host_?key|known|strict|verif|insecure|unsafe|trust|accept|auto_?add|skip")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "known-hosts")
  (#set! fix "refuse"))

((if_statement
   condition: (_) @_condition
   alternative: (else_clause
     body: (block
       (expression_statement
         (call
           function: (attribute
             object: (_) @client
             attribute: (identifier) @_method)
           arguments: (argument_list . (_) @policy)) @match))))
  (#eq? @_method "set_missing_host_key_policy")
  (#match? @policy "MissingHostKeyPolicy(?:\\(\\))?$")
  (#match? @_condition "(?i)host_?key|known|strict|verif|insecure|unsafe|trust|accept|auto_?add|skip")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "known-hosts")
  (#set! fix "refuse"))

; client.set_missing_host_key_policy(paramiko.MissingHostKeyPolicy()), which does nothing; classes derived from it may ask
((call
   function: (attribute
     object: (_) @client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(call function: (_) @policy) (keyword_argument value: (call function: (_) @policy)) (identifier) @policy (attribute) @policy])) @match
  (#eq? @_method "set_missing_host_key_policy")
  (#match? @policy "MissingHostKeyPolicy$")
  (#resolves? @policy "paramiko.MissingHostKeyPolicy" "paramiko.client.MissingHostKeyPolicy")
  (#not-file? "<test>")
  (#set! message "`{policy.path}` accepts the server's host key unseen, so anybody on the way can take its place")
  (#set! fix "known-hosts")
  (#set! fix "refuse"))

; client.set_missing_host_key_policy(paramiko.AutoAddPolicy()), with the class or an instance
((call
   function: (attribute
     object: (_) @client
     attribute: (identifier) @_method)
   arguments: (argument_list) @_arguments) @match
  (#eq? @_method "set_missing_host_key_policy")
  (#argument? @_arguments "0|policy" @policy)
  (#resolves? @policy
    "paramiko.AutoAddPolicy" "paramiko.client.AutoAddPolicy" "paramiko.WarningPolicy" "paramiko.client.WarningPolicy")
  (#not-file? "<test>")
  (#set! message "`{policy.path}` accepts the server's host key unseen, so anybody on the way can take its place")
  (#set! fix "known-hosts")
  (#set! fix "refuse"))

; class AcceptAll(paramiko.MissingHostKeyPolicy): def missing_host_key(self, client, hostname, key): pass
((class_definition
   superclasses: (argument_list (_) @_base)
   body: (block
     (function_definition
       name: (identifier) @match
       body: (block
         . (expression_statement (string))?
         . [(pass_statement) (return_statement . "return" .) (expression_statement (ellipsis))] .))))
  (#resolves? @_base "paramiko.MissingHostKeyPolicy" "paramiko.client.MissingHostKeyPolicy")
  (#eq? @match "missing_host_key")
  (#not-file? "<test>")
  (#set! message "A policy that raises nothing accepts the server's host key unseen, so anybody on the way can take its place"))

; transport = paramiko.Transport(address); transport.connect(username=user, password=password)
((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee "paramiko.Transport.connect" "paramiko.transport.Transport.connect")
  (#no-argument? @_arguments "0|hostkey")
  (#argument? @_arguments "1|username")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "Without `hostkey` this accepts any server, and gives it the password; use `SSHClient`, or compare `get_remote_server_key()` first"))

((call
   function: (_) @_callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @_callee "paramiko.Transport.connect" "paramiko.transport.Transport.connect")
  (#argument? @_arguments "0|hostkey" @_key)
  (#value? @_key None)
  (#argument? @_arguments "1|username")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "Without `hostkey` this accepts any server, and gives it the password; use `SSHClient`, or compare `get_remote_server_key()` first"))

; asyncssh.connect(host, known_hosts=None)
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @_value) @match))
  (#eq? @_name "known_hosts")
  (#callee? @_callee
    "asyncssh.connect" "asyncssh.create_connection" "asyncssh.run_client" "asyncssh.listen_reverse"
    "asyncssh.SSHClientConnectionOptions" "asyncssh.connection.connect" "asyncssh.connection.create_connection"
    "asyncssh.connection.SSHClientConnectionOptions")
  (#value? @_value None)
  (#not-file? "<test>")
  (#set! message "`known_hosts=None` accepts any server's host key, so anybody on the way can take its place; without it `~/.ssh/known_hosts` is asked")
  (#set! fix "delete"))

; options = {"known_hosts": None}
((pair
   key: (string (string_content) @_name)
   value: (none)) @match
  (#eq? @_name "known_hosts")
  (#imports? "asyncssh")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "`known_hosts` of `None` accepts any server's host key, so anybody on the way can take its place; without it `~/.ssh/known_hosts` is asked")
  (#set! fix "delete"))

; cnopts = pysftp.CnOpts(); cnopts.hostkeys = None
((assignment
   left: (attribute
     attribute: (identifier) @_name)
   right: (_) @_value) @match
  (#eq? @_name "hostkeys")
  (#imports? "pysftp")
  (#value? @_value None)
  (#not-file? "<test>")
  (#set! message "`{match}` accepts any server's host key, so anybody on the way can take its place; without it `~/.ssh/known_hosts` is asked")
  (#set! fix "delete"))

; fabric 1: env.disable_known_hosts = True
((assignment
   left: (attribute
     attribute: (identifier) @_name)
   right: (_) @_value) @match
  (#eq? @_name "disable_known_hosts")
  (#value? @_value True)
  (#not-file? "<test>")
  (#set! message "`{match}` accepts any server's host key, so anybody on the way can take its place")
  (#set! fix "delete"))

; ncclient: manager.connect(host=host, hostkey_verify=False); scrapli: Scrapli(host=host, auth_strict_key=False)
((keyword_argument
   name: (identifier) @_name
   value: (_) @value) @match
  (#any-of? @_name "hostkey_verify" "auth_strict_key")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! message "`{match}` accepts any server's host key, so anybody on the way can take its place")
  (#set! fix "verify"))

; device = {"host": host, "auth_strict_key": False}
((pair
   key: (string (string_content) @_name)
   value: (false) @value) @match
  (#any-of? @_name "hostkey_verify" "auth_strict_key")
  (#not-file? "<test>")
  (#set! message "`{match}` accepts any server's host key, so anybody on the way can take its place")
  (#set! fix "verify"))

; pxssh(options={"StrictHostKeyChecking": "no"})
((pair
   key: (string (string_content) @_name)
   value: (string (string_content) @option)) @match
  (#eq? @_name "StrictHostKeyChecking")
  (#any-of? @option "no" "off")
  (#not-file? "<test>")
  (#set! message "With this `ssh` accepts any server's host key, so anybody on the way can take its place"))

((keyword_argument
   name: (identifier) @_name
   value: (_) @_value) @match
  (#eq? @_name "StrictHostKeyChecking")
  (#value? @_value "no" "off")
  (#not-file? "<test>")
  (#set! message "With this `ssh` accepts any server's host key, so anybody on the way can take its place"))

; ["ssh", "-o", "StrictHostKeyChecking=no", host]
((list
   . (string (string_content) @_program)
   . (string) . (string (string_content) @option)) @match
  (#any-of? @_program
    "ssh" "scp" "sftp" "rsync" "sshpass" "autossh" "mosh" "ssh-copy-id" "/usr/bin/ssh" "/usr/bin/scp" "/usr/bin/sftp" "/usr/bin/rsync"
    "/usr/bin/sshpass")
  (#match? @option "(?i)^stricthostkeychecking[= ](?:no|off)$")
  (#not-file? "<test>")
  (#set! message "With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place")
  (#set! fix "accept-new"))

; ["ssh", "-p", port, "-o", "StrictHostKeyChecking=no", host]
((list
   . (string (string_content) @_program)
   . (_) . (_) . (string) . (string (string_content) @option)) @match
  (#any-of? @_program
    "ssh" "scp" "sftp" "rsync" "sshpass" "autossh" "mosh" "ssh-copy-id" "/usr/bin/ssh" "/usr/bin/scp" "/usr/bin/sftp" "/usr/bin/rsync"
    "/usr/bin/sshpass")
  (#match? @option "(?i)^stricthostkeychecking[= ](?:no|off)$")
  (#not-file? "<test>")
  (#set! message "With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place")
  (#set! fix "accept-new"))

; ["ssh", "-oStrictHostKeyChecking=no", host]
((list
   . (string (string_content) @_program)
   . (string (string_content) @option)) @match
  (#any-of? @_program
    "ssh" "scp" "sftp" "rsync" "sshpass" "autossh" "mosh" "ssh-copy-id" "/usr/bin/ssh" "/usr/bin/scp" "/usr/bin/sftp" "/usr/bin/rsync"
    "/usr/bin/sshpass")
  (#match? @option "(?i)^-ostricthostkeychecking[= ](?:no|off)$")
  (#not-file? "<test>")
  (#set! message "With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place")
  (#set! fix "accept-new-joined"))

; the same elsewhere in the list, or as one string with its `-o`
((list
   . (string (string_content) @_program)) @match
  (#any-of? @_program
    "ssh" "scp" "sftp" "rsync" "sshpass" "autossh" "mosh" "ssh-copy-id" "/usr/bin/ssh" "/usr/bin/scp" "/usr/bin/sftp" "/usr/bin/rsync"
    "/usr/bin/sshpass")
  (#match? @match "(?i)stricthostkeychecking[= ](?:no|off)\\b")
  (#not-file? "<test>")
  (#set! message "With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place"))

; "ssh -o StrictHostKeyChecking=no …", as a command line or in GIT_SSH_COMMAND
((string) @match
  (#match? @match "(?i)^[rfbu]*[\"'](?:\\S*/)?(?:ssh|scp|sftp|rsync|sshpass|autossh|ssh-copy-id)\\s[^\\n]*-o\\s*\\\\?[\"']?stricthostkeychecking[= ](?:no|off)\\b")
  (#not-within? @match "list" "tuple")
  (#not-file? "<test>")
  (#set! message "With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place"))

; SSH_OPTIONS = ["-o", "StrictHostKeyChecking=no"]
(([
    (list . (string (string_content) @_first))
    (tuple . (string (string_content) @_first))
  ] @match)
  (#match? @_first "^-o")
  (#match? @match "^[\\[(][^\\[]*(?i)[\"' o]stricthostkeychecking[= ](?:no|off)\\b")
  (#not-within? @match "if_statement" "conditional_expression")
  (#not-file? "<test>")
  (#set! message "With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place"))

; if options.insecure: cmd += ["-o", "StrictHostKeyChecking=no"]
(([
    (list . (string (string_content) @_program))
    (tuple . (string (string_content) @_program))
  ] @match)
  (#not-any-of? @_program
    "ssh" "scp" "sftp" "rsync" "sshpass" "autossh" "mosh" "ssh-copy-id" "/usr/bin/ssh" "/usr/bin/scp" "/usr/bin/sftp" "/usr/bin/rsync"
    "/usr/bin/sshpass")
  (#match? @match "^\\[[^\\[]*(?i)[\"' o]stricthostkeychecking[= ](?:no|off)\\b")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! message "With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place"))

((string) @match
  (#match? @match "(?i)^[rfbu]*[\"'](?:[^\"'\\n][^\\n]*)?-o\\s*stricthostkeychecking[= ](?:no|off)\\b")
  (#not-within? @match "list" "tuple")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! message "With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place"))

; functions of which only the argument's name tells
((keyword_argument
   name: (identifier) @_name
   value: (false) @value) @match
  (#any-of? @_name
    "host_key_checking" "verify_host_key" "check_host_key" "host_key_verify" "host_key_check" "strict_host_key_checking"
    "verify_host_keys" "ssh_strict")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "verify"))
