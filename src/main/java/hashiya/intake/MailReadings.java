package hashiya.intake;

import hashiya.intake.Decoding.Decoded;
import hashiya.intake.Decoding.Failed;
import hashiya.intake.Intake.Surroundings;
import hashiya.intake.Refusal.Reason;
import hashiya.intake.documents.MarkupText;
import hashiya.intake.mail.MailPart;
import hashiya.intake.mail.MailWords;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import hashiya.text.StatedDate;
import hashiya.text.StatedDates;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is in a mail: what was written, as an article, and each file that hangs on it as whatever that is.
///
/// Nothing that it points to is fetched. Pictures within the text, invitations and signatures are passed over.
final class MailReadings implements Readings {

    private static final Set<String> NO_FILES = Set.of("application/pgp-signature", "application/pkcs7-signature",
            "application/x-pkcs7-signature", "text/calendar", "text/vcard", "text/x-amp-html");

    private final MailPart mail;
    private final byte[] bytes;
    private final String name;
    private final Surroundings surroundings;
    private final Iterator<MailPart> attached;
    private Optional<Reading> written;
    private Readings current = Readings.of(List.<Reading>of().iterator(), () -> { });

    private MailReadings(MailPart mail, byte[] bytes, String name, Surroundings surroundings) {
        this.mail = mail;
        this.bytes = bytes;
        this.name = name;
        this.surroundings = surroundings;
        var parts = mail.leaves();
        attached = parts.stream().filter(MailReadings::isFile).iterator();
        written = written(parts);
    }

    static Readings open(byte[] bytes, String name, Surroundings surroundings) {
        var mail = MailPart.of(bytes);
        if (bytes.length == 0) {
            return Readings.of(new Refusal(Reason.EMPTY, name, ""));
        }
        if (mail.type().equals("multipart/encrypted")
                || mail.parameter("content-type", "smime-type").contains("enveloped")) {
            return Readings.of(new Refusal(Reason.ENCRYPTED, name, ""));
        }
        var readings = new MailReadings(mail, bytes, name, surroundings);
        return readings.hasNext() ? readings : Readings.of(new Refusal(Reason.EMPTY, name, ""));
    }

    /// Whether bytes begin as a mail does that no name tells.
    static boolean isOne(byte[] head) {
        var mail = MailPart.of(head);
        return !mail.header("from").isEmpty() && !mail.header("date").isEmpty()
                && (!mail.header("message-id").isEmpty() || !mail.header("mime-version").isEmpty());
    }

    @Override
    public boolean hasNext() {
        while (written.isEmpty() && !current.hasNext() && attached.hasNext()) {
            current.close();
            current = open(attached.next());
        }
        return written.isPresent() || current.hasNext();
    }

    @Override
    public Reading next() {
        if (written.isPresent()) {
            var first = written.get();
            written = Optional.empty();
            return first;
        }
        hasNext();
        return Relabelled.inside(current.next(), name + FileName.INSIDE);
    }

    @Override
    public void close() {
        current.close();
    }

    private Readings open(MailPart part) {
        var isMail = part.type().equals("message/rfc822") && !part.fileName().endsWith(".eml");
        var fileName = !isMail ? part.fileName() : (part.fileName().isEmpty() ? "mail" : part.fileName()) + ".eml";
        if (surroundings.depth() >= ArchiveReadings.DEEPEST) {
            return Readings.of(new Refusal(Reason.TOO_DEEP, fileName, String.valueOf(ArchiveReadings.DEEPEST)));
        }
        return new Intake(surroundings.deeper()).open(new Source.OfBytes(part.bytes(), fileName));
    }

    private static boolean isFile(MailPart part) {
        var isText = part.type().startsWith("text/");
        return !NO_FILES.contains(part.type()) && (part.isAttached() || part.type().equals("message/rfc822")
                || !isText && !part.type().startsWith("image/") && !part.fileName().isEmpty());
    }

    /// As plain text, or where its page says much more, that.
    private Optional<Reading> written(List<MailPart> parts) {
        var plain = text(parts, "text/plain");
        var page = text(parts, "text/html");
        var isPlain = page.text.isEmpty() || plain.text.length() * 2 >= page.text.length();
        var chosen = isPlain ? plain : page;
        return chosen.reason.isPresent() ? Optional.of(new Refusal(chosen.reason.get(), name, ""))
                : chosen.text.isBlank() ? Optional.empty() : Optional.of(article(chosen));
    }

    /// @param reason why it cannot be read
    private record Written(String text, String charset, Optional<Reason> reason) {}

    private static Written text(List<MailPart> parts, String type) {
        var texts = new ArrayList<String>();
        var charset = "";
        for (var part : parts) {
            if (part.type().equals(type) && !isFile(part)) {
                switch (new PageEncoding(part.bytes(), part.parameter("content-type", "charset")).decode()) {
                    case Failed(var reason) -> {
                        return new Written("", "", Optional.of(reason));
                    }
                    case Decoded(var found, var text) -> {
                        charset = charset.isEmpty() || charset.equals("US-ASCII") ? found : charset;
                        texts.add((type.equals("text/html") ? MarkupText.of(text) : text).strip());
                    }
                }
            }
        }
        return new Written(String.join("\n\n", texts), charset, Optional.empty());
    }

    private Reading article(Written written) {
        var text = WorkingText.of(written.text);
        var problem = TextCheck.problem(text);
        if (problem.isPresent()) {
            return new Refusal(problem.get(), name, "");
        }
        var stated = MailWords.of(mail.header("date"));
        var remarks = stated.isEmpty() ? List.<Remark>of() : List.of(new Remark(Remark.Kind.PUBLISHED_AS_STATED, stated));
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, name, written.charset, surroundings.captured());
        var facts = new Facts(MailWords.of(mail.header("subject")), "", MailWords.of(mail.header("organization")),
                MailWords.person(mail.header("from")),
                StatedDates.read(stated).map(StatedDate::date).orElse(PartialDate.UNKNOWN), "", Languages.of(text));
        return new Incoming(facts, evidence.with(remarks), new Content(bytes, text), Page.furnitureOf(text));
    }
}
