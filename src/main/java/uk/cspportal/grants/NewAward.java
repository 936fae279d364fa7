package uk.cspportal.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;

/** An award to be made, with the services it pays for; the four facts to publish are required from the start. */
public record NewAward(
        String fund,
        String key,
        String title,
        String recipientCode,
        String recipient,
        String purpose,
        List<String> conditions,
        String reasons,
        LocalDate starts,
        LocalDate ends,
        List<Award.Year> years,
        List<Service> services,
        boolean illustrative) {

    /** A service to be paid for; its years and months carry budgets and profile, and no spend yet. */
    public record Service(
            String key,
            String name,
            String shortName,
            @Nullable String description,
            String outputUnit,
            @Nullable String outcomeMeasure,
            List<FundedService.Year> years,
            List<FundedService.Month> months) {}

    /** @throws InvalidInputException naming each fact that is missing */
    void requireFacts() {
        var problems = new ArrayList<Problem>();
        require(problems, "recipient", !recipient.isBlank());
        require(problems, "purpose", !purpose.isBlank());
        require(problems, "conditions", conditions.stream().anyMatch(c -> !c.isBlank()));
        require(problems, "reasons", !reasons.isBlank());
        require(problems, "years", !years.isEmpty());
        require(problems, "dates", starts.isBefore(ends));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void require(List<Problem> problems, String fact, boolean given) {
        if (!given) {
            problems.add(new Problem(fact, Messages.text("grants.award.needs." + fact)));
        }
    }
}
