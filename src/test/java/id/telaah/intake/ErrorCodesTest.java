package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorCodesTest {
  @Test
  void theListOfCodesIsWholeAndHoldsNothingElse() throws IOException {
    String list = Files.readString(Path.of("docs/error-codes.md"));

    List<String> listed =
        Pattern.compile("(?m)^\\| (TL-\\d{3}) \\|")
            .matcher(list)
            .results()
            .map(row -> row.group(1))
            .toList();

    assertThat(listed)
        .filteredOn(code -> code.compareTo("TL-500") < 0)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
  }

  @Test
  void noCodeIsGivenTwice() {
    assertThat(ProblemCode.values()).extracting(ProblemCode::code).doesNotHaveDuplicates();
  }
}
