# tools/tiktok
