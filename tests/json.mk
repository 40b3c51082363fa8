# tests: json
