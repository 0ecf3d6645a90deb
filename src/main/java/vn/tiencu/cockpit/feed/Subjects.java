package vn.tiencu.cockpit.feed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseSubject;
import vn.tiencu.cockpit.store.BoardCases;

/** Asks the rooms what a case is about and writes what has changed. */
@Component
class Subjects {

    private final BoardCases cases;
    private final ObjectProvider<CaseSubject.Source> rooms;

    Subjects(BoardCases cases, ObjectProvider<CaseSubject.Source> rooms) {
        this.cases = cases;
        this.rooms = rooms;
    }

    void refresh(String caseNumber) {
        rooms.stream()
                .flatMap(room -> room.subject(caseNumber).stream())
                .findFirst()
                .ifPresent(subject -> write(caseNumber, subject));
    }

    private void write(String caseNumber, CaseSubject subject) {
        cases.about(caseNumber, subject.leadBody(), subject.unitId(), subject.postId(), subject.year());
        cases.takesPart(caseNumber, subject.leadBody());
        Set<String> known = cases.people(List.of(caseNumber)).getOrDefault(caseNumber, Set.of());
        Set<String> now = Set.copyOf(subject.personIds());
        cases.removePeople(caseNumber, without(known, now));
        cases.addPeople(caseNumber, without(now, known));
    }

    private static Collection<String> without(Set<String> all, Set<String> left) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(left);
        return rest;
    }
}
