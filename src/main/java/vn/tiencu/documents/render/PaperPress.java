package vn.tiencu.documents.render;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.tiencu.documents.PaperRequest;

/** Makes the two files of a paper from one filled template. */
@Component
public class PaperPress {

    private final PaperKinds kinds;
    private final Looks looks = new Looks();
    private final Templates templates = new Templates();
    private final PdfPrinter pdf = new PdfPrinter();
    private final WordWriter word = new WordWriter(looks);

    public PaperPress(PaperKinds kinds) {
        this.kinds = kinds;
    }

    /** The same paper as DOCX and as PDF. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Printed(byte[] docx, byte[] pdf) {}

    public Printed print(PaperRequest request) {
        PaperKind kind = kinds.get(request.kind());
        String title = title(request);
        String body = templates.fill(kind.template(), request.issuer().style(), Facts.of(request, kind));
        String page = "<html lang=\"vi\"><head><title>%s</title><style>%s</style></head><body>%s</body></html>"
                .formatted(HtmlUtils.htmlEscape(title, "UTF-8"), looks.css(), body);
        return new Printed(
                word.write(page, title, request.date()), pdf.print(PageNumbers.in(page), title, request.date()));
    }

    /** Kind and subject in one line, as registers list a paper. */
    public String title(PaperRequest request) {
        return (kinds.get(request.kind()).name() + " " + request.subject()).strip();
    }
}
