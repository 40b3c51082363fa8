#!/bin/sh
# The JSON Schemas of all actions against a real validator (python3-jsonschema); skipped where there is none.
set -u
LIBTIKTOK=${TEST_BUILD_DIR:?}/.libs/libtiktok.so.1
PYTHONDONTWRITEBYTECODE=1
export LIBTIKTOK PYTHONDONTWRITEBYTECODE
for python in /usr/bin/python3 python3; do
    "$python" -c 'from jsonschema import Draft202012Validator' 2>/dev/null || continue
    exec "$TEST_BUILD_DIR/tiktok-sandbox" exec -- "$python" "${TEST_SOURCE_DIR:?}/tests/flows/schema.py"
done
echo 'skipped: there is no python3-jsonschema here'
exit 77
