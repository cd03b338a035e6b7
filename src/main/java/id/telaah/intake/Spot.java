package id.telaah.intake;

/// A position in a file, by which problems are told in the file's order.
///
/// @param line from 1; 0 for the whole file
/// @param column from 1
record Spot(int line, int column) implements Comparable<Spot> {
  static final Spot FILE = new Spot(0, 0);

  @Override
  public int compareTo(Spot other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
