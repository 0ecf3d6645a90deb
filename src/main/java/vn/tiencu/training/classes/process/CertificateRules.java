package vn.tiencu.training.classes.process;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.classes.Departure.Cause;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.TrainingClass;

/** A pass has a certificate of its own, a fail has none and is followed up (NĐ 171/2025, Điều 22, 6.3). */
@Component
class CertificateRules {

    private static final String CITATION = "NĐ 171/2025, Điều 22";
    private final DepartureRegister register;

    CertificateRules(DepartureRegister register) {
        this.register = register;
    }

    void require(List<RecordResults.Entry> results) {
        Set<String> seen = new HashSet<>();
        for (RecordResults.Entry each : results) {
            boolean passed = each.grade() != RecordResults.Grade.FAILED;
            String number = RecordResults.number(each);
            if (passed != (number != null)) {
                throw SigningChecks.refused(
                        passed ? "certificateMissing" : "certificateOfFailure",
                        "results",
                        passed
                                ? Message.of("training.classes.certificateMissing")
                                : Message.of("training.classes.certificateOfFailure"),
                        CITATION);
            }
            if (number != null && !seen.add(number)) {
                throw SigningChecks.refused(
                        "certificateTwice", "results", Message.of("training.classes.certificateTwice", number));
            }
        }
    }

    /** Somebody stayed until the end and got no certificate. */
    void none(TrainingClass about, Trainee trainee, LocalDate on, Caller by) {
        register.enter(about, trainee, Cause.NO_DIPLOMA, on, "", by);
    }
}
