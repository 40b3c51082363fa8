#!/usr/bin/env python3
"""Uploads a video into an ad account's library, then writes what its campaigns spent as CSV.

    TIKTOK_CONFIG=/etc/tiktok/tiktok.conf ./upload_and_report.py 7000000000000000001 holiday.mp4 2026-01-01 2026-01-30
"""
import csv
import sys

import tiktok


def show(done, total, phase):
    if total and done == total:
        print("%s: %d of %d bytes" % (phase, done, total), file=sys.stderr)


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    account, video, first, last = sys.argv[1:]
    figures = ["spend", "impressions"]
    out = csv.writer(sys.stdout)
    try:
        with tiktok.Context(providers=["ads"]) as tt:
            # The name keeps the upload's state: run again after a crash, it goes on where it was.
            made = tt.call("ads.upload_video", {"advertiser_id": account, "video_file": video}, progress=show,
                           resume="upload-" + account).data
            print("video %s, %d bytes" % (made["video_id"], made["size"]), file=sys.stderr)

            def write(row):
                about = row["dimensions"]
                out.writerow([about["campaign_id"], about["stat_time_day"][:10]] + [row["metrics"][f] for f in figures])

            out.writerow(["campaign", "day"] + figures)
            tt.each_row("ads.report.integrated.get",
                        {"advertiser_id": account, "report_type": "BASIC", "data_level": "AUCTION_CAMPAIGN",
                         "dimensions": ["campaign_id", "stat_time_day"], "metrics": figures,
                         "start_date": first, "end_date": last},
                        write)
    except tiktok.Error as e:
        print("%s (%s)" % (e, e.hint or e.kind), file=sys.stderr)
        return 3 if e.kind == "auth" else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
