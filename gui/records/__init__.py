"""What the place Records shows: the tables of plots, projects, investors, zones, papers and figures."""
