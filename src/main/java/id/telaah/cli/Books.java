package id.telaah.cli;

import id.telaah.recommendation.LetterBook;
import id.telaah.recommendation.Press;
import id.telaah.recommendation.SheetBook;

/// What composes and prints the documents of a round.
public record Books(LetterBook letters, SheetBook sheets, Press press) {}
