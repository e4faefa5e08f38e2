package eu.di4c.calendar.web;

import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Programme;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one decision would do to every network of a programme, and the form by which exactly that is applied. */
@Controller
class ProgrammeShiftPages {

    private final Networks networks;
    private final Shifts shifts;

    ProgrammeShiftPages(Networks networks, Shifts shifts) {
        this.networks = networks;
        this.shifts = shifts;
    }

    @GetMapping("/programmes/{slug}/calendar/shift")
    Html preview(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from) {
        return page(visit, programme(slug), TypedShift.of(by, from, visit.language()), Form.empty());
    }

    private Programme programme(String slug) {
        return Optional.of(slug)
                .filter(Slug::fits)
                .flatMap(name -> networks.programme(new Slug(name)))
                .orElseThrow(Missing::new);
    }

    @PostMapping("/programmes/{slug}/calendar/shift")
    Reply apply(Visit visit, @PathVariable String slug, Form form) {
        Programme programme = programme(slug);
        visit.by().must(Action.SHIFT_CALENDAR, Scope.programme(programme.slug()));
        var typed = TypedShift.of(form.value("by"), form.value("from"), visit.language());
        var reader = new FormReader(form, visit.words());
        Optional<Shift> shift = typed.decided(DecisionForm.whole(reader));
        if (shift.isEmpty() || !reader.sound()) {
            return page(visit, programme, typed, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<Network> of = networks.of(programme, ProgrammeShiftPage.MOST_NETWORKS);
        return switch (shifts.apply(visit.by(), of, shift.get(), Optional.of(form.value("mark")))) {
            case ShiftAnswer.Applied applied ->
                Sent.saying(
                        "calendar.said.shifted",
                        "/networks/" + applied.changes().getFirst().network() + "/calendar/history#" + applied.act());
            case ShiftAnswer.Previewed _ -> Sent.to(visit.path());
            case ShiftAnswer.Refused(var because) -> {
                String told = RefusalWords.told(because, change -> change.code(), visit.words());
                yield page(visit, programme, typed, form.refused("", told)).with(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private Html page(Visit visit, Programme programme, TypedShift typed, Form form) {
        List<Network> of = networks.of(programme, ProgrammeShiftPage.MOST_NETWORKS);
        Optional<ShiftAnswer> answer = typed.shift().map(shift -> shifts.preview(of, shift));
        Optional<ShiftForm> apply = answer.filter(
                        _ -> visit.by().may(Action.SHIFT_CALENDAR, Scope.programme(programme.slug())))
                .filter(ShiftAnswer.Previewed.class::isInstance)
                .map(ShiftAnswer.Previewed.class::cast)
                .filter(seen -> !seen.changes().isEmpty())
                .map(seen -> ShiftForm.of(visit.path(), typed, seen, form, visit.words()));
        var tried = new ProgrammeShiftPage.Tried(typed, shifts.stages(of), answer, apply);
        Html page =
                Html.page("calendar/programmeShift", visit, ProgrammeShiftPage.of(programme, of, tried, visit.words()));
        boolean seen = answer.filter(ShiftAnswer.Previewed.class::isInstance).isPresent();
        return typed.isEmpty() || seen ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
