package uk.cspportal.returns.workbook;

/** A workbook to be sent: what it is called, and what is in it. */
public record WorkbookFile(String name, byte[] content) {}
