"""What a verification found, in words."""

from gui.i18n import Translate
from gui.messages import sentence
from gui.sheets.report import Problem


def problem_sentence(problem: Problem, translate: Translate) -> str:
    """One sentence about a problem, in the language that ``translate`` speaks."""
    facts = {name: _listed(value) for name, value in problem.facts.items()}
    return sentence(problem.code, translate, page=problem.page, **facts)


def _listed(value: object) -> object:
    return ", ".join(map(str, value)) if isinstance(value, list) else value
