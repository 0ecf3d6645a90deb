package vn.tiencu.conversion.web;

import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ComplaintDesk;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.identity.Caller;
import vn.tiencu.people.People;

/** Finds moves by the name of the person or by their number. */
@Component
class MoveSearch {

    private final ComplaintDesk complaints;
    private final People people;

    MoveSearch(ComplaintDesk complaints, People people) {
        this.complaints = complaints;
        this.people = people;
    }

    /** @param mayComplain only moves that the caller could complain of now */
    Predicate<ConversionMove> wanted(String words, boolean mayComplain, Caller caller) {
        Predicate<ConversionMove> called = words.isBlank() ? each -> true : each -> isCalled(each, words.strip());
        return mayComplain ? called.and(each -> complaints.mayFile(each, caller)) : called;
    }

    private boolean isCalled(ConversionMove move, String words) {
        return move.number().toString().contains(words.toUpperCase(Locale.ROOT))
                || people.find(move.personId())
                        .filter(each -> each.isCalled(words))
                        .isPresent();
    }
}
