"""Small charts of our own: composed as values, painted by one painter onto screen and paper."""
