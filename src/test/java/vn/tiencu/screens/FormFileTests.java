package vn.tiencu.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The embedded forms: labelled, in both languages, completed through the interface only. */
class FormFileTests {

    private static final Path FORMS = Path.of("forms");
    private static final String BINDING = "tiencu.bind(camForm, $scope)";

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(FORMS)) {
            return files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreForms() throws IOException {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNamedAfterItsRoomAndItsAct(Path file) throws IOException {
        String room = file.getParent().getFileName().toString();
        assertThat(file.getFileName().toString())
                .isEqualTo(room + "_" + form(file).attr("data-act") + ".html");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldHasALabel(Path file) throws IOException {
        for (Element field : read(file).select("input:not([type=hidden]), select, textarea")) {
            boolean within = field.closest("label") != null;
            assertThat(within || read(file).select("label[for]").eachAttr("for").contains(field.id()))
                    .as(file + " " + field)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTextHasItsEnglishBesideIt(Path file) throws IOException {
        for (Element element : form(file).getAllElements()) {
            if (!element.ownText().isBlank() && !element.is("script")) {
                assertThat(element.attr("data-en")).as(file + " " + element).isNotBlank();
                assertThat(element.childrenSize())
                        .as("translated as a whole: " + element)
                        .isZero();
            }
            if (element.hasAttr("placeholder")) {
                assertThat(element.attr("data-en-placeholder"))
                        .as(file + " " + element)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsFilledAndCompletedByTheRuntimeOnly(Path file) throws IOException {
        Element form = form(file);
        assertThat(form.attr("name")).isEqualTo("form");
        assertThat(form.select("script")).hasSize(1);
        assertThat(form.select("script[cam-script]").get(0).data().trim()).isEqualTo(BINDING);
        assertThat(form.select("[cam-variable-name], [cam-variable-type]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noHandlersNoStylesAndNoBannedComponentsStandInAForm(Path file) throws IOException {
        for (Element element : read(file).getAllElements()) {
            assertThat(element.attributes()).noneMatch(each -> each.getKey().startsWith("on"));
            assertThat(element.hasAttr("style")).as(file + " " + element).isFalse();
        }
        assertThat(Files.readString(file)).doesNotContain("dynamiclist", "filepicker", "http://", "https://");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsAreUniqueWithinAForm(Path file) throws IOException {
        assertThat(read(file).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static Document read(Path file) throws IOException {
        return Jsoup.parseBodyFragment(Files.readString(file));
    }

    private static Element form(Path file) throws IOException {
        Element form = read(file).selectFirst("form");
        assertThat(form).as(file.toString()).isNotNull();
        return form;
    }
}
