package uk.cspportal.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A page that lost count of its elements would press the wrong button. */
class PageTreeTests {

    private final PageTree tree = new PageTree();

    @Test
    void followsWhatTheServerChanges() {
        hear("""
                [{"node":4,"type":"attach"},{"node":4,"type":"put","key":"text","feat":7,"value":"Mark as ready"},
                 {"node":5,"type":"attach"},{"node":5,"type":"put","key":"tag","feat":0,"value":"vaadin-button"},
                 {"node":5,"type":"put","key":"id","feat":3,"value":"mark-ready"},
                 {"node":5,"type":"splice","feat":2,"index":0,"addNodes":[4]}]""");
        assertThat(tree.find("vaadin-button", any -> true).map(tree::text)).containsExactly("Mark as ready");
        hear("""
                [{"node":6,"type":"attach"},{"node":6,"type":"put","key":"text","feat":7,"value":"Make changes"},
                 {"node":5,"type":"splice","feat":2,"index":0,"remove":1,"addNodes":[6]},{"node":4,"type":"detach"},
                 {"node":5,"type":"remove","key":"id","feat":3}]""");
        assertThat(tree.find("vaadin-button", button -> button.get("id") == null)
                        .map(tree::text))
                .containsExactly("Make changes");
        hear("[{\"node\":5,\"type\":\"detach\"}]");
        assertThat(tree.find("vaadin-button", any -> true)).isEmpty();
    }

    private void hear(String changes) {
        tree.apply(new JsonMapper().readTree(changes));
    }
}
