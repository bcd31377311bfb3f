"""The only package that knows CSL and its engine: references and citations to runs."""
