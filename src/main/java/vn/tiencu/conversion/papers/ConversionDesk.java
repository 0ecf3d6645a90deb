package vn.tiencu.conversion.papers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.chancery.Desk;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.Papers;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** Writes out the papers of this room and finds earlier ones to refer to. */
@Component
class ConversionDesk extends Desk {

    /** Who carries a decision out stands in its third article. */
    private static final int ARTICLE_OF_EXECUTION = 3;

    private final ConversionSigners signers;
    private final ConversionWords words;

    ConversionDesk(Papers papers, ConversionSigners signers, ConversionNames names, ConversionWords words) {
        super("conversion", papers, signers, names, words);
        this.signers = signers;
        this.words = words;
    }

    /** A decision that its signer signs in their own authority, without number yet; gives its id. */
    String decision(String caseNumber, CasePaper paper, Member signer, List<String> others, Caller by) {
        List<String> recipients = Stream.of(
                        List.of(words.say("recipient.execution", ARTICLE_OF_EXECUTION)),
                        others,
                        recipients(paper, List.of()))
                .flatMap(List::stream)
                .toList();
        return draft(caseNumber, paper, Signatories.own(signers.signatory(signer)), recipients, by);
    }
}
