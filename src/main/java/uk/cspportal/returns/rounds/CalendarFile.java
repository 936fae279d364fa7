package uk.cspportal.returns.rounds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * Writes days as a calendar (RFC 5545): whole London days without a time, so that no time zone and
 * no change of the clocks moves them, and no name of a person. What is not in it any more, calendar
 * programs take away.
 */
@Component
class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final int MOST = 2_000;
    private static final int DAYS_BACK = 366;
    private static final Duration FETCH_AGAIN = Duration.ofHours(6);

    private final PortalAddress address;
    private final Clock clock;

    CalendarFile(PortalAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    byte[] write(String name, Collection<CalendarDay> days) {
        var calendar = new Calendar();
        calendar.add(new ProdId(Messages.text("feed.product")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), FETCH_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", FETCH_AGAIN.toString()));
        var from = LocalDate.ofInstant(clock.instant(), Formats.LONDON).minusDays(DAYS_BACK);
        var byKey = new TreeMap<String, CalendarDay>();
        days.stream().filter(day -> day.day().isAfter(from)).forEach(day -> byKey.put(day.key(), day));
        byKey.values().stream()
                .sorted(Comparator.comparing(CalendarDay::day).reversed().thenComparing(CalendarDay::key))
                .limit(MOST)
                .forEach(day -> calendar.add(event(day)));
        var out = new ByteArrayOutputStream();
        try {
            // A calendar without any event is none by the letter of the standard, but what somebody new has.
            new CalendarOutputter(!byKey.isEmpty()).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private VEvent event(CalendarDay day) {
        var tenant = day.tenant();
        var link = URI.create(address.link(page(day)));
        var event = new VEvent(false);
        event.add(new Uid(day.key() + "@" + URI.create(address.link("")).getHost()));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(day.edition()));
        event.add(new DtStart<>(day.day()));
        event.add(new DtEnd<>(day.day().plusDays(1)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Summary(Messages.text(
                "feed.day." + day.kind(), tenant.shortName(), day.quarter().label())));
        event.add(new Description(
                Messages.text("feed.description", tenant.name(), Formats.longMonths(day.quarter()), link.toString())));
        event.add(new Url(link));
        return event;
    }

    private static String page(CalendarDay day) {
        return switch (day.kind()) {
            case OPENS, COLLECT -> ReturnRoutes.of(day.tenant().slug(), day.quarter());
            case POLICE, SIGN, PUBLISH -> ReturnRoutes.review(day.tenant().slug(), day.quarter());
            case BOARD, PAPERS, PANEL -> day.tenant().slug() + "/calendar";
        };
    }
}
