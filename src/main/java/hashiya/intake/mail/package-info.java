/// Mails and what is built like them (RFC 2045): headers, and parts within parts. Nothing in them is followed.
package hashiya.intake.mail;
