# plugins/ads
