"""`dev.py gallery [--lang kk] [--scale 1.5] [--only NAME]`: pictures into out/gallery/<language>/<scale>/.

Each language and screen scale is a process of its own, because Qt takes its scale from the start.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

LANGUAGES = ("kk", "ru", "en")
SCALES = ("1.0", "1.5")


def main() -> int:
    """Make all pictures; 1 where a process failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", choices=LANGUAGES, action="append")
    parser.add_argument("--scale", choices=SCALES, action="append")
    parser.add_argument("--only", default="", help="names of pictures that begin so")
    parser.add_argument("--out", default="out/gallery")
    args = parser.parse_args()
    failed = 0
    for language in args.lang or LANGUAGES:
        for scale in args.scale or SCALES:
            folder = Path(args.out) / language / scale
            environment = dict(os.environ, QT_SCALE_FACTOR=scale, QT_QPA_PLATFORM="offscreen")
            command = [sys.executable, "-m", "tests.gallery.shoot", language, scale, str(folder), args.only]
            failed += subprocess.run(command, env=environment).returncode != 0
            print(folder, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
