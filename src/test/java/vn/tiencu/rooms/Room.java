package vn.tiencu.rooms;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that belongs to one process: models, tables, forms, pictures and labels by file name, and the Java that serves them.
 *
 * @param name the stem that everything in it shares
 * @param files by file name
 */
public record Room(String name, Map<String, Path> files, Code code) {

    /** Every folder of {@code processes/} that holds a process. */
    public static List<Room> all() {
        Code house = Code.ofTheHouse();
        return list(Path.of("processes")).stream()
                .filter(Files::isDirectory)
                .filter(folder ->
                        list(folder).stream().anyMatch(each -> each.toString().endsWith(".bpmn")))
                .map(folder -> at(folder.getFileName().toString(), house))
                .toList();
    }

    static Room at(String name, Code house) {
        Path messages = Path.of("src/main/resources/messages");
        return of(
                name,
                house.of(name),
                Path.of("processes", name),
                Path.of("forms", name),
                messages.resolve(name + ".properties"),
                messages.resolve(name + "_en.properties"));
    }

    /** A room from folders and single files; a later one replaces files of the same name. */
    static Room of(String name, Code code, Path... places) {
        Map<String, Path> files = new TreeMap<>();
        for (Path place : places) {
            List<Path> found = Files.isDirectory(place) ? list(place) : List.of(place);
            found.forEach(each -> files.put(each.getFileName().toString(), each));
        }
        return new Room(name, files, code);
    }

    List<Model> models() {
        return ending(".bpmn").map(Model::read).toList();
    }

    List<Table> tables() {
        return ending(".dmn").map(Table::read).toList();
    }

    Optional<Table> table(String key) {
        return tables().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Files whose name ends so, in order. */
    Stream<Path> ending(String suffix) {
        return files.values().stream().filter(each -> each.toString().endsWith(suffix));
    }

    /** What the screen says of elements: the English file when asked for, else the Vietnamese one. */
    Properties labels(boolean english) {
        Properties labels = new Properties();
        try (Reader in = Files.newBufferedReader(files.get(name + (english ? "_en" : "") + ".properties"))) {
            labels.load(in);
            return labels;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
