/// Documents that hold one article each: what their text is, and what they say of it themselves. Nothing is fetched,
/// nothing is executed, and nothing outside the bytes given is ever looked at.
package hashiya.intake.documents;
