package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.plumbing.Times;
import com.curbline.messaging.wording.OwnWording.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where own wording is kept, every version of it. */
@Repository
@DependsOnDatabaseInitialization
public class WordingRows {

    private static final String EVERY_STORE = "*";

    private final JdbcClient jdbc;

    WordingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with every change, whichever of two changes is committed first. */
    long changes() {
        return jdbc.sql("select count(*) from text_wordings").query(Long.class).single();
    }

    /** The last version of every place. */
    public List<OwnWording> current() {
        return jdbc.sql("""
                select * from text_wordings w where not exists (select 1 from text_wordings n where n.text_key = w.text_key
                    and n.language = w.language and n.store_id = w.store_id and n.version > w.version)""").query(WordingRows::read).list();
    }

    /** Every version of a place, the last one first. */
    public List<OwnWording> history(Place place) {
        return jdbc.sql("select * from text_wordings where text_key = ? and language = ? and store_id = ? order by version desc")
                .params(place.key(), place.language().tag(), store(place)).query(WordingRows::read).list();
    }

    /** Fails with a duplicate key where somebody else was faster. */
    public void add(OwnWording wording) {
        jdbc.sql("""
                insert into text_wordings (text_key, language, store_id, version, pattern, reason, changed_by, changed_at)
                values (:key, :language, :store, :version, :pattern, :reason, :by, :at)""")
                .param("key", wording.place().key()).param("language", wording.place().language().tag()).param("store", store(wording.place()))
                .param("version", wording.version()).param("pattern", wording.pattern().orElse(null), Types.VARCHAR)
                .param("reason", wording.reason()).param("by", wording.by()).param("at", Times.column(wording.at())).update();
    }

    private static String store(Place place) {
        return place.store() == null ? EVERY_STORE : place.store().value();
    }

    private static OwnWording read(ResultSet row, int number) throws SQLException {
        var store = row.getString("store_id");
        var place = new Place(row.getString("text_key"), Language.of(row.getString("language")).orElseThrow(), EVERY_STORE.equals(store) ? null : new StoreId(store));
        return new OwnWording(place, row.getInt("version"), Optional.ofNullable(row.getString("pattern")), row.getString("reason"),
                row.getString("changed_by"), Times.read(row, "changed_at"));
    }
}
