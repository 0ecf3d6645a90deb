package vn.tiencu.training.papers;

import java.util.List;
import java.util.Map;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.classes.Quality;

/** What became of a plan: classes held, people through, quality rated (NĐ 171/2025, Điều 26, 39). */
public interface PlanOutcome {

    /** As far as it is known by now. */
    Carried of(TrainingPlan about);

    /**
     * A plan carried out.
     *
     * @param quality for each part of an evaluation how many classes got which grade (Điều 26.3a–đ)
     * @param effect how many people were rated with which grade by their heads (Điều 26.3e)
     */
    record Carried(
            List<Programme> programmes, Map<Quality.Part, Map<Quality, Integer>> quality, Map<Quality, Integer> effect) {

        /** Nothing has been carried out. */
        public static final Carried NOTHING = new Carried(List.of(), Map.of(), Map.of());
    }

    /**
     * What became of one programme.
     *
     * @param classes held
     * @param sent people who were sent
     * @param completed with a certificate or its like
     * @param left dropped out
     * @param spent in đồng
     */
    record Programme(String key, int classes, int sent, int completed, int left, long spent) {}
}
