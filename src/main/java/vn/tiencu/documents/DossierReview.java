package vn.tiencu.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.documents.Dossier.Component;
import vn.tiencu.documents.Dossier.ComponentStatus;
import vn.tiencu.documents.Dossier.Item;
import vn.tiencu.documents.Dossier.State;
import vn.tiencu.documents.Dossier.StoredFile;

/** Holds what is there against what is asked, on one day. */
record DossierReview(List<StoredFile> files, List<Paper> papers, Map<String, Integer> required, LocalDate asOf) {

    ComponentStatus status(Component component) {
        List<Item> items = Stream.concat(
                        files.stream()
                                .filter(each -> each.component().equals(component.code()))
                                .map(each -> item(component, each)),
                        papers.stream()
                                .filter(each -> component.paperKinds().contains(each.kind()) && inForce(each))
                                .map(each -> item(component, each)))
                .toList();
        int minimum = Objects.requireNonNullElse(required.get(component.code()), component.minimumCount());
        return new ComponentStatus(component, minimum, state(items, minimum), items);
    }

    private static State state(List<Item> items, int minimum) {
        long valid = items.stream().filter(each -> !each.expired()).count();
        if (valid >= minimum) {
            return State.PRESENT;
        }
        return items.size() >= minimum ? State.EXPIRED : State.MISSING;
    }

    /** Minutes hold once they are written; other papers once they are issued. */
    private static boolean inForce(Paper paper) {
        return !paper.draft() || paper.kind().contains("Minutes");
    }

    private Item item(Component component, StoredFile file) {
        LocalDate until = validUntil(component, file.issuedOn());
        return new Item(
                file.id(), null, file.fileName(), file.issuedOn(), until, expired(until), file.nationalRecord());
    }

    private Item item(Component component, Paper paper) {
        LocalDate until = validUntil(component, paper.date());
        return new Item(null, paper.id(), paper.title(), paper.date(), until, expired(until), null);
    }

    private static @Nullable LocalDate validUntil(Component component, LocalDate issuedOn) {
        Integer months = component.validityMonths();
        return months == null ? null : issuedOn.plusMonths(months);
    }

    private boolean expired(@Nullable LocalDate until) {
        return until != null && asOf.isAfter(until);
    }
}
