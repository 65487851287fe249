package com.curbline.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's own tables from the scripts that it brings along; later versions of it come with later migrations. */
@Component
class EngineTables implements JavaMigration {

    private static final String VERSION = "7.24.0";
    private static final List<String> PARTS = List.of("engine", "history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("001");
    }

    @Override
    public String getDescription() {
        return "engine tables of Camunda " + VERSION;
    }

    @Override
    public Integer getChecksum() {
        return VERSION.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        requireTheVersionThisMigrationKnows();
        var database = database(context.getConnection());
        for (var part : PARTS) {
            var script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
            ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(script, ProcessEngine.class.getClassLoader()));
        }
    }

    private static void requireTheVersionThisMigrationKnows() {
        var found = ProductPropertiesUtil.getProductVersion();
        if (!VERSION.equals(found)) {
            throw new IllegalStateException(("This migration creates the tables of Camunda %s, but Camunda %s is on the class path: "
                    + "keep %s for it, or add the vendor's upgrade script as a new migration").formatted(VERSION, found, VERSION));
        }
    }

    private static String database(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> "h2";
            case "PostgreSQL" -> "postgres";
            default -> throw new IllegalStateException("Curbline runs on H2 and PostgreSQL, not on " + product);
        };
    }
}
