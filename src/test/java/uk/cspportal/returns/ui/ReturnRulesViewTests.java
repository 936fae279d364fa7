package uk.cspportal.returns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnRulesViewTests extends ReturnScreens {

    private static final String FORCE = "avon-and-somerset/returns/rules";

    @Test
    void isNotForTheSignedOutNorForProvidersNorForOtherAreas() {
        signedOut();
        open(FORCE);
        assertNothingIsShown();
        for (var who : new String[] {"provider.banes", "officer.bristol", "performance.lancashire"}) {
            signIn(who);
            open(BANES + "/returns/rules");
            _assertNone(ReturnRulesView.class);
        }
    }

    @Test
    void showsAPartnershipWhatHoldsAndOffersNothingToChoose() {
        signIn("officer.banes");
        open(BANES + "/returns/rules");
        assertThat(textOf(ReturnRulesView.class)).contains("What lies behind a signal", "Q4 2024/25", "Warns only");
        _assertNone(NativeButton.class, spec -> spec.withText("Choose"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsThePerformanceStaffChooseFromWhenARuleStopsReturns() {
        signIn("performance.as");
        open(FORCE);
        _click(_find(NativeButton.class, spec -> spec.withText("Choose")).getFirst());
        RadioButtonGroup<Optional<?>> from = _get(RadioButtonGroup.class);
        _setValue(from, Optional.of(Q4.plus(1)));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(textOf(ReturnRulesView.class)).contains("Stops from Q1 2025/26", "Chosen by ");
    }
}
