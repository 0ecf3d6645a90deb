package vn.tiencu;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java file as it is written, for rules about the text itself.
 *
 * @param path from the root of the project
 * @param lines how long the file is
 * @param methods what it declares with a body
 */
public record SourceFile(Path path, int lines, List<Method> methods) {

    /**
     * A method or constructor.
     *
     * @param lines how many stand between its braces
     */
    public record Method(String name, long lines) {}

    /** All files below a folder such as {@code src/main/java}. */
    public static List<SourceFile> below(String folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths(folder)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> read(unit, positions))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of the file. */
    public String text() {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The class that the file is named after. */
    public String type() {
        return path.getFileName().toString().replace(".java", "");
    }

    private static List<Path> paths(String folder) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static SourceFile read(CompilationUnitTree unit, SourcePositions positions) {
        Path path = Path.of("")
                .toAbsolutePath()
                .relativize(Path.of(unit.getSourceFile().toUri()));
        List<Method> methods = new ArrayList<>();
        LineMap lines = unit.getLineMap();
        unit.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        if (method.getBody() != null && positions.getEndPosition(unit, method.getBody()) >= 0) {
                            long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                            long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                            methods.add(new Method(method.getName().toString(), Math.max(1, last - first - 1)));
                        }
                        return super.visitMethod(method, nothing);
                    }
                },
                null);
        return new SourceFile(path, length(path), List.copyOf(methods));
    }

    private static int length(Path path) {
        try (Stream<String> all = Files.lines(path)) {
            return (int) all.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
