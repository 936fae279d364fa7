package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;

/**
 * A browser looks for the part that an address names before the page has it, so the page looks once more: at once when
 * it was loaded, and a little later when a link led here, because the address is only then the new one.
 */
final class Fragments {

    private Fragments() {}

    static void show(Component page) {
        page.getElement().executeJs("""
                const show = () => location.hash
                    && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
                requestAnimationFrame(show);
                setTimeout(show, 300);""");
    }
}
