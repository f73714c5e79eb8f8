//! L2: what Python code means: scopes, imports, values.
