package uk.cspportal.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people type to reach the portal: the beginning of every link that is given away. */
@Component
public class PortalAddress {

    private final String address;

    public PortalAddress(@Value("${portal.address}") String address) {
        this.address = address;
    }

    /** The whole address of a page, such as {@code bristol/people}. */
    public String link(String path) {
        return address + "/" + path;
    }
}
