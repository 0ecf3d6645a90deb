package vn.tiencu.engine.settings;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Lets the engine read our user store; it can change nothing, and passwords are checked by the sign-in alone. */
class ReadOnlyDirectory implements ReadOnlyIdentityProvider {

    private final Directory directory;

    ReadOnlyDirectory(Directory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable User findUserById(String id) {
        return first(directory.users(id, null, null));
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return first(directory.groups(id, null, null));
    }

    private static <T> @Nullable T first(List<T> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public boolean checkPassword(String username, String password) {
        return false;
    }

    @Override
    public UserQuery createUserQuery() {
        return new Users(directory);
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new Users(directory);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new Groups(directory);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new Groups(directory);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("the user store takes no SQL");
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants();
    }

    @Override
    public void flush() {
        // Nothing is ever changed here.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private static final class Users extends UserQueryImpl {

        private static final long serialVersionUID = 1L;
        private final transient Directory directory;

        Users(Directory directory) {
            this.directory = directory;
        }

        @Override
        public long executeCount(CommandContext context) {
            return directory.users(getId(), getIds(), getGroupId()).size();
        }

        @Override
        public List<User> executeList(CommandContext context, @Nullable Page page) {
            return cut(directory.users(getId(), getIds(), getGroupId()), page);
        }
    }

    private static final class Groups extends GroupQueryImpl {

        private static final long serialVersionUID = 1L;
        private final transient Directory directory;

        Groups(Directory directory) {
            this.directory = directory;
        }

        @Override
        public long executeCount(CommandContext context) {
            return directory.groups(getId(), getIds(), getUserId()).size();
        }

        @Override
        public List<Group> executeList(CommandContext context, @Nullable Page page) {
            return cut(directory.groups(getId(), getIds(), getUserId()), page);
        }
    }

    /** One province, one house: the engine's tenants are not used. */
    private static final class NoTenants extends TenantQueryImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
            return List.of();
        }
    }

    private static <T> List<T> cut(List<T> all, @Nullable Page page) {
        if (page == null) {
            return all;
        }
        int from = Math.min(page.getFirstResult(), all.size());
        return all.subList(from, Math.min(from + page.getMaxResults(), all.size()));
    }
}
