"""Numbers: in words, in sums, as parts of a whole, on a scale, side by side."""
