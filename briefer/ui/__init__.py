"""The only package that knows Qt: panels, models, delegates, dialogs, look."""
