package vn.tiencu.calendar.web;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.tiencu.api.Problems;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.DeliveredCalendar;
import vn.tiencu.kernel.Refused;

/** The controller on the delivered calendar with the real texts and problem documents, without a server or a store. */
final class StandaloneMvc {

    private StandaloneMvc() {}

    @RestControllerAdvice
    private record Advice(Problems problems) {

        @ExceptionHandler
        ResponseEntity<ProblemDetail> refused(Refused refused) {
            ProblemDetail problem = problems.of(refused);
            return ResponseEntity.status(problem.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
    }

    static MockMvc start() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean("messageSource", MessageSource.class, StandaloneMvc::messages);
            context.register(Texts.class, Problems.class);
            context.refresh();
            Explanations explanations = new Explanations(context.getBean(Texts.class));
            return MockMvcBuilders.standaloneSetup(new CalendarController(new DeliveredCalendar(), explanations))
                    .setControllerAdvice(new Advice(context.getBean(Problems.class)))
                    .setMessageConverters(json())
                    .setLocaleResolver(languages())
                    .build();
        }
    }

    private static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/api", "messages/calendar");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static MappingJackson2HttpMessageConverter json() {
        return new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build());
    }

    private static AcceptHeaderLocaleResolver languages() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Texts.VIETNAMESE);
        resolver.setSupportedLocales(List.of(Texts.VIETNAMESE, Locale.ENGLISH));
        return resolver;
    }
}
