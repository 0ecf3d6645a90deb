package vn.tiencu.training.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.needs.Programme;

/**
 * What a plan consists of at the moment at which a paper is made.
 *
 * @param lines those that count, dropped ones are left out
 * @param budgets money at hand by source; a source without an entry has no limit set
 * @param programmes the catalogue by key
 */
record PlanContents(
        List<PlanLine> lines, List<PlanClass> classes, Map<Funding, Long> budgets, Map<String, Programme> programmes) {

    /** Some of the lines by themselves, without the plan's classes and limits. */
    PlanContents only(Predicate<PlanLine> wanted) {
        return new PlanContents(lines.stream().filter(wanted).toList(), List.of(), Map.of(), programmes);
    }

    /** How many people the lines send; one person may take several programmes. */
    long people() {
        return lines.stream().map(PlanLine::personId).distinct().count();
    }

    /** What people and classes cost together, in đồng, whoever pays. */
    long cost() {
        return Arrays.stream(Funding.values()).mapToLong(this::need).sum();
    }

    /** What a source would have to pay: its lines, and the classes of programmes that it pays for, in đồng. */
    long need(Funding source) {
        long people = lines.stream()
                .filter(each -> each.funding() == source)
                .mapToLong(PlanLine::cost)
                .sum();
        long held = classes.stream()
                .filter(each -> payer(each.programme()) == source)
                .mapToLong(PlanClass::cost)
                .sum();
        return people + held;
    }

    private Funding payer(String programmeKey) {
        Programme known = programmes.get(programmeKey);
        return known == null ? Funding.STATE_BUDGET : known.funding();
    }

    /** A class with the people in it, in đồng. */
    long cost(PlanClass about) {
        return about.cost()
                + lines.stream()
                        .filter(each -> about.id().equals(each.classId()))
                        .mapToLong(PlanLine::cost)
                        .sum();
    }

    /** The lines and the classes of some programmes, in đồng. */
    long cost(Predicate<String> programme) {
        return lines.stream()
                        .filter(each -> programme.test(each.programme()))
                        .mapToLong(PlanLine::cost)
                        .sum()
                + classes.stream()
                        .filter(each -> programme.test(each.programme()))
                        .mapToLong(PlanClass::cost)
                        .sum();
    }

    /** What the people of some lines cost without their classes, in đồng. */
    static long people(List<PlanLine> some) {
        return some.stream().mapToLong(PlanLine::cost).sum();
    }

    /** By how much the need goes beyond the money at hand, in đồng; 0 where no limit is set. */
    long shortfall(Funding source) {
        Long cap = budgets.get(source);
        return cap == null ? 0 : Math.max(0, need(source) - cap);
    }

    /** The programme's name, or its key while the catalogue lacks it. */
    String programme(String key) {
        Programme known = programmes.get(key);
        return known == null ? key : known.name();
    }

    /** One of the five contents of NĐ 171/2025, Điều 14, or null while the catalogue lacks the programme. */
    @Nullable
    String subject(String programmeKey) {
        Programme known = programmes.get(programmeKey);
        return known == null ? null : known.subject();
    }
}
