"""The only package that knows Whoosh: analysis, schema, writing, evaluating."""
