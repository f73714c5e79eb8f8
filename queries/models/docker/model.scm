;; title = "Docker and Kubernetes"

((call function: (_) @_function) @returns
  (#callee? @_function "docker.from_env" "docker.client.from_env" "docker.DockerClient.from_env")
  (#set! type "docker.DockerClient"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "docker.models.containers.ContainerCollection.run" "docker.models.containers.ContainerCollection.get"
    "docker.models.containers.ContainerCollection.create" "docker.DockerClient.containers.run"
    "docker.DockerClient.containers.get" "docker.DockerClient.containers.create"
    "docker.client.DockerClient.containers.run" "docker.client.DockerClient.containers.get"
    "docker.client.DockerClient.containers.create")
  (#set! type "docker.models.containers.Container"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "docker.models.containers.ContainerCollection.run" "docker.models.containers.ContainerCollection.create"
    "docker.DockerClient.containers.run" "docker.DockerClient.containers.create"
    "docker.client.DockerClient.containers.run" "docker.client.DockerClient.containers.create")
  (#argument? @sink "1|command" @_command)
  (#value-match? @_command "^")
  (#set! kind "command")
  (#set! argument "1|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "docker.models.containers.Container.exec_run")
  (#argument? @sink "0|cmd" @_command)
  (#value-match? @_command "^")
  (#set! kind "command")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "docker.APIClient.exec_create" "docker.api.client.APIClient.exec_create")
  (#argument? @sink "1|cmd" @_command)
  (#value-match? @_command "^")
  (#set! kind "command")
  (#set! argument "1|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "docker.models.containers.ContainerCollection.run" "docker.models.containers.ContainerCollection.create"
    "docker.DockerClient.containers.run" "docker.DockerClient.containers.create"
    "docker.client.DockerClient.containers.run" "docker.client.DockerClient.containers.create")
  (#set! kind "argument")
  (#set! argument "1|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "docker.models.containers.Container.exec_run")
  (#set! kind "argument")
  (#set! argument "0|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "docker.APIClient.exec_create" "docker.api.client.APIClient.exec_create")
  (#set! kind "argument")
  (#set! argument "1|cmd"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "kubernetes.stream.stream")
  (#set! kind "argument")
  (#set! argument "|command"))
