package uk.cspportal.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.TransferContext;
import com.vaadin.flow.server.streams.TransferProgressListener;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;
import uk.cspportal.shared.Messages;

/** One file of a kind and a bounded size, by choosing or dropping it; another can follow when it was read. */
public final class FileUpload extends Upload {

    /** In bytes; more than any file of words and figures that somebody wrote. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private final String keys;

    /** Takes what arrived. */
    public interface Arrival extends Serializable {

        void take(String name, byte[] content);
    }

    /** Says what went wrong: the key of a heading, and the remedy. */
    public interface Complaint extends Serializable {

        void say(String key, String why);
    }

    /**
     * @param ending of the file’s name, with its dot
     * @param keys begin the keys of the words of this kind of file
     */
    @SuppressWarnings("this-escape")
    public FileUpload(String ending, String keys, Arrival arrival, Complaint complaint) {
        this.keys = keys;
        setMaxFiles(1);
        setMaxFileSize(LARGEST);
        setAcceptedFileExtensions(ending);
        setUploadButton(new Button(Messages.text(keys + ".button")));
        setDropLabel(new Span(Messages.text(keys + ".drop")));
        setUploadHandler(UploadHandler.inMemory(
                (about, content) -> {
                    clearFileList();
                    if (content.length > LARGEST) {
                        say(complaint, ".refused");
                    } else {
                        arrival.take(about.fileName(), content);
                    }
                },
                whenBroken(complaint)));
        addFileRejectedListener(e -> {
            clearFileList();
            say(complaint, ".refused");
        });
    }

    private TransferProgressListener whenBroken(Complaint complaint) {
        return new TransferProgressListener() {
            @Override
            public void onError(TransferContext upload, IOException reason) {
                say(complaint, ".failed");
            }
        };
    }

    private void say(Complaint complaint, String what) {
        complaint.say(keys + what, Messages.text(keys + what + ".why"));
    }
}
