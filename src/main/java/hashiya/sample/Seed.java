package hashiya.sample;

/// The articles that the sample is built from, in the order they are imported.
enum Seed {

    /// The camp in Idlib, BBC Arabic, undated.
    CAMP("000_955b60553b076eb1.txt"),
    /// The compound north of Idlib, after The Guardian, undated.
    COMPOUND("001_b8f0d622eb9eb844.txt"),
    /// The ways to Aleppo and Idlib, Al-Araby Al-Jadeed, 11 July 2017.
    ROUTES("002_47706601e427ec2a.txt"),
    /// Defectors true and false, Sawt wa Soura, in a July after 2014.
    DEFECTIONS("003_057a14e6b97f8e27.txt"),
    /// The prisoners of Ghouta, STEP agency, undated.
    GHOUTA("004_b8a14208eb9c10a6.txt");

    private final String fileName;

    Seed(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }
}
