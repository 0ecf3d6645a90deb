package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.calendar.Term;
import vn.tiencu.casework.CaseTerms;

/** A rule that changes while cases run: each case keeps the one that it began under. */
abstract class EditionWalks extends AppointmentHouse {

    private static final String CLOCK = "StartEvent_PersonnelOverdue";

    @Autowired
    private RepositoryService models;

    @Autowired
    private CaseTerms terms;

    private @Nullable Deployment changed;

    @AfterEach
    void takeTheChangedRoomAway() {
        models.deleteDeployment(Objects.requireNonNull(changed).getId(), true, true);
    }

    @Test
    void aCaseKeepsTheTermThatItBeganUnder() {
        Walk before = request(DEPUTY_DIRECTOR, "cb-0022");
        changed = withTwentyDays();
        the("btv.thuky").decidesPermission(before, "AGREED", today());
        Walk after = request(BUDGET_HEAD, "cb-0053");

        assertThat(terms.of("appointment", before.number(), CLOCK)).isEqualTo(Term.workingDays(30));
        assertThat(before.about().personnelDue())
                .isEqualTo(calendar.deadline(today(), Term.workingDays(30)).due());
        assertThat(terms.of("appointment", after.number(), CLOCK)).isEqualTo(Term.workingDays(20));
        assertThat(terms.of("appointment", "BN-2099-000001", CLOCK))
                .as("a case not yet begun")
                .isEqualTo(Term.workingDays(20));
    }

    private Deployment withTwentyDays() {
        var room = models.createDeploymentQuery()
                .deploymentName("room:appointment")
                .orderByDeploymentTime()
                .desc()
                .list()
                .get(0);
        var next = models.createDeployment().name("room:appointment with another term");
        AtomicInteger rows = new AtomicInteger();
        for (String name : models.getDeploymentResourceNames(room.getId())) {
            String text = text(room.getId(), name);
            if (name.endsWith("appointment_deadline.dmn")) {
                String other = text.replaceFirst("(?s)(" + CLOCK + ".*?<text>)30(</text>)", "$1" + 20 + "$2");
                rows.addAndGet(other.equals(text) ? 0 : 1);
                text = other;
            }
            next.addString(name, text);
        }
        assertThat(rows).hasValue(1);
        return next.deploy();
    }

    private String text(String deployment, String name) {
        try (InputStream content = models.getResourceAsStream(deployment, name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
