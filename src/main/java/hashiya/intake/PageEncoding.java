package hashiya.intake;

import hashiya.intake.Decoding.Decoded;
import hashiya.intake.Decoding.Failed;
import hashiya.intake.html.Markup;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/// Which letters a page's bytes are: by the bytes themselves, as of any text, and by what the page says only where they
/// leave it open.
///
/// What is weighed is the text of the page without its markup. A byte that belongs to no letter refuses a plain text;
/// pages are put together by programs that cut descriptions in the middle of a letter, so here it becomes U+FFFD.
final class PageEncoding {

    /// One letter in so many may be lost. More is a damaged page.
    private static final int LOST_IN = 200;

    private final byte[] page;
    private final String declared;

    /// @param stated what the archive states that the page came in; empty where it states nothing
    PageEncoding(byte[] page, String stated) {
        this.page = page;
        declared = stated.isEmpty() ? Markup.declaredCharset(page) : stated;
    }

    Decoding decode() {
        return switch (Encodings.decode(page)) {
            case Decoded(var charset, var text) when charset.startsWith("UTF") || charset.startsWith("US") ->
                    new Decoded(charset, text);
            case Decoded _, Failed _ -> byText();
        };
    }

    /// What the page says of itself, where the letters are in another encoding.
    Optional<String> wronglyDeclared(String charset) {
        var stated = charset(declared);
        var isSame = stated.isPresent() && stated.get().name().equalsIgnoreCase(charset)
                || declared.toLowerCase(Locale.ROOT).startsWith("utf-16") && charset.startsWith("UTF-16");
        return declared.isEmpty() || isSame || charset.equals("US-ASCII") ? Optional.empty() : Optional.of(declared);
    }

    private Decoding byText() {
        var text = Markup.textOf(page);
        return switch (Encodings.decode(text)) {
            case Decoded(var charset, _) when charset.equals("US-ASCII") ->
                    leniently(charset(declared).orElse(StandardCharsets.UTF_8));
            case Decoded(var charset, _) -> leniently(Charset.forName(charset));
            case Failed(var reason) when reason == Refusal.Reason.DAMAGED_ENCODING -> nearly(text, reason);
            case Failed(var reason) -> charset(declared)
                    .filter(each -> !each.name().startsWith("UTF") && Encodings.strictly(each, text).isPresent())
                    .<Decoding>map(this::leniently).orElse(new Failed(reason));
        };
    }

    private Decoding nearly(byte[] text, Refusal.Reason reason) {
        var letters = new String(text, StandardCharsets.UTF_8);
        var lost = letters.chars().filter(unit -> unit == '\ufffd').count();
        var all = letters.chars().filter(unit -> unit > ' ').count();
        return lost * LOST_IN <= all ? leniently(StandardCharsets.UTF_8) : new Failed(reason);
    }

    private Decoding leniently(Charset charset) {
        return new Decoded(charset.name(), new String(page, charset));
    }

    /// As browsers understand the names.
    private static Optional<Charset> charset(String name) {
        var known = switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            // What could be read so far was not UTF-16, so the word is wrong.
            case "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be", "unicode" -> "UTF-8";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987", "korean" -> "x-windows-949";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "x-mac-arabic", "macarabic", "mac-arabic", "macintosh-arabic" -> "x-MacArabic";
            case "cp1256", "win-1256", "x-cp1256" -> "windows-1256";
            default -> name;
        };
        try {
            return known.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
