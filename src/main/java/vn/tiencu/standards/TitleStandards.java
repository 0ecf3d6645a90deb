package vn.tiencu.standards;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.engine.Decisions;
import vn.tiencu.people.Post;

/** What titles ask of their holders in education and political theory (tiêu chuẩn chức danh; NĐ 170/2025, Điều 29.1). */
@Service
public class TitleStandards {

    private static final String TABLE = "standards_titleStandard";
    private final Decisions decisions;
    private final RuleRows tables;

    TitleStandards(Decisions decisions) {
        this.decisions = decisions;
        this.tables = new RuleRows(decisions);
    }

    /**
     * The standard of one post.
     *
     * @param education lowest level of education
     * @param theory lowest level of political theory, NONE where none is asked
     */
    public record Standard(String education, String theory, String citation) {}

    /** The standards in force now, for many posts. */
    public Current current() {
        return new Current(decisions.latest(TABLE));
    }

    /** The standards of one edition. */
    public final class Current {

        private final Decisions.Edition edition;

        private Current(Decisions.Edition edition) {
            this.edition = edition;
        }

        /** The standard of a post in a unit of this kind. */
        public Standard of(Post post, String unitKind) {
            TitleStandard found = TitleStandard.of(post, unitKind, tables, edition);
            return new Standard(found.education(), found.theory(), found.citation());
        }
    }

    /** Whether a level that is on file is lower than one that is asked for; what is not on file is not lower. */
    public static boolean isBelow(@Nullable String held, String asked) {
        return held != null
                && (isBelow(PaperFacts.EDUCATION.indexOf(held), PaperFacts.EDUCATION.indexOf(asked))
                        || isBelow(PaperFacts.THEORY.indexOf(held), PaperFacts.THEORY.indexOf(asked)));
    }

    /** How high a level of education is, comparable with others; 0 where it is not on file. */
    public static int height(@Nullable String education) {
        return education == null ? 0 : PaperFacts.EDUCATION.indexOf(education) + 1;
    }

    private static boolean isBelow(int held, int asked) {
        return held >= 0 && held < asked;
    }
}
