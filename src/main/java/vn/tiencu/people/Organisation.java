package vn.tiencu.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.names.Folding;
import vn.tiencu.people.names.NameOrder;
import vn.tiencu.people.store.OrganisationStore;
import vn.tiencu.people.store.PeopleStore;
import vn.tiencu.people.store.Place;

/** Units, posts and who holds them, each as they stand on a day. */
@Service
public class Organisation {

    private final OrganisationStore store;
    private final PeopleStore people;

    Organisation(OrganisationStore store, PeopleStore people) {
        this.store = store;
        this.people = people;
    }

    public Optional<Unit> unit(String unitId) {
        return store.unit(unitId);
    }

    /** The unit, or a refusal (404). A unit that exists no more is still found: old papers name it. */
    public Unit getUnit(String unitId) {
        return unit(unitId).orElseThrow(() -> Refused.notFound(Message.of("people.unknownUnit", unitId)));
    }

    /** The units of these ids as far as there are such, also those that exist no more, by name. */
    public List<Unit> units(Collection<String> unitIds) {
        return unitIds.isEmpty() ? List.of() : store.units(unitIds);
    }

    /** Who holds a post on the day in a body or in a division that is a constituent part of it, the highest post first. */
    public List<Holder> holdersWithin(String unitId, LocalDate on) {
        return store.holdersOfUnits(parts(unitId, on), on);
    }

    /** The post, or a refusal (404). */
    public Post post(String postId) {
        return store.post(postId).orElseThrow(() -> Refused.notFound(Message.of("people.unknownPost", postId)));
    }

    /** Units that exist on the day, by name; of one kind or under one parent if asked. */
    public Page<Unit> units(
            LocalDate on, @Nullable String kind, @Nullable String parentId, @Nullable Cursor cursor, int limit) {
        List<Unit> found = store.units(on, kind, parentId, Place.after(cursor), limit + 1);
        return Page.of(found, limit, last -> new Place(NameOrder.of(last.name()), last.id()).position());
    }

    /** Direct subunits on the day, by name. */
    public List<Unit> subunits(String unitId, LocalDate on) {
        return store.subunits(List.of(unitId), on);
    }

    /** Posts of the unit on the day, the highest first. */
    public List<Post> posts(String unitId, LocalDate on) {
        return store.posts(unitId, on);
    }

    /** Posts that exist on the day, of one unit or of all, by id. */
    public Page<Post> posts(@Nullable String unitId, LocalDate on, @Nullable Cursor cursor, int limit) {
        List<Post> found = store.posts(unitId, on, Place.after(cursor).id(), limit + 1);
        return Page.of(found, limit, last -> new Place("", last.id()).position());
    }

    /**
     * Posts that exist on the day and whose title or unit has every word asked for, by id; tones need not be typed:
     * {@code pho giam doc noi vu}.
     */
    public Page<Post> postsNamed(
            String words, @Nullable String unitId, LocalDate on, @Nullable Cursor cursor, int limit) {
        List<String> asked = List.of(Folding.fold(words).split(" "));
        List<Post> found = store.posts(unitId, on, Place.after(cursor).id(), Integer.MAX_VALUE).stream()
                .filter(each -> hasWords(each, asked))
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, last -> new Place("", last.id()).position());
    }

    private static boolean hasWords(Post post, List<String> asked) {
        String name = " " + Folding.fold(post.title() + " " + post.unitName());
        return asked.stream().allMatch(word -> name.contains(" " + word));
    }

    /** Who holds a post of the unit on the day, of the functions named or, when none is named, of all. */
    public List<Holder> holders(String unitId, LocalDate on, String... functions) {
        Set<String> wanted = Set.copyOf(List.of(functions));
        return store.holders(unitId, on).stream()
                .filter(each -> wanted.isEmpty() || wanted.contains(each.post().function()))
                .toList();
    }

    public List<Holder> holdersOfPost(String postId, LocalDate on) {
        return store.holdersOfPost(postId, on);
    }

    /**
     * Whoever is planned on the day for the post or for an equivalent or higher one, wherever they work (NĐ 170/2025, Điều
     * 29.2), by name.
     */
    public List<Person> plannedFor(Post post, LocalDate on) {
        return people.planned(post.id(), post.rankNo(), on);
    }

    /**
     * The on-site source of step 1: as {@link #plannedFor}, but only who works in the body that the post belongs to or in one
     * of its subordinate units (NĐ 170/2025, Điều 33.2a).
     */
    public List<Person> plannedOnSite(Post post, LocalDate on) {
        return people.plannedWithin(below(bodyOf(post.unitId()).id(), on, each -> true), post.id(), post.rankNo(), on);
    }

    /** The body that a unit belongs to: itself, or for a constituent division the department above it. */
    public Unit bodyOf(String unitId) {
        Unit unit = getUnit(unitId);
        Set<String> seen = new LinkedHashSet<>();
        while (unit.isConstituent() && unit.parentId() != null && seen.add(unit.id())) {
            unit = getUnit(unit.parentId());
        }
        return unit;
    }

    /** A body and the divisions that are constituent parts of it, by id. */
    public Set<String> parts(String unitId, LocalDate on) {
        return below(unitId, on, Unit::isConstituent);
    }

    private Set<String> below(String unitId, LocalDate on, Predicate<Unit> wanted) {
        Set<String> all = new LinkedHashSet<>(Set.of(unitId));
        Collection<String> level = List.of(unitId);
        while (!level.isEmpty()) {
            level = store.subunits(level, on).stream()
                    .filter(wanted)
                    .map(Unit::id)
                    .filter(all::add)
                    .toList();
        }
        return all;
    }

    /** Which units took over from this one, and what this one took over. */
    public List<Unit.Succession> successions(String unitId) {
        List<Unit.Succession> both = new ArrayList<>(store.predecessorsOf(List.of(unitId)));
        both.addAll(store.successorsOf(List.of(unitId)));
        return both;
    }

    /**
     * What has become of a unit: the units that exist on the day and carry its duties, through every reform between; the unit
     * itself while it exists.
     */
    public List<Unit> heirs(String unitId, LocalDate on) {
        Map<String, Unit> heirs = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(unitId));
        List<Unit> level = List.of(getUnit(unitId));
        while (!level.isEmpty()) {
            List<String> ended = new ArrayList<>();
            for (Unit unit : level) {
                if (unit.period().contains(on)) {
                    heirs.put(unit.id(), unit);
                } else {
                    ended.add(unit.id());
                }
            }
            level = successorsOn(ended, on, seen);
        }
        return List.copyOf(heirs.values());
    }

    private List<Unit> successorsOn(List<String> ended, LocalDate on, Set<String> seen) {
        if (ended.isEmpty()) {
            return List.of();
        }
        List<String> next = store.successorsOf(ended).stream()
                .filter(each -> !each.on().isAfter(on))
                .map(Unit.Succession::newUnitId)
                .filter(seen::add)
                .toList();
        return next.isEmpty() ? List.of() : store.units(next);
    }
}
