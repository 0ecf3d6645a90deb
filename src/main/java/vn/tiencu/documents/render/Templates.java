package vn.tiencu.documents.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import vn.tiencu.documents.Issuer.Style;

/** Fills the templates under {@code papers/}; a field that the template names and the paper lacks is an error, never a gap. */
final class Templates {

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    /** The filled page body; {@code {{>header}}} and {@code {{>signature}}} are those of the style. */
    String fill(String template, Style style, Map<String, Object> facts) {
        Template ready = compiled.computeIfAbsent(style + ":" + template, key -> compile(template, style));
        try {
            return ready.execute(facts);
        } catch (MustacheException lacking) {
            throw new IllegalArgumentException("paper " + template + ": " + lacking.getMessage(), lacking);
        }
    }

    private static Template compile(String template, Style style) {
        String prefix = style == Style.PARTY ? "party_" : "state_";
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withFormatter(fact -> printable(fact.toString()))
                .withLoader(name -> part(name, prefix))
                .compile(text("papers/" + template + ".html"));
    }

    /** Parts of a room's papers are named with their path, such as {@code training/needs}; others are frames. */
    private static Reader part(String name, String prefix) {
        if (name.contains("/")) {
            return new StringReader(text("papers/" + name + ".html"));
        }
        boolean styled = "header".equals(name) || "signature".equals(name);
        return new StringReader(text("papers/frame/" + (styled ? prefix : "") + name + ".html"));
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Without characters that XML cannot hold: control characters and halves of four-byte characters. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && !Character.isISOControl(c)))
                .filter(c -> (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
