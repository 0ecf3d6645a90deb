package vn.tiencu.rooms;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table of a room, as it stands in its file. */
record Table(String file, DmnModelInstance dmn) {

    static Table read(Path path) {
        return new Table(path.getFileName().toString(), Dmn.readModelFromFile(path.toFile()));
    }

    Decision decision() {
        return dmn.getModelElementsByType(Decision.class).iterator().next();
    }

    String key() {
        return decision().getId();
    }

    /** The texts of each row, inputs first, without quotation marks. */
    List<List<String>> rows() {
        return dmn.getModelElementsByType(Rule.class).stream().map(Table::row).toList();
    }

    private static List<String> row(Rule rule) {
        var inputs = rule.getInputEntries().stream().map(each -> each.getText().getTextContent());
        var outputs =
                rule.getOutputEntries().stream().map(each -> each.getText().getTextContent());
        return java.util.stream.Stream.concat(inputs, outputs)
                .map(each -> each.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }
}
