package vn.tiencu.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.tiencu.calendar.RunningDeadlines.Move;

/** A short name for exactly what a preview showed. */
final class Digest {

    private Digest() {}

    static String of(String calendarVersion, Announcement announcement, List<Move> moves) {
        MessageDigest digest = sha256();
        // Records spell out all their values; a line each keeps neighbours apart.
        add(digest, calendarVersion);
        add(digest, announcement.toString());
        moves.forEach(each -> add(
                digest,
                each.source()
                        + ' '
                        + each.deadline().reference()
                        + ' '
                        + each.deadline().due()
                        + ' '
                        + each.due()));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
