package id.telaah;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.intake.ProblemCode;
import id.telaah.store.StoreProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of codes is what a person at the telephone has: it knows every code that the program
/// says, and no other.
class ErrorCodesTest {
  private static final Pattern SAID = Pattern.compile("[\"(](TL?-\\d{2,3})[\")]");
  private static final Pattern LISTED = Pattern.compile("(?m)^\\| (TL?-\\d{2,3}) \\|");

  @Test
  void the_list_holds_every_code_once_and_nothing_else() throws IOException {
    List<String> said = new ArrayList<>();
    for (Path source : sources()) {
      said.addAll(found(SAID, source));
    }

    List<String> listed = found(LISTED, Path.of("docs/error-codes.md"));

    assertThat(listed).hasSizeGreaterThan(80);
    assertThat(listed).containsExactlyInAnyOrderElementsOf(new TreeSet<>(said));
  }

  @Test
  void no_two_problems_share_a_code() {
    assertThat(ProblemCode.values()).extracting(ProblemCode::code).doesNotHaveDuplicates();
    assertThat(StoreProblem.Kind.values())
        .extracting(kind -> new StoreProblem(Path.of("telaah.db"), kind).code())
        .doesNotHaveDuplicates();
  }

  private static List<String> found(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map(it -> it.group(1)).toList();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
