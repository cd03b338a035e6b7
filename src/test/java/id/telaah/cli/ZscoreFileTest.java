package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.cli.ZscoreProblem.Kind;
import id.telaah.growth.Age;
import id.telaah.growth.EdgeRow;
import id.telaah.growth.Indicator;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ZscoreFileTest {
  private static final String HEADER =
      "id,sex,age_days,weight_kg,length_cm,position,head_cm,arm_cm,oedema\n";
  private static final String SCORES = ",zlen,zwei,zwfl,zbmi,zhc,zac,flen,fwei,fwfl,fbmi,fhc,fac";

  @TempDir private Path folder;
  private final List<ZscoreProblem> problems = new ArrayList<>();
  private Path in;
  private Path out;

  @BeforeEach
  void nameTheFiles() {
    in = folder.resolve("in.csv");
    out = folder.resolve("out.csv");
  }

  @Test
  void theEdgeCasesComeOutAsWhoAnthroHasThem() throws IOException {
    List<EdgeRow> edges =
        EdgeRow.all().stream().filter(it -> !it.get("note").startsWith("J nonsense")).toList();
    StringBuilder text = new StringBuilder(HEADER);
    StringBuilder expected = new StringBuilder(HEADER.strip() + SCORES + "\n");
    for (EdgeRow edge : edges) {
      String row = measured(edge);
      text.append(row).append('\n');
      expected.append(row).append(answers(edge)).append('\n');
    }
    Files.writeString(in, text);

    Optional<ZscoreFile.Written> written = score();

    assertThat(edges).hasSize(357);
    assertThat(written.orElseThrow().rows()).isEqualTo(357);
    assertThat(Files.readString(out)).isEqualTo(expected.toString());
  }

  @Test
  void figuresOfZeroOrLessGiveNoScore() throws IOException {
    Files.writeString(in, HEADER + "a,M,365,0,74.2,l,-3,0,n\n");

    score();

    assertThat(lastLine()).isEqualTo("a,M,365,0,74.2,l,-3,0,n,-0.65,,,,,,0,,,,,");
  }

  @Test
  void aMarkOfUnicodeAndWindowsLinesAreTaken() throws IOException {
    Files.writeString(
        in, "\uFEFF" + HEADER.replace("\n", "\r\n") + "a,M,365,9.3,74.2,l,46.5,15.1,n\r\n\r\n");

    Optional<ZscoreFile.Written> written = score();

    assertThat(written).contains(new ZscoreFile.Written(1, 0));
    assertThat(Files.readString(out))
        .isEqualTo(
            HEADER.strip()
                + SCORES
                + "\n"
                + "a,M,365,9.3,74.2,l,46.5,15.1,n,-0.65,-0.33,-0.05,0.07,0.34,0.40,0,0,0,0,0,0\n");
  }

  @Test
  void quotedCellsStayAsTheyWere() throws IOException {
    Files.writeString(in, HEADER + "\"a,\"\"b\"\"\",\"M\",365,\"9,3\",74.2,l,,,\n");

    score();

    assertThat(lastLine())
        .isEqualTo(
            "\"a,\"\"b\"\"\",\"M\",365,\"9,3\",74.2,l,,,,-0.65,-0.33,-0.05,0.07,,,0,0,0,0,,");
  }

  @Test
  void columnsAreFoundByNameInAnyOrder() throws IOException {
    Files.writeString(
        in,
        "oedema,arm_cm,head_cm,position,length_cm,weight_kg,age_days,SEX,id\n"
            + "n,15.1,46.5,l,74.2,9.3,365,L,a\n");

    score();

    assertThat(lastLine())
        .isEqualTo("n,15.1,46.5,l,74.2,9.3,365,L,a,-0.65,-0.33,-0.05,0.07,0.34,0.40,0,0,0,0,0,0");
  }

  @Test
  void aFileWithoutRowsGivesAFileWithoutRows() throws IOException {
    Files.writeString(in, HEADER.strip());

    Optional<ZscoreFile.Written> written = score();

    assertThat(written).contains(new ZscoreFile.Written(0, 0));
    assertThat(Files.readString(out)).isEqualTo(HEADER.strip() + SCORES + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,X,365,9.3,74.2,l,46.5,15.1,n | sex | NOT_A_SEX",
        "a,M,setahun,9.3,74.2,l,46.5,15.1,n | age_days | NOT_A_NUMBER",
        "a,M,-1,9.3,74.2,l,46.5,15.1,n | age_days | NEGATIVE_AGE",
        "a,M,365,9.3kg,74.2,l,46.5,15.1,n | weight_kg | NOT_A_NUMBER",
        "a,M,365,NaN,74.2,l,46.5,15.1,n | weight_kg | NOT_A_NUMBER",
        "a,M,365,9.3,7.4.2,l,46.5,15.1,n | length_cm | NOT_A_NUMBER",
        "a,M,365,9.3,74.2,x,46.5,15.1,n | position | NOT_A_POSITION",
        "a,M,365,9.3,74.2,l,-,15.1,n | head_cm | NOT_A_NUMBER",
        "a,M,365,9.3,74.2,l,46.5,1e999,n | arm_cm | NOT_A_NUMBER",
        "a,M,365,9.3,74.2,l,46.5,15.1,ya | oedema | NOT_OEDEMA",
        "a,M,365,9.3,74.2,l,46.5,15.1 | '' | WRONG_COUNT",
        "a,M,365,9.3,74.2,l,46.5,15.1,n,n | '' | WRONG_COUNT",
        "\"a,M,365,9.3,74.2,l,46.5,15.1,n | '' | OPEN_QUOTE"
      })
  void aRowThatIsNotUnderstoodIsNamedByLineAndColumn(String row, String column, Kind kind)
      throws IOException {
    Files.writeString(in, HEADER + "ok,M,365,9.3,74.2,l,46.5,15.1,n\n" + row + "\n");

    Optional<ZscoreFile.Written> written = score();

    assertThat(written).isEmpty();
    assertThat(problems).containsExactly(new ZscoreProblem(3, column, kind));
    assertThat(folder).isDirectoryNotContaining(it -> !it.equals(in));
  }

  @Test
  void everyProblemIsNamedAndAnOlderOutputStaysAsItWas() throws IOException {
    Files.writeString(out, "older");
    Files.writeString(in, HEADER + "a,X,x,9.3,74.2,l,,,n\nb,M,1,1,50,l,,,n\nc,M,1,1,50,?,,,n\n");

    score();

    assertThat(problems)
        .containsExactly(
            new ZscoreProblem(2, "sex", Kind.NOT_A_SEX),
            new ZscoreProblem(2, "age_days", Kind.NOT_A_NUMBER),
            new ZscoreProblem(4, "position", Kind.NOT_A_POSITION));
    assertThat(Files.readString(out)).isEqualTo("older");
  }

  @Test
  void wrongColumnNamesAreNamed() throws IOException {
    Files.writeString(in, HEADER.replace("weight_kg", "berat") + "a,M,365,9,74,l,,,n\n");

    score();

    assertThat(problems)
        .containsExactly(
            new ZscoreProblem(1, "4", Kind.UNKNOWN_COLUMN),
            new ZscoreProblem(1, "weight_kg", Kind.MISSING_COLUMN));
  }

  @Test
  void whatIsNoFileOfMeasurementsIsRefused() throws IOException {
    Files.write(folder.resolve("binary"), new byte[3 << 20]);
    Files.createFile(folder.resolve("empty"));

    new ZscoreFile(problems::add).score(folder.resolve("missing"), out);
    new ZscoreFile(problems::add).score(folder, out);
    new ZscoreFile(problems::add).score(folder.resolve("empty"), out);
    new ZscoreFile(problems::add).score(folder.resolve("binary"), out);
    new ZscoreFile(problems::add).score(folder.resolve("empty"), folder.resolve("empty"));
    new ZscoreFile(problems::add).score(folder.resolve("empty"), folder.resolve("no/out.csv"));

    assertThat(problems)
        .extracting(ZscoreProblem::kind)
        .containsExactly(
            Kind.NO_SUCH_FILE,
            Kind.IS_A_FOLDER,
            Kind.EMPTY_FILE,
            Kind.LINE_TOO_LONG,
            Kind.SAME_FILE,
            Kind.NO_FOLDER_FOR_OUTPUT);
    assertThat(out).doesNotExist();
  }

  @Test
  void linesAcrossTheReadBufferStayWhole() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      text.append("anak-")
          .append(i)
          .append(",F,")
          .append(i % 1826)
          .append(",9.31,74.25,l,46,15,n\n");
    }
    Files.writeString(in, text);

    Optional<ZscoreFile.Written> written = score();

    assertThat(written.orElseThrow().rows()).isEqualTo(20_000);
    assertThat(Files.readAllLines(out).stream().map(it -> it.substring(0, it.indexOf(','))))
        .hasSize(20_001)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyProblemIsASentenceInBothLanguages(Kind kind) {
    Texts indonesian = Texts.beside(ZscoreProblem.class, Language.ID);
    Texts english = Texts.beside(ZscoreProblem.class, Language.EN);

    String spoken = new ZscoreProblem(12, "sex", kind).sentence(indonesian);

    assertThat(spoken).startsWith("Baris 12, kolom sex: ").endsWith(".");
    assertThat(new ZscoreProblem(12, "", kind).sentence(english)).startsWith("Line 12: ");
    assertThat(new ZscoreProblem(0, "", kind).sentence(english)).doesNotContain("Line");
  }

  private Optional<ZscoreFile.Written> score() {
    return new ZscoreFile(problems::add).score(in, out);
  }

  private String lastLine() throws IOException {
    return Files.readAllLines(out).getLast();
  }

  private static String measured(EdgeRow edge) {
    Age age = edge.age();
    return String.join(
        ",",
        edge.get("id"),
        edge.get("sex"),
        age == null ? "" : Double.toString(age.days()),
        edge.get("weight"),
        edge.get("lenhei"),
        edge.get("measure"),
        edge.get("headc"),
        edge.get("armc"),
        edge.get("oedema"));
  }

  private static String answers(EdgeRow edge) {
    StringBuilder answers = new StringBuilder();
    for (String kind : List.of("z", "f")) {
      for (Indicator indicator : Indicator.values()) {
        answers.append(',').append(edge.get(kind + EdgeRow.NAMES.get(indicator)));
      }
    }
    return answers.toString();
  }
}
