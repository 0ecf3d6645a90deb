package vn.tiencu.training.path;

import vn.tiencu.engine.ModelFiles;

/** The rule tables of the room as they stand in the working tree. */
final class RuleFiles {

    private static final TermTable TABLE = new TermTable(ModelFiles.decisions());
    private static final Terms TERMS = TABLE.terms();

    private RuleFiles() {}

    static Terms terms() {
        return TERMS;
    }

    static Verdict verdict(int slack) {
        return TABLE.verdict(slack);
    }
}
