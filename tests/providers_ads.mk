# tests: providers_ads
