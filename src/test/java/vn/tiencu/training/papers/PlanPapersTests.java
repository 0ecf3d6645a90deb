package vn.tiencu.training.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.identity.Bodies;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.TrainingPlans;

class PlanPapersTests extends PaperHouse {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

    @Autowired
    PlanPapers room;

    @Autowired
    TrainingPlans plans;

    @Autowired
    AskedUnits units;

    @Autowired
    Lines lines;

    @Autowired
    Bodies bodies;

    @Autowired
    PlanNames names;

    private TrainingPlan plan;

    @BeforeAll
    void aYear() {
        plan = needs.stored();
        room.callForNeeds(plan, caller("noivu.tochuc1"));
        units.of(PlanOfNeeds.NUMBER).stream()
                .filter(each -> each.unitId().equals("so-y-te"))
                .forEach(each -> room.unitProposal(plan, each, caller("yte.tochuc")));
        room.opinionRequest(plan, "lanh-dao-so-tai-chinh", LocalDate.of(2026, 11, 20));
        room.opinionAnswer(
                plan, "lanh-dao-so-tai-chinh", "AGREE_WITH_CONDITIONS", LocalDate.of(2026, 11, 16), "Cân đối lại lớp quý IV.", caller("taichinh.giamdoc"));
        room.submission(plan, LocalDate.of(2026, 12, 7), "Kính trình.", caller("danguyubnd.phobithu"));
        plans.received(PlanOfNeeds.NUMBER, java.time.Instant.parse("2026-12-08T02:00:00Z"), 7);
        room.appraisalReport(plan, "APPRAISED", LocalDate.of(2026, 12, 15), "Hồ sơ đầy đủ.", caller("bantochuc.photruong"));
        room.standingNotice(plan, "AGREED", LocalDate.of(2026, 12, 28), "Quan tâm cán bộ nữ.", caller("btv.thuky"));
        var chair = bodies.members("ubnd-tinh", DAY).stream().filter(each -> each.isHead()).findFirst().orElseThrow();
        String id = room.planDraft(plan, chair, DAY, caller("ubnd.chutich"));
        plans.signed(PlanOfNeeds.NUMBER, DAY, chair.personId(), id);
        plans.numbered(PlanOfNeeds.NUMBER, room.issuePlan(plan, DAY, caller("ubnd.vanthu")), DAY);
        room.resultsReport(plan, LocalDate.of(2028, 1, 10), "Kiến nghị sớm ban hành hướng dẫn.", caller("ubnd.chutich"));
        room.issueReport(plan, LocalDate.of(2028, 1, 11), caller("ubnd.vanthu"));
    }

    @Test
    void look() {
        papers.of(PlanOfNeeds.NUMBER).forEach(each -> System.err.println(each.kind() + " " + each.title() + " " + text(each).length()));
    }
}
