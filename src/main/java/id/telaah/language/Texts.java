package id.telaah.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/// The wordings of one room, from `texts_id.properties` and `texts_en.properties` beside its
/// classes.
///
/// Arguments fill `{0}`, `{1}` as [MessageFormat] does, so a literal apostrophe is written twice.
public final class Texts {
  private final String room;
  private final Language language;
  private final Properties properties;

  private Texts(String room, Language language, Properties properties) {
    this.room = room;
    this.language = language;
    this.properties = properties;
  }

  /// The wordings beside a class.
  public static Texts beside(Class<?> type, Language language) {
    String file = "texts_" + language.tag() + ".properties";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + type.getName());
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(reader);
      return new Texts(type.getPackageName(), language, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /// The wording of a key.
  ///
  /// @throws IllegalArgumentException where the room has no such key
  public String get(String key, Object... arguments) {
    String pattern = properties.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key + " in " + room);
    }
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }
}
