package hashiya.text;

/// How a number in a report is to be taken: «نحو ٣٠٠», «أكثر من ٣٠٠» and «ما لا يزيد على ٣٠٠» are three statements.
public enum Bound {
    EXACTLY, ABOUT, AT_LEAST, AT_MOST
}
