package vn.tiencu.standards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.Decisions.Edition;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The editions of the rule tables that a verdict rests on, written {@code standards_eligibility:1 standards_titleStandard:1}. */
record Rules(Edition eligibility, Edition titleStandard) {

    private static final String ELIGIBILITY = "standards_eligibility";
    private static final String TITLE_STANDARD = "standards_titleStandard";
    private static final Pattern FORM = Pattern.compile(ELIGIBILITY + ":(\\d{1,6}) " + TITLE_STANDARD + ":(\\d{1,6})");

    /** The editions named, or those in force now. */
    static Rules of(@Nullable String written, Decisions decisions) {
        if (written == null) {
            return new Rules(decisions.latest(ELIGIBILITY), decisions.latest(TITLE_STANDARD));
        }
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw Refused.malformed("rulesVersion", Message.of("standards.unknownRules", written));
        }
        return new Rules(
                new Edition(ELIGIBILITY, Integer.parseInt(form.group(1))),
                new Edition(TITLE_STANDARD, Integer.parseInt(form.group(2))));
    }

    @Override
    public String toString() {
        return ELIGIBILITY + ":" + eligibility.version() + " " + TITLE_STANDARD + ":" + titleStandard.version();
    }
}
