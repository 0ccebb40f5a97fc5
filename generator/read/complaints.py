"""libyaml's complaints in words for someone who does not know YAML."""

from typing import Final

COMPLAINTS: Final = (
    (
        "mapping values are not allowed",
        "a colon followed by a space stands inside a value",
        "put the whole value between quotation marks",
    ),
    (
        "block sequence entries are not allowed",
        "a list begins here on the line of its key",
        "begin the list on the next line, or write it between brackets: [one, two]",
    ),
    (
        "expected comment or line break",
        "a text stands on the line of its | or >",
        "begin the text on the next line, indented, or delete the sign",
    ),
    (
        "escape",
        "between double quotation marks a backslash means something to YAML",
        "write the backslash twice, or use single quotation marks",
    ),
    (
        "expected <document start>",
        "this line does not belong to what stands before it",
        "check that it is indented like its neighbours",
    ),
    (
        "cannot start any token",
        "a value may not begin with {character}",
        "put the whole value between quotation marks",
    ),
    (
        "end of stream",
        "a quotation mark or bracket is never closed",
        "close it where the value ends",
    ),
    (
        "expected node content",
        "a value is missing before this",
        "write the value, or delete the comma before it and close the bracket",
    ),
    (
        "expected ',' or",
        "a comma or a closing bracket is missing",
        "close the bracket, or put the value between quotation marks",
    ),
    (
        "could not find expected ':'",
        "this line does not fit: a key and its colon are expected",
        "write a key, a colon and a space; indent the further lines of a long value",
    ),
    (
        "did not find expected key",
        "this line does not fit: a key and its colon are expected",
        "check the quotation marks before it, and that it is indented like its neighbours",
    ),
    (
        "'-' indicator",
        "this line is not indented like its neighbours",
        "begin each entry of the list in the same column, with a hyphen and a space",
    ),
)
"""What libyaml says of the slips that are usual, and what we say: complaint, message, mend."""


def in_words(problem: str, line: str, column: int) -> tuple[str, str]:
    """Return libyaml's complaint as a sentence and a mend for someone who does not know YAML."""
    indent = line[: len(line) - len(line.lstrip(" \t-"))]
    if "\t" in indent or line[column - 1 : column] == "\t":
        return "a tab stands here, where YAML takes spaces only", "replace the tab by spaces"
    if "mapping values" in problem and ":" not in line[: column - 1]:
        return (
            "this line is read as a part of the value before it",
            "check that the line before has a key and a colon, and that both are indented alike",
        )
    for complaint, message, mend in COMPLAINTS:
        if complaint in problem:
            return message.format(character=line[column - 1 : column]), mend
    return f"not YAML: {problem}", "check quotation marks, colons and indentation"
