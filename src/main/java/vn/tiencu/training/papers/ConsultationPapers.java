package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;

/** Written consultation on a draft, and what the bodies answer. */
@Component
class ConsultationPapers {

    private final PlanDesk desk;
    private final PlanNames names;
    private final PlanWords words;
    private final PlanSigners signers;
    private final PlanReader reader;
    private final ClassTables classes;
    private final MoneyTable money;
    private final HouseClock clock;
    private final AskedUnits units;

    ConsultationPapers(
            PlanDesk desk,
            PlanNames names,
            PlanWords words,
            PlanSigners signers,
            PlanReader reader,
            ClassTables classes,
            MoneyTable money,
            HouseClock clock,
            AskedUnits units) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.reader = reader;
        this.classes = classes;
        this.money = money;
        this.clock = clock;
        this.units = units;
    }

    void request(TrainingPlan about, String body, LocalDate due) {
        String drafter = about.parties().drafter();
        PlanContents contents = reader.of(about);
        Map<String, Object> content = new HashMap<>(classes.needs(contents));
        content.putAll(classes.classes(contents));
        content.putAll(money.of(contents));
        content.put("drafter", names.writing(drafter));
        content.put("endorser", names.body(about.parties().endorser()));
        content.put("plan", words.plan(about));
        content.put("seats", words.amount(contents.lines().size()));
        content.put("classCount", words.amount(contents.classes().size()));
        content.put("cost", words.amount(contents.cost()));
        content.put("matters", words.lines("opinionRequest.matter"));
        content.put("due", words.longDay(due));
        String subject = words.letter(
                signers.style(drafter), words.say("opinionRequest.subject", names.writing(body), words.plan(about)));
        CasePaper paper =
                new CasePaper("opinionRequest", drafter, clock.today(), subject, List.of(names.writing(body)), content);
        desk.send(about.number().toString(), paper, List.of(), null);
    }

    void answer(TrainingPlan about, String body, String opinion, LocalDate date, String written, Caller by) {
        String drafter = about.parties().drafter();
        String number = about.number().toString();
        Map<String, Object> content = new HashMap<>();
        content.put("opening", opening(number, drafter, body));
        content.put("consulted", names.writing(body));
        content.put("plan", words.plan(about));
        content.put("opinion", words.say("opinion." + opinion));
        content.put("reasons", words.paragraphs(written));
        String subject = words.letter(signers.style(body), words.say("opinionAnswer.subject", words.plan(about)));
        CasePaper paper = new CasePaper("opinionAnswer", body, date, subject, List.of(names.writing(drafter)), content);
        desk.send(number, paper, List.of(), by);
    }

    /** Units were asked in their task, without a letter of their own; all others answer the letter that they got. */
    private String opening(String number, String drafter, String body) {
        if (units.ofBody(number, body).isPresent()) {
            return words.say("opinionAnswer.opening.task");
        }
        String asked = words.say("opinionRequest.addressed", names.writing(body));
        return words.say("opinionAnswer.opening.letter", desk.cited(number, "opinionRequest", drafter, asked));
    }
}
