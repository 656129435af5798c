"""What stands against an act on investors, projects, links and applications, and what is doubtful about their fields."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    # links over time
    "no_plots_chosen": QT_TRANSLATE_NOOP("messages", "No plot is chosen."),
    "link_ends_before": QT_TRANSLATE_NOOP(
        "messages", "The plot cannot leave the project on {end}: it came to it on {start}."
    ),
    "link_closed": QT_TRANSLATE_NOOP("messages", "The plot {plot} left this project on {date}."),
    "plot_claimed": QT_TRANSLATE_NOOP(
        "messages", "The plot {plot} serves the project “{project}” in this time ({start} – {end})."
    ),
    "choice_both_claim": QT_TRANSLATE_NOOP("messages", "Record both"),
    # investors
    "same_party": QT_TRANSLATE_NOOP("messages", "This is the same record; choose the other one."),
    "person_number_never": QT_TRANSLATE_NOOP(
        "messages", "{number} is no BIN or IIN: such a number is never issued. Compare it with the paper."
    ),
    "phone_format": QT_TRANSLATE_NOOP("messages", "“{phone}” does not look like a phone number."),
    "phone_length": QT_TRANSLATE_NOOP("messages", "“{phone}” has {count} digits; compare it with the paper."),
    "phone_country": QT_TRANSLATE_NOOP("messages", "“{phone}” has eleven digits, but does not begin with 7 or 8."),
    "email_format": QT_TRANSLATE_NOOP("messages", "“{email}” does not look like an e-mail address."),
    "doubt_same_number": QT_TRANSLATE_NOOP("messages", "{name} has this number already."),
    "doubt_same_name": QT_TRANSLATE_NOOP("messages", "{name} is in the register already."),
    "doubt_kind_iin": QT_TRANSLATE_NOOP("messages", "An IIN: it belongs to a person or a sole proprietor."),
    "doubt_kind_bin": QT_TRANSLATE_NOOP("messages", "A BIN: it belongs to a company or a public body."),
    # deleting
    "record_in_use": QT_TRANSLATE_NOOP("messages", "“{name}” cannot be deleted: it is used {count} times, by {users}."),
    # applications
    "project_has_party": QT_TRANSLATE_NOOP(
        "messages", "The investor of the project “{project}” is “{party}”; change it in the project first."
    ),
    "plot_missing": QT_TRANSLATE_NOOP("messages", "Choose the plot that is asked for."),
    "plot_not_free": QT_TRANSLATE_NOOP("messages", "The plot {plot} is not free: {status}. Choose another plot."),
    "hint_pick_asked_plot": QT_TRANSLATE_NOOP(
        "messages", "Click the plot that is asked for. Esc leaves it; what was typed stays"
    ),
    "hint_pick_plots": QT_TRANSLATE_NOOP(
        "messages", "Click the plots that the project gets, one after another. Esc ends"
    ),
    # figures
    "year_not_read": QT_TRANSLATE_NOOP("messages", "“{text}” is not a year such as 2026."),
    "pasted_nothing": QT_TRANSLATE_NOOP("messages", "The clipboard holds no years with figures."),
    "pasted_not_read": QT_TRANSLATE_NOOP("messages", "“{text}” in line {line} is no number; nothing was taken over."),
}
