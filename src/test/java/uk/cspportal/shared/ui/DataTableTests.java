package uk.cspportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableDataCell;
import org.junit.jupiter.api.Test;

class DataTableTests extends ComponentTest {

    private final DataTable table =
            new DataTable("Figures").column("Month").number("In return").column("Source");

    @Test
    void carriesTheColumnNameOnEachCellForNarrowScreens() {
        var row = table.textRow("October 2025", "200", "none");

        assertThat(row.getCells())
                .extracting(cell -> cell.getElement().getAttribute("data-label"))
                .containsExactly("Month", "In return", "Source");
    }

    @Test
    void alignsFiguresToTheRight() {
        var row = table.textRow("October 2025", "200", "none");

        assertThat(row.getCells())
                .extracting(cell -> cell.hasClassName("number"))
                .containsExactly(false, true, false);
    }

    @Test
    void namesEachRowByItsFirstCellWhenAsked() {
        var row = table.rowHeaders().textRow("October 2025", "200", "none");

        assertThat(row.getHeaderCells())
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell.getElement().getAttribute("scope")).isEqualTo("row"));
    }

    @Test
    void countsCellsThatSpanRowsAndColumns() {
        var gap = new TableDataCell();
        gap.setColspan(2);
        gap.setRowspan(2);
        table.row(gap, new Span("plan"));

        var below = table.row(new Span("file"));

        assertThat(below.getCells())
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell.getElement().getAttribute("data-label")).isEqualTo("Source"));
    }

    @Test
    void scrollsByKeyboardUnlessItsRowsBecomeBlocks() {
        assertThat(table.getElement().getAttribute("tabindex")).isEqualTo("0");
        assertThat(table.getElement().getAttribute("aria-label")).isEqualTo("Figures");

        table.stacked();

        assertThat(table.getElement().hasAttribute("tabindex")).isFalse();
    }
}
