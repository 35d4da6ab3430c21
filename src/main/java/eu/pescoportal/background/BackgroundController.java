package eu.pescoportal.background;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.wording.Wording;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.parameter.Takes;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One record about PESCO as a whole, at the address by which it can be named. */
@Controller
class BackgroundController {

    private final Kinds kinds;
    private final Wording wording;

    BackgroundController(Kinds kinds, Wording wording) {
        this.kinds = kinds;
        this.wording = wording;
    }

    @GetMapping("/{kind:events|decisions|counts|claims|commitments}/{key}")
    @Takes(KnownParameter.class)
    String show(@PathVariable String kind, @PathVariable String key,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model, Locale locale) {
        var record = RecordRef.of(kind, key);
        Document document = snapshot.shelf(record.kind())
                .find(record.key())
                .orElseThrow(() -> snapshot.absent(record.kind(), record.key()));
        model.addAttribute("page",
                RecordPage.of(document, kinds.get(record.kind()), snapshot, wording, locale));
        return "background/show";
    }
}
