package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;

/** A browser looks for the part that an address names before the page has it, so the page looks once more. */
final class Fragments {

    private Fragments() {}

    static void show(Component page) {
        page.getElement().executeJs("""
                const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
                if (part) requestAnimationFrame(() => part.scrollIntoView());""");
    }
}
