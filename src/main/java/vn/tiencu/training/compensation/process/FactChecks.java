package vn.tiencu.training.compensation.process;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.training.classes.Departure.Cause;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Facts;

/** Facts that fit together, with what the person's record says of service, sex and ethnicity. */
@Component
class FactChecks {

    private static final Set<Cause> AFTER = EnumSet.of(Cause.LEFT_AFTER, Cause.DISMISSED_AFTER);
    private static final String MAJORITY = "Kinh";
    private final People people;
    private final SigningChecks checks;

    FactChecks(People people, SigningChecks checks) {
        this.people = people;
        this.checks = checks;
    }

    /** The facts; refused (422) where they contradict each other or the record lacks the begin of service. */
    Facts of(Compensation about, EstablishFacts.Form form) {
        checks.doneOn("trainingTo", form.trainingTo(), form.trainingFrom());
        requireService(about, form);
        requirePaper(form);
        Person person = people.get(about.personId());
        return new Facts(
                form.training(),
                form.funding(),
                about.cause(),
                form.cost(),
                form.trainingFrom(),
                form.trainingTo(),
                form.committedMonths(),
                AFTER.contains(about.cause()) ? form.servedUntil() : null,
                serviceFrom(person),
                form.probationMonths(),
                isWomanOrMinority(person),
                form.waiver(),
                Objects.requireNonNullElse(form.waiverPaper(), ""));
    }

    private static LocalDate serviceFrom(Person person) {
        LocalDate since = person.serviceStartedOn();
        if (since == null) {
            throw SigningChecks.refused(
                    "serviceUnknown", null, Message.of("training.compensation.serviceUnknown", person.fullName()));
        }
        return since;
    }

    private void requireService(Compensation about, EstablishFacts.Form form) {
        if (!AFTER.contains(about.cause())) {
            return;
        }
        LocalDate until = form.servedUntil();
        if (until == null) {
            throw SigningChecks.refused(
                    "servedUntilMissing",
                    "servedUntil",
                    Message.of("training.compensation.servedUntilMissing"),
                    "NĐ 171/2025, Điều 7.2b");
        }
        checks.doneOn("servedUntil", until, form.trainingTo());
    }

    /** A reason not to pay is confirmed by the competent authority (Điều 8.1) or decided by it (Điều 41.6). */
    private static void requirePaper(EstablishFacts.Form form) {
        boolean proven = form.waiverPaper() != null && !form.waiverPaper().isBlank();
        if (form.waiver() != Facts.Waiver.NONE && !proven) {
            throw SigningChecks.refused(
                    "waiverPaperMissing",
                    "waiverPaper",
                    Message.of("training.compensation.waiverPaperMissing"),
                    "NĐ 171/2025, Điều 8.1, 41.6");
        }
    }

    /** An ethnicity that is not on file gives no higher reduction. */
    private static boolean isWomanOrMinority(Person person) {
        String ethnicity = person.ethnicity();
        return "FEMALE".equals(person.sex()) || ethnicity != null && !ethnicity.equals(MAJORITY);
    }
}
