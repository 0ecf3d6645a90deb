package vn.tiencu.chains;

import vn.tiencu.chains.rules.ChainRules;
import vn.tiencu.engine.ModelFiles;

/** The rules as they stand in the working tree. */
public final class Rows {

    public static final ChainRules RULES = new ChainRules(ModelFiles.decisions());

    private Rows() {}

    public static ChainCheck check() {
        return new ChainCheck(RULES);
    }
}
