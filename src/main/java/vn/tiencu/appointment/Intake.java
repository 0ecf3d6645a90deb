package vn.tiencu.appointment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.Decisions;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Post;
import vn.tiencu.standards.Authority;
import vn.tiencu.standards.Decentralisation;

/** Reads a request against the organisation: who takes part, and in which committee term. */
@Component
class Intake {

    /** Party congresses of provinces are held every five years, last in 2025 (Điều lệ Đảng, Điều 9). */
    private static final int TERM_YEARS = 5;

    private static final int A_TERM_BEGAN = 2025;
    private final People people;
    private final Organisation organisation;
    private final Decentralisation decentralisation;
    private final Decisions decisions;
    private final Bodies bodies;
    private final HouseClock clock;

    Intake(
            People people,
            Organisation organisation,
            Decentralisation decentralisation,
            Decisions decisions,
            Bodies bodies,
            HouseClock clock) {
        this.people = people;
        this.organisation = organisation;
        this.decentralisation = decentralisation;
        this.decisions = decisions;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The bodies that take part; refused (422) for a person or post that does not exist, or a post that is gone or taken. */
    Appointment.Parties parties(AppointmentRequest request) {
        if (people.find(request.personId()).isEmpty()) {
            throw refused("unknownPerson", "personId", Message.of("appointment.unknownPerson", request.personId()));
        }
        Post post = vacant(request);
        Authority authority = decentralisation.authority(post, clock.today());
        String agency = organisation.bodyOf(post.unitId()).id();
        return existing(new Appointment.Parties(
                authority.proposer(),
                "to-chuc-" + agency,
                "cap-uy-" + agency,
                authority.appraiser(),
                authority.decider(),
                authority.issuer(),
                clerk(authority.issuer(), agency),
                authority.collective()));
    }

    /** A case must not get stuck later because nobody sits in a body that has to act. */
    private Appointment.Parties existing(Appointment.Parties parties) {
        parties.all().stream()
                .filter(each -> bodies.members(each, clock.today()).isEmpty())
                .findFirst()
                .ifPresent(empty -> {
                    throw refused("bodyWithoutMembers", "postId", Message.of("appointment.bodyWithoutMembers", empty));
                });
        return parties;
    }

    private Post vacant(AppointmentRequest request) {
        Post post = post(request.postId());
        if (!post.period().contains(clock.today())) {
            throw refused("postGone", "postId", Message.of("appointment.postGone", post.title()));
        }
        if (post.function().equals("ELECTED")) {
            throw refused("electedPost", "postId", Message.of("appointment.electedPost", post.title()));
        }
        if (organisation.holdersOfPost(post.id(), clock.today()).size() >= post.seats()) {
            throw refused("noVacancy", "postId", Message.of("appointment.noVacancy", post.title(), post.seats()));
        }
        return post;
    }

    private Post post(String postId) {
        try {
            return organisation.post(postId);
        } catch (Refused unknown) {
            throw refused("unknownPost", "postId", Message.of("appointment.unknownPost", postId));
        }
    }

    private String clerk(String issuer, String agency) {
        List<Map<String, @Nullable Object>> rows = decisions.evaluate("appointment_clerk", Map.of("issuer", issuer));
        return String.valueOf(rows.get(0).get("clerk")).replace("{agency}", agency);
    }

    String period(AppointmentRequest request) {
        if (request.period() != null) {
            return request.period();
        }
        int began = A_TERM_BEGAN + Math.floorDiv(clock.today().getYear() - A_TERM_BEGAN, TERM_YEARS) * TERM_YEARS;
        return began + "-" + (began + TERM_YEARS);
    }

    Appointment begun(
            CaseNumber number,
            AppointmentRequest request,
            String period,
            Appointment.Parties parties,
            String rulesVersion,
            Caller caller,
            LocalDate today) {
        return new Appointment(
                number,
                request.postId(),
                agency(request),
                period,
                request.personId(),
                request.reason(),
                request.intendedAssignment(),
                caller.username(),
                today,
                Stage.PERMISSION,
                parties,
                rulesVersion,
                null,
                null,
                null,
                null,
                Appointment.Decision.NONE,
                null);
    }

    private String agency(AppointmentRequest request) {
        return organisation.bodyOf(organisation.post(request.postId()).unitId()).id();
    }

    /** What the process remembers from its beginning: who takes part. */
    static Map<String, Object> variables(Appointment begun) {
        Appointment.Parties parties = begun.parties();
        Map<String, Object> variables = new HashMap<>();
        variables.put(AppointmentProcess.LEADERSHIP_BODY.name(), begun.leadership());
        variables.put(AppointmentProcess.PROPOSER_BODY.name(), parties.proposer());
        variables.put(AppointmentProcess.PERSONNEL_BODY.name(), parties.personnel());
        variables.put(AppointmentProcess.ORGANISER_BODY.name(), parties.personnel());
        variables.put(AppointmentProcess.COMMITTEE_BODY.name(), parties.committee());
        variables.put(AppointmentProcess.APPRAISER_BODY.name(), parties.appraiser());
        variables.put(AppointmentProcess.DECIDER_BODY.name(), parties.decider());
        variables.put(AppointmentProcess.ISSUER_BODY.name(), parties.issuer());
        variables.put(AppointmentProcess.CLERK_BODY.name(), parties.clerk());
        variables.put(AppointmentProcess.COLLECTIVE_DECIDES.name(), parties.collective());
        variables.put(AppointmentProcess.PERSON_PROPOSED.name(), false);
        return variables;
    }

    private static Refused refused(String code, String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }
}
