package uk.cspportal.returns;

import java.util.List;

/**
 * Why somebody cannot sign a return.
 *
 * @param saved what they saved of it since the last signature, named; empty when that is not why
 */
public record SignatureBarrier(String why, List<String> saved) {

    public SignatureBarrier {
        saved = List.copyOf(saved);
    }
}
