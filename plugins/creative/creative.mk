# plugins/creative
