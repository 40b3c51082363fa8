# plugins/business
