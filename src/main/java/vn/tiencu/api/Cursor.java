package vn.tiencu.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * Where a list goes on. Callers must not build one themselves, so it carries a checksum.
 *
 * @param position what the list's query needs to go on after the last row shown
 */
public record Cursor(String position) {

    public static Cursor of(String position) {
        return new Cursor(position);
    }

    /** Reads a cursor that an earlier page gave; null stays null; anything else is refused as malformed (400). */
    public static @Nullable Cursor decode(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            String position = plain.substring(colon + 1);
            if (colon > 0 && plain.substring(0, colon).equals(checksum(position))) {
                return new Cursor(position);
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
        throw refused();
    }

    public String encode() {
        byte[] plain = (checksum(position) + ":" + position).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    private static Refused refused() {
        return Refused.malformed("cursor", Message.of("api.badCursor"));
    }

    private static String checksum(String position) {
        CRC32 crc = new CRC32();
        crc.update(position.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
