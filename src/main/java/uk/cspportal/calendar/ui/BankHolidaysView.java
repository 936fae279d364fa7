package uk.cspportal.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cspportal.calendar.BankHoliday;
import uk.cspportal.calendar.BankHolidayService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.PlatformPage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** The bank holidays by year, the latest year first, with a warning when a year is missing. */
@Route(BankHolidaysMenu.PATH)
@PermitAll
class BankHolidaysView extends PlatformPage {

    private final transient BankHolidayService service;

    BankHolidaysView(Access access, Tenants tenants, BankHolidayService service) {
        super(access, tenants);
        this.service = service;
    }

    @Override
    protected void show(Tenant tenant) {
        var add = new Button(Messages.text("calendar.holidays.add"), click -> add(tenant));
        add.addThemeName("primary");
        add(new PageHeader(
                        List.of(Crumb.here(Messages.text("calendar.holidays.menu"))),
                        Messages.text("calendar.holidays.heading"))
                .purpose(Messages.text("calendar.holidays.purpose"))
                .actions(add));
        var body = new Div();
        body.addClassName("stack");
        service.yearsMissing(tenant.id())
                .forEach(year -> body.add(new Notice(
                        Notice.Kind.WARNING,
                        Messages.text("calendar.holidays.missing", String.valueOf(year)),
                        Messages.text("calendar.holidays.missing.remedy"))));
        var years = service.list(tenant.id()).stream()
                .collect(Collectors.groupingBy(
                        holiday -> holiday.day().getYear(),
                        () -> new TreeMap<Integer, List<BankHoliday>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        years.forEach((year, days) -> body.add(card(tenant, year, days)));
        add(body);
    }

    private Component card(Tenant tenant, int year, List<BankHoliday> days) {
        var table = new DataTable(Messages.text("calendar.holidays.of", String.valueOf(year)))
                .rowHeaders()
                .stacked();
        table.column(Messages.text("calendar.holidays.day"))
                .column(Messages.text("calendar.holidays.name"))
                .column(Messages.text("calendar.holidays.act"));
        days.forEach(holiday -> table.row(
                new Span(Formats.deadline(holiday.day())), new Span(holiday.name()), removal(tenant, holiday)));
        return new Card(String.valueOf(year), table).flush();
    }

    private Button removal(Tenant tenant, BankHoliday holiday) {
        var day = Formats.date(holiday.day());
        var button = new Button(
                Messages.text("calendar.holidays.remove"),
                click -> new ChangeDialog(Messages.text("calendar.holidays.remove.title", day), "calendar.error.")
                        .explain(Messages.text("calendar.holidays.stay"))
                        .open(Messages.text("calendar.holidays.remove"), why -> {
                            service.remove(tenant.id(), holiday.day(), why);
                            refresh();
                        }));
        button.addThemeName("tertiary");
        button.setAriaLabel(Messages.text("calendar.holidays.remove.title", day));
        return button;
    }

    private void add(Tenant tenant) {
        var day = new DateField(Messages.text("calendar.holidays.day"));
        var name = new TextField(Messages.text("calendar.holidays.name"));
        new ChangeDialog(Messages.text("calendar.holidays.add"), "calendar.error.")
                .explain(Messages.text("calendar.holidays.stay"))
                .required("day", day)
                .required("name", name)
                .open(Messages.text("calendar.holidays.add"), why -> {
                    service.add(tenant.id(), Objects.requireNonNull(day.getValue()), name.getValue(), why);
                    refresh();
                });
    }

    @Override
    public String getPageTitle() {
        return Messages.text("platform.page-title", Messages.text("calendar.holidays.menu"));
    }
}
