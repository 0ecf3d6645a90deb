package vn.tiencu.appointment.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.process.CaseHistory;
import vn.tiencu.appointment.process.Shown;
import vn.tiencu.appointment.process.Shown.PersonShown;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.Counts;
import vn.tiencu.ballot.Meeting;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Refused;

/** Gathers what a reader may see of a case. */
@Component
class AppointmentPage {

    private final Shown shown;
    private final CaseHistory history;
    private final Counts counts;
    private final Papers papers;
    private final Tasks tasks;
    private final Texts texts;
    private final CaseAccess sealed;

    AppointmentPage(
            Shown shown,
            CaseHistory history,
            Counts counts,
            Papers papers,
            Tasks tasks,
            Texts texts,
            @Qualifier("appointment_caseRights") CaseAccess sealed) {
        this.shown = shown;
        this.history = history;
        this.counts = counts;
        this.papers = papers;
        this.tasks = tasks;
        this.texts = texts;
        this.sealed = sealed;
    }

    AppointmentView of(Appointment about, Caller reader) {
        String number = about.number().toString();
        return new AppointmentView(
                head(about),
                tasks(number),
                candidates(about),
                results(number, reader),
                papers(number, reader),
                deadline(about),
                decision(about),
                end(about),
                about.mayBeWithdrawnBy(reader));
    }

    String postTitle(Appointment about) {
        return shown.postTitle(about);
    }

    private AppointmentView.Head head(Appointment about) {
        Shown.CaseShown head = shown.caseOf(about);
        return new AppointmentView.Head(
                head.caseNumber(),
                head.stage(),
                head.stageName(),
                about.end() == null ? "RUNNING" : "ENDED",
                head.postId(),
                head.postTitle(),
                head.unitId(),
                head.unitName(),
                head.period(),
                head.reason(),
                head.intendedAssignment(),
                about.startedOn()
                        .atTime(LocalTime.MIDNIGHT)
                        .atZone(HouseClock.ZONE)
                        .toOffsetDateTime());
    }

    private List<AppointmentView.TaskShown> tasks(String number) {
        return tasks.ofCase(number).stream().map(this::task).toList();
    }

    private List<AppointmentView.ResultShown> results(String number, Caller reader) {
        return counts.meetings(number).stream()
                .filter(each -> each.status() == Meeting.Status.CLOSED)
                .map(each -> result(each, reader))
                .toList();
    }

    private List<AppointmentView.PaperShown> papers(String number, Caller reader) {
        return papers.of(number).stream()
                .filter(each -> !each.sealed() || sealed.maySeeSealed(number, each.kind(), reader))
                .map(AppointmentPage::paper)
                .toList();
    }

    private AppointmentView.TaskShown task(TaskView task) {
        List<AppointmentView.BodyShown> bodies = task.bodies().stream()
                .map(each -> new AppointmentView.BodyShown(each, shown.bodyName(each)))
                .toList();
        return new AppointmentView.TaskShown(
                task.id(), task.element(), task.name(), bodies, task.due(), task.urgency());
    }

    /** With verdicts as of today. */
    private List<PersonShown> candidates(Appointment about) {
        return history.listed(about).stream()
                .map(each -> shown.person(each, null, shown.shown(shown.verdict(about, each))))
                .toList();
    }

    private AppointmentView.ResultShown result(Meeting meeting, Caller reader) {
        Optional<BallotResult> known = read(meeting, reader);
        String step = meeting.opening().step();
        return new AppointmentView.ResultShown(
                step,
                texts.here(Stage.valueOf(step).label()),
                meeting.opening().heldOn(),
                known.map(BallotResult::announced).orElse(false),
                known.map(each -> each.outcome().outcome().name()).orElse(null),
                known.map(each -> shown.people(each.outcome().selected())).orElse(null),
                known.map(each -> texts.here(each.outcome().explanation())).orElse(null),
                known.map(each -> each.outcome().citation()).orElse(null));
    }

    private Optional<BallotResult> read(Meeting meeting, Caller reader) {
        try {
            return Optional.of(counts.resultFor(meeting.id(), reader));
        } catch (Refused sealedToReader) {
            return Optional.empty();
        }
    }

    private static AppointmentView.PaperShown paper(Paper paper) {
        String address = "/api/v1/papers/" + paper.id();
        return new AppointmentView.PaperShown(
                paper.id(),
                paper.kind(),
                paper.title(),
                paper.numberText(),
                paper.date(),
                paper.sealed(),
                address + "/docx",
                address + "/pdf");
    }

    private static AppointmentView.@Nullable DeadlineShown deadline(Appointment about) {
        if (about.permissionOn() == null || about.personnelDue() == null) {
            return null;
        }
        return new AppointmentView.DeadlineShown(about.permissionOn(), about.personnelDue(), about.extendedUntil());
    }

    private static AppointmentView.@Nullable DecisionShown decision(Appointment about) {
        var made = about.decision();
        if (made.signedOn() == null) {
            return null;
        }
        return new AppointmentView.DecisionShown(
                made.number(),
                made.signedOn(),
                made.effectiveFrom(),
                made.publishedOn(),
                made.termEndsOn(),
                made.courseDueOn(),
                made.paperId());
    }

    private static AppointmentView.@Nullable EndShown end(Appointment about) {
        var end = about.end();
        return end == null ? null : new AppointmentView.EndShown(end.element(), end.reason(), end.at());
    }
}
