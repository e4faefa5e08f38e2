package eu.di4c.document;

/** A kind of file that a document is set as. */
public enum Rendering {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String mediaType;

    Rendering(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The end of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] of(Document document) {
        return switch (this) {
            case PDF -> Pdf.of(document);
            case DOCX -> Docx.of(document);
        };
    }
}
