package vn.tiencu.people.web;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.tiencu.api.Problems;
import vn.tiencu.api.Texts;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.people.Imports;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PeopleDatabase;

/** The module's controllers as one caller sees them, without a server. */
final class PeopleHttp {

    private PeopleHttp() {}

    static MockMvc as(String role, PeopleDatabase database) {
        People people = database.bean(People.class);
        Organisation organisation = database.bean(Organisation.class);
        Bodies bodies = mock();
        when(bodies.find(anyString())).thenReturn(Optional.empty());
        CurrentCaller caller = mock();
        when(caller.get()).thenReturn(new Caller("canbo", null, Set.of(), Set.of(role)));
        var visibility = new PersonVisibility(people, organisation, bodies, PeopleDatabase.clock());
        return MockMvcBuilders.standaloneSetup(
                        new PeopleController(people, visibility, caller, PeopleDatabase.clock()),
                        new OrganisationController(organisation, PeopleDatabase.clock()),
                        new ImportsController(database.bean(Imports.class), caller))
                .setControllerAdvice(advice())
                .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                        .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build()))
                .setLocaleResolver(languages())
                .build();
    }

    private static Object advice() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean("messageSource", MessageSource.class, PeopleHttp::messages);
        context.register(Texts.class, Problems.class);
        context.scan("vn.tiencu.api.web");
        context.refresh();
        return context.getBeansWithAnnotation(RestControllerAdvice.class)
                .values()
                .iterator()
                .next();
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/api", "messages/people");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static AcceptHeaderLocaleResolver languages() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Texts.VIETNAMESE);
        resolver.setSupportedLocales(List.of(Texts.VIETNAMESE, Locale.ENGLISH));
        return resolver;
    }
}
