package hashiya.claims.suggest;

/// What leads from a reporting verb to what is said.
enum Opening {
    /// «أن» and «إن», with or without a pronoun or «بـ».
    THAT,
    /// A colon or a quotation mark.
    SPEECH,
    /// A noun of an event right behind the subject: «نفى الجيش استهداف السوق».
    FACT,
    /// «إلى»
    TO,
    /// «على»
    ON,
    /// «من»
    FROM,
    /// «عن»
    ABOUT,
    /// «بـ»
    BY,
    /// «في»
    IN
}
