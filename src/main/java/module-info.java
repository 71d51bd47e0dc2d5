/// Hashiya, a desktop workbench for analysts who read Arabic reporting.
module hashiya {
    requires atlantafx.base;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.apache.lucene.queries;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;

    // The journal is written from the records themselves, and so is what goes to other workspaces.
    opens hashiya.change to com.fasterxml.jackson.databind;
    opens hashiya.exchange to com.fasterxml.jackson.databind;
    opens hashiya.model to com.fasterxml.jackson.databind;
    opens hashiya.text to com.fasterxml.jackson.databind;
    opens hashiya.store to com.fasterxml.jackson.databind;
}
