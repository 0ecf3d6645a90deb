package vn.tiencu.appointment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import vn.tiencu.casework.Journal;
import vn.tiencu.documents.Dossier;
import vn.tiencu.documents.Dossiers;
import vn.tiencu.engine.TaskView;

/** One case on its way, and how its people bring it along when nothing is in the way. */
final class Walk {

    static final List<String> CONSULTED =
            List.of("kiemtra.uyvien", "noichinh.chuyenvien", "congan.phongtochuc", "thanhtra.chuyenvien");

    private final AppointmentHouse house;
    private final Cast cast;
    private final String number;
    private final String nominee;

    Walk(AppointmentHouse house, Cast cast, String number, String nominee) {
        this.house = house;
        this.cast = cast;
        this.number = number;
        this.nominee = nominee;
    }

    String number() {
        return number;
    }

    Cast cast() {
        return cast;
    }

    Appointment about() {
        return house.appointments.get(number);
    }

    /** The named end that the case came to. */
    String end() {
        return Objects.requireNonNull(about().end(), () -> number + " runs on: " + openTasks())
                .element();
    }

    String endReason() {
        return Objects.requireNonNull(about().end()).reason();
    }

    List<String> openTasks() {
        return house.tasks.ofCase(number).stream()
                .map(TaskView::element)
                .sorted()
                .toList();
    }

    List<String> acts() {
        return house.journal.of(number).stream()
                .map(each -> each.element() + " " + each.outcome())
                .toList();
    }

    Journal.Act last(String element) {
        return house.journal.last(number, element).orElseThrow();
    }

    List<String> listed(Stage stage) {
        return house.candidates.of(number, stage);
    }

    private Officer personnel() {
        return house.the(cast.personnel());
    }

    /** Everyone who is convened to the meeting that waits, as its form shows them. */
    List<String> convened() {
        String element = openTasks().contains("UserTask_HoldStep1") ? "UserTask_HoldStep1" : "UserTask_ConveneMeeting";
        return ids(house.the(organiser()).reads(this, element).path("electorate"));
    }

    private String organiser() {
        return about().stage() == Stage.DECISION ? cast.permitting() : cast.personnel();
    }

    static List<String> ids(JsonNode people) {
        return StreamSupport.stream(people.spliterator(), false)
                .map(each -> each.path("personId").asText())
                .toList();
    }

    void permit() {
        house.the(cast.permitting()).decidesPermission(this, "AGREED", house.today());
    }

    void adopt(String... adopted) {
        personnel().holdsStep1(this, house.today(), convened(), List.of(adopted));
    }

    /** Everyone comes; the two tellers count what the function makes of the number convened. */
    void meet(IntFunction<Map<String, Integer>> votes) {
        int all = convened().size();
        boolean deciding = about().stage() == Stage.DECISION;
        house.the(organiser()).convenes(this, all);
        house.the(deciding ? "btv.thuky" : cast.firstTeller()).countsFirst(this, all, votes.apply(all));
        house.the(deciding ? "btv.uyvien" : cast.secondTeller()).countsSecond(this, all, votes.apply(all));
    }

    /** A ballot in which all but one name the nominee. */
    void meet() {
        meet(all -> Map.of(nominee, all - 1));
    }

    void hear() {
        house.the(cast.committee()).opinesForTheCommittee(this, "AGREED");
        personnel().verifies(this, "NONE");
    }

    void fillDossier() {
        for (Dossier.ComponentStatus each :
                house.dossiers.status(number, about().selected(), house.today()).components()) {
            for (int have = 0; each.state() != Dossier.State.PRESENT && have < each.minimumCount(); have++) {
                handIn(each.component().code());
            }
        }
    }

    void handIn(String component) {
        byte[] pdf = ("%PDF-1.4\n" + component + "\ntrailer<<>>\n%%EOF").getBytes(StandardCharsets.US_ASCII);
        house.dossiers.upload(
                new Dossiers.Upload(
                        number, about().selected(), component, house.today(), component + ".pdf", pdf, null),
                cast.personnel());
    }

    /** Brings the case on, act by act as people would, until it stands at a stage. */
    Walk until(Stage stage) {
        while (about().stage().compareTo(stage) < 0) {
            List<String> before = new ArrayList<>(acts());
            goOn(openTasks());
            if (acts().equals(before)) {
                throw new AssertionError(number + " stands still at " + openTasks());
            }
        }
        return this;
    }

    private void goOn(List<String> open) {
        switch (about().stage()) {
            case PERMISSION -> permit();
            case STEP_1 -> adopt(nominee);
            case STEP_5 -> {
                if (open.contains("UserTask_VerifyNewIssues")) {
                    hear();
                } else {
                    meet();
                }
            }
            case DOSSIER -> completeDossier(open);
            case APPRAISAL -> appraise(open);
            case DECISION -> decide(open);
            case SIGNATURE -> sign(open);
            case PUBLICATION -> personnel().publishes(this, house.today());
            default -> meet();
        }
    }

    private void completeDossier(List<String> open) {
        if (open.contains("UserTask_SubmitProposal")) {
            house.the(cast.proposing()).proposes(this, house.today());
        } else {
            fillDossier();
            personnel().checksDossier(this, "COMPLETE");
        }
    }

    private void appraise(List<String> open) {
        if (open.contains("UserTask_GiveOpinion")) {
            CONSULTED.forEach(each -> house.the(each).answers(this, "AGREE"));
        } else {
            house.the(cast.appraiser()).appraises(this, "PROPOSE");
        }
    }

    private void decide(List<String> open) {
        if (open.contains("UserTask_DecideAsHead")) {
            house.the(cast.head()).decides(this, "APPOINT");
        } else {
            meet();
        }
    }

    private void sign(List<String> open) {
        if (open.contains("UserTask_SignDecision")) {
            house.the(cast.issuer()).signs(this, house.today(), house.today());
        } else {
            house.the(cast.clerk()).numbers(this, house.today());
        }
    }

    /** Votes for two people; the rest of the ballots is invalid. */
    static Map<String, Integer> votes(String first, int votes, String second, int others) {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put(first, votes);
        all.put(second, others);
        return all;
    }
}
