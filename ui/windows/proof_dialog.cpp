// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/proof_dialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "report/text.h"
#include "windows/dialog_buttons.h"
#include "windows/proof_html.h"

namespace fractiscope {

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
    text_->setToolTip(tr("The proof; it can be selected and copied"));
    text_->setWhatsThis(tr("Why the formula is a theorem, step by step. It can be selected and copied."));
    text_->document()->setDocumentMargin(12);
    text_->setHtml(proofHtml(certificate_, name));
    layout->addWidget(text_);
    auto* buttons = new DialogButtons(this);
    auto* save = buttons->add(tr("&Save Certificate…"), "saveCertificateButton",
                              tr("Save what another program needs to check this proof, as JSON"));
    connect(save, &QPushButton::clicked, this, &ProofDialog::chooseFile);
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
