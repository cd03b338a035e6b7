package id.telaah.recommendation;

import id.telaah.form.FormException;
import id.telaah.form.Option;
import id.telaah.form.StrictFile;
import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The functions that local agencies (OPD) carry out: the catalogue's words, where the agencies'
/// names are the district's.
public final class AgencyFunctions {
  static final String FILE_NAME = "functions.json";

  private static final String FILE = "catalogue/" + FILE_NAME;

  private final Map<String, Words> byCode = new LinkedHashMap<>();

  private AgencyFunctions(File file, String name) {
    for (Named function : file.functions) {
      if (byCode.put(function.code, function.name) != null) {
        throw new FormException(name + ": function " + function.code + " stands twice");
      }
    }
  }

  /// The functions that the program carries.
  ///
  /// @throws FormException where the file is not as it must be
  public static AgencyFunctions shipped() {
    return new AgencyFunctions(StrictFile.beside(AgencyFunctions.class, FILE, File.class), FILE);
  }

  static AgencyFunctions read(String name, byte[] json) {
    return new AgencyFunctions(StrictFile.read(name, json, File.class), name);
  }

  public boolean knows(String code) {
    return byCode.containsKey(code);
  }

  /// The function's name; the code itself where it is not known.
  public Words name(String code) {
    return byCode.getOrDefault(code, Words.same(code));
  }

  /// The value set `opd`, in the order it shows.
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    byCode.forEach((code, name) -> options.add(new Option(code, name, Words.NONE)));
    return List.copyOf(options);
  }

  private record File(String version, List<Named> functions) {
    File {
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(functions, "functions");
    }
  }

  private record Named(String code, Words name) {
    Named {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }
}
