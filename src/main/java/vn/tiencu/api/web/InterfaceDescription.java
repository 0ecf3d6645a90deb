package vn.tiencu.api.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of the interface as a whole. */
@Configuration
class InterfaceDescription {

    private static final String SIGN_IN = "basic";

    @Bean
    OpenAPI description(@Value("${spring.application.version}") String version) {
        SecurityScheme basic = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(SIGN_IN)
                .description("Account and password; the web apps use their session instead.");
        return new OpenAPI()
                .info(new Info()
                        .title("Tiến Cử")
                        .version(version)
                        .description(
                                "Personnel work of a province: stateless questions to the rules, cases and the tasks"
                                        + " in them. Errors are problem details (RFC 9457) in Vietnamese or English.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components().addSecuritySchemes(SIGN_IN, basic))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
    }
}
