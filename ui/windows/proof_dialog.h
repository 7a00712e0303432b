// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "search/finding.h"

class QTextBrowser;

namespace fractiscope {

/// The proof of one formula, in words, and its certificate for a file. Not modal.
class ProofDialog : public QDialog {
    Q_OBJECT

public:
    /// Precondition (checked): the finding is proved.
    ProofDialog(const Finding& finding, const QString& constantText, QWidget* parent);

    /// Writes the certificate as one line of JSON; empty on success, else a sentence.
    QString saveCertificate(const QString& fileName) const;

private:
    void chooseFile();

    Certificate certificate_;
    QTextBrowser* text_;
};

}  // namespace fractiscope
