import anthropic
from langchain_core.messages import SystemMessage
from langchain_experimental.utilities import PythonREPL
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()
answer = client.chat.completions.create(model="m", messages=[])
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source llm
other = client.responses.create(model="m", instructions="Be brief.", input="Hello")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source llm
#                                                       ^^^^^^^^^^^ sink prompt
third = anthropic.Anthropic().messages.create(model="m", system="Be brief.", messages=[], max_tokens=9)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source llm
#                                                               ^^^^^^^^^^^ sink prompt
fourth = ChatOpenAI().invoke([SystemMessage(content="Be brief.")])
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source llm
#                                                   ^^^^^^^^^^^ sink prompt
PythonREPL().run("1 + 1")
#                ^^^^^^^ sink code

# Neither asked nor answered.
client.models.list()
