package id.telaah.form;

import id.telaah.language.Wording;
import id.telaah.language.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/// Reads the small data files beside the rooms into records, and refuses what the records do not
/// know: an unknown key, a doubled key, a missing part, a wrong kind of value.
public final class StrictFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Wording WORDING = Wording.beside(StrictFile.class);

  private StrictFile() {}

  /// Reads a file that stands beside a class.
  ///
  /// @param file path from the class's folder: `catalogue/causes.json`
  /// @throws FormException naming the file and the place where it is not as it must be
  public static <T> T beside(Class<?> room, String file, Class<T> shape) {
    try (InputStream in = room.getResourceAsStream(file)) {
      if (in == null) {
        throw new FormException(file + ": no such file beside " + room.getName());
      }
      return read(file, in.readAllBytes(), shape);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads bytes that came from somewhere else.
  ///
  /// @param name how the file is called in a refusal
  /// @throws FormException naming the file and the place where it is not as it must be
  public static <T> T read(String name, byte[] json, Class<T> shape) {
    try {
      T whole = MAPPER.readValue(json, shape);
      if (whole == null) {
        throw new FormException(name + ": empty");
      }
      return whole;
    } catch (JacksonException e) {
      throw new FormException(name + place(e), what(e));
    }
  }

  /// Records say by [java.util.Objects#requireNonNull] which of their parts is missing.
  private static Words what(JacksonException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          WORDING.of("refused.key", unknown.getPropertyName());
      case ValueInstantiationException lacking
          when lacking.getCause() instanceof NullPointerException part ->
          WORDING.of("refused.missing", String.valueOf(part.getMessage()));
      case StreamReadException broken -> WORDING.of("refused.json", broken.getOriginalMessage());
      default -> Words.same(e.getOriginalMessage());
    };
  }

  private static String place(JacksonException e) {
    StringBuilder place = new StringBuilder();
    if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
      place.append(" line ").append(e.getLocation().getLineNr());
    }
    for (JacksonException.Reference step : e.getPath()) {
      place.append(
          step.getPropertyName() == null
              ? "[" + step.getIndex() + "]"
              : "/" + step.getPropertyName());
    }
    return place.toString();
  }
}
