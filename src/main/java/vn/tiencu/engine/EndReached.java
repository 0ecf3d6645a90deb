package vn.tiencu.engine;

/**
 * A running process came to one of its ends. Ids and the end's name only.
 *
 * @param process key of the model
 * @param caseNumber the case
 * @param element id of the end
 * @param name as the diagram reads
 * @param whole whether this ends the case itself and not a part of it
 */
public record EndReached(String process, String caseNumber, String element, String name, boolean whole) {}
