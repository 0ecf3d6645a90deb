package vn.tiencu.api.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** How great a file may be, packed and unpacked, before reading it would cost too much. */
final class Limits {

    static final int MOST_LINES = 100_000;
    private static final int MOST_CELLS = 200;
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_UNPACKED = 150L * 1024 * 1024;

    private Limits() {}

    static void checkLines(int lines) {
        if (lines > MOST_LINES) {
            throw Refused.malformed("file", Message.of("api.table.tooManyLines", MOST_LINES));
        }
    }

    static void checkCells(int cells) {
        if (cells > MOST_CELLS) {
            throw Refused.malformed("file", Message.of("api.table.tooManyColumns", MOST_CELLS));
        }
    }

    /** Unpacks a workbook once without keeping anything, and stops where a file unpacks to too much. */
    static void checkUnpacked(ZipFile zip) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        int parts = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++parts > MOST_PARTS) {
                throw tooGreat();
            }
            try (InputStream part = zip.getInputStream(entry)) {
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw tooGreat();
                    }
                }
            } catch (IllegalArgumentException broken) {
                throw new ZipException(broken.getMessage());
            }
        }
    }

    private static Refused tooGreat() {
        return Refused.malformed("file", Message.of("api.table.unpacksTooGreat"));
    }
}
