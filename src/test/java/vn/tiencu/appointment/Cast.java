package vn.tiencu.appointment;

/**
 * Who plays which part in the two departments of the demonstration, as user names.
 *
 * @param permitting answers the request for permission
 * @param personnel organises the meetings; the next two count
 * @param committee gives the opinion of the party committee
 * @param head of the department
 * @param proposing signs the proposal
 */
record Cast(
        String permitting,
        String personnel,
        String firstTeller,
        String secondTeller,
        String committee,
        String head,
        String proposing,
        String appraiser,
        String issuer,
        String clerk) {

    private static final Cast HOME_AFFAIRS = new Cast(
            "btv.thuky", "noivu.tochuc1", "noivu.tochuc2", "noivu.tochuc3", "noivu.capuy", "noivu.giamdoc",
            "noivu.giamdoc", "bantochuc.chuyenvien", "ubnd.chutich", "ubnd.vanthu");

    private static final Cast FINANCE = new Cast(
            "taichinh.giamdoc", "taichinh.tochuc1", "taichinh.tochuc2", "taichinh.tochuc3", "taichinh.capuy",
            "taichinh.giamdoc", "taichinh.tochuc1", "taichinh.tochuc1", "taichinh.giamdoc", "taichinh.vanthu");

    static Cast of(String postId) {
        return postId.startsWith("so-noi-vu") ? HOME_AFFAIRS : FINANCE;
    }
}
