// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/proof_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "proof/certificate_checker.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope {

namespace {

/// Numbered paragraphs of plain text as HTML, the first word of each in bold.
QString paragraphs(const QString& text)
{
    QString html;
    for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
        const auto dot = line.indexOf(". ");
        const auto end = line.indexOf(". ", dot + 2);
        html += "<p style='margin-top:0; margin-bottom:10px'><b>" +
                line.mid(dot + 2, end - dot - 1).toHtmlEscaped() + "</b>" +
                line.mid(end + 1).toHtmlEscaped().replace("&gt;=", "≥ ").replace("oo]", "∞]") + "</p>";
    }
    return html;
}

}  // namespace

ProofDialog::ProofDialog(const Finding& finding, const QString& constantText, QWidget* parent)
    : QDialog(parent), certificate_(*certificateOf(finding))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = QString::fromStdString(leftHandSideText(finding.lhs, constantText.toStdString()));
    setWindowTitle(tr("Proof of the Formula for %1").arg(name));
    resize(640, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    text_ = new QTextBrowser;
    text_->setObjectName("proofText");
    text_->setAccessibleName(tr("Proof"));
    text_->document()->setDocumentMargin(12);
    const bool accepted = isAccepted(certificate_);
    const QString verdict = accepted ? tr("An independent checker has just accepted this proof.")
                                     : tr("The independent checker refuses this proof. Please report this.");
    text_->setHtml(paragraphs(QString::fromStdString(proofText(certificate_, name.toStdString()))) +
                   "<p><i>" + verdict + "</i></p>");
    layout->addWidget(text_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* save = buttons->addButton(tr("&Save Certificate…"), QDialogButtonBox::ActionRole);
    save->setObjectName("saveCertificateButton");
    connect(save, &QPushButton::clicked, this, &ProofDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QString ProofDialog::saveCertificate(const QString& fileName) const
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    file.write(QByteArray::fromStdString(toJson(certificate_) + "\n"));
    return file.commit() ? QString() : file.errorString();
}

void ProofDialog::chooseFile()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save Certificate"), "certificate.json",
                                                      tr("Certificates (*.json)"));
    if (name.isEmpty()) return;
    const QString problem = saveCertificate(name);
    if (!problem.isEmpty())
        QMessageBox::warning(this, tr("Save Certificate"),
                             tr("%1 could not be written: %2").arg(name, problem));
}

}  // namespace fractiscope
