# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The schemas of what the tool prints with -j: Documentation/schema."""
import glob
import json
import os

import jsonschema

DIRECTORY = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                         "Documentation", "schema")


def names():
    return {os.path.basename(path)[:-len(".json")]
            for path in glob.glob(os.path.join(DIRECTORY, "*.json"))}


def load(name):
    with open(os.path.join(DIRECTORY, name + ".json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


def complaints(name, document):
    """What is wrong with it, a line each."""
    validator = jsonschema.Draft202012Validator(load(name))
    return [f"{name}: {error.json_path}: {error.message}"
            for error in validator.iter_errors(document)]
