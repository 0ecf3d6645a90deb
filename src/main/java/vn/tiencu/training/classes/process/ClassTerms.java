package vn.tiencu.training.classes.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.training.TrainingProcess;

/** Terms of classes and compensation that no task carries itself, from the table of the room. */
@Component
public class ClassTerms {

    private final CaseTerms terms;
    private final WorkingCalendar calendar;

    ClassTerms(CaseTerms terms, WorkingCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    public Term of(String caseNumber, String element) {
        return terms.of(TrainingProcess.MAIN.key(), caseNumber, element);
    }

    /** When heads are asked what the training changed. */
    LocalDate effectDue(String caseNumber, LocalDate resultsOn) {
        return calendar.deadline(resultsOn, of(caseNumber, "TimerEvent_EffectDue"))
                .due();
    }
}
