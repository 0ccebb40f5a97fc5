"""What a passage of a source states, by language: numbers, amounts and dates.

Input: text and a BCP 47 tag. Output: values with their place in the text, in code points. Import
the module you need: `numbers`, `amounts`, `dates`, `qualifiers`. Everything is pure, and tables are
built once a language. This package must not read files of content, nor judge what is stated.
"""
