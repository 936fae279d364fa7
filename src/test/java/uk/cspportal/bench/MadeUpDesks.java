package uk.cspportal.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanService;
import uk.cspportal.returns.AccountChange;
import uk.cspportal.returns.FigureQuestion;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnWorkflow;
import uk.cspportal.returns.ValueChange;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** Inside the portal that is measured: a partnership for every officer, with figures, a plan and a return half done. */
@Order(200)
final class MadeUpDesks implements ApplicationRunner {

    static final Quarter QUARTER = Quarter.parse("2024-25-Q4");

    private static final Logger LOG = LoggerFactory.getLogger(MadeUpDesks.class);

    /** Has plans of the demonstration, so none are made up for it. */
    private static final String PLANNED = "E23000036";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlanService plans;
    private final ForcePlanService forcePlans;
    private final DemonstrationPeople people;
    private final Tenants tenants;
    private final ReturnWorkflow workflow;
    private final ReturnService returns;

    MadeUpDesks(
            JdbcClient jdbc,
            JsonMapper json,
            PlanService plans,
            ForcePlanService forcePlans,
            DemonstrationPeople people,
            Tenants tenants,
            ReturnWorkflow workflow,
            ReturnService returns) {
        this.jdbc = jdbc;
        this.json = json;
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.people = people;
        this.tenants = tenants;
        this.workflow = workflow;
        this.returns = returns;
    }

    static String officer(int desk) {
        return "officer.desk-%03d".formatted(desk);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int desks = Integer.parseInt(arguments.getOptionValues("bench.desks").getFirst());
        var country = new MadeUpCountry(jdbc, tenants);
        var made = new MadeUpPlans(jdbc, json, plans, forcePlans, people);
        var byForce = new TreeMap<Long, List<Tenant>>();
        for (var partnership : own(country, desks)) {
            byForce.computeIfAbsent(partnership.parent().value(), force -> new ArrayList<>())
                    .add(partnership);
        }
        country.load(byForce.values().stream().flatMap(List::stream).toList(), 1, made.measures());
        int desk = 0;
        for (var partnerships : byForce.values()) {
            made.load(tenants.get(partnerships.getFirst().parent()), partnerships);
            for (var partnership : partnerships) {
                furnish(officer(desk++), partnership);
            }
        }
        made.analyse();
    }

    private List<Tenant> own(MadeUpCountry country, int desks) {
        var planned = tenants.byCode(PLANNED).orElseThrow().id();
        return country.partnerships().stream()
                .filter(p -> p.parent() != null && !p.parent().equals(planned))
                .sorted((a, b) -> Long.compare(a.parent().value(), b.parent().value()))
                .limit(desks)
                .toList();
    }

    private void furnish(String officer, Tenant partnership) {
        people.alsoGive(officer, partnership.id(), Role.OFFICER);
        for (var quarter : List.of(QUARTER.previous(), QUARTER)) {
            var opens = quarter.plus(1).firstMonth().atDay(1);
            DemonstrationClock.at(
                    opens.atTime(9, 0),
                    () -> people.as(MadeUpPlans.OFFICE, () -> workflow.open(partnership.id(), quarter, dates(opens))));
            people.as(
                    officer,
                    () -> returns.get(partnership.id(), quarter)
                            .lines()
                            .forEach(line -> fill(partnership, quarter, line)));
        }
        LOG.info("desk {} works in {}: {}", officer, partnership.slug(), QUARTER);
    }

    private static ReturnDates dates(LocalDate opens) {
        return new ReturnDates(opens, opens.plusDays(31), opens.plusDays(45), opens.plusDays(59), opens.plusDays(73));
    }

    /** Everything is answered, so that what is timed never ends at something missing. */
    private void fill(Tenant partnership, Quarter quarter, ReturnLine line) {
        var texts = new EnumMap<LineText, String>(LineText.class);
        for (var text : LineText.values()) {
            texts.put(
                    text,
                    text + " of " + line.guideline().shortTitle() + " in " + quarter.label() + ". "
                            + "What was agreed with our partners is under way and reviewed every month. ".repeat(5));
        }
        var values = line.values().stream().map(MadeUpDesks::decide).toList();
        var key = line.guideline().key();
        var filled = returns.changeLine(partnership.id(), quarter, key, line.version(), new LineChange(texts, values));
        for (var question :
                filled.questions().stream().filter(FigureQuestion::isAsked).toList()) {
            filled = returns.changeLine(
                    partnership.id(), quarter, key, filled.version(), LineChange.account(account(question)));
        }
        if (!filled.missing().isEmpty()) {
            throw new IllegalStateException(key + " still lacks " + filled.missing());
        }
    }

    private static AccountChange account(FigureQuestion question) {
        return new AccountChange(
                question.measure(),
                "More was reported than in the years before.",
                "A new way to report it was opened.",
                "We look at it again with the police.",
                LocalDate.of(2025, 7, 31));
    }

    private static ValueChange decide(LineValue value) {
        var measure = value.measure().key();
        return value.source().value() == null
                ? ValueChange.notAvailable(measure, "It is not collected.")
                : ValueChange.confirm(measure);
    }
}
