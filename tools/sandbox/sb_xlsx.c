// Office Open XML with one sheet; every cell is a text, as reports are. Pure.
#include "sb_xlsx.h"

#include <stdlib.h>
#include <string.h>

#define XML  "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define DOCS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PKG  "http://schemas.openxmlformats.org/package/2006/"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define TYPE "application/vnd.openxmlformats-officedocument.spreadsheetml."

static const char content_types[] = XML
    "<Types xmlns=\"" PKG "content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" TYPE "sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" TYPE "worksheet+xml\"/></Types>";
static const char package_rels[] =
    XML "<Relationships xmlns=\"" PKG "relationships\"><Relationship Id=\"r1\" Type=\"" DOCS
        "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
static const char workbook[] =
    XML "<workbook xmlns=\"" MAIN "\" xmlns:r=\"" DOCS
        "\"><sheets><sheet name=\"Report\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
static const char workbook_rels[] =
    XML "<Relationships xmlns=\"" PKG "relationships\"><Relationship Id=\"r1\" Type=\"" DOCS
        "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

// A cell's text; reports hold nothing beyond plain characters, but these three would break the sheet.
static void write_cell(FILE *out, const char *text)
{
    fputs("<c t=\"inlineStr\"><is><t>", out);
    for (; *text; text++) {
        if (*text == '&')
            fputs("&amp;", out);
        else if (*text == '<')
            fputs("&lt;", out);
        else if (*text == '>')
            fputs("&gt;", out);
        else
            putc(*text, out);
    }
    fputs("</t></is></c>", out);
}

static void write_heading(FILE *out, const struct sb_report *report)
{
    json_t *item;
    size_t i;
    fputs("<row>", out);
    json_array_foreach(report->dimensions, i, item)
    {
        write_cell(out, json_string_value(item));
    }
    json_array_foreach(report->metrics, i, item)
    {
        write_cell(out, json_string_value(item));
    }
    fputs("</row>", out);
}

static void write_row(FILE *out, const struct sb_report *report, int64_t i)
{
    json_t *row = sb_report_row(report, i), *value;
    const char *name;
    fputs("<row>", out);
    json_object_foreach(json_object_get(row, "dimensions"), name, value)
    {
        write_cell(out, json_string_value(value));
    }
    json_object_foreach(json_object_get(row, "metrics"), name, value)
    {
        write_cell(out, json_string_value(value));
    }
    fputs("</row>", out);
    json_decref(row);
}

void sb_xlsx_make(const struct sb_report *report, struct sb_zip *zip)
{
    char *sheet = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&sheet, &size);
    if (!out)
        abort(); // the sandbox serves nothing without memory
    fputs(XML "<worksheet xmlns=\"" MAIN "\"><sheetData>", out);
    write_heading(out, report);
    for (int64_t i = 0; i < report->total; i++)
        write_row(out, report, i);
    fputs("</sheetData></worksheet>", out);
    fclose(out);
    sb_zip_add(zip, "[Content_Types].xml", content_types, sizeof content_types - 1);
    sb_zip_add(zip, "_rels/.rels", package_rels, sizeof package_rels - 1);
    sb_zip_add(zip, "xl/workbook.xml", workbook, sizeof workbook - 1);
    sb_zip_add(zip, "xl/_rels/workbook.xml.rels", workbook_rels, sizeof workbook_rels - 1);
    sb_zip_add(zip, "xl/worksheets/sheet1.xml", sheet, size);
    sb_zip_end(zip);
    free(sheet);
}
