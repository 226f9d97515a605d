#!/bin/sh
# Rebuilds everything that is missing. Remove documents/ or one file in it to make it anew.
cd "$(dirname "$0")" && python3 build_documents.py && python3 build_dossiers.py && python3 check.py -v
