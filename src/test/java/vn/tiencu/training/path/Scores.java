package vn.tiencu.training.path;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How good forecasts were: mean squared distance from what happened (Brier score), and how often what was said came true. */
record Scores(List<BackTest.Case> cases) {

    /** One row of the calibration table: forecasts between two chances, what they said on average and what happened. */
    record Bin(double from, double to, int cases, double said, double happened) {}

    double brier(ToDoubleFunction<BackTest.Case> forecast) {
        return cases.stream()
                .mapToDouble(each -> Math.pow(forecast.applyAsDouble(each) - (each.inTime() ? 1 : 0), 2))
                .average()
                .orElseThrow();
    }

    Bin bin(double from, double to) {
        List<BackTest.Case> within = cases.stream()
                .filter(each -> each.chance() >= from && (each.chance() < to || to == 1 && each.chance() <= 1))
                .toList();
        return new Bin(
                from,
                to,
                within.size(),
                within.stream().mapToDouble(BackTest.Case::chance).average().orElse(0),
                within.stream()
                        .mapToDouble(each -> each.inTime() ? 1 : 0)
                        .average()
                        .orElse(0));
    }
}
