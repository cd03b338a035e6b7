package id.telaah.intake;

import java.util.Optional;

/// The cases of one file of any kind, handed out one after the other in the one shape that the
/// check and the privacy gate know: format, version, code, group, form and fields, every node with
/// the spot it was read from.
///
/// It checks nothing of what it reads and keeps nothing of what it handed out, so that memory does
/// not grow with the number of cases. What is wrong with the file itself goes to the problems that
/// it was opened with. Used by one thread at a time.
interface CaseSource extends AutoCloseable {
  /// The next case; empty at the end, and where nothing more can be read: then a problem was noted.
  /// Once empty, always empty.
  Optional<Node.Obj> next();

  /// Lets go of the file; asking twice is harmless.
  @Override
  void close();

  /// A file that held one case, already read.
  static CaseSource of(Node.Obj only) {
    return new CaseSource() {
      private Optional<Node.Obj> left = Optional.of(only);

      @Override
      public Optional<Node.Obj> next() {
        Optional<Node.Obj> one = left;
        left = Optional.empty();
        return one;
      }

      @Override
      public void close() {}
    };
  }
}
