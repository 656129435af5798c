"""Make a register, and open one."""

import os
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from data.register import Clock, Register, utc_now
from data.store import gpkg, layer_styles, plot_status, schema
from data.store.database import MEMORY, Database
from data.store.tables import tables
from gis import crs as systems
from gis.errors import Conflict, TelimError


def create_register(
    address: str | Path,
    *,
    crs: str = "EPSG:10945",
    today: date,
    user: str | None = None,
    name: str | None = None,
    clock: Clock = utc_now,
) -> Register:
    """A new empty register, open.

    Raises register_exists, no_such_folder, read_only_folder, disk_full, unknown_crs, postgis_not_yet.
    """
    path = _path(address)
    systems.crs(crs)
    with ExitStack() as on_failure:
        if path is not None:
            _claim(path)
            on_failure.callback(path.unlink, missing_ok=True)
        database = Database(path, today)
        on_failure.callback(database.close)
        _fill(database, crs, name)
        on_failure.pop_all()
    return Register(database, crs, today, user, clock)


def open_register(
    address: str | Path,
    *,
    today: date,
    user: str | None = None,
    read_only: bool = False,
    clock: Clock = utc_now,
    path_of_versions: Sequence[tuple[int, schema.Step]] | None = None,
) -> Register:
    """The register at that address; one of an older version is brought to ours, with a copy kept beside it.

    What other programs wrote since is taken into the journal. Raises no_such_register, not_a_register,
    damaged_register, newer_register, read_only_folder, read_only_file, locked, disk_full, postgis_not_yet.
    """
    path = _path(address)
    if path is None:
        return create_register(MEMORY, today=today, user=user, clock=clock)
    _look(path, read_only)
    if read_only:
        _recover(path)
    database = Database(path, today, read_only=read_only)
    with ExitStack() as on_failure:
        on_failure.callback(database.close)
        schema.bring_up(database, schema.steps() if path_of_versions is None else path_of_versions)
        with database.read() as connection:
            crs = gpkg.read_crs(connection)
        register = Register(database, crs, today, user, clock)
        if not read_only:
            _adopt(register)
        on_failure.pop_all()
    return register


def _path(address: str | Path) -> Path | None:
    text = str(address)
    if text.startswith(("postgresql://", "postgresql+", "postgres://")):
        raise TelimError("postgis_not_yet")
    return None if text == MEMORY else Path(text).absolute()


def _claim(path: Path) -> None:
    """An empty file of that name, made by nobody else in the same moment."""
    if not path.parent.is_dir():
        raise TelimError("no_such_folder", path=str(path.parent))
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise TelimError("register_exists", path=str(path)) from error
    except PermissionError as error:
        raise TelimError("read_only_folder", path=str(path.parent)) from error
    except OSError as error:
        raise _claim_fault(error, path) from error


def _claim_fault(error: OSError, path: Path) -> TelimError:
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return TelimError("disk_full", path=str(path))
    if error.errno == errno.EROFS:
        return TelimError("read_only_folder", path=str(path.parent))
    return TelimError("storage_fault", path=str(path), reason=error.strerror or "")


def _fill(database: Database, crs: str, name: str | None) -> None:
    """All tables, views and styles, in one transaction."""
    srid = gpkg.srid_of(crs)
    with database.write() as connection:
        gpkg.create_gpkg(connection, tables(srid, crs), crs)
        schema.create_own(connection, schema.latest(schema.steps()), name)
        plot_status.create_words(connection)
        plot_status.create_view(connection, srid)
        layer_styles.create(connection)


def _look(path: Path, read_only: bool) -> None:
    """Whether the file may be opened at all.

    It is not read here: closing a file that this process has open elsewhere would drop the database's locks on it.
    """
    if not path.exists():
        raise TelimError("no_such_register", path=str(path))
    if not path.is_file():
        raise TelimError("not_a_register", path=str(path))
    if not os.access(path, os.R_OK):
        raise TelimError("not_readable", path=str(path))
    if not read_only:
        if not os.access(path.parent, os.W_OK):
            raise TelimError("read_only_folder", path=str(path.parent))
        if not os.access(path, os.W_OK):
            raise TelimError("read_only_file", path=str(path))


def _recover(path: Path) -> None:
    """Take back what a power failure left half-written; a connection that may only read cannot do that itself."""
    if not path.with_name(path.name + "-journal").exists() or not os.access(path, os.W_OK):
        return
    database = Database(path, None)
    try:
        with database.read() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    finally:
        database.close()


def _adopt(register: Register) -> None:
    """What other programs wrote goes into the journal; while one of them still writes, the next look takes it."""
    try:
        register.adopt_foreign()
    except Conflict as error:
        if error.code != "locked":
            raise
