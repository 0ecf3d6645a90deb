package vn.tiencu.engine.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Account;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;

/** Our accounts and bodies in the words of the engine: users and groups. Roles are groups too. */
@Component
public class Directory {

    private final Accounts accounts;
    private final Bodies bodies;
    private final HouseClock clock;

    Directory(Accounts accounts, Bodies bodies, HouseClock clock) {
        this.accounts = accounts;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Keys of the groups of a user at this moment. */
    public List<String> groupsOf(String username) {
        return accounts.caller(username).map(Directory::groups).orElse(List.of());
    }

    private static List<String> groups(Caller caller) {
        List<String> groups = new ArrayList<>(caller.bodies());
        caller.roles().forEach(role -> groups.add(group(Role.valueOf(role))));
        return groups;
    }

    static String group(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    List<User> users(@Nullable String id, String @Nullable [] ids, @Nullable String group) {
        return wanted(id, ids)
                .filter(account -> group == null || groupsOf(account.username()).contains(group))
                .map(Directory::user)
                .toList();
    }

    List<Group> groups(@Nullable String id, String @Nullable [] ids, @Nullable String member) {
        List<String> only = member == null ? null : groupsOf(member);
        Stream<Group> roles = Stream.of(Role.values()).map(role -> group(group(role), role.name()));
        Stream<Group> all = bodies.all(clock.today()).stream().map(body -> group(body.key(), body.name()));
        return Stream.concat(roles, all)
                .filter(group -> id == null || group.getId().equals(id))
                .filter(group -> ids == null || List.of(ids).contains(group.getId()))
                .filter(group -> only == null || only.contains(group.getId()))
                .toList();
    }

    private Stream<Account> wanted(@Nullable String id, String @Nullable [] ids) {
        if (id != null) {
            return accounts.find(id).stream();
        }
        return ids == null
                ? accounts.all().stream()
                : Stream.of(ids).map(each -> accounts.find(each).orElse(null)).filter(Objects::nonNull);
    }

    private static User user(Account account) {
        UserEntity user = new UserEntity(account.username());
        user.setFirstName(account.username());
        user.setLastName("");
        return user;
    }

    private static Group group(String id, String name) {
        GroupEntity group = new GroupEntity(id);
        group.setName(name);
        group.setType("BODY");
        return group;
    }
}
