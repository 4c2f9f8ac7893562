# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Only in the build tree: there, ours stands before the system's pyverbs on
the path and must let its modules be found too. Installed, the provider lies
inside that package, or in a namespace package if there is none.
"""
from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
