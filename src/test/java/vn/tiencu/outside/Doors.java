package vn.tiencu.outside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody who may stand at the doors, with the roles that the seed gives them; null for who has not signed in. */
final class Doors {

    private static final Map<String, @Nullable String> USERS = users();
    private static final Map<String, Set<String>> ROLES = Map.of(
            "anonymous", Set.of(),
            "officer", Set.of("OFFICER"),
            "board", Set.of("OFFICER", "BOARD"),
            "admin", Set.of("OFFICER", "ADMIN"),
            "machine", Set.of("MACHINE"),
            "candidate", Set.of("OFFICER"));

    private final Map<String, Persona> personas = new LinkedHashMap<>();

    Doors(int port) {
        USERS.forEach((name, username) -> personas.put(name, enter(port, username)));
    }

    private static Map<String, @Nullable String> users() {
        Map<String, @Nullable String> users = new LinkedHashMap<>();
        users.put("anonymous", null);
        users.put("officer", "noivu.capuy");
        users.put("board", "bantochuc.truong");
        users.put("admin", "quantri");
        users.put("machine", "integration");
        users.put("candidate", "ungvien");
        return users;
    }

    private static Persona enter(int port, @Nullable String username) {
        if (username == null) {
            return Persona.nobody(port);
        }
        if (username.equals("integration")) {
            return Persona.of(port, username);
        }
        Persona persona = Persona.signedIn(port, username);
        persona.get("/camunda/app/welcome/default/");
        return persona;
    }

    Map<String, Persona> all() {
        return personas;
    }

    Persona as(String name) {
        return personas.getOrDefault(name, Persona.nobody(0));
    }

    static Set<String> roles(String name) {
        return ROLES.getOrDefault(name, Set.of());
    }

    /** What the refused hear: sign in first, or you may not. */
    static int refusal(String name) {
        return name.equals("anonymous") ? 401 : 403;
    }
}
