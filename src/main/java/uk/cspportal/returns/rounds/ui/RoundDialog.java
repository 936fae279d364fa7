package uk.cspportal.returns.rounds.ui;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.rounds.PlannedDates;
import uk.cspportal.returns.rounds.Round;
import uk.cspportal.returns.rounds.RoundService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Sets a quarter's round: the panel's two dates, the days that the steps take, and each board's meeting. */
final class RoundDialog {

    private static final int DAYS_FOR_POLICE = 10;
    private static final int DAYS_TO_SIGN = 10;
    private static final int DAYS_TO_PUBLISH = 5;

    private final RoundService service;
    private final Tenants tenants;
    private final Tenant area;
    private final Quarter quarter;
    private final Runnable done;
    private final DateField opens = date("rounds.opens");
    private final DateField papers = date("rounds.papers");
    private final DateField panel = date("rounds.panel");
    private final Select<Integer> police = days("rounds.days.police");
    private final Select<Integer> sign = days("rounds.days.sign");
    private final Select<Integer> publish = days("rounds.days.publish");
    private final Map<TenantId, DateField> boards = new LinkedHashMap<>();

    /** @param done told when the round is set */
    RoundDialog(RoundService service, Tenants tenants, Tenant area, Quarter quarter, Runnable done) {
        this.service = service;
        this.tenants = tenants;
        this.area = area;
        this.quarter = quarter;
        this.done = done;
    }

    void open() {
        fill();
        papers.setHelperText(Messages.text("rounds.papers.hint"));
        var dialog = new ChangeDialog(Messages.text("rounds.set.of", quarter.label()), "rounds.empty.")
                .explain(Messages.text("rounds.set.explain"))
                .required("panel", panel)
                .required("papers", papers)
                .required("opens", opens)
                .required("police", police)
                .required("sign", sign)
                .required("publish", publish);
        for (var partnership : tenants.childrenOn(area.id(), quarter)) {
            var board = boards.computeIfAbsent(partnership.id(), id -> date(null));
            board.setLabel(Messages.text("rounds.board.of", partnership.shortName()));
            dialog.optional("board/" + partnership.code(), board);
        }
        dialog.openWithoutReason(Messages.text("rounds.set"), this::save);
    }

    private void fill() {
        var set = service.rounds(area.id()).stream()
                .filter(round -> round.quarter().equals(quarter))
                .findFirst();
        opens.setValue(set.map(Round::opens).orElseGet(() -> service.firstDay(area.id(), quarter)));
        set.ifPresent(round -> {
            papers.setValue(round.papersDue());
            panel.setValue(round.panelMeeting());
        });
        police.setValue(set.map(Round::daysForPolice).orElse(DAYS_FOR_POLICE));
        sign.setValue(set.map(Round::daysToSign).orElse(DAYS_TO_SIGN));
        publish.setValue(set.map(Round::daysToPublish).orElse(DAYS_TO_PUBLISH));
        service.below(area.id()).stream()
                .filter(one -> one.quarter().equals(quarter))
                .forEach(one -> boards.put(one.tenant(), board(one)));
    }

    private static DateField board(PlannedDates one) {
        var field = date(null);
        field.setValue(one.board());
        return field;
    }

    private void save() {
        var meetings = new HashMap<TenantId, LocalDate>();
        boards.forEach((partnership, field) -> {
            var day = field.getValue();
            if (day != null) {
                meetings.put(partnership, day);
            }
        });
        service.set(
                area.id(),
                new Round(
                        quarter,
                        opens.getValue(),
                        panel.getValue(),
                        papers.getValue(),
                        police.getValue(),
                        sign.getValue(),
                        publish.getValue()),
                meetings);
        done.run();
    }

    private static DateField date(@Nullable String key) {
        var field = new DateField();
        if (key != null) {
            field.setLabel(Messages.text(key));
        }
        return field;
    }

    private static Select<Integer> days(String key) {
        var field = new Select<Integer>();
        field.setLabel(Messages.text(key));
        field.setItems(IntStream.rangeClosed(0, Round.MOST_DAYS).boxed().toList());
        return field;
    }
}
