"""A drawn timeline made by hand for the tests of the render stage, with every sign, and filters."""

from dataclasses import replace
from typing import get_args

from generator.views import (
    ArrowView,
    AxisView,
    BandView,
    BodyView,
    ChoiceView,
    FiltersView,
    FilterView,
    LayoutView,
    NodeView,
    SignView,
    SpanView,
    TailView,
    TextView,
    TickView,
)
from generator.views.axis import Sign
from tests.unit.render.sample_words import OPENING

BODY = BodyView(
    to_scale=False,
    day=True,
    left=10.5,
    width=0.0,
    soft="none",
    outline="M-6 0z",
    basis="inferred",
    top=-6.0,
    thickness=12.0,
)
TEXT = TextView(text="The library", second="op\u2026", at=10.5, dx=12.0, dy=4.5, anchor="start")
LAYOUT = LayoutView(
    name="narrow",
    height=120.0,
    head=28.0,
    foot=80.0,
    start=0.0,
    ticks=(
        TickView(label="1998", at=0.0, anchor="start"),
        TickView(label="1999", at=100.0, anchor="end"),
    ),
    spans=(
        SpanView(
            event=OPENING,
            name=f"{OPENING.label}: 1998",
            y=40.0,
            left=10.5,
            middle=10.5,
            width=0.0,
            near=-12.0,
            target=24.0,
            body=BODY,
            tails=(),
            text=TEXT,
        ),
        SpanView(
            event=OPENING,
            name=f"{OPENING.label}: until 1998",
            y=64.0,
            left=0.0,
            middle=30.0,
            width=60.0,
            near=-12.0,
            target=24.0,
            body=replace(BODY, to_scale=True, day=False, left=50.0, width=10.0, soft="right"),
            tails=(
                TailView(start=50.0, end=0.0, known=False),
                TailView(start=60.0, end=100.0, known=True),
            ),
            text=None,
        ),
    ),
    bands=(
        BandView(
            words="Not dated",
            at=0.0,
            y=90.0,
            nodes=(
                NodeView(
                    event=OPENING,
                    name=OPENING.label,
                    at=0.0,
                    x=12.0,
                    hit=0.0,
                    y=100.0,
                    dated=True,
                    text=TEXT,
                ),
                NodeView(
                    event=OPENING,
                    name=OPENING.label,
                    at=0.0,
                    x=12.0,
                    hit=0.0,
                    y=124.0,
                    dated=False,
                    text=None,
                ),
            ),
            arrows=(
                ArrowView(path="M12 107V117", stated=True),
                ArrowView(path="M12 117V107", stated=False),
            ),
        ),
        BandView(words="", at=50.0, y=90.0, nodes=(), arrows=()),
    ),
)
AXIS = AxisView(
    words="2 events drawn to scale, from 1998 to 1999.",
    signs=tuple(SignView(sign=sign, words=f"the sign {sign}") for sign in get_args(Sign)),
    layouts=(LAYOUT, replace(LAYOUT, name="wide", spans=(), bands=())),
    skip=True,
)
FILTERS = FiltersView(
    filters=(
        FilterView(
            name="person",
            label="Person",
            every="Everybody",
            choices=(
                ChoiceView(value="mayor", label="The mayor", events=("opening", "closing")),
                ChoiceView(value="cat", label='The "cat" <b>', events=("closing",)),
            ),
        ),
    ),
    count="{shown} of 4 events",
)
