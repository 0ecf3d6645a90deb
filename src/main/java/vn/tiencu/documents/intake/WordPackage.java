package vn.tiencu.documents.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What a ZIP says of itself in its directory. Nothing but the small list of content types is unpacked, so that a packed bomb
 * costs nothing.
 *
 * @param document whether it is a Word document
 * @param macros whether it carries macros or other active parts
 * @param encrypted whether any entry is encrypted
 */
record WordPackage(boolean document, boolean macros, boolean encrypted) {

    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_LIST = 1_000_000;
    private static final String LIST = "[Content_Types].xml";
    private static final WordPackage NONE = new WordPackage(false, false, false);

    static WordPackage open(byte[] zip) {
        try (ZipFile file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                return NONE;
            }
            String types = types(file);
            boolean document =
                    file.getEntry("word/document.xml") != null && types.contains("wordprocessingml.document.main+xml");
            boolean active = types.contains("macroenabled") || entries.stream().anyMatch(WordPackage::active);
            boolean encrypted = entries.stream()
                    .anyMatch(each -> each.getGeneralPurposeBit().usesEncryption());
            return new WordPackage(document, active, encrypted);
        } catch (IOException | IllegalArgumentException broken) {
            return NONE;
        }
    }

    private static boolean active(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.contains("activex/") || name.endsWith("vbadata.xml");
    }

    private static String types(ZipFile file) throws IOException {
        ZipArchiveEntry list = file.getEntry(LIST);
        if (list == null || list.getGeneralPurposeBit().usesEncryption()) {
            return "";
        }
        try (var in = file.getInputStream(list)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
