package hashiya.ui.inquiry;

import hashiya.ui.inquiry.InquiryModel.Shown;

/// One of the parts of a question's page.
interface PartView {

    void show(Shown shown);

    /// Commits what is being typed.
    void flush();

    /// Brings the keyboard to where one works.
    void focus();
}
