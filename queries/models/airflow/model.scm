;; title = "Airflow"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "airflow.operators.bash.BashOperator" "airflow.operators.bash_operator.BashOperator"
    "airflow.providers.standard.operators.bash.BashOperator" "airflow.sensors.bash.BashSensor"
    "airflow.providers.standard.sensors.bash.BashSensor")
  (#set! kind "command")
  (#set! argument "|bash_command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "airflow.providers.ssh.operators.ssh.SSHOperator" "airflow.contrib.operators.ssh_operator.SSHOperator"
    "airflow.providers.docker.operators.docker.DockerOperator")
  (#set! kind "command")
  (#set! argument "|command"))
