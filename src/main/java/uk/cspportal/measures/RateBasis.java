package uk.cspportal.measures;

/** From which published counts rates are made. The two differ by several per cent and are never joined. */
public enum RateBasis {
    /** Years as the Office for National Statistics publishes them. */
    OFFICIAL,
    /** Twelve months in a row of the street-level files of data.police.uk. */
    MONTHLY_FILES
}
