package vn.tiencu.training.classes.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.training.classes.LineFlags;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.TrainingClass;

/** What forms and the interface show of a class. */
@Component
public class ClassShown {

    private final People people;
    private final Organisation organisation;
    private final Bodies bodies;
    private final LineFlags flags;
    private final Texts texts;
    private final HouseClock clock;

    ClassShown(
            People people, Organisation organisation, Bodies bodies, LineFlags flags, Texts texts, HouseClock clock) {
        this.people = people;
        this.organisation = organisation;
        this.bodies = bodies;
        this.flags = flags;
        this.texts = texts;
        this.clock = clock;
    }

    /** The class as every form shows it. */
    public record ClassHead(
            String caseNumber,
            String planNumber,
            String classId,
            String programme,
            String programmeName,
            int serial,
            int periods,
            String organiserName,
            String stage,
            String stageName,
            @Nullable LocalDate beginsOn,
            @Nullable LocalDate endsOn,
            @Nullable String place,
            long cost) {}

    /**
     * A trainee in a list.
     *
     * @param changed what has happened to the person since the class was opened, in the reader's words, or null
     */
    public record TraineeShown(
            String lineId,
            String personId,
            String fullName,
            @Nullable String currentPost,
            String unitId,
            String unitName,
            String superiorName,
            String status,
            String statusName,
            Trainee.@Nullable Sending sending,
            @Nullable Integer periodsAttended,
            Trainee.@Nullable Result result,
            Trainee.@Nullable Effect effect,
            @Nullable String changed) {}

    /** A form's content: the class and those concerned. */
    Map<String, @Nullable Object> form(TrainingClass about, List<Trainee> concerned) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("trainingClass", head(about));
        form.put("trainees", trainees(about, concerned));
        return form;
    }

    public ClassHead head(TrainingClass about) {
        TrainingClass.Call call = about.call();
        return new ClassHead(
                about.number().toString(),
                about.planNumber(),
                about.classId(),
                about.programme(),
                about.programmeName(),
                about.serial(),
                about.periods(),
                bodyName(about.organiser()),
                about.stage().name(),
                texts.here(about.stage().label()),
                call == null ? null : call.beginsOn(),
                call == null ? null : call.endsOn(),
                call == null ? null : call.place(),
                about.cost());
    }

    public List<TraineeShown> trainees(TrainingClass about, List<Trainee> some) {
        return some.stream().map(each -> trainee(about, each)).toList();
    }

    private TraineeShown trainee(TrainingClass about, Trainee one) {
        return new TraineeShown(
                one.lineId(),
                one.personId(),
                people.get(one.personId()).fullName(),
                currentPost(one.personId()),
                one.unitId(),
                organisation.unit(one.unitId()).map(Unit::name).orElse(one.unitId()),
                bodyName(one.superior()),
                one.status().name(),
                texts.here(Message.of("training.classes.status." + one.status().name())),
                one.sending(),
                one.periodsAttended(),
                one.result(),
                one.effect(),
                changed(about, one));
    }

    private @Nullable String changed(TrainingClass about, Trainee one) {
        return flags.changed(one.personId(), about.openedOn())
                .map(each -> texts.here(
                        Message.of("training.classes.changed." + each.what().name(), each.since())))
                .orElse(null);
    }

    private @Nullable String currentPost(String personId) {
        String held = people.postsHeld(List.of(personId), clock.today()).getOrDefault(personId, List.of()).stream()
                .map(each -> each.post())
                .map(Post::titleInFull)
                .collect(Collectors.joining("; "));
        return held.isEmpty() ? null : held;
    }

    public String bodyName(String key) {
        return bodies.find(key).map(Body::name).orElse(key);
    }
}
