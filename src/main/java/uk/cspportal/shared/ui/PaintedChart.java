package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.PartsSpec;

/** The picture of a chart, painted in the browser by the portal's own element. */
@Tag("portal-chart")
@NpmPackage(value = "echarts", version = "6.0.0")
@JsModule("./charts/portal-chart.ts")
final class PaintedChart extends Component implements HasStyle {

    PaintedChart(ChartSpec spec) {
        describe(spec.sentence());
        getElement().setPropertyBean("words", Words.spoken("ui.chart.keys"));
        getElement().setPropertyBean("spec", spec);
    }

    /** Rows with their parts; as tall as its rows need at the width it has. */
    PaintedChart(PartsSpec parts) {
        describe(parts.sentence());
        getElement().setPropertyBean("words", Words.spoken("ui.chart.keys.rows"));
        getElement().setPropertyBean("parts", parts);
    }

    private void describe(String sentence) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", sentence);
    }

    /** Gives the reader the picture as a file, with its title and sentence, as it is drawn now. */
    void save() {
        getElement().callJsFunction("save");
    }

    /** What the element itself has to say, in the language of the reader. */
    record Words(String axis, String none, String keys) {

        static Words spoken(String keys) {
            return new Words(
                    Messages.text("ui.chart.axis", "{0}", "{1}"),
                    Messages.text("ui.chart.no-value"),
                    Messages.text(keys));
        }
    }
}
