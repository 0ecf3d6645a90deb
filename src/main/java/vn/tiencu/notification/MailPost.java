package vn.tiencu.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Date;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.tiencu.notification.store.MessageRow;

/** Hands mails to the mail server of the house, when there is one. */
@Component
class MailPost {

    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
    private final ObjectProvider<JavaMailSender> sender;
    private final boolean open;
    private final String domain;
    private final String from;

    MailPost(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String mailHost,
            @Value("${tiencu.address}") String address,
            @Value("${tiencu.mail-from:}") String from) {
        this.sender = sender;
        this.open = !mailHost.isBlank();
        this.domain = Objects.requireNonNullElse(URI.create(address).getHost(), "localhost");
        this.from = from.isBlank() ? "tien-cu@" + domain : from;
        if (!open) {
            LOG.info("No mail server is named (TIENCU_MAIL_HOST): notices are shown in the application only.");
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Sends a message; its Message-ID is the same at every attempt, so that a mailbox may know a second copy. */
    void send(MessageRow message, String to) {
        MimeMessage mail = sender.getObject().createMimeMessage();
        try {
            MimeMessageHelper letter = new MimeMessageHelper(mail, "UTF-8");
            letter.setFrom(from, "Tiến Cử");
            letter.setTo(to);
            letter.setSubject(message.subject());
            letter.setText(message.text());
            letter.setSentDate(Date.from(message.createdAt()));
            mail.setHeader("Message-ID", "<" + message.id() + "@" + domain + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        sender.getObject().send(mail);
    }
}
