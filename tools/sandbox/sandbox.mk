# tools/sandbox
