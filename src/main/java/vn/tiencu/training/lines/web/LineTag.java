package vn.tiencu.training.lines.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The version of a line as an entity tag. */
final class LineTag {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private LineTag() {}

    static String of(int version) {
        return "\"" + version + "\"";
    }

    /** Refused (400) when it is missing or no tag of a line. */
    static int version(@Nullable String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!tag.matches()) {
            throw Refused.malformed("If-Match", Message.of("api.preconditionRequired"));
        }
        return Integer.parseInt(tag.group(1));
    }
}
