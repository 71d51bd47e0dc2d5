/// Puts every glyph where its font wants it, on Linux: HarfBuzz behind the text layout of JavaFX.
///
/// Nothing outside this package may mention HarfBuzz or memory that is not Java's.
package hashiya.shaping;
