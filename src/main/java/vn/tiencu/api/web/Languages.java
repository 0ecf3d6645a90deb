package vn.tiencu.api.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.tiencu.api.Texts;

/** Vietnamese by default, English on request; every module brings its own message files. */
@Configuration
class Languages {

    private static final List<String> MODULES = List.of(
            "api",
            "identity",
            "engine",
            "calendar",
            "people",
            "standards",
            "documents",
            "ballot",
            "notification",
            "casework",
            "chains",
            "appointment",
            "training",
            "trainingNeeds",
            "trainingLines",
            "trainingPath",
            "trainingClasses",
            "trainingPapers",
            "rotation",
            "rotationPapers",
            "conversion",
            "conversionLists",
            "conversionPapers",
            "cockpit");

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(MODULES.stream().map(each -> "messages/" + each).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Texts.VIETNAMESE);
        resolver.setSupportedLocales(List.of(Texts.VIETNAMESE, Locale.ENGLISH));
        return resolver;
    }
}
