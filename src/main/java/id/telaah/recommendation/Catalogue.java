package id.telaah.recommendation;

import id.telaah.form.EditedFiles;
import id.telaah.form.FormException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// All that the recommendations are worded from: causes, functions, interventions.
public record Catalogue(Causes causes, AgencyFunctions functions, Interventions interventions) {
  private static final Set<String> FILES =
      Set.of(Causes.FILE_NAME, AgencyFunctions.FILE_NAME, InterventionsFile.FILE_NAME);

  /// What ships with the program.
  ///
  /// @throws FormException where a file is not as it must be
  public static Catalogue shipped() {
    return edited(EditedFiles.none());
  }

  /// What ships, with the files that a district edits under the same names. A code that ships stays
  /// in them: answers, rules and phrases name it.
  public static Catalogue edited(EditedFiles files) {
    Causes causes = causes(files);
    AgencyFunctions functions = functions(files);
    return new Catalogue(causes, functions, interventions(files, causes, functions));
  }

  private static Causes causes(EditedFiles files) {
    Causes shipped = Causes.shipped();
    return files
        .latest(
            Causes.FILE_NAME,
            bytes -> {
              Causes own = Causes.read(Causes.FILE_NAME, bytes);
              complete(
                  Causes.FILE_NAME,
                  shipped.all().stream().map(Cause::code).toList(),
                  code -> own.find(code).isPresent());
              return own;
            })
        .orElse(shipped);
  }

  private static AgencyFunctions functions(EditedFiles files) {
    AgencyFunctions shipped = AgencyFunctions.shipped();
    return files
        .latest(
            AgencyFunctions.FILE_NAME,
            bytes -> {
              AgencyFunctions own = AgencyFunctions.read(AgencyFunctions.FILE_NAME, bytes);
              complete(
                  AgencyFunctions.FILE_NAME,
                  shipped.options().stream().map(option -> option.code()).toList(),
                  own::knows);
              return own;
            })
        .orElse(shipped);
  }

  private static Interventions interventions(
      EditedFiles files, Causes causes, AgencyFunctions functions) {
    Interventions shipped = Interventions.shipped(causes, functions);
    Function<byte[], Interventions> reader =
        bytes -> {
          Interventions own =
              InterventionsFile.read(InterventionsFile.FILE_NAME, bytes, causes, functions);
          complete(
              InterventionsFile.FILE_NAME,
              shipped.all().stream().map(entry -> entry.intervention().code()).toList(),
              code -> own.find(code).isPresent());
          return own;
        };
    return files.latest(InterventionsFile.FILE_NAME, reader).orElse(shipped);
  }

  private static void complete(String file, Iterable<String> codes, Predicate<String> known) {
    for (String code : codes) {
      if (!known.test(code)) {
        throw new FormException(file + ": " + code + " is missing");
      }
    }
  }

  /// Whether a file of the district's folder is one of these.
  public static boolean isCatalogueFile(String fileName) {
    return FILES.contains(fileName);
  }
}
