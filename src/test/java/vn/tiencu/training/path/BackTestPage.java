package vn.tiencu.training.path;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The back-test as a page for readers. */
record BackTestPage(BackTest test, List<BackTest.Case> cases, Scores scores) {

    private static final String HEAD = """
            # The forecast of a training plan, held against the past

            Made by `BackTestTests`; to make it again: `mvn test -Dtest=BackTestTests -Dupdate.trainingForecast=true`.

            **What is forecast**: whether the plan of a year is issued before 31/01. `Forecast` runs the rest of the way %d times. A step takes as long as the
            same body took in the past; where little is known of the body, as long as all bodies took for that step; where little is known at all, its
            lawful term (four observations weigh as much as everything less near). Of bodies that answer side by side the last one counts, cut where the
            process stops waiting. Endorsements refused, submissions returned and new drafts wanted happen as often as before. Days off are those of the
            real calendar. Chance begins at the same seed each time: the same question gets the same answer.

            **How it is tested**: each plan from %d to %d is forecast from up to six days on with what was known on that morning, and with the other years as
            history. The house is new, so this history is the seed's (`seed/training-durations.csv`), and **it is invented**: the figures show that the
            machinery finds what is in its history, not how good it will be in the province. Forecasts of one year are not independent of each other.
            Once the house has finished plans of its own they are kept beside the seed's rows; delete those when there are enough.

            """;

    String text() {
        return HEAD.formatted(Simulation.RUNS, BackTest.FIRST, BackTest.LAST) + scoreTable() + bins() + years();
    }

    private String scoreTable() {
        return """
                ## Score
                Mean squared distance between what was said and what happened (Brier score; 0 is perfect, 0.25 is a coin), over %d forecasts:

                | forecast | Brier score |
                |---|---|
                | simulation | **%s** |
                | always the share of the other years that were in time | %s |
                | in time whenever the lawful terms still fit | %s |

                """.formatted(
                        cases.size(),
                        number(scores.brier(BackTest.Case::chance)),
                        number(scores.brier(BackTest.Case::baseRate)),
                        number(scores.brier(BackTest.Case::byTerms)));
    }

    private String bins() {
        StringBuilder rows = new StringBuilder("""
                ## Calibration
                | said between | forecasts | said on average | came true |
                |---|---|---|---|
                """);
        for (int fifth = 0; fifth < 5; fifth++) {
            Scores.Bin bin = scores.bin(fifth / 5.0, (fifth + 1) / 5.0);
            rows.append("| %d–%d %% | %d | %s | %s |%n"
                    .formatted(
                            fifth * 20,
                            fifth * 20 + 20,
                            bin.cases(),
                            bin.cases() == 0 ? "–" : percent(bin.said()),
                            bin.cases() == 0 ? "–" : percent(bin.happened())));
        }
        return rows.append('\n').toString();
    }

    private String years() {
        String rows = cases.stream()
                .map(each -> "| %d | %s | %s | %s | %s |"
                        .formatted(
                                each.year(),
                                each.asOf(),
                                each.at().element().replace("UserTask_", ""),
                                percent(each.chance()),
                                test.issuedOn(each.year()) + (each.inTime() ? "" : " (late)")))
                .collect(Collectors.joining("\n"));
        return """
                ## Every forecast
                | plan for | forecast on | open step | chance of being in time | issued on |
                |---|---|---|---|---|
                %s
                """.formatted(rows);
    }

    private static String number(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
