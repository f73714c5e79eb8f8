"""The shape of the syntax tree; names and constants are all alike. Of a module, its name."""

import ast


def structure(argument):
    if "module" in argument:
        return ["module " + argument["module"]]
    try:
        tree = ast.parse(argument["source"].strip())
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return ["does not parse"]
    return [_shape(tree)]


def _shape(node):
    if isinstance(node, ast.Constant):
        return type(node.value).__name__
    children = " ".join(_shape(child) for child in ast.iter_child_nodes(node) if not isinstance(child, ast.expr_context))
    return f"{type(node).__name__}({children})"
