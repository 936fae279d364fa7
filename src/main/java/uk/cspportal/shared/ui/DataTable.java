package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableCell;
import com.vaadin.flow.component.html.TableColumnGroup;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A native table. Columns are named first, then rows are added. On a phone it scrolls sideways by
 * touch and keyboard, or, when {@link #stacked()}, its rows become blocks whose cells carry their
 * column's name.
 */
public final class DataTable extends Div {

    private final Table table = new Table();
    private final List<Column> columns = new ArrayList<>();
    private final TableRow header = new TableRow();
    private final TableColumnGroup widths = table.addColumnGroup();
    private final Set<Integer> sectionStarts = new HashSet<>();
    private final List<Integer> rowsOccupied = new ArrayList<>();
    private boolean rowHeaders;

    public DataTable(String caption) {
        addClassName("table-scroll");
        table.addClassName("data-table");
        table.addCaption(new Span(caption)).addClassName("visually-hidden");
        table.addHeaderRows(header);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0");
        add(table);
    }

    public DataTable column(String name) {
        return column(new Column(name, Align.START, ""));
    }

    /** A column of figures, right-aligned with figures of equal width. */
    public DataTable number(String name) {
        return column(new Column(name, Align.END, ""));
    }

    public DataTable column(Column column) {
        columns.add(column);
        var cell = column.name().isEmpty() ? header.addDataCell() : header.addColumnHeaderCell(column.name());
        align(cell, column.align());
        var width = widths.addColumn();
        if (!column.width().isEmpty()) {
            width.getStyle().setWidth(column.width());
        }
        return this;
    }

    /** As {@link #column(Column)}, with something small under the name, such as the period of its figures. */
    public DataTable column(Column column, Component below) {
        column(column);
        below.addClassName("below");
        header.getCells().getLast().add(below);
        return this;
    }

    /** A row above the column names; the spans have to add up to the columns. */
    public DataTable groups(Group... groups) {
        var row = new TableRow();
        row.addClassName("groups");
        int column = 0;
        for (var group : groups) {
            if (group.name().isEmpty()) {
                row.addDataCell().setColspan(group.span());
            } else {
                row.addColumnGroupHeaderCell(group.name(), group.span());
            }
            if (column > 0) {
                sectionStarts.add(column);
                header.getCells().get(column).addClassName("section-start");
            }
            column += group.span();
        }
        table.removeHead();
        table.addHeaderRows(row, header);
        return this;
    }

    /** Shows the caption above the table instead of to readers only. */
    public DataTable captionShown() {
        table.getCaption().removeClassName("visually-hidden");
        return this;
    }

    /** The first cell of each row names the row. */
    public DataTable rowHeaders() {
        rowHeaders = true;
        return this;
    }

    /** On a phone rows become blocks instead of the table scrolling sideways. */
    public DataTable stacked() {
        addClassName("stacked");
        Stream.of("role", "aria-label", "tabindex").forEach(getElement()::removeAttribute);
        return this;
    }

    /** Narrower rows, for tables inside a card's text. */
    public DataTable compact() {
        table.addClassName("compact");
        return this;
    }

    /**
     * Adds a row; a {@link TableCell} is taken as it is, so that it may span columns or rows, any
     * other component is put into a cell.
     */
    public TableRow row(Component... cells) {
        var row = new TableRow();
        int column = 0;
        for (var content : cells) {
            column = firstFree(column);
            var cell = cell(column, content);
            row.addCells(cell);
            column += occupy(column, cell);
        }
        for (int i = 0; i < rowsOccupied.size(); i++) {
            rowsOccupied.set(i, Math.max(0, rowsOccupied.get(i) - 1));
        }
        table.getBody().add(row);
        return row;
    }

    public TableRow textRow(String... cells) {
        return row(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    public TableRow totalRow(Component... cells) {
        var row = row(cells);
        row.addClassName("total");
        return row;
    }

    public void clearRows() {
        rowsOccupied.clear();
        table.getBody().removeAll();
    }

    public int rowCount() {
        return table.getBodyRows().size();
    }

    /** The next column that no cell of an earlier row reaches down into. */
    private int firstFree(int from) {
        int column = from;
        while (column < rowsOccupied.size() && rowsOccupied.get(column) > 0) {
            column++;
        }
        return column;
    }

    private int occupy(int column, TableCell cell) {
        int span = Math.max(1, cell.getColspan());
        while (rowsOccupied.size() < column + span) {
            rowsOccupied.add(0);
        }
        for (int i = column; i < column + span; i++) {
            rowsOccupied.set(i, Math.max(1, cell.getRowspan()));
        }
        return span;
    }

    private TableCell cell(int index, Component content) {
        TableCell cell;
        if (content instanceof TableCell given) {
            cell = given;
        } else if (rowHeaders && index == 0) {
            var named = new TableHeaderCell(content);
            named.setScope(TableHeaderCell.Scope.ROW);
            cell = named;
        } else {
            cell = new TableDataCell(content);
        }
        if (index < columns.size()) {
            var column = columns.get(index);
            cell.getElement().setAttribute("data-label", column.name());
            align(cell, column.align());
        }
        if (sectionStarts.contains(index)) {
            cell.addClassName("section-start");
        }
        return cell;
    }

    private static void align(TableCell cell, Align align) {
        cell.setClassName("number", align == Align.END);
        cell.setClassName("centre", align == Align.CENTRE);
    }

    public enum Align {
        START,
        CENTRE,
        END
    }

    /** @param width a CSS width such as {@code 140px}, or empty */
    public record Column(String name, Align align, String width) {}

    /** A name over several columns; empty leaves the place blank. */
    public record Group(String name, int span) {}
}
