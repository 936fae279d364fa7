/**
 * The return as a workbook: written for people who work in a spreadsheet, and read back with every
 * problem named by its cell. Nothing here changes a line; that is done as if it were typed.
 */
@NullMarked
package uk.cspportal.returns.workbook;

import org.jspecify.annotations.NullMarked;
