package uk.cspportal.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.returns.ReturnWorkflow;

class ReturnHomeCardsTests extends ReturnScreens {

    @Autowired
    private ReturnWorkflow workflow;

    @Autowired
    private ReturnHomeCards cards;

    @Test
    void tellsTheOfficerHowFarTheReturnIsAndWhenItIsDue() {
        signIn("officer.banes");

        assertThat(shown())
                .contains("Quarterly return, Q4 2024/25")
                .contains("4 of 10 complete")
                .contains("Due Fri 2 May 2025, 10 days left");
    }

    @Test
    void tellsTheAnalystWhichGuidelinesWait() {
        signIn("analyst.banes");

        assertThat(shown())
                .contains("4 guidelines wait for your figures")
                .contains("9. Night-time economy incidents")
                .doesNotContain("7. Police recorded Anti-Social Behaviour");
    }

    @Test
    void tellsThePoliceAndThenTheChairThatItIsTheirTurn() {
        signIn("police.banes");
        assertThat(shown()).isEmpty();

        completeEveryLine();
        people.as("officer.banes", () -> workflow.submit(banes(), Q4));
        assertThat(shown()).contains("It waits for your commentary");

        people.as("police.banes", () -> workflow.commentComplete(banes(), Q4));
        assertThat(shown()).isEmpty();
        signIn("chair.banes");
        assertThat(shown()).contains("It waits for your sign-off");
    }

    private String shown() {
        return cards.cardsFor(BANES).stream()
                .map(Component::getElement)
                .map(com.vaadin.flow.dom.Element::getTextRecursively)
                .collect(Collectors.joining(" "));
    }
}
