package uk.cspportal.returns.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Rights;
import uk.cspportal.identity.Role;
import uk.cspportal.measures.FigureService;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineDrafts;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.ReturnEdition;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.ReturnTimeline;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.returns.ValueChange;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * The return as a workbook, there and back. What comes back is compared first and changes nothing;
 * what is taken goes the way of what is typed, all of it or none.
 */
@Service
@Transactional(readOnly = true)
public class WorkbookService {

    private final ReturnService returns;
    private final ReturnTimeline timeline;
    private final ReturnEdition editions;
    private final LineDrafts drafts;
    private final FigureService figures;
    private final Tenants tenants;
    private final Access access;
    private final ApplicationEventPublisher events;

    WorkbookService(
            ReturnService returns,
            ReturnTimeline timeline,
            ReturnEdition editions,
            LineDrafts drafts,
            FigureService figures,
            Tenants tenants,
            Access access,
            ApplicationEventPublisher events) {
        this.returns = returns;
        this.timeline = timeline;
        this.editions = editions;
        this.drafts = drafts;
        this.figures = figures;
        this.tenants = tenants;
        this.access = access;
        this.events = events;
    }

    /** What the caller may read; to be filled in by officers while the return is open, else a copy to read. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public WorkbookFile download(TenantId tenant, Quarter quarter) {
        var whole = returns.get(tenant, quarter);
        boolean readOnly =
                !access.holds(tenant, Role.OFFICER) || whole.overview().state() != ReturnState.OPEN;
        var owner = tenants.get(tenant);
        var template = Template.of(owner.code(), quarter.code(), editions.of(tenant, quarter), readOnly);
        var keys = whole.lines().stream()
                .flatMap(line -> line.values().stream())
                .map(value -> value.measure().key())
                .distinct()
                .toList();
        var content = new WorkbookWriter(
                        template, quarter, tenants.asOf(tenant, quarter).name())
                .write(whole.lines(), figures.seriesOf(tenant, keys));
        return new WorkbookFile(Words.text("file", owner.slug(), quarter.slug()), content);
    }

    /**
     * What the file would change; nothing is changed.
     *
     * @throws InvalidInputException with the reason when the file cannot be a filled-in workbook of this return
     * @throws ConflictException when the return is not open
     */
    @PreAuthorize(Rights.OFFICER)
    public WorkbookPreview preview(TenantId tenant, Quarter quarter, String name, byte[] content) {
        var whole = returns.get(tenant, quarter);
        requireOpen(whole);
        var filled = WorkbookReader.read(name, content);
        var template = filled.template();
        requireOf(tenant, quarter, template);
        var comparison = new Comparison(template, key -> drafts.of(tenant, quarter, key));
        int edition = editions.of(tenant, quarter);
        if (template.edition() != edition) {
            comparison.remarks().add(Words.text("remark.edition", template.edition(), edition));
        }
        for (var line : whole.lines()) {
            int then = template.versions().getOrDefault(line.guideline().key(), 0);
            if (then > line.version()) {
                throw FileCheck.refused("future");
            }
        }
        comparison.compare(whole.lines(), filled);
        return new WorkbookPreview(
                tenant,
                quarter,
                name,
                comparison.problems(),
                comparison.remarks(),
                comparison.changes(),
                whole.lines().stream()
                        .collect(Collectors.toMap(line -> line.guideline().key(), ReturnLine::version)));
    }

    /**
     * Makes the changes of a preview, except those left to what others wrote.
     *
     * @return how many
     * @throws StaleLineException when a line changed since the preview; nothing is taken then
     * @throws InvalidInputException when a problem or a question of the preview is not settled
     */
    @Transactional
    @PreAuthorize(Rights.OFFICER)
    public int apply(TenantId tenant, WorkbookPreview preview, WorkbookAnswers answers) {
        if (!preview.tenant().equals(tenant)) {
            throw FileCheck.refused("tenant");
        }
        requireOpen(returns.get(tenant, preview.quarter()));
        if (!preview.problems().isEmpty() || !preview.changes().stream().allMatch(answers::settle)) {
            throw FileCheck.refused("unsettled");
        }
        var taken = preview.changes().stream()
                .filter(change -> !answers.leaves(change))
                .toList();
        var byLine = taken.stream()
                .collect(Collectors.groupingBy(WorkbookChange::line, LinkedHashMap::new, Collectors.toList()));
        byLine.forEach((line, changes) -> returns.changeLine(
                tenant, preview.quarter(), line, preview.versions().getOrDefault(line, 0), together(changes)));
        if (!taken.isEmpty()) {
            timeline.uploaded(tenant, preview.quarter(), preview.file(), taken.size());
            events.publishEvent(new WorkbookTaken(tenant, preview.quarter(), preview.file(), taken.size()));
        }
        return taken.size();
    }

    private static LineChange together(List<WorkbookChange> changes) {
        var texts = new LinkedHashMap<LineText, String>();
        var noUpdate = EnumSet.noneOf(LineText.class);
        var values = new ArrayList<ValueChange>();
        for (var change : changes) {
            texts.putAll(change.change().texts());
            noUpdate.addAll(change.change().noUpdate());
            values.addAll(change.change().values());
        }
        return new LineChange(texts, noUpdate, values);
    }

    private static void requireOpen(WholeReturn whole) {
        var state = whole.overview().state();
        if (state != ReturnState.OPEN) {
            throw new ConflictException(Words.text(
                    "refused.state",
                    whole.overview().quarter().label(),
                    Messages.text("returns.state", state).toLowerCase(Locale.UK)));
        }
    }

    private void requireOf(TenantId tenant, Quarter quarter, Template template) {
        if (template.form() != Template.FORM) {
            throw FileCheck.refused("form");
        }
        if (!template.tenant().equals(tenants.get(tenant).code())) {
            throw FileCheck.refused("tenant");
        }
        if (!template.quarter().equals(quarter.code())) {
            throw new InvalidInputException(
                    "file",
                    Words.text(
                            "refused.quarter", Quarter.parse(template.quarter()).label(), quarter.label()));
        }
        if (template.readOnly()) {
            throw FileCheck.refused("read-only");
        }
    }
}
