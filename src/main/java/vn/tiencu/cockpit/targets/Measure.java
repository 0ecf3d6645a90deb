package vn.tiencu.cockpit.targets;

/** How a target is counted. The first four count people, the next two units; the last one cannot be counted from records. */
public enum Measure {
    /** People whose yearly rating is good or outstanding, among those rated. */
    RATED_GOOD,
    /** Holders whose education and political theory reach the title standard of their post. */
    MEETS_TITLE_STANDARD,
    /** Holders with the education and the political theory that the parameter names. */
    QUALIFIED,
    /** Holders younger than the parameter on the day. */
    YOUNGER_THAN,
    /** Units with a woman among the holders; a parameter limits them to that kind of party committee. */
    WOMAN_AMONG,
    /** Units where the outstanding are at most so many percent of the good; the parameter says how many and of whom. */
    EXCELLENT_WITHIN,
    /** Points that somebody else publishes. */
    ENTERED
}
