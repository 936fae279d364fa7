package uk.cspportal.measures;

import java.util.List;

/** A measure of a tenant with what stands out of it; most have nothing. */
public record MeasureFindings(Series series, List<Finding> findings) {

    public MeasureFindings {
        findings = List.copyOf(findings);
    }

    public Measure measure() {
        return series.measure();
    }

    public boolean has(Finding.Kind kind) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind);
    }

    public boolean isException() {
        return findings.stream().anyMatch(finding -> finding.kind().isException());
    }

    /** Whether nothing can stand out of it, because no figure was ever recorded. */
    public boolean isEmpty() {
        return Sentences.charted(series).isEmpty();
    }
}
