package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDetailsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The officer who met Mrs Example should | [NAME]",
                "the victim named Jane said | [NAME]",
                "the perpetrator Sam O’Example was known | [NAME]",
                "She, born on 3 May 1990, was | [BIRTH]",
                "DOB 03/05/1990 | [BIRTH]",
                "a 34-year-old and a child aged 5 | [BIRTH]",
                "Crime reference 52/1 of Ms Example, d.o.b. | [NAME, BIRTH, REFERENCE]",
                "Every service checks by 30 September 2025 that staff know the routes | []",
                "Victim Support, Offender Management and child Sexual Exploitation leads meet | []",
                "Four of seven actions of the last review are with a named service | []",
            })
    void seesTheSignsOfACaseAndNotOrdinaryWords(String text, String signs) {
        assertThat(CaseDetails.in(text).toString()).isEqualTo(signs);
    }
}
