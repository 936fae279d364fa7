package uk.cspportal.returns;

import java.util.List;
import java.util.stream.Stream;

/** What was said about a figure that stood out when the return was kept, and why it was asked. */
public record VersionAccount(String title, List<String> because, FigureAccount account) {

    public VersionAccount {
        because = List.copyOf(because);
    }

    static List<VersionAccount> of(ReturnLine line) {
        return line.questions().stream()
                .flatMap(question -> {
                    var account = question.account();
                    return account == null
                            ? Stream.empty()
                            : Stream.of(new VersionAccount(
                                    question.title(),
                                    question.because().stream()
                                            .map(FigureQuestion.Because::why)
                                            .toList(),
                                    account));
                })
                .toList();
    }
}
