/// What `org.apache.pdfbox.io` needs and gives. Its makers ship a name without a descriptor, which no image can be made from.
module org.apache.pdfbox.io {
    requires org.apache.commons.logging;
    exports org.apache.pdfbox.io;
}
