/// Hashiya, a desktop workbench for analysts who read Arabic reporting.
module hashiya {
    requires java.sql;
    requires org.slf4j;
}
