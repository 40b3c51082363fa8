// A report as a workbook.
#ifndef SB_XLSX_H
#define SB_XLSX_H

#include "sb_report.h"
#include "sb_zip.h"

// The heading and all rows on one sheet. The caller frees zip->bytes.
void sb_xlsx_make(const struct sb_report *report, struct sb_zip *zip);

#endif
