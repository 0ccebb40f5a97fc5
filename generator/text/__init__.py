"""Text as the compiler sees it: folding, lines, words, sentences, and quotes with their places.

Everything here works on `str`; offsets are code points, ranges are half-open. Nothing here opens a
file, and nothing here knows of facts or sources as records.
"""
