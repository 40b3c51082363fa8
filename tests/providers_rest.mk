# tests: providers_rest
