package uk.cspportal.measures.rest;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import uk.cspportal.measures.CsvProblem;
import uk.cspportal.shared.Messages;

/** How a file that came in is answered: what was wrong in it by line and column, in one form for every call. */
final class CsvAnswer {

    private CsvAnswer() {}

    record Problem(int line, String column, String found, String expected, String problem) {

        static List<Problem> of(List<CsvProblem> problems) {
            return problems.stream()
                    .map(p -> new Problem(p.line(), p.column(), p.found(), p.expected(), p.sentence()))
                    .toList();
        }
    }

    /** Nothing was taken. */
    static ProblemDetail refused(List<CsvProblem> problems, Map<String, Object> properties) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                problems.size() == 1
                        ? Messages.text("measures.api.rejected.one")
                        : Messages.text("measures.api.rejected", String.valueOf(problems.size())));
        detail.setProperties(properties);
        return detail;
    }
}
