"""The drawing of the timeline: axis, marks in lanes, undated events, legend."""
