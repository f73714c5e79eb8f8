;; title = "Templates from strings"

((call function: (_) @_function) @returns
  (#callee? @_function "jinja2.Environment.overlay")
  (#set! type "jinja2.Environment"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "jinja2.Template" "jinja2.environment.Template" "jinja2.nativetypes.NativeTemplate"
    "jinja2.Environment.from_string" "jinja2.Environment.compile_expression"
    "jinja2.environment.Environment.from_string" "jinja2.environment.Environment.compile_expression"
    "jinja2.nativetypes.NativeEnvironment.from_string" "jinja2.nativetypes.NativeEnvironment.compile_expression"
    "flask.Flask.jinja_env.from_string" "quart.Quart.jinja_env.from_string"
    "starlette.templating.Jinja2Templates.env.from_string" "fastapi.templating.Jinja2Templates.env.from_string"
    "flask.render_template_string" "flask.stream_template_string" "quart.render_template_string"
    "quart.stream_template_string" "flask.templating.render_template_string"
    "flask.templating.stream_template_string" "quart.templating.render_template_string"
    "quart.templating.stream_template_string")
  (#set! kind "template")
  (#set! argument "0|source"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "jinja2.DictLoader" "jinja2.loaders.DictLoader")
  (#set! kind "template")
  (#set! argument "0|mapping"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "mako.template.Template" "web.template.Template")
  (#set! kind "template")
  (#set! argument "0|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "mako.lookup.TemplateLookup.put_string")
  (#set! kind "template")
  (#set! argument "1|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "tornado.template.Template" "django.template.Template" "django.template.base.Template")
  (#set! kind "template")
  (#set! argument "0|template_string"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "django.template.Engine.from_string" "django.template.engine.Engine.from_string"
    "django.template.backends.django.DjangoTemplates.from_string"
    "django.template.backends.jinja2.Jinja2.from_string")
  (#set! kind "template")
  (#set! argument "0|template_code"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "bottle.template" "bottle.mako_template" "bottle.jinja2_template" "bottle.cheetah_template")
  (#set! kind "template")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "bottle.SimpleTemplate" "bottle.MakoTemplate" "bottle.Jinja2Template" "bottle.CheetahTemplate")
  (#set! kind "template")
  (#set! argument "0|source"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "chameleon.PageTemplate" "chameleon.PageTextTemplate")
  (#set! kind "template")
  (#set! argument "0|body"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "genshi.template.MarkupTemplate" "genshi.template.TextTemplate" "genshi.template.NewTextTemplate"
    "genshi.template.OldTextTemplate" "genshi.template.markup.MarkupTemplate" "genshi.template.text.NewTextTemplate"
    "Cheetah.Template.Template" "kajiki.XMLTemplate" "kajiki.TextTemplate")
  (#set! kind "template")
  (#set! argument "0|source"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "litestar.response.Template" "litestar.response.template.Template")
  (#set! kind "template")
  (#set! argument "|template_str"))
