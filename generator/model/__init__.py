"""The content as the stages see it: what an editor wrote, typed, and where it was written.

`origin` says where a value was written, `fields` how a value is read, `facts`, `sources` and
`project` hold what an editor writes, `anchored` what the anchor stage proves of it.
"""
