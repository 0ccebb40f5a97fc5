"""The annotated text of a source: layout, marks in lanes, notes, excerpts."""
