# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Chromium without a window."""
import subprocess


def chromium(profile, page, *options):
    """Opens a file; PROFILE is a directory for it to write to. What it says is on stderr."""
    return subprocess.run(
        ['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
         '--disable-background-networking', '--enable-logging=stderr', '--hide-scrollbars',
         f'--user-data-dir={profile}', *options,
         'file://' + page],
        capture_output=True, text=True, timeout=900, check=True)
