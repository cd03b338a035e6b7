package id.telaah.privacy;

/// Given names common in Java's towns, by which a name in small letters is still seen after a
/// title.
final class GivenNames {
  private static final WordList LIST = WordList.read("given-names.txt");

  private GivenNames() {}

  static boolean contains(Word word) {
    return LIST.contains(word.lower());
  }
}
