# plugins/developer
