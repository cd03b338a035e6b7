package id.telaah.round;

import id.telaah.casefile.RoundId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A round with its members, agencies and office to begin with, from a file beside this class: what
/// a first start and the demonstration open. Everything in it can be edited afterwards.
public record Starter(Round round, Rounds.Setup setup) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /// Semester II 2026 in Kota Pekalongan, with invented members and signatory.
  public static Starter kotaPekalongan() {
    return read("kota-pekalongan.json");
  }

  /// A round to be set up anew: the agencies and papers that every regency has, and nobody named.
  ///
  /// @param regency empty where nobody has said yet where it is held
  public static Starter fresh(RoundId round, Optional<Region> regency) {
    return new Fresh(regency).of(round, kotaPekalongan().setup());
  }

  private static Starter read(String file) {
    try (InputStream in = Starter.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + Starter.class.getName());
      }
      return MAPPER.readValue(in, File.class).starter();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      throw new IllegalStateException(file + ": " + e.getOriginalMessage(), e);
    }
  }

  private record File(
      String round,
      String regencyCode,
      String regencyName,
      List<Person> members,
      List<Agency> agencies,
      Office office,
      List<Target> targets) {
    Starter starter() {
      return new Starter(
          new Round(RoundId.parse(round), regencyCode, regencyName, Optional.empty(), targets),
          new Rounds.Setup(members.stream().map(Person::member).toList(), agencies, office));
    }
  }

  /// @param discipline key of the discipline; empty for the secretariat
  private record Person(String id, String name, String discipline, String body, boolean chair) {
    Member member() {
      Optional<Discipline> sits =
          discipline.isEmpty() ? Optional.empty() : Optional.of(Discipline.ofKey(discipline));
      return new Member(id, name, sits, body, chair);
    }
  }
}
