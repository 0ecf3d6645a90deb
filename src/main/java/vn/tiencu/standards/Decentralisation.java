package vn.tiencu.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.engine.Decisions;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;

/** The matrix of decentralised cadre management (phân cấp quản lý cán bộ): local data in {@code standards_decentralisation}. */
@Service
public class Decentralisation {

    private static final String TABLE = "standards_decentralisation";
    private final Organisation organisation;
    private final Decisions decisions;

    Decentralisation(Organisation organisation, Decisions decisions) {
        this.organisation = organisation;
        this.decisions = decisions;
    }

    /** Who acts on a post on a day; refused (422) when there is no such post that day or the matrix gives it to nobody. */
    public Authority authority(Post post, LocalDate on) {
        if (!post.period().contains(on)) {
            throw Refused.byRules(
                    Refusal.of("postNotOnDay", "postId", Message.of("people.postNotOnDay", post.title(), on)));
        }
        Unit agency = organisation.bodyOf(post.unitId());
        Map<String, @Nullable Object> asked = Map.of(
                "managementLevel", post.managementLevel(), "postFunction", post.function(), "unitKind", agency.kind());
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(TABLE, asked);
        if (rows.isEmpty()) {
            throw Refused.byRules(
                    Refusal.of("notDecentralised", "postId", Message.of("standards.notDecentralised", post.title())));
        }
        return authority(rows.get(0), agency.id());
    }

    private static Authority authority(Map<String, @Nullable Object> row, String agency) {
        return new Authority(
                body(row, "proposer", agency),
                body(row, "endorser", agency),
                body(row, "appraiser", agency),
                body(row, "decider", agency),
                Boolean.TRUE.equals(row.get("collective")),
                text(row, "signatoryForm"),
                body(row, "issuer", agency),
                text(row, "citation"));
    }

    private static String body(Map<String, @Nullable Object> row, String output, String agency) {
        return text(row, output).replace("{agency}", agency);
    }

    private static String text(Map<String, @Nullable Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }
}
