package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ValueChange;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.ScreenTest;

/** What the tests of the return's screens share: where they stand, and how a return gets on without them. */
abstract class ReturnScreens extends ScreenTest {

    static final String BANES = "bath-and-north-east-somerset";
    static final String OPEN = BANES + "/returns/2024-25-q4";
    static final Quarter Q4 = Quarter.parse("2024-25-Q4");

    @Autowired
    ReturnService returns;

    @Autowired
    Tenants tenants;

    @Autowired
    DemonstrationPeople people;

    TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }

    /** Does what a diligent officer does to every line that is not ready. */
    void completeEveryLine() {
        people.as(
                "officer.banes",
                () -> returns.get(banes(), Q4).lines().stream()
                        .filter(line -> line.state() != LineState.READY)
                        .forEach(this::complete));
    }

    private void complete(ReturnLine line) {
        var texts = new EnumMap<LineText, String>(LineText.class);
        for (var text : LineText.values()) {
            texts.put(text, "Written.");
        }
        var values = line.values().stream()
                .map(value -> value.source().value() == null
                        ? ValueChange.notAvailable(value.measure().key(), "Not supplied in time")
                        : ValueChange.confirm(value.measure().key()))
                .toList();
        var key = line.guideline().key();
        var changed = returns.changeLine(banes(), Q4, key, line.version(), new LineChange(texts, values));
        returns.markReady(banes(), Q4, key, changed.version());
    }

    /** A colleague writes a text of guideline 7 while the page is open. */
    void colleagueWrites(LineText text, String written) {
        people.as("officer2.banes", () -> {
            var line = returns.line(banes(), Q4, "g7");
            returns.changeLine(banes(), Q4, "g7", line.version(), new LineChange(Map.of(text, written), List.of()));
        });
    }

    static TextArea box(LineText text) {
        return _get(TextArea.class, spec -> spec.withId("text-" + text.field()));
    }

    static String textOf(Class<? extends Component> type) {
        return _get(type).getElement().getTextRecursively();
    }

    static List<FigureField> figureFields() {
        return _find(FigureField.class);
    }
}
