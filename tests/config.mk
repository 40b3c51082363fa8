# tests: config
