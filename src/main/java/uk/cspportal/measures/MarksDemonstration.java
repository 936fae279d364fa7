package uk.cspportal.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.DemonstrationStep;
import uk.cspportal.tenancy.Tenants;

/** Where somebody of the demonstration started limits afresh or noted something, once the figures are there. */
@Component
@Profile("demonstration")
class MarksDemonstration implements DemonstrationStep {

    private static final int MORNING = 11;

    private final MarkService marks;
    private final Tenants tenants;
    private final DemonstrationPeople people;

    MarksDemonstration(MarkService marks, Tenants tenants, DemonstrationPeople people) {
        this.marks = marks;
        this.tenants = tenants;
        this.people = people;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void load() {
        for (var row : MeasureSheets.rows("demonstration/marks.csv")) {
            var tenant =
                    tenants.byCode(row.getField("partnership")).orElseThrow().id();
            var measure = row.getField("measure");
            var month = YearMonth.parse(row.getField("month"));
            var wording = row.getField("wording");
            boolean rebases = Mark.Kind.valueOf(row.getField("kind")) == Mark.Kind.REBASE;
            people.as(
                    row.getField("person"),
                    () -> DemonstrationClock.at(
                            LocalDate.parse(row.getField("made_on")).atTime(MORNING, 0), () -> {
                                if (rebases) {
                                    marks.rebase(tenant, measure, month, wording);
                                } else {
                                    marks.note(tenant, measure, month, wording);
                                }
                            }));
        }
    }
}
