"""The day of a build, the one thing that is read from a clock."""

import os
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def read_today(time_zone: str) -> date:
    """Tell what day it is in an IANA time zone.

    The environment's SOURCE_DATE_EPOCH, in seconds since 1970, sets another moment
    (reproducible-builds.org, "SOURCE_DATE_EPOCH specification").
    """
    zone = ZoneInfo(time_zone)
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return datetime.fromtimestamp(int(epoch), UTC).astimezone(zone).date()
    return datetime.now(zone).date()
