;; title = "GitPython"

((call function: (_) @_function) @returns
  (#callee? @_function
    "git.Repo.clone_from" "git.Repo.init" "git.Repo.clone" "git.repo.base.Repo.clone_from" "git.repo.base.Repo.init"
    "git.repo.base.Repo.clone")
  (#set! type "git.Repo"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "git.Repo.git.add" "git.Repo.git.am" "git.Repo.git.apply" "git.Repo.git.archive" "git.Repo.git.bisect"
    "git.Repo.git.blame" "git.Repo.git.branch" "git.Repo.git.checkout" "git.Repo.git.cherry_pick"
    "git.Repo.git.clone" "git.Repo.git.commit" "git.Repo.git.config" "git.Repo.git.diff" "git.Repo.git.fetch"
    "git.Repo.git.format_patch" "git.Repo.git.grep" "git.Repo.git.init" "git.Repo.git.log" "git.Repo.git.ls_files"
    "git.Repo.git.ls_remote" "git.Repo.git.ls_tree" "git.Repo.git.merge" "git.Repo.git.mv" "git.Repo.git.pull"
    "git.Repo.git.push" "git.Repo.git.rebase" "git.Repo.git.reset" "git.Repo.git.rev_list" "git.Repo.git.rev_parse"
    "git.Repo.git.rm" "git.Repo.git.show" "git.Repo.git.stash" "git.Repo.git.status" "git.Repo.git.submodule"
    "git.Repo.git.tag" "git.Repo.git.worktree" "git.repo.base.Repo.git.add" "git.repo.base.Repo.git.am"
    "git.repo.base.Repo.git.apply" "git.repo.base.Repo.git.archive" "git.repo.base.Repo.git.bisect"
    "git.repo.base.Repo.git.blame" "git.repo.base.Repo.git.branch" "git.repo.base.Repo.git.checkout"
    "git.repo.base.Repo.git.cherry_pick" "git.repo.base.Repo.git.clone" "git.repo.base.Repo.git.commit"
    "git.repo.base.Repo.git.config" "git.repo.base.Repo.git.diff" "git.repo.base.Repo.git.fetch"
    "git.repo.base.Repo.git.format_patch" "git.repo.base.Repo.git.grep" "git.repo.base.Repo.git.init"
    "git.repo.base.Repo.git.log" "git.repo.base.Repo.git.ls_files" "git.repo.base.Repo.git.ls_remote"
    "git.repo.base.Repo.git.ls_tree" "git.repo.base.Repo.git.merge" "git.repo.base.Repo.git.mv"
    "git.repo.base.Repo.git.pull" "git.repo.base.Repo.git.push" "git.repo.base.Repo.git.rebase"
    "git.repo.base.Repo.git.reset" "git.repo.base.Repo.git.rev_list" "git.repo.base.Repo.git.rev_parse"
    "git.repo.base.Repo.git.rm" "git.repo.base.Repo.git.show" "git.repo.base.Repo.git.stash"
    "git.repo.base.Repo.git.status" "git.repo.base.Repo.git.submodule" "git.repo.base.Repo.git.tag"
    "git.repo.base.Repo.git.worktree" "git.cmd.Git.add" "git.cmd.Git.am" "git.cmd.Git.apply" "git.cmd.Git.archive"
    "git.cmd.Git.bisect" "git.cmd.Git.blame" "git.cmd.Git.branch" "git.cmd.Git.checkout" "git.cmd.Git.cherry_pick"
    "git.cmd.Git.clone" "git.cmd.Git.commit" "git.cmd.Git.config" "git.cmd.Git.diff" "git.cmd.Git.fetch"
    "git.cmd.Git.format_patch" "git.cmd.Git.grep" "git.cmd.Git.init" "git.cmd.Git.log" "git.cmd.Git.ls_files"
    "git.cmd.Git.ls_remote" "git.cmd.Git.ls_tree" "git.cmd.Git.merge" "git.cmd.Git.mv" "git.cmd.Git.pull"
    "git.cmd.Git.push" "git.cmd.Git.rebase" "git.cmd.Git.reset" "git.cmd.Git.rev_list" "git.cmd.Git.rev_parse"
    "git.cmd.Git.rm" "git.cmd.Git.show" "git.cmd.Git.stash" "git.cmd.Git.status" "git.cmd.Git.submodule"
    "git.cmd.Git.tag" "git.cmd.Git.worktree" "git.Git.add" "git.Git.am" "git.Git.apply" "git.Git.archive"
    "git.Git.bisect" "git.Git.blame" "git.Git.branch" "git.Git.checkout" "git.Git.cherry_pick" "git.Git.clone"
    "git.Git.commit" "git.Git.config" "git.Git.diff" "git.Git.fetch" "git.Git.format_patch" "git.Git.grep"
    "git.Git.init" "git.Git.log" "git.Git.ls_files" "git.Git.ls_remote" "git.Git.ls_tree" "git.Git.merge"
    "git.Git.mv" "git.Git.pull" "git.Git.push" "git.Git.rebase" "git.Git.reset" "git.Git.rev_list"
    "git.Git.rev_parse" "git.Git.rm" "git.Git.show" "git.Git.stash" "git.Git.status" "git.Git.submodule"
    "git.Git.tag" "git.Git.worktree")
  (#set! kind "argument")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "git.Repo.git.add" "git.Repo.git.am" "git.Repo.git.apply" "git.Repo.git.archive" "git.Repo.git.bisect"
    "git.Repo.git.blame" "git.Repo.git.branch" "git.Repo.git.checkout" "git.Repo.git.cherry_pick"
    "git.Repo.git.clone" "git.Repo.git.commit" "git.Repo.git.config" "git.Repo.git.diff" "git.Repo.git.fetch"
    "git.Repo.git.format_patch" "git.Repo.git.grep" "git.Repo.git.init" "git.Repo.git.log" "git.Repo.git.ls_files"
    "git.Repo.git.ls_remote" "git.Repo.git.ls_tree" "git.Repo.git.merge" "git.Repo.git.mv" "git.Repo.git.pull"
    "git.Repo.git.push" "git.Repo.git.rebase" "git.Repo.git.reset" "git.Repo.git.rev_list" "git.Repo.git.rev_parse"
    "git.Repo.git.rm" "git.Repo.git.show" "git.Repo.git.stash" "git.Repo.git.status" "git.Repo.git.submodule"
    "git.Repo.git.tag" "git.Repo.git.worktree" "git.repo.base.Repo.git.add" "git.repo.base.Repo.git.am"
    "git.repo.base.Repo.git.apply" "git.repo.base.Repo.git.archive" "git.repo.base.Repo.git.bisect"
    "git.repo.base.Repo.git.blame" "git.repo.base.Repo.git.branch" "git.repo.base.Repo.git.checkout"
    "git.repo.base.Repo.git.cherry_pick" "git.repo.base.Repo.git.clone" "git.repo.base.Repo.git.commit"
    "git.repo.base.Repo.git.config" "git.repo.base.Repo.git.diff" "git.repo.base.Repo.git.fetch"
    "git.repo.base.Repo.git.format_patch" "git.repo.base.Repo.git.grep" "git.repo.base.Repo.git.init"
    "git.repo.base.Repo.git.log" "git.repo.base.Repo.git.ls_files" "git.repo.base.Repo.git.ls_remote"
    "git.repo.base.Repo.git.ls_tree" "git.repo.base.Repo.git.merge" "git.repo.base.Repo.git.mv"
    "git.repo.base.Repo.git.pull" "git.repo.base.Repo.git.push" "git.repo.base.Repo.git.rebase"
    "git.repo.base.Repo.git.reset" "git.repo.base.Repo.git.rev_list" "git.repo.base.Repo.git.rev_parse"
    "git.repo.base.Repo.git.rm" "git.repo.base.Repo.git.show" "git.repo.base.Repo.git.stash"
    "git.repo.base.Repo.git.status" "git.repo.base.Repo.git.submodule" "git.repo.base.Repo.git.tag"
    "git.repo.base.Repo.git.worktree" "git.cmd.Git.add" "git.cmd.Git.am" "git.cmd.Git.apply" "git.cmd.Git.archive"
    "git.cmd.Git.bisect" "git.cmd.Git.blame" "git.cmd.Git.branch" "git.cmd.Git.checkout" "git.cmd.Git.cherry_pick"
    "git.cmd.Git.clone" "git.cmd.Git.commit" "git.cmd.Git.config" "git.cmd.Git.diff" "git.cmd.Git.fetch"
    "git.cmd.Git.format_patch" "git.cmd.Git.grep" "git.cmd.Git.init" "git.cmd.Git.log" "git.cmd.Git.ls_files"
    "git.cmd.Git.ls_remote" "git.cmd.Git.ls_tree" "git.cmd.Git.merge" "git.cmd.Git.mv" "git.cmd.Git.pull"
    "git.cmd.Git.push" "git.cmd.Git.rebase" "git.cmd.Git.reset" "git.cmd.Git.rev_list" "git.cmd.Git.rev_parse"
    "git.cmd.Git.rm" "git.cmd.Git.show" "git.cmd.Git.stash" "git.cmd.Git.status" "git.cmd.Git.submodule"
    "git.cmd.Git.tag" "git.cmd.Git.worktree" "git.Git.add" "git.Git.am" "git.Git.apply" "git.Git.archive"
    "git.Git.bisect" "git.Git.blame" "git.Git.branch" "git.Git.checkout" "git.Git.cherry_pick" "git.Git.clone"
    "git.Git.commit" "git.Git.config" "git.Git.diff" "git.Git.fetch" "git.Git.format_patch" "git.Git.grep"
    "git.Git.init" "git.Git.log" "git.Git.ls_files" "git.Git.ls_remote" "git.Git.ls_tree" "git.Git.merge"
    "git.Git.mv" "git.Git.pull" "git.Git.push" "git.Git.rebase" "git.Git.reset" "git.Git.rev_list"
    "git.Git.rev_parse" "git.Git.rm" "git.Git.show" "git.Git.stash" "git.Git.status" "git.Git.submodule"
    "git.Git.tag" "git.Git.worktree")
  (#set! kind "argument")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "git.Repo.git.add" "git.Repo.git.am" "git.Repo.git.apply" "git.Repo.git.archive" "git.Repo.git.bisect"
    "git.Repo.git.blame" "git.Repo.git.branch" "git.Repo.git.checkout" "git.Repo.git.cherry_pick"
    "git.Repo.git.clone" "git.Repo.git.commit" "git.Repo.git.config" "git.Repo.git.diff" "git.Repo.git.fetch"
    "git.Repo.git.format_patch" "git.Repo.git.grep" "git.Repo.git.init" "git.Repo.git.log" "git.Repo.git.ls_files"
    "git.Repo.git.ls_remote" "git.Repo.git.ls_tree" "git.Repo.git.merge" "git.Repo.git.mv" "git.Repo.git.pull"
    "git.Repo.git.push" "git.Repo.git.rebase" "git.Repo.git.reset" "git.Repo.git.rev_list" "git.Repo.git.rev_parse"
    "git.Repo.git.rm" "git.Repo.git.show" "git.Repo.git.stash" "git.Repo.git.status" "git.Repo.git.submodule"
    "git.Repo.git.tag" "git.Repo.git.worktree" "git.repo.base.Repo.git.add" "git.repo.base.Repo.git.am"
    "git.repo.base.Repo.git.apply" "git.repo.base.Repo.git.archive" "git.repo.base.Repo.git.bisect"
    "git.repo.base.Repo.git.blame" "git.repo.base.Repo.git.branch" "git.repo.base.Repo.git.checkout"
    "git.repo.base.Repo.git.cherry_pick" "git.repo.base.Repo.git.clone" "git.repo.base.Repo.git.commit"
    "git.repo.base.Repo.git.config" "git.repo.base.Repo.git.diff" "git.repo.base.Repo.git.fetch"
    "git.repo.base.Repo.git.format_patch" "git.repo.base.Repo.git.grep" "git.repo.base.Repo.git.init"
    "git.repo.base.Repo.git.log" "git.repo.base.Repo.git.ls_files" "git.repo.base.Repo.git.ls_remote"
    "git.repo.base.Repo.git.ls_tree" "git.repo.base.Repo.git.merge" "git.repo.base.Repo.git.mv"
    "git.repo.base.Repo.git.pull" "git.repo.base.Repo.git.push" "git.repo.base.Repo.git.rebase"
    "git.repo.base.Repo.git.reset" "git.repo.base.Repo.git.rev_list" "git.repo.base.Repo.git.rev_parse"
    "git.repo.base.Repo.git.rm" "git.repo.base.Repo.git.show" "git.repo.base.Repo.git.stash"
    "git.repo.base.Repo.git.status" "git.repo.base.Repo.git.submodule" "git.repo.base.Repo.git.tag"
    "git.repo.base.Repo.git.worktree" "git.cmd.Git.add" "git.cmd.Git.am" "git.cmd.Git.apply" "git.cmd.Git.archive"
    "git.cmd.Git.bisect" "git.cmd.Git.blame" "git.cmd.Git.branch" "git.cmd.Git.checkout" "git.cmd.Git.cherry_pick"
    "git.cmd.Git.clone" "git.cmd.Git.commit" "git.cmd.Git.config" "git.cmd.Git.diff" "git.cmd.Git.fetch"
    "git.cmd.Git.format_patch" "git.cmd.Git.grep" "git.cmd.Git.init" "git.cmd.Git.log" "git.cmd.Git.ls_files"
    "git.cmd.Git.ls_remote" "git.cmd.Git.ls_tree" "git.cmd.Git.merge" "git.cmd.Git.mv" "git.cmd.Git.pull"
    "git.cmd.Git.push" "git.cmd.Git.rebase" "git.cmd.Git.reset" "git.cmd.Git.rev_list" "git.cmd.Git.rev_parse"
    "git.cmd.Git.rm" "git.cmd.Git.show" "git.cmd.Git.stash" "git.cmd.Git.status" "git.cmd.Git.submodule"
    "git.cmd.Git.tag" "git.cmd.Git.worktree" "git.Git.add" "git.Git.am" "git.Git.apply" "git.Git.archive"
    "git.Git.bisect" "git.Git.blame" "git.Git.branch" "git.Git.checkout" "git.Git.cherry_pick" "git.Git.clone"
    "git.Git.commit" "git.Git.config" "git.Git.diff" "git.Git.fetch" "git.Git.format_patch" "git.Git.grep"
    "git.Git.init" "git.Git.log" "git.Git.ls_files" "git.Git.ls_remote" "git.Git.ls_tree" "git.Git.merge"
    "git.Git.mv" "git.Git.pull" "git.Git.push" "git.Git.rebase" "git.Git.reset" "git.Git.rev_list"
    "git.Git.rev_parse" "git.Git.rm" "git.Git.show" "git.Git.stash" "git.Git.status" "git.Git.submodule"
    "git.Git.tag" "git.Git.worktree")
  (#set! kind "argument")
  (#set! argument "2"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "git.Repo.git.add" "git.Repo.git.am" "git.Repo.git.apply" "git.Repo.git.archive" "git.Repo.git.bisect"
    "git.Repo.git.blame" "git.Repo.git.branch" "git.Repo.git.checkout" "git.Repo.git.cherry_pick"
    "git.Repo.git.clone" "git.Repo.git.commit" "git.Repo.git.config" "git.Repo.git.diff" "git.Repo.git.fetch"
    "git.Repo.git.format_patch" "git.Repo.git.grep" "git.Repo.git.init" "git.Repo.git.log" "git.Repo.git.ls_files"
    "git.Repo.git.ls_remote" "git.Repo.git.ls_tree" "git.Repo.git.merge" "git.Repo.git.mv" "git.Repo.git.pull"
    "git.Repo.git.push" "git.Repo.git.rebase" "git.Repo.git.reset" "git.Repo.git.rev_list" "git.Repo.git.rev_parse"
    "git.Repo.git.rm" "git.Repo.git.show" "git.Repo.git.stash" "git.Repo.git.status" "git.Repo.git.submodule"
    "git.Repo.git.tag" "git.Repo.git.worktree" "git.repo.base.Repo.git.add" "git.repo.base.Repo.git.am"
    "git.repo.base.Repo.git.apply" "git.repo.base.Repo.git.archive" "git.repo.base.Repo.git.bisect"
    "git.repo.base.Repo.git.blame" "git.repo.base.Repo.git.branch" "git.repo.base.Repo.git.checkout"
    "git.repo.base.Repo.git.cherry_pick" "git.repo.base.Repo.git.clone" "git.repo.base.Repo.git.commit"
    "git.repo.base.Repo.git.config" "git.repo.base.Repo.git.diff" "git.repo.base.Repo.git.fetch"
    "git.repo.base.Repo.git.format_patch" "git.repo.base.Repo.git.grep" "git.repo.base.Repo.git.init"
    "git.repo.base.Repo.git.log" "git.repo.base.Repo.git.ls_files" "git.repo.base.Repo.git.ls_remote"
    "git.repo.base.Repo.git.ls_tree" "git.repo.base.Repo.git.merge" "git.repo.base.Repo.git.mv"
    "git.repo.base.Repo.git.pull" "git.repo.base.Repo.git.push" "git.repo.base.Repo.git.rebase"
    "git.repo.base.Repo.git.reset" "git.repo.base.Repo.git.rev_list" "git.repo.base.Repo.git.rev_parse"
    "git.repo.base.Repo.git.rm" "git.repo.base.Repo.git.show" "git.repo.base.Repo.git.stash"
    "git.repo.base.Repo.git.status" "git.repo.base.Repo.git.submodule" "git.repo.base.Repo.git.tag"
    "git.repo.base.Repo.git.worktree" "git.cmd.Git.add" "git.cmd.Git.am" "git.cmd.Git.apply" "git.cmd.Git.archive"
    "git.cmd.Git.bisect" "git.cmd.Git.blame" "git.cmd.Git.branch" "git.cmd.Git.checkout" "git.cmd.Git.cherry_pick"
    "git.cmd.Git.clone" "git.cmd.Git.commit" "git.cmd.Git.config" "git.cmd.Git.diff" "git.cmd.Git.fetch"
    "git.cmd.Git.format_patch" "git.cmd.Git.grep" "git.cmd.Git.init" "git.cmd.Git.log" "git.cmd.Git.ls_files"
    "git.cmd.Git.ls_remote" "git.cmd.Git.ls_tree" "git.cmd.Git.merge" "git.cmd.Git.mv" "git.cmd.Git.pull"
    "git.cmd.Git.push" "git.cmd.Git.rebase" "git.cmd.Git.reset" "git.cmd.Git.rev_list" "git.cmd.Git.rev_parse"
    "git.cmd.Git.rm" "git.cmd.Git.show" "git.cmd.Git.stash" "git.cmd.Git.status" "git.cmd.Git.submodule"
    "git.cmd.Git.tag" "git.cmd.Git.worktree" "git.Git.add" "git.Git.am" "git.Git.apply" "git.Git.archive"
    "git.Git.bisect" "git.Git.blame" "git.Git.branch" "git.Git.checkout" "git.Git.cherry_pick" "git.Git.clone"
    "git.Git.commit" "git.Git.config" "git.Git.diff" "git.Git.fetch" "git.Git.format_patch" "git.Git.grep"
    "git.Git.init" "git.Git.log" "git.Git.ls_files" "git.Git.ls_remote" "git.Git.ls_tree" "git.Git.merge"
    "git.Git.mv" "git.Git.pull" "git.Git.push" "git.Git.rebase" "git.Git.reset" "git.Git.rev_list"
    "git.Git.rev_parse" "git.Git.rm" "git.Git.show" "git.Git.stash" "git.Git.status" "git.Git.submodule"
    "git.Git.tag" "git.Git.worktree")
  (#set! kind "argument")
  (#set! argument "3"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "git.Repo.git.execute" "git.cmd.Git.execute" "git.Git.execute")
  (#set! kind "argument")
  (#set! argument "0|command"))
