package eu.di4c.document;

import eu.di4c.site.Cell;
import eu.di4c.site.ListFormat;
import eu.di4c.site.ListWriter;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Lists as files, written row by row, so that a list may be longer than memory; what is cut says so in its last row. */
@Component
class ListFiles implements ListWriter {

    /** What a sheet can hold, in round figures. */
    static final int MOST = 1_000_000;

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(Listed<?> list, ListFormat format, Words words, OutputStream out) throws IOException {
        write(list, format, MOST, words.of("site.list.cut", MOST), out);
    }

    static void write(Listed<?> list, ListFormat format, int most, String cut, OutputStream out) throws IOException {
        var whole = new WholeOrBroken(out);
        try (var rows = list.rows()) {
            var all = rows.iterator();
            switch (format) {
                case CSV -> csv(list, all, most, cut, whole);
                case XLSX -> xlsx(list, all, most, cut, whole);
                case JSON -> json(list, all, most, cut, whole);
            }
        }
    }

    private static void csv(Listed<?> list, Iterator<List<Cell>> all, int most, String cut, WholeOrBroken out)
            throws IOException {
        try (var rows = Csv.to(out, list.heads())) {
            for (int row = 0; row < most && out.hasNext(all); row++) {
                rows.row(out.next(all));
            }
            if (out.hasNext(all)) {
                rows.row(List.of(new Cell.Text(cut)));
            }
        }
    }

    private static void xlsx(Listed<?> list, Iterator<List<Cell>> all, int most, String cut, WholeOrBroken out)
            throws IOException {
        try (var rows = Xlsx.to(out, list.name(), list.heads())) {
            for (int row = 0; row < most && out.hasNext(all); row++) {
                rows.row(out.next(all));
            }
            if (out.hasNext(all)) {
                rows.row(List.of(new Cell.Text(cut)));
            }
        }
    }

    private static void json(Listed<?> list, Iterator<List<Cell>> all, int most, String cut, WholeOrBroken out) {
        var fields = list.fields();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (int row = 0; row < most && out.hasNext(all); row++) {
                json.writeStartObject();
                var cells = out.next(all);
                for (int column = 0; column < fields.size(); column++) {
                    json.writeName(fields.get(column));
                    write(cells.get(column), json);
                }
                json.writeEndObject();
            }
            if (out.hasNext(all)) {
                json.writeStartObject().writeStringProperty("cut", cut).writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void write(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Cell.Text text -> json.writeString(text.words());
            case Cell.Coded coded -> json.writeString(coded.code());
            case Cell.Figure figure -> json.writeNumber(figure.number());
            case Cell.Amount amount -> json.writeNumber(amount.money().figure());
            case Cell.Day day -> json.writeString(day.day().toString());
            case Cell.Moment moment -> json.writeString(moment.at().toString());
            case Cell.Unknown _ -> json.writeNull();
        }
    }
}
