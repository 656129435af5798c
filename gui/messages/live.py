"""What rules say at the pointer, before the click: ``live_`` and the rule, in the few words that fit beside it."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "live_overlap": QT_TRANSLATE_NOOP("messages", "{area} m² overlap with {plots}"),
    "live_gap": QT_TRANSLATE_NOOP("messages", "gap of {area} m² to {plots}"),
    "live_sliver": QT_TRANSLATE_NOOP("messages", "too narrow: {area} m²"),
    "live_outside_zone": QT_TRANSLATE_NOOP("messages", "{area} m² outside the zone"),
    "live_self_crossing": QT_TRANSLATE_NOOP("messages", "the boundary crosses itself"),
    "live_close_corners": QT_TRANSLATE_NOOP("messages", "two corners {distance} m apart"),
    "live_spike": QT_TRANSLATE_NOOP("messages", "a spike in the boundary"),
    "live_too_small": QT_TRANSLATE_NOOP("messages", "too small: a plot has {least} m² or more"),
    "live_area_differs": QT_TRANSLATE_NOOP("messages", "{area} m², by the document {stated} m²"),
    "live_protection_strip": QT_TRANSLATE_NOOP("messages", "{area} m² in a protection strip: {strip}"),
    "live_more": QT_TRANSLATE_NOOP("messages", "and {count} more"),
    "live_said": QT_TRANSLATE_NOOP("messages", "{what}"),
    "live_can": QT_TRANSLATE_NOOP("messages", "{what} → {fix}"),
}
