package uk.cspportal.returns.workbook;

/** Something in a cell that cannot be taken: where, what stands there, what was expected, what to do. */
public record CellProblem(String sheet, String cell, String found, String expected, String remedy) {}
