package vn.tiencu.standards;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.engine.Decisions;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Post;

/** Judges a person against the standards and conditions of a post (NĐ 170/2025, Điều 29); nothing is stored. */
@Service
public class Verdicts {

    private final People people;
    private final Organisation organisation;
    private final Decisions decisions;
    private final RuleRows tables;

    Verdicts(People people, Organisation organisation, Decisions decisions) {
        this.people = people;
        this.organisation = organisation;
        this.decisions = decisions;
        this.tables = new RuleRows(decisions);
    }

    /** The verdict with its reasons; refused (422) when the person or the post is not on file. */
    @Transactional(readOnly = true)
    public Verdict verdict(Question question) {
        if (people.find(question.personId()).isEmpty()) {
            throw unknown("unknownPerson", "personId", question.personId());
        }
        Post post = post(question.postId());
        String unitKind = organisation.getUnit(post.unitId()).kind();
        Rules rules = Rules.of(question.rulesVersion(), decisions);
        var candidate = new Candidate(people.recordOf(question.personId()), post, unitKind, question.asOf());
        return Verdict.of(new Eligibility(tables, rules).judge(candidate), rules.toString());
    }

    /** The editions of the rule tables in force now, for a case that begins. */
    public String rulesVersion() {
        return Rules.of(null, decisions).toString();
    }

    private Post post(String postId) {
        try {
            return organisation.post(postId);
        } catch (Refused noSuchPost) {
            throw unknown("unknownPost", "postId", postId);
        }
    }

    private static Refused unknown(String code, String field, String id) {
        return Refused.byRules(Refusal.of(code, field, Message.of("people." + code, id)));
    }
}
