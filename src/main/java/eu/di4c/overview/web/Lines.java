package eu.di4c.overview.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/** Several short things in one cell, each on a line of its own. */
record Lines(List<? extends Content> each) implements Content {

    Lines {
        each = List.copyOf(each);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (int i = 0; i < each.size(); i++) {
            if (i > 0) {
                output.writeContent("<br>");
            }
            each.get(i).writeTo(output);
        }
    }
}
