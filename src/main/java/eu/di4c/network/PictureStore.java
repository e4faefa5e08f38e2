package eu.di4c.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of pictures: each content once, as long as a city shows it. */
@Repository
class PictureStore {

    private final JdbcClient database;

    PictureStore(JdbcClient database) {
        this.database = database;
    }

    void put(Picture picture) {
        database.sql("insert into network.picture (mark, png) values (:mark, :png) on conflict (mark) do nothing")
                .param("mark", picture.mark())
                .param("png", picture.png())
                .update();
    }

    Optional<Picture> picture(String mark) {
        return some(List.of(mark)).stream().findFirst();
    }

    /** Those with these marks, in the order of their marks. */
    List<Picture> some(Collection<String> marks) {
        return marks.isEmpty()
                ? List.of()
                : database.sql("select png from network.picture where mark in (:marks) order by mark")
                        .param("marks", marks)
                        .query((row, number) -> new Picture(row.getBytes("png")))
                        .list();
    }

    /** Takes a picture away when no city shows it any more. */
    void forget(String mark) {
        database.sql("""
                        delete from network.picture
                        where mark = :mark and not exists (select from network.city where crest = :mark)
                        """).param("mark", mark).update();
    }
}
