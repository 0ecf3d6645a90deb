package vn.tiencu.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tiencu.identity.Rights;

/** The rights table against every address that the product answers and everybody who may ask. */
@OnH2
class RightsTests {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @LocalServerPort
    private int port;

    @Autowired
    private Rights rights;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    private Doors doors;

    private record Endpoint(String method, String path) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeEach
    void open() {
        doors = new Doors(port);
    }

    @Test
    void everyAddressStandsInTheTable() {
        assertThat(endpoints().stream()
                        .filter(each -> rights.roles(each.method(), each.path()).isEmpty()))
                .as("addresses that no row of rights.csv names")
                .isEmpty();
    }

    @Test
    void everyRowOfTheProductNamesAnAddressThatExists() {
        List<Endpoint> endpoints = endpoints();
        assertThat(rights.rows().stream()
                        .filter(row -> row.path().getPatternString().startsWith("/api/v1/"))
                        .filter(row -> endpoints.stream()
                                .noneMatch(each -> row.methods().contains(each.method())
                                        && row.path().matches(PathContainer.parsePath(each.path()))))
                        .map(row -> row.methods() + " " + row.path()))
                .as("rows of rights.csv that lead nowhere")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachRoleIsLetInExactlyWhereTheTableSaysSo() {
        return endpoints().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> doors.all().forEach((name, persona) -> {
                            boolean allowed = isAllowed(each, name);
                            Answer answer = persona.send(
                                    each.method(), each.path(), each.method().equals("GET") ? "" : "{}");
                            if (allowed) {
                                assertThat(answer.status())
                                        .as("%s as %s: %s", each, name, answer)
                                        .isNotIn(401, 403, 500);
                            } else {
                                assertThat(answer.status())
                                        .as("%s as %s", each, name)
                                        .isEqualTo(Doors.refusal(name));
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> methodsThatTheTableDoesNotNameAreRefused() {
        return endpoints().stream()
                .map(Endpoint::path)
                .distinct()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (String method : METHODS) {
                        if (rights.roles(method, path).isEmpty()) {
                            for (String name : List.of("anonymous", "board", "admin")) {
                                assertThat(doors.as(name).send(method, path, "").status())
                                        .as("%s %s as %s", method, path, name)
                                        .isEqualTo(Doors.refusal(name));
                            }
                        }
                    }
                }));
    }

    /** The table itself, where a slip would hurt most. */
    @Test
    void onlyAdministratorsKeepAccountsAndSeats() {
        for (String address : List.of(
                "GET /api/v1/accounts",
                "POST /api/v1/accounts",
                "PUT /api/v1/accounts/quantri/password",
                "PUT /api/v1/accounts/quantri/enabled",
                "POST /api/v1/bodies/ban-thuong-vu/members",
                "POST /api/v1/bodies/ban-thuong-vu/members/cb-0001/end")) {
            String[] words = address.split(" ");
            assertThat(rights.roles(words[0], words[1])).as(address).containsExactly("ADMIN");
        }
        assertThat(rights.roles("GET", "/api/v1/people/cb-0001/record")).doesNotContain("ADMIN");
        assertThat(rights.roles("POST", "/api/v1/imports")).doesNotContain("OFFICER");
    }

    private boolean isAllowed(Endpoint endpoint, String name) {
        Set<String> allowed = rights.roles(endpoint.method(), endpoint.path());
        return allowed.contains(Rights.ANYONE) || !Collections.disjoint(allowed, Doors.roles(name));
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> found = new ArrayList<>();
        for (RequestMappingInfo info : addresses.getHandlerMethods().keySet()) {
            for (String path : info.getPatternValues()) {
                String filled = path.replaceAll("\\{[^}]+}", "khong-co");
                var methods = info.getMethodsCondition().getMethods();
                if (methods.isEmpty()) {
                    found.add(new Endpoint("GET", filled));
                }
                methods.forEach(each -> found.add(new Endpoint(each.name(), filled)));
            }
        }
        return found.stream()
                .filter(each -> !each.path().equals("/error"))
                .distinct()
                .toList();
    }
}
