package uk.cspportal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictLookupTests {

    private final DistrictLookup districts = DistrictLookup.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bristol                     | E22000002
            Bristol, City of            | E22000002
            Mendip                      | E22000369
            Somerset West and Taunton   | E22000369
            Herefordshire               | E22000326
            Herefordshire, County of    | E22000326
            Kingston upon Hull          | E22000134
            St. Helens                  | E22000184
            Barrow-In-Furness           | E22000032
            Bournemouth                 | E22000063
            Merthyr Tydfil              | W14000023
            Wychavon                    | E22000332
            """)
    void findsThePartnershipOfTodayForTheNameOfADistrict(String district, String partnership) {
        assertThat(districts.partnershipsOf(district)).containsExactly(partnership);
    }

    @Test
    void namesEveryPartnershipThatSharesADistrict() {
        assertThat(districts.partnershipsOf("Buckinghamshire")).hasSize(4);
    }

    @Test
    void findsNothingForAnUnknownDistrict() {
        assertThat(districts.partnershipsOf("Wessex")).isEmpty();
        assertThat(districts.partnershipsIn("E23000099")).isEmpty();
    }

    @Test
    void takesTheNewestMeaningOfANameAndFollowsSuccessions() {
        DistrictLookup lookup = DistrictLookup.of(rows("code,kind,parent,name,valid_to"), rows("""
                        vintage,lad_name,csp_code
                        2016,Reused,E22900001
                        2023,Reused,E22900002
                        2016,Abolished,E22900003
                        """), rows("""
                        predecessor,successor
                        E22900003,E22900004
                        """));

        assertThat(lookup.partnershipsOf("Reused")).containsExactly("E22900002");
        assertThat(lookup.partnershipsOf("Abolished")).containsExactly("E22900004");
    }

    @Test
    void leavesClosedPartnershipsOutOfTheirForceArea() {
        assertThat(districts.partnershipsIn("W15000003"))
                .contains("W14000023")
                .doesNotContain("W14000016", "W14000017");
    }

    @ParameterizedTest
    @CsvSource({
        "E23000036,Avon and Somerset Constabulary",
        "E23000016,West Mercia Police",
        "E23000001,Metropolitan Police Service",
        "E23000034,City of London Police",
        "E23000035,Devon & Cornwall Police",
        "W15000004,Dyfed-Powys Police"
    })
    void recognisesTheForceOfAnAreaByTheNameItSigns(String forceArea, String force) {
        assertThat(districts.isForceOf(forceArea, force)).isTrue();
        assertThat(districts.isForceOf("E23000003", force)).isFalse();
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
