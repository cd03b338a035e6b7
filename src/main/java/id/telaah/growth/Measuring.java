package id.telaah.growth;

/// One measuring of a child, as charts and readings take it.
public record Measuring(Age age, Body body) {}
