"""Makes sure that there is a Chromium for the browser tests.

On Debian, Ubuntu and their like, as root, it is installed by apt; elsewhere this says what to do.
"""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Install Chromium where that is possible; give the exit status."""
    if any(shutil.which(name) for name in NAMES):
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
        "  macOS: brew install --cask google-chrome, then put a link named google-chrome on the PATH\n"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
