package id.telaah.privacy;

/// A place in a text that names a person, or could.
///
/// @param start index of the first character, from 0
/// @param end index after the last character
/// @param masked what may be shown of it: never enough to know the person again
public record Leak(LeakKind kind, int start, int end, String masked) {
  public Leak {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a leak is somewhere: " + start + "–" + end);
    }
  }
}
