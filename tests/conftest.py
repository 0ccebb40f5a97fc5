"""What every test may ask for: the options that rewrite what is made from the code."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden` and `--update-docs`: write what is made, do not only compare."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite tests/golden with what is built now; read the diff before you commit it",
    )
    parser.addoption(
        "--update-docs",
        action="store_true",
        help="rewrite the tables of docs/content-format.md from the model",
    )
