package uk.cspportal.journeys;

import java.util.List;
import java.util.function.Function;

/** Those who bring a quarter of Bath and North East Somerset from open to published, each at a browser of their own. */
record EightPeople(
        Visitor officer,
        Visitor colleague,
        Visitor provider,
        Visitor analyst,
        Visitor police,
        Visitor chair,
        Visitor performance,
        Visitor commissioner)
        implements AutoCloseable {

    /** As the portal names those who change something; the eighth, of commissioning, reads what comes of it. */
    static final List<String> WHO_WORKED = List.of(
            "Community safety officer BANES",
            "Second community safety officer BANES",
            "IDVA provider BANES",
            "Police analyst BANES",
            "Police area lead BANES",
            "Chair of the partnership BANES",
            "Performance officer Avon and Somerset");

    /** Everybody signs in once. */
    static EightPeople signedIn(Function<String, Visitor> visit) {
        var person = visit.andThen(Visitor::signIn);
        return new EightPeople(
                person.apply("officer.banes"),
                person.apply("officer2.banes"),
                person.apply("provider.banes"),
                person.apply("analyst.banes"),
                person.apply("police.banes"),
                person.apply("chair.banes"),
                person.apply("performance.as"),
                person.apply("commissioning.as"));
    }

    @Override
    public void close() {
        List.of(officer, colleague, provider, analyst, police, chair, performance, commissioner)
                .forEach(Visitor::close);
    }
}
