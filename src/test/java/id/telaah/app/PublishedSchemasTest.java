package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.telaah.casefile.TargetGroup;
import id.telaah.intake.CaseReader;
import id.telaah.intake.CaseTemplate;
import id.telaah.intake.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PublishedSchemasTest {
  private static final Path PUBLISHED = Path.of("docs/skema");
  private static final Path SAMPLES = Path.of("assets/samples");
  private static final Knowledge KNOWLEDGE = new Knowledge();
  private static final CaseReader READER = new CaseReader(KNOWLEDGE.forms(), KNOWLEDGE.groups());

  static Stream<TargetGroup> groups() {
    return KNOWLEDGE.groups().list().stream();
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("AKS-.*json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("groups")
  void the_published_schema_is_the_one_that_the_definition_gives(TargetGroup group)
      throws IOException {
    Path published = PUBLISHED.resolve("berkas-kasus-" + group.key() + ".schema.json");

    assertThat(Files.readString(published)).isEqualTo(text(group));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_sample_keeps_to_its_schema(Path sample) throws IOException {
    Reading.Accepted read = (Reading.Accepted) READER.read(sample);
    TargetGroup group = KNOWLEDGE.groups().byKey(read.content().groupKey()).orElseThrow();

    assertThat(schema(group).validate(Files.readString(sample), InputFormat.JSON)).isEmpty();
  }

  @Test
  void what_the_program_refuses_the_schema_refuses_too() throws IOException {
    Schema schema = schema(KNOWLEDGE.groups().byKey("baduta").orElseThrow());

    assertThat(
            Stream.of(
                with("\"jk\": \"L\"", "\"jk\": \"X\""),
                with("\"umur_bulan\": 14", "\"umur_bulan\": 140"),
                with("\"umur_bulan\"", "\"nama\""),
                with("\"bulan_pengumpulan\": \"2026-09\"", "\"bulan_pengumpulan\": \"2026\""),
                with("BDT-001", "BML-001")))
        .allSatisfy(text -> {
          assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
          assertThat(READER.read("k.json", text.getBytes(StandardCharsets.UTF_8)))
              .isInstanceOf(Reading.Refused.class);
        });
  }

  /// The first sample with one piece replaced by another.
  private static String with(String piece, String other) throws IOException {
    String sample = Files.readString(SAMPLES.resolve("AKS-3375-2026-S2-BDT-001.json"));
    assertThat(sample).contains(piece);
    return sample.replace(piece, other);
  }

  private static Schema schema(TargetGroup group) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(group), InputFormat.JSON);
  }

  private static String text(TargetGroup group) {
    return new String(new CaseTemplate(KNOWLEDGE.forms()).schema(group), StandardCharsets.UTF_8);
  }
}
