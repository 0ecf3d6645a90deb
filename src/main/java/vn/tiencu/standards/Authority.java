package vn.tiencu.standards;

/**
 * Who proposes, appraises, decides and signs for a post, by keys of bodies (NĐ 170/2025, Điều 31; 377-QĐ/TW).
 *
 * @param endorser whose opinion is obtained
 * @param collective whether the decider decides by vote; otherwise its head decides
 * @param signatoryForm how the decision is signed, such as T/M or the title of the signatory
 * @param issuer the body in whose name the decision is issued
 */
public record Authority(
        String proposer,
        String endorser,
        String appraiser,
        String decider,
        boolean collective,
        String signatoryForm,
        String issuer,
        String citation) {}
