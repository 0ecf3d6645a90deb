package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.casework.Journal;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;

/** The proposal that the head of the agency signs (NĐ 170/2025, Điều 33.2đ, 35.1). */
@Component
class ProposalPapers {

    private static final int YEARS_RATED = 3;
    private final PaperDesk desk;
    private final PaperNames names;
    private final PaperWords words;
    private final StepsHeld steps;
    private final Journal journal;

    ProposalPapers(PaperDesk desk, PaperNames names, PaperWords words, StepsHeld steps, Journal journal) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.steps = steps;
        this.journal = journal;
    }

    void proposal(Appointment about, LocalDate date, String written, Caller by) {
        Map<String, Object> content = person(about);
        content.put("basis", List.of(words.say("law.workers"), words.say("law.decree")));
        content.put("unit", names.unit(about));
        content.put("post", names.post(about));
        content.put(
                "permission",
                desk.cited(about, "permissionAnswer", about.parties().decider()));
        content.put("steps", steps(about));
        content.put("partyOpinion", committee(about));
        content.put("newMatters", newMatters(about));
        content.put("differingOpinions", differing(about));
        content.put("assignment", about.intendedAssignment());
        content.put("remarks", words.paragraphs(written));
        content.put("enclosures", words.lines("proposal.enclosure"));
        String subject = words.say("proposal.subject", names.post(about));
        List<String> to = List.of(names.decider(about));
        desk.send(about, new CasePaper("proposal", about.parties().proposer(), date, subject, to, content), by);
    }

    private List<Map<String, Object>> steps(Appointment about) {
        return steps.of(about).stream()
                .map(each -> Map.<String, Object>of("name", each.name(), "date", each.date(), "result", each.result()))
                .toList();
    }

    /** What the Party committee wrote, with its letter. */
    String committee(Appointment about) {
        return last(about, "UserTask_GiveCommitteeOpinion")
                .map(each -> words.say(
                        "committeeOpinion.quoted",
                        words.say("committeeOpinion." + each.outcome()) + ".",
                        each.content(),
                        desk.cited(about, "committeeOpinion", about.parties().committee())))
                .findFirst()
                .orElseGet(words::open);
    }

    /** Opinions that the head reported when choosing between two people (NĐ 170/2025, Điều 33.2đ). */
    List<String> differing(Appointment about) {
        return last(about, "UserTask_ChooseAtTie")
                .flatMap(each -> words.paragraphs(each.content()).stream())
                .toList();
    }

    private String newMatters(Appointment about) {
        return last(about, "UserTask_VerifyNewIssues")
                .map(each -> "NONE".equals(each.outcome()) ? words.say("proposal.noNewMatters") : each.content())
                .findFirst()
                .orElseGet(words::open);
    }

    private Stream<Journal.Act> last(Appointment about, String element) {
        return journal.last(about.number().toString(), element).stream();
    }

    private Map<String, Object> person(Appointment about) {
        PersonRecord record = names.record(about.selected());
        String home = record.person().hometown();
        Map<String, Object> content = new HashMap<>();
        content.put("personName", record.person().fullName());
        content.put("birthDate", names.birth(about.selected()));
        content.put("hometown", home == null ? words.open() : home);
        content.put("currentPost", names.currentPost(about.selected()));
        content.put("qualifications", qualifications(record));
        return content;
    }

    private List<String> qualifications(PersonRecord record) {
        Person person = record.person();
        List<String> all = new ArrayList<>();
        if (person.educationLevel() != null) {
            String level = level(person.educationLevel());
            String field = person.educationField();
            all.add(words.say("proposal.education", field == null ? level : words.say("proposal.field", level, field)));
        }
        if (person.politicalTheory() != null) {
            all.add(words.say("proposal.theory", level(person.politicalTheory())));
        }
        List<String> ratings = record.ratings().stream()
                .limit(YEARS_RATED)
                .map(each -> words.text(Message.of(
                        "standards.found.rating",
                        String.valueOf(each.year()),
                        Message.of("standards.found.grade." + each.grade()))))
                .toList();
        all.add(words.say("proposal.ratings", words.joined(ratings)));
        return all;
    }

    private String level(String key) {
        return words.text(Message.of("standards.found.level." + key));
    }
}
