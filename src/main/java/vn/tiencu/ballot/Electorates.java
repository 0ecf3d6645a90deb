package vn.tiencu.ballot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/** Who is convened to the steps of an appointment (NĐ 170/2025, Điều 33.2a–đ; table {@code ballot_electorate}). */
@Service
public class Electorates {

    private static final String TABLE = "ballot_electorate";
    private static final String CITATION = "NĐ 170/2025, Điều 33.2";
    private final Organisation organisation;
    private final Convening convening;
    private final Decisions decisions;

    Electorates(Organisation organisation, Convening convening, Decisions decisions) {
        this.organisation = organisation;
        this.convening = convening;
        this.decisions = decisions;
    }

    /**
     * Everyone convened to a step on a day, nobody twice. The post of a constituent division is filled by the body above it;
     * only the fourth step is then the division's own. Refused (422) when the records cannot tell who is convened.
     *
     * @param step 1 to 5
     */
    public List<Elector> convened(int step, String postId, LocalDate on) {
        Post post = organisation.post(postId);
        Unit unit = organisation.getUnit(post.unitId());
        Unit agency = organisation.bodyOf(unit.id());
        Map<String, Elector> electors = new LinkedHashMap<>();
        decisions.evaluate(TABLE, facts(step, unit, agency)).stream()
                .map(row -> (String) Objects.requireNonNull(row.get("group")))
                .flatMap(group -> convening.group(group, unit, agency, on).stream())
                .forEach(each -> electors.putIfAbsent(each.personId(), each));
        if (electors.isEmpty()) {
            throw Refused.byRules(new Refusal(
                    "nobodyConvened", null, Message.of("ballot.nobodyConvened", agency.name(), step), CITATION));
        }
        return List.copyOf(electors.values());
    }

    private static Map<String, @Nullable Object> facts(int step, Unit unit, Unit agency) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("step", step);
        facts.put("hasSubunits", agency.hasSubunits());
        facts.put("headcount", agency.headcount());
        facts.put("constituent", unit.isConstituent());
        facts.put("committee", agency.partyCommittee());
        return facts;
    }
}
