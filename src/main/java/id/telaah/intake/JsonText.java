package id.telaah.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON strictly into nodes that know where they stand. The parser's own messages quote the
/// file, so none of them is passed on.
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private static final int DEEPEST = 20;
  private static final int MOST_NODES = 100_000;

  /// Digits and powers of ten beyond which a number is no measurement but an attack or an accident.
  private static final int LONGEST_NUMBER = 60;

  private final Part part;
  private final Problems problems;
  private final JsonParser parser;
  private int nodes;

  private JsonText(JsonParser parser, Part part, Problems problems) {
    this.parser = parser;
    this.part = part;
    this.problems = problems;
  }

  /// Signals that reading cannot go on; the problem is noted already.
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }

  /// The file's content; empty where it cannot be read to its end.
  static Optional<Node> read(String text, Part part, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonText(parser, part, problems).whole();
    }
  }

  private Optional<Node> whole() {
    try {
      parser.nextToken();
      Node node = node(Place.FILE);
      if (parser.nextToken() != null) {
        return broken(ProblemCode.NOT_JSON, "json.trailing", parser.currentTokenLocation());
      }
      return Optional.of(node);
    } catch (Stop e) {
      return Optional.empty();
    } catch (UnexpectedEndOfInputException e) {
      return broken(ProblemCode.CUT_OFF, "json.cut", e.getLocation());
    } catch (JacksonException e) {
      return broken(ProblemCode.NOT_JSON, "json.wrong", e.getLocation());
    }
  }

  private Optional<Node> broken(ProblemCode code, String sentence, TokenStreamLocation location) {
    Spot spot = spot(location);
    problems.add(code, Place.FILE.at(spot), Sentences.of(sentence, spot.line(), spot.column()));
    return Optional.empty();
  }

  private Node node(Place place) {
    Spot spot = spot(parser.currentTokenLocation());
    count(place.at(spot));
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(place.at(spot));
      case START_ARRAY -> array(place.at(spot));
      case VALUE_STRING -> new Node.Str(spot, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place.at(spot));
      case VALUE_TRUE, VALUE_FALSE -> new Node.Bool(spot, token == JsonToken.VALUE_TRUE);
      case null, default -> new Node.Nil(spot);
    };
  }

  private void count(Place place) {
    if (++nodes > MOST_NODES) {
      problems.add(ProblemCode.TOO_LARGE, place, Sentences.of("file.large"));
      throw new Stop();
    }
    if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
      problems.add(ProblemCode.TOO_DEEP, place, Sentences.of("json.deep", place.spot().line()));
      throw new Stop();
    }
  }

  private Node object(Place place) {
    List<Node.Member> members = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      Spot spot = spot(parser.currentTokenLocation());
      Place at = place.key(spot, key);
      parser.nextToken();
      Node value = node(at);
      if (keys.add(key)) {
        members.add(new Node.Member(spot, key, value));
      } else {
        problems.add(
            ProblemCode.KEY_TWICE, at, Sentences.of("json.twice", Place.called(spot, key)));
      }
    }
    return new Node.Obj(place.spot(), members, spot(parser.currentTokenLocation()));
  }

  private Node array(Place place) {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Spot spot = spot(parser.currentTokenLocation());
      elements.add(node(place.row(spot, elements.size())));
    }
    return new Node.Arr(place.spot(), elements);
  }

  private Node number(Place place) {
    String digits = parser.getString();
    if (digits.length() <= LONGEST_NUMBER) {
      try {
        BigDecimal number = new BigDecimal(digits);
        if (Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
          return new Node.Num(place.spot(), number);
        }
      } catch (NumberFormatException e) {
        // An exponent beyond what a number can have: refused below like every other monster.
      }
    }
    problems.add(ProblemCode.NUMBER_UNREADABLE, place, Sentences.of("json.number"));
    return new Node.Nil(place.spot());
  }

  private Spot spot(TokenStreamLocation location) {
    return new Spot(part, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
