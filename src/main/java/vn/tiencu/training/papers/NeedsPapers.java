package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.TrainingPlans;

/** The letter that asks for needs, and what each unit answers (founding document 000, section 3). */
@Component
class NeedsPapers {

    private final PlanDesk desk;
    private final PlanNames names;
    private final PlanWords words;
    private final PlanSigners signers;
    private final PlanReader reader;
    private final PeopleTables people;
    private final ClassTables programmes;
    private final TrainingPlans plans;
    private final HouseClock clock;

    NeedsPapers(
            PlanDesk desk,
            PlanNames names,
            PlanWords words,
            PlanSigners signers,
            PlanReader reader,
            PeopleTables people,
            ClassTables programmes,
            TrainingPlans plans,
            HouseClock clock) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.reader = reader;
        this.people = people;
        this.programmes = programmes;
        this.plans = plans;
        this.clock = clock;
    }

    void call(TrainingPlan before, Caller by) {
        TrainingPlan about = plans.get(before.number().toString());
        TrainingPlan.Parties parties = about.parties();
        String phrase = words.sayFor("callForNeeds.subject", about.kind().name(), PlanWords.year(about));
        String subject = words.letter(signers.style(parties.drafter()), phrase);
        List<String> to = words.lines("callForNeeds.addressee");
        CasePaper paper = new CasePaper("callForNeeds", parties.drafter(), clock.today(), subject, to, called(about));
        desk.send(about.number().toString(), paper, List.of(parties.issuer(), parties.endorser()), by);
    }

    private Map<String, Object> called(TrainingPlan about) {
        LocalDate due = about.needsDue();
        Map<String, Object> content = new HashMap<>();
        content.put("basis", List.of(words.say("law.training"), words.say("law.ceiling")));
        content.put("endorser", names.body(about.parties().endorser()));
        content.put("drafter", names.writing(about.parties().drafter()));
        content.put("year", PlanWords.year(about));
        content.put("direction", words.paragraphs(about.direction()));
        content.put("matters", words.lines("callForNeeds.matter", PlanWords.year(about)));
        content.put("rules", words.lines("callForNeeds.rule"));
        content.put("due", due == null ? words.open() : words.longDay(due));
        return content;
    }

    void proposal(TrainingPlan about, AskedUnits.Row unit, Caller by) {
        String drafter = about.parties().drafter();
        String number = about.number().toString();
        PlanContents contents = reader.ofUnit(about, unit.unitId());
        LocalDate date = Objects.requireNonNullElse(unit.answeredOn(), clock.today());
        Map<String, Object> content = new HashMap<>(people.proposal(contents));
        content.putAll(programmes.needs(contents));
        content.put("call", desk.cited(number, "callForNeeds", drafter, ""));
        content.put("unit", names.writing(unit.body()));
        content.put("drafter", names.writing(drafter));
        content.put("year", PlanWords.year(about));
        content.put("none", contents.lines().isEmpty());
        content.put("seats", words.amount(contents.lines().size()));
        content.put("people", words.amount(contents.people()));
        content.put("cost", words.amount(contents.cost()));
        content.put("remarks", words.paragraphs(Objects.requireNonNullElse(unit.remark(), "")));
        String subject =
                words.letter(signers.style(unit.body()), words.say("unitProposal.subject", PlanWords.year(about)));
        CasePaper paper =
                new CasePaper("unitProposal", unit.body(), date, subject, List.of(names.writing(drafter)), content);
        desk.send(number, paper, List.of(), by);
    }
}
