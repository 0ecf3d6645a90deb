package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.Issuer.Style;

/** Who rotates, from where to where and for how long, as every paper of the case says it. */
@Component
class MoveText {

    private final RotationNames names;
    private final RotationWords words;

    MoveText(RotationNames names, RotationWords words) {
        this.names = names;
        this.words = words;
    }

    Map<String, Object> of(MoveSubject about, Style style) {
        Map<String, Object> content = new HashMap<>();
        content.put("honorific", names.address(about.personId(), style));
        content.put("personName", names.person(about.personId()));
        content.put("birthDate", names.birth(about.personId()));
        content.put("hometown", Objects.requireNonNullElseGet(names.hometown(about.personId()), words::open));
        content.put("currentPost", about.fromPost());
        content.put("post", names.post(about.postId()));
        content.put("sending", names.unit(about.sendingUnit()));
        content.put("receiving", names.unit(about.receivingUnit()));
        content.put("months", about.months());
        content.put("from", day(about.from()));
        content.put("until", day(about.until()));
        content.put("group", words.say("group." + about.group()));
        content.put("drafter", names.body(about.drafter()));
        content.put("decider", names.body(about.decider()));
        content.put("noClaim", words.say("noClaim"));
        return content;
    }

    /** A day that is not set yet stays open. */
    Object day(@Nullable LocalDate day) {
        return day == null ? words.open() : day;
    }
}
