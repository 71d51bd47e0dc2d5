/// The words of an Arabic text as search takes them: where they stand, and the three forms by which they are found.
///
/// What is written to the index depends on the text alone; whatever has to be checked against the words that are really
/// there (is the ب of «بسوريا» a preposition?) is asked when somebody searches.
package hashiya.search.analysis;
