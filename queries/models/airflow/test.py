from airflow.operators.bash import BashOperator
from airflow.providers.ssh.operators.ssh import SSHOperator

BashOperator(task_id="list", bash_command="ls")
#                                         ^^^^ sink command
SSHOperator(task_id="list", command="ls")
#                                   ^^^^ sink command

# No command.
BashOperator.partial(task_id="list")
