package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts the statements of sources together into disputed facts. */
final class DisputeRows {

    record Row(SubjectRef subject, String fact, Dispute.Statement statement, boolean agreed) {}

    private record Fact(SubjectRef subject, String fact) {}

    private DisputeRows() {}

    static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new SubjectRef(row.getString("subject_kind"), row.getString("subject_key")),
                row.getString("fact"),
                new Dispute.Statement(Columns.localText(row, "value"), row.getString("source")),
                row.getBoolean("agreed"));
    }

    static List<Dispute> read(List<Row> rows) {
        var facts = new LinkedHashMap<Fact, List<Row>>();
        rows.forEach(row -> facts.computeIfAbsent(new Fact(row.subject(), row.fact()), _ -> new java.util.ArrayList<>())
                .add(row));
        return facts.entrySet().stream()
                .map(fact -> new Dispute(
                        fact.getKey().subject(),
                        fact.getKey().fact(),
                        statements(fact.getValue(), true).getFirst(),
                        statements(fact.getValue(), false)))
                .toList();
    }

    private static List<Dispute.Statement> statements(List<Row> rows, boolean agreed) {
        return rows.stream()
                .filter(row -> row.agreed() == agreed)
                .map(Row::statement)
                .toList();
    }
}
