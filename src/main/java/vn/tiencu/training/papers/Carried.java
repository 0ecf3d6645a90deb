package vn.tiencu.training.papers;

import java.util.List;
import java.util.Map;
import vn.tiencu.training.classes.Quality;

/**
 * What became of a plan (NĐ 171/2025, Điều 26, 39).
 *
 * @param quality for each part of an evaluation how many classes got which grade (Điều 26.3a–đ)
 * @param effect how many people were rated with which grade by their heads (Điều 26.3e)
 */
record Carried(List<Held> held, Map<Quality.Part, Map<Quality, Integer>> quality, Map<Quality, Integer> effect) {

    /**
     * What became of a class whose results are recorded.
     *
     * @param left dropped out
     * @param spent in đồng
     */
    record Held(String programme, long sent, long completed, long left, long spent) {}
}
