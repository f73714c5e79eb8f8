from .render import escaped as render
