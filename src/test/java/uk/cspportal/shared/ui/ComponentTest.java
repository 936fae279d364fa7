package uk.cspportal.shared.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A browser window without a browser, for components that need no application around them. */
abstract class ComponentTest {

    @BeforeEach
    void openWindow() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
    }
}
