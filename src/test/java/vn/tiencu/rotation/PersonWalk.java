package vn.tiencu.rotation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One person's rotation from the department of finance to the department of health. */
final class PersonWalk extends CaseWalk<PersonWalk> {

    PersonWalk(RotationHouse house, String number) {
        super(house, number);
    }

    @Override
    PersonWalk self() {
        return this;
    }

    RotationAssignment about() {
        return house.assignments.get(number());
    }

    String end() {
        return Objects.requireNonNull(about().end(), () -> number() + " runs on: " + openTasks())
                .element();
    }

    PersonWalk remarked() {
        return writes("taichinh.capuy", "GiveRemarks").writes(SENDER, "GiveRemarks");
    }

    PersonWalk concluded() {
        return remarked().writes(BOARD, "ConcludePolitics", "outcome", "MET");
    }

    PersonWalk answers(String receiver) {
        return concluded()
                .writes(SENDER, "GiveOpinion", "opinion", "AGREE")
                .writes("kiemtra.uyvien", "GiveOpinion", "opinion", "AGREE_WITH_CONDITIONS")
                .writes("noichinh.chuyenvien", "GiveOpinion", "opinion", "NO_COMMENT")
                .writes(RECEIVER, "GiveOpinion", "opinion", receiver);
    }

    PersonWalk meets() {
        return does(
                BOARD,
                "MeetPerson",
                Map.of(
                        "heldOn",
                        house.today(),
                        "place",
                        "Ban Tổ chức Tỉnh ủy",
                        "purpose",
                        "Quán triệt mục đích, yêu cầu.",
                        "wishes",
                        "Nhất trí."));
    }

    PersonWalk submitted() {
        return answers("AGREE").meets().writes(BOARD, "SubmitAssignment");
    }

    /** The same for somebody who leaves the department of health for that of finance. */
    PersonWalk heardByHealth() {
        return writes(RECEIVER, "GiveRemarks")
                .writes(RECEIVER, "GiveRemarks")
                .writes(BOARD, "ConcludePolitics", "outcome", "MET")
                .writes(RECEIVER, "GiveOpinion", "opinion", "AGREE")
                .writes("kiemtra.uyvien", "GiveOpinion", "opinion", "AGREE")
                .writes("noichinh.chuyenvien", "GiveOpinion", "opinion", "AGREE")
                .writes(SENDER, "GiveOpinion", "opinion", "AGREE")
                .meets()
                .writes(BOARD, "SubmitAssignment");
    }

    PersonWalk decided() {
        return writes(STANDING, "DecideRotation", "outcome", "AGREED");
    }

    PersonWalk signedToday() {
        return does(CHAIR, "SignDecision", Map.of("signedOn", house.today(), "effectiveFrom", house.today()));
    }

    PersonWalk signed() {
        return submitted().decided().signedToday();
    }

    PersonWalk away() {
        return signed().does(STATE_CLERK, "NumberDecision", Map.of("issuedOn", house.today()))
                .does(RECEIVER, "HandOver", Map.of("arrivedOn", house.today(), "content", WORDS));
    }

    PersonWalk evaluates(LocalDate on) {
        house.itIs(on);
        house.runDueTimers();
        return writes(RECEIVER, "EvaluateYear", "rating", "GOOD");
    }

    /** From the end of the term to the placement. */
    PersonWalk placed(String outcome, Object... more) {
        writes(RECEIVER, "ReviewSelf")
                .writes(RECEIVER, "EvaluateTerm", "rating", "EXCELLENT")
                .writes(STANDING, "ConcludeTerm")
                .writes(SENDER, "ProposePlacement", "placement", outcome);
        Object[] form = new Object[more.length + 4];
        System.arraycopy(new Object[] {"outcome", outcome, "signedOn", house.today()}, 0, form, 0, 4);
        System.arraycopy(more, 0, form, 4, more.length);
        return decides(form).does(clerk(), "NumberPlacement", Map.of("issuedOn", house.today()));
    }

    private PersonWalk decides(Object... form) {
        Map<String, Object> sent = new HashMap<>(Map.of("content", WORDS));
        for (int at = 0; at < form.length; at += 2) {
            sent.put(String.valueOf(form[at]), form[at + 1]);
        }
        return does(STANDING, "DecidePlacement", sent);
    }

    private String clerk() {
        return about().parties().clerk().equals("van-thu-ubnd") ? STATE_CLERK : CLERK;
    }
}
