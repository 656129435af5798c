"""The connections to one register: a file with a connection for each thread that asks, or memory with one for all."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

from data.store.faults import told
from data.store.plot_status import own_view
from data.store.sql_functions import register_functions
from gis.errors import Cancelled, TelimError

MEMORY = ":memory:"
BUSY_SECONDS = 5.0
CACHE_KIB = 16_384
STEPS = 100_000
"""Steps of SQLite's machine between two looks whether the user has stopped a long write; some milliseconds."""

Progress = Callable[[int, int], None]


@contextmanager
def _stoppable(connection: Connection, progress: Progress | None) -> Iterator[None]:
    """Let ``progress`` interrupt the statements of this connection."""
    raw = connection.connection.dbapi_connection
    if progress is None or not isinstance(raw, sqlite3.Connection):
        yield
        return
    stopped = False

    def look() -> int:
        nonlocal stopped
        try:
            progress(0, 0)
        except Cancelled:
            stopped = True
        return int(stopped)

    raw.set_progress_handler(look, STEPS)
    try:
        yield
    except OperationalError as error:
        if stopped:
            raise Cancelled from error
        raise
    finally:
        raw.set_progress_handler(None, 0)


class Database:
    """An open SQLite database: ``read`` and ``write`` give a connection inside a transaction."""

    def __init__(self, path: Path | None, today: date | None, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._today = today
        self._lock = threading.RLock()
        self._watcher: sqlite3.Connection | None = None
        self._inode = self._identity()
        if path is None:
            self.engine: Engine = create_engine("sqlite://", creator=self._connect, poolclass=StaticPool)
        else:
            self.engine = create_engine(
                "sqlite://", creator=self._connect, poolclass=QueuePool, pool_size=4, max_overflow=12
            )

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the register; fetch everything before leaving."""
        with self._turn(), told(self.path), self.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                yield connection
            finally:
                self._end(connection, "ROLLBACK")

    @contextmanager
    def write(self, progress: Progress | None = None) -> Iterator[Connection]:
        """A connection that alone may write; leaving commits durably, an error takes everything back.

        ``progress`` is called now and then while statements run; the Cancelled that it raises takes everything back too.
        """
        if self.read_only:
            raise TelimError("read_only_register", path=str(self.path or ""))
        with self._turn(), told(self.path), self.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                with _stoppable(connection, progress):
                    yield connection
                connection.exec_driver_sql("COMMIT")
            finally:
                self._end(connection, "ROLLBACK")

    def data_version(self) -> int:
        """A number that differs after another connection has written."""
        with self._turn(), told(self.path), self._lock:
            if self._watcher is None:
                self._watcher = self._connect() if self.path is not None else None
            if self._watcher is None:
                return 0
            return int(self._watcher.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            if self._watcher is not None:
                self._watcher.close()
                self._watcher = None
            self.engine.dispose()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Memory is used by one thread at a time; a file must still be the one that was opened."""
        if self.path is None:
            with self._lock:
                yield
        else:
            if self._identity() != self._inode:
                raise TelimError("register_gone", path=str(self.path))
            yield

    def _identity(self) -> tuple[int, int] | None:
        if self.path is None:
            return None
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    @staticmethod
    def _end(connection: Connection, how: str) -> None:
        """End the transaction if the database has not done so itself (it does on a full disk)."""
        raw = connection.connection.dbapi_connection
        if isinstance(raw, sqlite3.Connection) and raw.in_transaction:
            connection.exec_driver_sql(how)

    def _connect(self) -> sqlite3.Connection:
        if self.path is None:
            address, uri = MEMORY, False
        else:
            address, uri = f"{self.path.absolute().as_uri()}?mode={'ro' if self.read_only else 'rw'}", True
        connection = sqlite3.connect(
            address,
            uri=uri,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            self._prepare(connection)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        register_functions(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA temp_store = MEMORY")
        if not self.read_only:
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA journal_mode = DELETE")
        if self._today is not None:
            connection.execute(own_view(self._today))
