package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.cockpit.store.CaseSearch;
import vn.tiencu.cockpit.store.CaseSearch.Wanted;
import vn.tiencu.cockpit.view.CaseQuery.Status;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Post;

/** Turns what people type into what the board looks for: names into ids, rooms into processes. */
@Component
class CaseQuestions {

    private static final int LONGEST = 100;

    /** Who finds more people than that by a name must type more of it. */
    private static final int MOST_PEOPLE = 500;

    private final People people;
    private final Organisation organisation;
    private final Models models;
    private final CaseSearch search;

    CaseQuestions(People people, Organisation organisation, Models models, CaseSearch search) {
        this.people = people;
        this.organisation = organisation;
        this.models = models;
        this.search = search;
    }

    Wanted wanted(CaseQuery query, @Nullable Collection<String> own, LocalDate today) {
        Wanted wanted = new Wanted();
        String body = none("body", query.body());
        if (body != null) {
            wanted.body(body, search.isBusy(body));
        }
        if (own != null && own.size() == 1 && body == null) {
            String only = own.iterator().next();
            wanted.body(only, search.isBusy(only));
        } else if (own != null) {
            wanted.within(own);
        }
        who(wanted, query, today);
        when(wanted, query, today);
        return wanted;
    }

    private void who(Wanted wanted, CaseQuery query, LocalDate today) {
        String person = none("person", query.person());
        if (person != null) {
            wanted.about(persons(person));
        }
        String post = none("post", query.post());
        if (post != null) {
            wanted.posts(posts(post, today));
        }
        String process = none("process", query.process());
        if (process != null) {
            wanted.processes(models.within(process));
        }
        String outcome = none("outcome", query.outcome());
        if (outcome != null) {
            wanted.outcome(outcome);
        }
    }

    private static void when(Wanted wanted, CaseQuery query, LocalDate today) {
        if (query.from() != null && query.to() != null && query.from().isAfter(query.to())) {
            throw Refused.malformed("to", Message.of("cockpit.endsBeforeItBegins", query.to(), query.from()));
        }
        if (query.from() != null) {
            wanted.openSince(query.from());
        }
        if (query.to() != null) {
            wanted.begunUntil(query.to());
        }
        if (query.status() == Status.LATE) {
            wanted.overdue(today);
        } else if (query.status() != null) {
            wanted.finished(query.status() == Status.FINISHED);
        }
    }

    private List<String> persons(String asked) {
        List<String> found = people.find(asked)
                .map(each -> List.of(each.id()))
                .orElseGet(() -> people.list(new People.Filter(asked, null, null), null, MOST_PEOPLE).items().stream()
                        .map(Person::id)
                        .toList());
        return orNobody(found);
    }

    private List<String> posts(String asked, LocalDate today) {
        List<String> named = organisation.postsNamed(asked, null, today, null, MOST_PEOPLE).items().stream()
                .map(Post::id)
                .toList();
        return named.isEmpty() ? List.of(asked) : named;
    }

    private static List<String> orNobody(List<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
    }

    private static @Nullable String none(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            throw Refused.malformed(field, Message.of("cockpit.questionTooLong", LONGEST));
        }
        return text == null || text.isBlank() ? null : text.strip();
    }
}
