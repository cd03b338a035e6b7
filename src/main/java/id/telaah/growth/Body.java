package id.telaah.growth;

import org.jspecify.annotations.Nullable;

/// The figures of one measuring; what was not measured is null.
///
/// Figures of zero or less are kept out of every computation.
///
/// @param weightKg kilograms
/// @param lengthCm length or height as measured, centimetres
/// @param posture how the length was taken
/// @param headCm head circumference, centimetres
/// @param armCm mid-upper-arm circumference, centimetres
/// @param oedema bilateral pitting oedema: the weight then says nothing about nutrition
public record Body(
    @Nullable Double weightKg,
    @Nullable Double lengthCm,
    Posture posture,
    @Nullable Double headCm,
    @Nullable Double armCm,
    boolean oedema) {}
