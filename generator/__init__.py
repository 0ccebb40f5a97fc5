"""Factsheet: a compiler for facts."""

__version__ = "0.1.0"
