"""Every screen, dialog and sheet as a picture, to be looked at."""
