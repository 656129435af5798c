"""Which papers the stages of a registration need and give, and which of them are there."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from data.model import Document, Stage
from data.papers.versions import current, newest_first
from data.registration.tracks import StageKind, Track


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper that a stage needs (or gives): a key of the list ``paper``, and what stands for it, newest first."""

    kind: str
    needed: bool
    documents: tuple[Document, ...] = ()

    @property
    def there(self) -> bool:
        """Whether the paper is there."""
        return bool(self.documents)


@dataclass(frozen=True, slots=True)
class StagePapers:
    """The papers of one stage; ``stage`` is None where the registration does not have it."""

    kind: StageKind
    stage: Stage | None
    lines: tuple[PaperLine, ...]

    @property
    def there(self) -> int:
        """How many of its papers are there."""
        return sum(line.there for line in self.lines)

    @property
    def missing(self) -> tuple[str, ...]:
        """The papers that it needs and that are not there."""
        return tuple(line.kind for line in self.lines if line.needed and not line.there)


def checklist(track: Track, stages: Sequence[Stage], documents: Iterable[Document]) -> tuple[StagePapers, ...]:
    """For every stage of the track its papers, needed ones first.

    ``documents`` are all papers that may stand for one: of the plot, its project, its investor and these stages.
    """
    papers = newest_first(current(documents))
    by_key = {stage.key: stage for stage in stages}
    return tuple(StagePapers(kind, by_key.get(kind.key), tuple(_lines(kind, papers))) for kind in track.stages)


def loose(track: Track | None, documents: Iterable[Document]) -> list[Document]:
    """The papers that no stage of the track asks for, newest first."""
    asked = {key for kind in track.stages for key in (*kind.papers_needed, *kind.papers_given)} if track else set()
    return [paper for paper in newest_first(current(documents)) if paper.kind not in asked]


def count_papers(kind: StageKind, kinds: Collection[str]) -> tuple[int, int]:
    """(how many of the papers that the stage needs are among these kinds, how many it needs), for "2/3"."""
    return sum(key in kinds for key in kind.papers_needed), len(kind.papers_needed)


def missing_papers(kind: StageKind, kinds: Collection[str]) -> tuple[str, ...]:
    """The papers that the stage needs and that are not among these kinds."""
    return tuple(key for key in kind.papers_needed if key not in kinds)


def kinds_of(documents: Iterable[Document]) -> frozenset[str]:
    """The kinds of papers that are there."""
    return frozenset(paper.kind for paper in documents if paper.kind is not None)


def _lines(kind: StageKind, papers: Sequence[Document]) -> Iterable[PaperLine]:
    for keys, needed in ((kind.papers_needed, True), (kind.papers_given, False)):
        for key in keys:
            yield PaperLine(key, needed, tuple(paper for paper in papers if paper.kind == key))
