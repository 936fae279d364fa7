package uk.cspportal.returns.rounds.ui;

import java.time.LocalDate;
import uk.cspportal.returns.rounds.NewDates;
import uk.cspportal.returns.rounds.PartnershipCalendar;
import uk.cspportal.returns.rounds.PlannedDates;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.tenancy.Tenant;

/** Changes one partnership's dates, such as to extend a deadline, for a reason that its people read. */
final class DatesDialog {

    private final PartnershipCalendar calendar;
    private final Tenant partnership;
    private final PlannedDates planned;
    private final Runnable done;

    /** @param done told when the dates are changed */
    DatesDialog(PartnershipCalendar calendar, Tenant partnership, PlannedDates planned, Runnable done) {
        this.calendar = calendar;
        this.partnership = partnership;
        this.planned = planned;
        this.done = done;
    }

    void open() {
        var now = planned.dates();
        var opens = date("rounds.opens", now.opens());
        var collect = date("rounds.collect", now.collectBy());
        var police = date("rounds.police", now.policeBy());
        var sign = date("rounds.sign", now.signBy());
        var publish = date("rounds.publish", now.publishBy());
        new ChangeDialog(
                        Messages.text(
                                "rounds.dates.of",
                                partnership.shortName(),
                                planned.quarter().label()),
                        "rounds.empty.")
                .explain(Messages.text("rounds.dates.explain"))
                .required("opens", opens)
                .required("collect", collect)
                .required("police", police)
                .required("sign", sign)
                .required("publish", publish)
                .open(Messages.text("rounds.dates.save"), why -> {
                    var asked = new NewDates(
                            opens.getValue(),
                            collect.getValue(),
                            police.getValue(),
                            sign.getValue(),
                            publish.getValue());
                    calendar.change(partnership.id(), planned.quarter(), asked, why);
                    done.run();
                });
    }

    private static DateField date(String key, LocalDate value) {
        var field = new DateField(Messages.text(key));
        field.setValue(value);
        return field;
    }
}
