# tests: command
