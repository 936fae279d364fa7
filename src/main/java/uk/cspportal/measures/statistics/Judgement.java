package uk.cspportal.measures.statistics;

/** The arrow read with the polarity of the measure. */
public enum Judgement {
    BETTER,
    WORSE,
    NEUTRAL;

    static Judgement of(Trend trend, Polarity polarity) {
        int favour = polarity.favours(trend.direction());
        return favour > 0 ? BETTER : favour < 0 ? WORSE : NEUTRAL;
    }
}
