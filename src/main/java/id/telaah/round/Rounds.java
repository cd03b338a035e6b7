package id.telaah.round;

import id.telaah.casefile.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The rounds of a store and what belongs to each. Called on the store thread.
public interface Rounds {
  /// All rounds, newest first.
  List<Round> list();

  Optional<Round> find(RoundId id);

  /// Opens a round with its members, agencies and office; a round that is there already is left as
  /// it is.
  void open(Round round, Setup setup, String actor);

  Setup setup(RoundId id);

  /// Who sits in a round; nobody where it is not known.
  List<Member> members(RoundId id);

  /// Replaces members, agencies and office; the trail keeps which part changed.
  void change(RoundId id, Setup setup, String actor);

  /// Says which groups the round audits, and where.
  void target(RoundId id, List<Target> targets, String actor);

  /// What the round sets out with.
  Plan plan(RoundId id);

  /// Replaces what the round sets out with; the trail keeps which part changed.
  void plan(RoundId id, Plan plan, String actor);

  /// Gives a round that has no cases yet another semester or region; whatever belongs to it stays.
  Moving move(RoundId id, RoundId semester, Region regency, String actor);

  /// Records the approval that letters wait for.
  void approve(RoundId id, Approval approval, String actor);

  /// When the approval that stands was recorded; empty where none stands.
  Optional<Instant> approvedAt(RoundId id);

  /// Who sits, which agency has which function, and the office.
  record Setup(List<Member> members, List<Agency> agencies, Office office) {
    public Setup {
      members = List.copyOf(members);
      agencies = List.copyOf(agencies);
    }

    public Setup withMembers(List<Member> others) {
      return new Setup(others, agencies, office);
    }

    public Setup withAgencies(List<Agency> others) {
      return new Setup(members, others, office);
    }

    public Setup withOffice(Office other) {
      return new Setup(members, agencies, other);
    }
  }
}
