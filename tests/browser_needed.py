"""Makes sure that there is a Chromium for the browser tests.

On Debian, Ubuntu and their like, as root, it is installed by apt; elsewhere this says what to do.
"""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """Give the path of the system's Chromium or Chrome; None without one."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def main() -> int:
    """Install Chromium where that is possible; give the exit status."""
    if chromium():
        return 0
    if shutil.which("apt-get") and os.geteuid() == 0:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-qq"], ["install", "-y", "-qq", "chromium", "fonts-noto-core"]):
            subprocess.run(["apt-get", *command], check=True, env=environment)  # noqa: S603, S607
        return 0
    sys.stderr.write(
        "The browser tests need Chromium or Chrome. Install it, for example:\n"
        "  Debian, Ubuntu: sudo apt-get install chromium\n"
        "  Fedora: sudo dnf install chromium\n"
        "  macOS: install Chrome and put a link to it, named google-chrome, on the PATH\n"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
