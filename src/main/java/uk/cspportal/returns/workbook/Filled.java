package uk.cspportal.returns.workbook;

import java.util.List;

/** A workbook as it came back. */
record Filled(Template template, List<FilledRow> figures, List<FilledRow> texts) {}
