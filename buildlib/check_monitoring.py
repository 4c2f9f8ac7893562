#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Checks that what monitoring/ asks Prometheus for is what the tool gives it.

    buildlib/check_monitoring.py GOLDEN RULES TESTS DASHBOARD SOURCE...

Each mlx5ctl_ name in the rules, in their tests and in the dashboard's queries is one that a
SOURCE of the tool has as a string; a counter, and nothing else, ends in _total. GOLDEN, a text
that the tool has printed, says of what it has whether it is a counter; of the rest how it is
used does. Each alert has a test, a severity that the documentation knows, a summary and a
description. The dashboard has what Grafana's schema asks of each panel, and no panel overlaps.
"""
import json
import re
import sys

NAME = re.compile(r"\bmlx5ctl_[a-z0-9_]+")
# Functions of Prometheus that are for counters.
OF_COUNTER = re.compile(r"\b(?:rate|irate|increase|resets)\(\s*(mlx5ctl_[a-z0-9_]+)")
GRID_WIDTH = 24

failures = []


def complain(where, what):
    failures.append("%s: %s" % (where, what))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def known_names(sources):
    return {"mlx5ctl_" + name for path in sources
            for name in re.findall(r'"([a-z][a-z0-9]*(?:_[a-z0-9]+)*)"', read(path))}


def known_types(golden):
    return dict(re.findall(r"^# TYPE (mlx5ctl_\w+) (\w+)$", golden, re.M))


def check_names(path, text, names, types):
    """An expression, or a file with nothing else of this form in it."""
    for name in sorted(set(NAME.findall(text))):
        bare = name[:-len("_total")] if name.endswith("_total") else name
        if bare not in names:
            complain(path, "%s is none of the tool's metrics" % name)
        elif types and name not in types and (bare in types or bare + "_total" in types):
            complain(path, "%s is %s" % (name, "a gauge" if bare in types else "a counter"))
    for name in sorted(set(OF_COUNTER.findall(text))):
        if not name.endswith("_total"):
            complain(path, "%s is no counter" % name)


def check_totals(path, expression):
    """A counter's value alone says nothing, so that one without a rate is none, or a mistake."""
    for name in sorted(set(NAME.findall(expression)) - set(OF_COUNTER.findall(expression))):
        if name.endswith("_total"):
            complain(path, "%s is used as if it were a gauge" % name)


def check_rules(path, text, tests):
    check_totals(path, text)
    alerts = re.split(r"^ *- alert: ", text, flags=re.M)[1:]
    if not alerts:
        complain(path, "no alerts")
    for alert in alerts:
        name = alert.split()[0]
        if not re.search(r"severity: (critical|warning|info)$", alert, re.M):
            complain(path, "%s has no severity" % name)
        for key in ("summary: ", "description: "):
            if key not in alert:
                complain(path, "%s has no %s" % (name, key[:-2]))
        if 'alertname="%s"' % name not in tests:
            complain(path, "%s has no test" % name)


def panels_of(dashboard):
    for panel in dashboard["panels"]:
        yield panel
        yield from panel.get("panels", ())


def check_grid(path, panels):
    taken = {}
    for panel in panels:
        pos = panel["gridPos"]
        if pos["x"] + pos["w"] > GRID_WIDTH or min(pos["w"], pos["h"]) < 1:
            complain(path, "panel %s is not within the grid" % panel["id"])
        for cell in ((x, y) for x in range(pos["x"], pos["x"] + pos["w"])
                     for y in range(pos["y"], pos["y"] + pos["h"])):
            if taken.setdefault(cell, panel["id"]) != panel["id"]:
                complain(path, "panels %s and %s overlap" % (taken[cell], panel["id"]))
                break


def check_dashboard(path, text, names, types):
    dashboard = json.loads(text)
    variables = {variable["name"] for variable in dashboard["templating"]["list"]}
    panels = list(panels_of(dashboard))
    ids = [panel["id"] for panel in panels]
    if len(set(ids)) != len(ids) or not isinstance(dashboard["schemaVersion"], int):
        complain(path, "ids of panels are not unique, or there is no schemaVersion")
    check_grid(path, panels)
    for panel in panels:
        if panel["type"] == "row":
            continue
        if not panel.get("description") or not panel["title"]:
            complain(path, "panel %s has no title or description" % panel["id"])
        refs = [target["refId"] for target in panel["targets"]]
        if not refs or len(set(refs)) != len(refs):
            complain(path, "panel %s: its queries are not named apart" % panel["id"])
        for target in panel["targets"]:
            if target["datasource"] != {"type": "prometheus", "uid": "${datasource}"}:
                complain(path, "panel %s asks another datasource" % panel["id"])
    for query in queries_of(dashboard):
        check_names(path, query, names, types)
        check_totals(path, query)
        for variable in re.findall(r"\$\{?(\w+)", query):
            if variable not in variables and not variable.startswith("__"):
                complain(path, "there is no variable %s" % variable)


def queries_of(dashboard):
    """All that the dashboard asks Prometheus, with Grafana's variables in it."""
    for panel in panels_of(dashboard):
        for target in panel.get("targets", ()):
            yield target["expr"]
    for variable in dashboard["templating"]["list"]:
        if variable["type"] == "query":
            yield variable["definition"]
    for annotation in dashboard["annotations"]["list"]:
        if "expr" in annotation:
            yield annotation["expr"]


def main(golden, rules, tests, dashboard, *sources):
    names = known_names(sources)
    types = known_types(read(golden))
    if not types:
        complain(golden, "no types")
    for path in (rules, tests):
        check_names(path, read(path), names, types)
    check_rules(rules, read(rules), read(tests))
    check_dashboard(dashboard, read(dashboard), names, types)
    for failure in failures:
        print(failure)
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
