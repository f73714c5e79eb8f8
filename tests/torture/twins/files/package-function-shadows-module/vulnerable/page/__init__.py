from .render import plain as render
