package uk.cspportal.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.PartsSpec;

/**
 * A chart as a reader needs it: heading, one sentence, the picture, the meaning of its marks, and
 * the same numbers as a table at the press of a button.
 */
@Tag("figure")
public final class Chart extends HtmlContainer {

    private final PaintedChart picture;
    private final ChartLegend legend;
    private final transient Supplier<DataTable> numbers;
    private final NativeButton toggle = new NativeButton();
    private final NativeButton save = new NativeButton(Messages.text("ui.chart.save"));
    private final H3 heading;
    private final Paragraph sentence;
    private @Nullable DataTable table;
    private boolean tableShown;

    public Chart(ChartSpec spec) {
        this(spec.title(), spec.sentence(), new PaintedChart(spec), new ChartLegend(spec), () -> ChartTable.of(spec));
        if (!spec.notes().isEmpty()) {
            add(notes(spec));
        }
    }

    /** Rows with their parts; {@code table} says the same and more. */
    public Chart(PartsSpec spec, DataTable table) {
        this(spec.title(), spec.sentence(), new PaintedChart(spec), new ChartLegend(spec), () -> table);
        addClassName("chart-parts");
        table.addClassName("chart-table");
        this.table = table;
        add(table);
    }

    private Chart(String title, String says, PaintedChart picture, ChartLegend legend, Supplier<DataTable> numbers) {
        addClassName("chart-figure");
        this.picture = picture;
        this.legend = legend;
        this.numbers = numbers;
        heading = new H3(title);
        sentence = new Paragraph(says);
        sentence.addClassName("chart-sentence");
        toggle.addClassNames("link-button", "chart-toggle");
        toggle.addClickListener(click -> showTable(!tableShown));
        save.addClassNames("link-button", "chart-save");
        save.addClickListener(click -> picture.save());
        var head = new Div(heading, save, toggle);
        head.addClassName("chart-head");
        add(head, sentence, picture, legend);
        showTable(false);
    }

    /** For a card whose own heading and text already say it. */
    public Chart withoutHeading() {
        heading.addClassName("visually-hidden");
        addClassName("no-heading");
        return this;
    }

    public Chart withoutSentence() {
        sentence.addClassName("visually-hidden");
        return this;
    }

    public Chart height(int pixels) {
        picture.getStyle().setHeight(pixels + "px");
        return this;
    }

    /** A phone has no room for words in the picture: there they stand under it. */
    private static UnorderedList notes(ChartSpec spec) {
        var list = new UnorderedList();
        list.addClassNames("chart-notes", "plain-list");
        for (var note : spec.notes()) {
            var title = new Span(note.title());
            title.addClassName("strong");
            list.add(new ListItem(title, new Span(" " + note.text())));
        }
        return list;
    }

    /** Few ask for the numbers, which are most of what a chart costs to show: they come when they are asked for. */
    public void showTable(boolean shown) {
        tableShown = shown;
        if (shown && table == null) {
            var made = numbers.get();
            table = made;
            add(made);
        }
        setClassName("as-table", shown);
        toggle.setText(Messages.text(shown ? "ui.chart.show-chart" : "ui.chart.show-table"));
    }

    public boolean isTableShown() {
        return tableShown;
    }
}
