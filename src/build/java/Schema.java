import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Build step: migrates a throw-away SQLite file and writes jOOQ's picture of it.
///
/// Runs as its own process on the toolchain's JDK, because jOOQ's generator needs a newer Java than
/// Maven itself may run on. Arguments: folder of migrations, folder for the generated sources.
public class Schema {
  public static void main(String[] args) throws Exception {
    Path file = Files.createTempDirectory("telaah-schema").resolve("schema.db");
    String url = "jdbc:sqlite:" + file;
    Flyway.configure().dataSource(url, "", "").locations("filesystem:" + args[0]).load().migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
            .withGenerator(
                new Generator()
                    .withDatabase(database())
                    .withGenerate(generate())
                    .withTarget(
                        new Target()
                            .withPackageName("id.telaah.store.schema")
                            .withDirectory(args[1])
                            .withEncoding("UTF-8"))));
    Files.deleteIfExists(file);
  }

  private static Database database() {
    return new Database()
        .withName("org.jooq.meta.sqlite.SQLiteDatabase")
        .withExcludes("flyway_schema_history|sqlite_.*")
        .withIncludeSystemTables(false)
        // Without this, record.store() on "id integer not null primary key" inserts nothing.
        .withSyntheticIdentities(".*\\.id")
        .withForcedTypes(
            new ForcedType().withName("BIGINT").withIncludeExpression(".*\\.(id|.*_id|seq)"),
            new ForcedType()
                .withUserType("java.time.Instant")
                .withConverter("id.telaah.store.InstantText")
                .withIncludeExpression(".*\\.(at|.*_at)"));
  }

  private static Generate generate() {
    return new Generate()
        .withRecords(true)
        .withPojos(false)
        .withFluentSetters(true)
        .withNullableAnnotation(true)
        .withNullableAnnotationType("org.jspecify.annotations.Nullable")
        .withNonnullAnnotation(true)
        .withNonnullAnnotationType("org.jspecify.annotations.NonNull");
  }
}
