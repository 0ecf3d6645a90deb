package vn.tiencu.training.path.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.path.Outlook;
import vn.tiencu.training.path.PathStep;
import vn.tiencu.training.path.PathWords;

/** Puts a forecast into the reader's language. */
@Component
class OutlookPage {

    private final Texts texts;
    private final PathWords words;

    OutlookPage(Texts texts, PathWords words) {
        this.texts = texts;
        this.words = words;
    }

    OutlookView of(Outlook outlook) {
        return new OutlookView(
                outlook.asOf(),
                outlook.ceiling(),
                outlook.lastDay(),
                outlook.settled(),
                outlook.chance(),
                outlook.early(),
                outlook.middle(),
                outlook.late(),
                sentences(outlook),
                outlook.runs(),
                outlook.years(),
                outlook.sample(),
                outlook.days().stream()
                        .map(each -> new OutlookView.Day(each.day(), each.share()))
                        .toList(),
                outlook.bodies().stream().map(this::body).toList(),
                outlook.grounds().stream().map(this::ground).toList());
    }

    private List<String> sentences(Outlook outlook) {
        if (outlook.settled()) {
            return List.of(texts.here(Message.of("training.path.forecast.settled", outlook.middle())));
        }
        List<String> said = new ArrayList<>();
        said.add(texts.here(Message.of(
                "training.path.forecast.open",
                outlook.ceiling(),
                percent(outlook.chance()),
                outlook.middle(),
                outlook.late())));
        said.add(texts.here(Message.of("training.path.forecast.basis", outlook.years(), outlook.runs())));
        if (outlook.sample()) {
            said.add(texts.here(Message.of("training.path.forecast.sample")));
        }
        return said;
    }

    /** Nothing that lies ahead is certain, whatever the trial runs say. */
    private static String percent(double chance) {
        long rounded = Math.round(chance * 100);
        if (rounded == 0) {
            return "< 1 %";
        }
        return rounded == 100 ? "> 99 %" : rounded + " %";
    }

    private OutlookView.BodyPart body(Outlook.BodyShare share) {
        Locale locale = LocaleContextHolder.getLocale();
        return new OutlookView.BodyPart(
                share.body(),
                share.step() == null ? words.body(share.body(), locale) : texts.here(many(share.step())),
                Math.round(share.delay() * 10) / 10.0,
                share.chanceIfKept(),
                share.laggards().stream()
                        .map(each ->
                                new OutlookView.Laggard(each.body(), words.body(each.body(), locale), each.share()))
                        .toList());
    }

    private static Message many(PathStep step) {
        return step == PathStep.PROPOSE_NEEDS
                ? Message.of("training.path.units")
                : Message.of("training.path.consulted");
    }

    private OutlookView.Ground ground(Outlook.Ground ground) {
        return new OutlookView.Ground(
                ground.step().element(),
                texts.here(ground.step().label()),
                ground.bodies(),
                ground.own(),
                ground.all(),
                ground.term());
    }
}
