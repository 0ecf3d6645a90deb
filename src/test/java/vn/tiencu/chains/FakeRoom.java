package vn.tiencu.chains;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import vn.tiencu.chains.ChainProblem.Kind;
import vn.tiencu.identity.Caller;

/** A room with three cases, all in one officer's hands. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeRoom implements ChainSource {

    public static final String OFFICER = "noivu.tochuc1";
    public static final String EASY = "XX-2026-000001";

    /** Something always remains to be bettered, so a search goes on until its time is up. */
    public static final String KNOTTED = "XX-2026-000002";

    public static final String PROVINCE = "XX-2026-000003";

    final Map<String, List<Move>> adopted = new ConcurrentHashMap<>();

    private static final Map<String, ChainProblem> PROBLEMS = Map.of(
            EASY, ChainProblems.feasible(Kind.CONVERSION, 12, 4),
            KNOTTED, ChainProblems.tangled(Kind.CONVERSION, 30, 4),
            PROVINCE, province());

    @Override
    public Optional<ChainProblem> problem(String caseNumber, Caller caller) {
        return caller.username().equals(OFFICER) ? Optional.ofNullable(PROBLEMS.get(caseNumber)) : Optional.empty();
    }

    @Override
    public void adopt(String caseNumber, Caller caller, List<Move> moves) {
        adopted.put(caseNumber, moves);
    }

    /** From a division of a department: to a commune, to the island whose place is not on file, and to another department. */
    private static ChainProblem province() {
        Mover.Terms terms = new Mover.Terms(LocalDate.of(2045, 1, 1), null, null, false, Set.of());
        Mover mover = new Mover(
                "cb-0022",
                "Đặng Khánh Tâm",
                null,
                "so-noi-vu-van-phong",
                "Sở Nội vụ",
                true,
                Set.of(),
                0,
                null,
                Map.of(),
                terms);
        return new ChainProblem(
                Kind.ROTATION,
                LocalDate.of(2027, 1, 4),
                List.of(seat("commune", "xa-23293"), seat("island", "xa-21548"), seat("finance", "so-tai-chinh")),
                List.of(mover));
    }

    private static Seat seat(String id, String unitId) {
        return new Seat(id, "Vị trí " + id, unitId, unitId, 1, false, Set.of(), 0, null);
    }
}
