"""The pages over all sheets of a site."""
