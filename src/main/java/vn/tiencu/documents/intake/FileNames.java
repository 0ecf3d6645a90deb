package vn.tiencu.documents.intake;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;

/** Names under which files are kept: no folders, no control or reserved characters, an extension that tells the truth. */
public final class FileNames {

    private static final int LONGEST = 120;
    private static final Map<String, String> EXTENSIONS =
            Map.of(FileTypes.PDF, ".pdf", FileTypes.DOCX, ".docx", FileTypes.JPEG, ".jpg", FileTypes.PNG, ".png");

    private FileNames() {}

    /** The name as handed in, made safe, with the extension of the type found in the content. */
    public static String safe(String name, String type) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
                .replaceAll("\\.{2,}", ".")
                .strip();
        String bounded = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        String stem = bounded.isEmpty() || bounded.startsWith(".") ? "tep" + bounded : bounded;
        return stem + Objects.requireNonNull(EXTENSIONS.get(type));
    }
}
