package vn.tiencu.documents.intake;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** What a file is by its first bytes and, for ZIP, by what it packs; names and declared types are not believed. */
public final class FileTypes {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    private static final Set<String> ZIPS =
            Set.of("application/zip", "application/x-tika-ooxml", "application/x-tika-ooxml-protected", DOCX);
    private static final byte[] ENCRYPTED_PDF = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private final Tika tika = new Tika();

    /** The type of an acceptable file; a refusal (422) that says what would be acceptable. */
    public String typeOf(byte[] content) {
        if (content.length == 0) {
            throw refused("empty", "documents.fileEmpty");
        }
        String type = tika.detect(content);
        if (ZIPS.contains(type)) {
            return docx(content);
        }
        if (PDF.equals(type)) {
            return pdf(content);
        }
        if (JPEG.equals(type) || PNG.equals(type)) {
            return type;
        }
        throw refused("fileType", "documents.fileType");
    }

    private static String docx(byte[] content) {
        WordPackage word = WordPackage.open(content);
        if (word.encrypted()) {
            throw refused("encrypted", "documents.fileEncrypted");
        }
        if (word.macros()) {
            throw refused("macros", "documents.fileMacros");
        }
        if (!word.document()) {
            throw refused("fileType", "documents.fileType");
        }
        return DOCX;
    }

    private static String pdf(byte[] content) {
        for (int at = 0; at <= content.length - ENCRYPTED_PDF.length; at++) {
            if (startsWith(content, at)) {
                throw refused("encrypted", "documents.fileEncrypted");
            }
        }
        return PDF;
    }

    private static boolean startsWith(byte[] content, int at) {
        for (int i = 0; i < ENCRYPTED_PDF.length; i++) {
            if (content[at + i] != ENCRYPTED_PDF[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refused refused(String code, String text) {
        return Refused.byRules(Refusal.of(code, "file", Message.of(text)));
    }
}
