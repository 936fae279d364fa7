package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.TransferContext;
import com.vaadin.flow.server.streams.TransferProgressListener;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;
import uk.cspportal.shared.Messages;

/** One CSV file of a bounded size, by choosing or dropping it; another can follow when it was read. */
final class CsvUpload extends Upload {

    private static final int LARGEST = 2 * 1024 * 1024;

    /** Takes what arrived. */
    interface Arrival extends Serializable {

        void take(String name, byte[] content);
    }

    /** Says what went wrong: the key of a heading, and the remedy. */
    interface Complaint extends Serializable {

        void say(String key, String why);
    }

    CsvUpload(Arrival arrival, Complaint complaint) {
        setMaxFiles(1);
        setMaxFileSize(LARGEST);
        setAcceptedFileExtensions(".csv");
        setUploadButton(new Button(Messages.text("upload.button")));
        setDropLabel(new Span(Messages.text("upload.drop")));
        setUploadHandler(UploadHandler.inMemory(
                (about, content) -> {
                    clearFileList();
                    if (content.length > LARGEST) {
                        complaint.say("upload.refused", Messages.text("upload.refused.why"));
                    } else {
                        arrival.take(about.fileName(), content);
                    }
                },
                whenBroken(complaint)));
        addFileRejectedListener(e -> {
            clearFileList();
            complaint.say("upload.refused", Messages.text("upload.refused.why"));
        });
    }

    private static TransferProgressListener whenBroken(Complaint complaint) {
        return new TransferProgressListener() {
            @Override
            public void onError(TransferContext upload, IOException reason) {
                complaint.say("upload.failed", Messages.text("upload.failed.why"));
            }
        };
    }
}
