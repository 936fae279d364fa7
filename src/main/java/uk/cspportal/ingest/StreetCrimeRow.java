package uk.cspportal.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One row of a street file of data.police.uk, checked. The publisher never breaks a row over lines,
 * so each line is read by itself and a broken one costs only itself.
 */
record StreetCrimeRow(YearMonth month, String crimeType, String lsoaName) {

    static final List<String> HEADER = List.of(
            "Crime ID",
            "Month",
            "Reported by",
            "Falls within",
            "Longitude",
            "Latitude",
            "Location",
            "LSOA code",
            "LSOA name",
            "Crime type",
            "Last outcome category",
            "Context");

    static final String ANTI_SOCIAL_BEHAVIOUR = "Anti-social behaviour";

    /** The categories of data.police.uk, in the order of the alphabet. */
    static final List<String> CRIME_TYPES = List.of(
            ANTI_SOCIAL_BEHAVIOUR,
            "Bicycle theft",
            "Burglary",
            "Criminal damage and arson",
            "Drugs",
            "Other crime",
            "Other theft",
            "Possession of weapons",
            "Public order",
            "Robbery",
            "Shoplifting",
            "Theft from the person",
            "Vehicle crime",
            "Violence and sexual offences");

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern LSOA_NUMBER = Pattern.compile(" \\d{3}[A-Z]$");

    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder().allowUnclosedQuote(false);

    /** Why a line is not counted. */
    static final class Refused extends Exception {

        private final transient StreetCrimeCount.Problem problem;

        private Refused(int line, StreetCrimeCount.Kind kind, String found) {
            super(kind + " " + found, null, false, false);
            this.problem = new StreetCrimeCount.Problem(line, kind, found, 1);
        }

        StreetCrimeCount.Problem problem() {
            return problem;
        }
    }

    static boolean isHeader(String line) {
        try {
            return fields(line).equals(HEADER);
        } catch (CsvParseException e) {
            return false;
        }
    }

    /** Reads one line of a force's file. An ID is optional for anti-social behaviour alone. */
    static StreetCrimeRow parse(int line, String text, DistrictLookup districts, String forceArea) throws Refused {
        List<String> fields;
        try {
            fields = fields(text);
        } catch (CsvParseException e) {
            throw new Refused(line, StreetCrimeCount.Kind.QUOTES, "");
        }
        if (fields.size() != HEADER.size()) {
            throw new Refused(line, StreetCrimeCount.Kind.COLUMNS, Integer.toString(fields.size()));
        }
        String month = fields.get(1);
        if (!MONTH.matcher(month).matches()) {
            throw new Refused(line, StreetCrimeCount.Kind.MONTH, month);
        }
        String force = fields.get(3);
        if (!force.isEmpty() && !districts.isForceOf(forceArea, force)) {
            throw new Refused(line, StreetCrimeCount.Kind.OTHER_FORCE, force);
        }
        String type = fields.get(9);
        if (!CRIME_TYPES.contains(type)) {
            throw new Refused(line, StreetCrimeCount.Kind.CRIME_TYPE, type);
        }
        boolean named = !fields.get(0).isEmpty();
        if (!type.equals(ANTI_SOCIAL_BEHAVIOUR) && !named) {
            throw new Refused(line, StreetCrimeCount.Kind.ID_MISSING, type);
        }
        if (type.equals(ANTI_SOCIAL_BEHAVIOUR) && (named || !fields.get(10).isEmpty())) {
            throw new Refused(line, StreetCrimeCount.Kind.ID_UNEXPECTED, type);
        }
        return new StreetCrimeRow(YearMonth.parse(month), type, fields.get(8).strip());
    }

    boolean hasPlace() {
        return !lsoaName.isEmpty();
    }

    /** The district an area is named after: "Mendip" of "Mendip 001A". */
    String district() {
        return LSOA_NUMBER.matcher(lsoaName).replaceFirst("");
    }

    private static List<String> fields(String line) {
        CsvRecord csv = CSV.ofSingleCsvRecord(line);
        return csv.getFields();
    }
}
