package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.intake.Reading.Accepted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Several files picked at once: the same case may lie among them twice.
final class Batch {
  private Batch() {}

  /// The readings with doubles settled: the same content again is noticed; one code on different
  /// contents refuses them all, because nobody can say which is right.
  static List<Reading> checked(List<Reading> readings) {
    Map<CaseCode, List<Claim>> byCode = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading instanceof Accepted accepted) {
        for (ReadCase one : accepted.cases()) {
          byCode
              .computeIfAbsent(one.content().code(), code -> new ArrayList<>())
              .add(new Claim(accepted, one));
        }
      }
    }
    return readings.stream()
        .map(reading -> reading instanceof Accepted accepted ? settled(accepted, byCode) : reading)
        .toList();
  }

  /// A case as one file has it.
  private record Claim(Accepted reading, ReadCase one) {
    boolean isSame(ReadCase other) {
      return one.content().sha256().equals(other.content().sha256());
    }
  }

  private static Reading settled(Accepted reading, Map<CaseCode, List<Claim>> byCode) {
    Problems problems = new Problems(reading.file());
    List<ReadCase> cases = new ArrayList<>();
    for (ReadCase one : reading.cases()) {
      List<Claim> claims = byCode.getOrDefault(one.content().code(), List.of());
      if (claims.stream().anyMatch(claim -> !claim.isSame(one))) {
        problems.add(
            ProblemCode.CODE_TWICE,
            one.codePlace(),
            Sentences.of("batch.code", one.content().code(), others(reading, claims)));
      }
      String first = claims.getFirst().reading().file();
      cases.add(
          claims.getFirst().reading() == reading
              ? one
              : one.with(new Notice(one.spot().address(), Sentences.of("batch.same", first))));
    }
    return problems.isEmpty()
        ? reading.with(cases)
        : new Reading.Refused(
            reading.file(), reading.code(), reading.group(), problems.inFileOrder(), List.of());
  }

  private static String others(Accepted reading, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.reading() != reading)
        .map(claim -> claim.reading().file())
        .collect(Collectors.joining(", "));
  }
}
