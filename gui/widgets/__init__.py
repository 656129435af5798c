"""Small widgets that panels and dialogs share: fields, chips, pills, the stage strip."""
